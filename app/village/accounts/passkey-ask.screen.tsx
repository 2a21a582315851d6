/** No page: the question that a passkey answers, fetched by the button at the moment that it is pressed. */
import { type Args, notHere, visitOf } from '../../entrance/visit.ts'
import { findAccount } from './queries.accounts.ts'
import { findAttempt } from './queries.attempts.ts'
import { askPasskey, offerPasskey } from './queries.passkeys.ts'

export const loader = () => {
  throw notHere()
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const purpose = visit.fields.text('purpose')
  if (purpose === 'sign-in') return Response.json(await askPasskey(gate, visit, 'sign-in'))
  if (purpose === 'touch' && visit.visitor) return Response.json(await askPasskey(gate, visit, 'touch'))
  const who = purpose === 'new' ? await whoseNewKey(args) : null
  if (!who) throw notHere()
  return Response.json(await offerPasskey(gate, visit, who))
}

/** Somebody who is inside, or who just opened a letter in this browser. */
async function whoseNewKey(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  if (visit.visitor) return findAccount(gate, visit.visitor.accountId)
  const attempt = await findAttempt(gate, visit.browser, visit.now)
  return attempt?.way === 'letter' && attempt.accountId ? findAccount(gate, attempt.accountId) : null
}
