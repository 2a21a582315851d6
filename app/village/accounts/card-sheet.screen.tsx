/** The sheet of a new card, straight from the press: it is no page and cannot be asked for twice. */
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { pdfAnswer } from '../../foundation/documents.ts'
import { drawCard } from './papers.tsx'
import { findAccount } from './queries.accounts.ts'
import { renewCard } from './queries.keys.ts'
import { provenRecently } from './rules.sessions.ts'
import { keysOf } from './threshold.tsx'

export const loader = () => {
  throw goTo('/account/kaart')
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const account = visit.visitor && (await findAccount(gate, visit.visitor.accountId))
  if (!account || !visit.visitor) return goTo('/in')
  if (!provenRecently(visit.visitor.provenAt, visit.now)) return goTo('/account/nog-even?naar=/account/kaart')
  const by = { accountId: account.id, device: visit.device, now: visit.now }
  const card = await renewCard(gate, by, keysOf(visit).cards)
  return pdfAnswer(drawCard(visit, account, card), 'umkiek-kaart')
}
