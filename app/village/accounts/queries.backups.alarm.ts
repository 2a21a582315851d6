/** Who keeps the settings is told when the backup fails or grows old: on the screen, and by mail (D8). */
import type { SayIn } from '../../entrance/words.ts'
import { backupAlarms } from '../../foundation/backup/state.ts'
import type { Database } from '../../foundation/database.ts'
import { type AnchoredVillage, houseIn } from './queries.anchors.ts'
import { membersOf } from './queries.members.ts'
import { tellOnce } from './queries.notices.once.ts'

/** The same trouble again after a week, as long as it is there. */
const quietDays = 7

/** Answers with how many were told. */
export async function warnOfBackup(
  { inVillage, gate }: Database,
  village: AnchoredVillage,
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<number> {
  const alarms = await backupAlarms(gate, now)
  if (alarms.length === 0) return 0
  const members = await inVillage(houseIn(village.id), 'read', tx => membersOf(tx, village.id))
  const administrators = members.filter(({ ended, roles }) => !ended && roles.includes('administrator'))
  let told = 0
  for (const { accountId } of administrators)
    for (const { kind, since } of alarms) {
      // One trouble is one that began at one moment: solved and back again is told again.
      const notice = { accountId, kind: `backup-${kind}` as const, device: since.toString(), now }
      const mail = (language: 'nl' | 'en') => {
        const say = sayIn(language)('accounts')
        return {
          subject: say('notices.backup-subject', { village: village.name }),
          body: say(`notices.backup-${kind}`),
        }
      }
      if (await tellOnce(gate, notice, quietDays, mail)) told++
    }
  return told
}
