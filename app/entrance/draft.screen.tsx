/** Where the page's small script sends what is being typed; and where a draft is thrown away by hand. */
import { dropDraft, keepDraft } from '../foundation/drafts.ts'
import { type Args, goTo, inVillage } from './visit.ts'

export const loader = (args: Args) => {
  throw goTo(`/${inVillage(args).village.slug}`)
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now } = inVillage(args)
  const owner = { village: village.id, account: visitor.accountId }
  const place = fields.text('_draft').slice(0, 200)
  if (fields.text('_throw-away')) {
    await dropDraft(tx, owner, place)
    return goTo(`/${village.slug}/${place.replace(/[^a-z0-9/-]/g, '')}`)
  }
  if (place) await keepDraft(tx, owner, place, fields.typed(), now)
  return new Response(null, { status: 204 })
}
