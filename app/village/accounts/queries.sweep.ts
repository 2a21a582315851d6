/** What the gate kept of comings and goings, thrown away when it is old. */
import type { Gate } from '../../foundation/database.ts'
import { moment } from './queries.moments.ts'
import { ages } from './rules.ages.ts'

export async function sweepAccounts(gate: Gate, now: Temporal.Instant) {
  const before = (days: number) => moment(now.subtract({ hours: days * 24 }))
  await gate.deleteFrom('accounts.sessions').where('began_at', '<', before(ages.sessions)).execute()
  await gate.deleteFrom('accounts.tries').where('at', '<', before(ages.tries)).execute()
  await gate.deleteFrom('accounts.attempts').where('until', '<', before(ages.attempts)).execute()
  await gate.deleteFrom('accounts.challenges').where('until', '<', before(ages.challenges)).execute()
  await gate
    .deleteFrom('accounts.notices')
    .where(({ eb, or }) =>
      or([eb('seen_at', '<', before(ages.seenNotices)), eb('at', '<', before(ages.notices))]),
    )
    .execute()
  await gate.deleteFrom('accounts.mail_outbox').where('sent_at', '<', before(ages.sentMail)).execute()
}
