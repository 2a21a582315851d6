/** Where the page's small script sends what is being typed; and where a draft is thrown away by hand, or put back. */
import { keepDraft, throwDraft } from '../foundation/drafts.ts'
import { isId } from '../foundation/form.ts'
import { type Args, goTo, inVillage } from './visit.ts'

export const loader = (args: Args) => {
  throw goTo(`/${inVillage(args).village.slug}`)
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, live } = inVillage(args)
  const owner = { village: village.id, account: visitor.accountId }
  const short = (name: string) => fields.text(name).slice(0, 200)
  const [tab, from] = [short('_tab'), short('_from')]
  const thrown = fields.text('_throw-away') !== ''
  if (thrown || fields.text('_put-back')) {
    // Not `_draft`: what was sent from there is done with its draft.
    const place = short('_place')
    await throwDraft(tx, owner, { place, tab }, thrown ? now : null)
    const page = `/${village.slug}/${place.replace(/#.*/, '').replace(/[^a-z0-9/?=-]/g, '')}`
    return goTo(thrown ? `${page}${page.includes('?') ? '&' : '?'}weg` : page)
  }
  const place = short('_draft')
  // The version that it began from comes along, so that a colleague's change in between is noticed later too.
  const typed = { ...fields.typed(), _version: fields.text('_version') }
  if (place) await keepDraft(tx, owner, { place, tab, from, fields: typed }, now)
  // Who keeps what is typed is writing: `logboek/<id>`, `mensen/<id>/gegevens`.
  const about = place.split(/[/#]/)[1]
  if (isId(about)) live?.writes(village.id, about, visitor.accountId)
  return new Response(null, { status: 204 })
}
