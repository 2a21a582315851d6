/** Who keeps the settings is told when no anchor left the house for too long: on the screen, and by mail. */
import type { SayIn } from '../../entrance/words.ts'
import type { Database } from '../../foundation/database.ts'
import { type AnchoredVillage, anchorState, houseIn } from './queries.anchors.ts'
import { membersOf } from './queries.members.ts'
import { tellOnce } from './queries.notices.once.ts'
import { isOverdue } from './rules.anchors.ts'

/** Not every night anew: a week after the last time. */
const quietDays = 7

/** Answers with how many were told. */
export async function warnOfAnchor(
  { inVillage, gate }: Database,
  village: AnchoredVillage,
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<number> {
  const { state, members } = await inVillage(houseIn(village.id), 'read', async tx => ({
    state: await anchorState(tx, gate, village.id, now),
    members: await membersOf(tx, village.id),
  }))
  if (!isOverdue(state.left, state.begun, now)) return 0
  const administrators = members.filter(({ ended, roles }) => !ended && roles.includes('administrator'))
  const notice = { kind: 'anchor-overdue', device: village.name, villageId: village.id, now } as const
  const warn = (accountId: string) =>
    tellOnce(gate, { accountId, ...notice }, quietDays, language => {
      const say = sayIn(language)('accounts')
      return {
        subject: say('log.anchor.alarm-subject', { village: village.name }),
        body: say('log.anchor.alarm', { village: village.name }),
      }
    })
  let told = 0
  for (const { accountId } of administrators) if (await warn(accountId)) told++
  return told
}
