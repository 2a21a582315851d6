/** Where the page's small script sends what is being typed; and where a draft is thrown away by hand. */
import { dropDraft, keepDraft } from '../foundation/drafts.ts'
import { type Args, goTo, inVillage } from './visit.ts'

export const loader = (args: Args) => {
  throw goTo(`/${inVillage(args).village.slug}`)
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now } = inVillage(args)
  const owner = { village: village.id, account: visitor.accountId }
  const short = (name: string) => fields.text(name).slice(0, 200)
  const [place, tab, from] = [short('_draft'), short('_tab'), short('_from')]
  if (fields.text('_throw-away')) {
    await dropDraft(tx, owner, place, [tab])
    return goTo(`/${village.slug}/${place.replace(/#.*/, '').replace(/[^a-z0-9/?=-]/g, '')}`)
  }
  // The version that it began from comes along, so that a colleague's change in between is noticed later too.
  const typed = { ...fields.typed(), _version: fields.text('_version') }
  if (place) await keepDraft(tx, owner, { place, tab, from, fields: typed }, now)
  return new Response(null, { status: 204 })
}
