/** Somebody else hears of it: on the screen and by mail. Nothing in it is about anybody: the page says who and why. */
import type { SayIn } from '../../../entrance/words.ts'
import type { Database, Gate, Tx } from '../../../foundation/database.ts'
import { type AnchoredVillage, houseIn } from '../queries.anchors.ts'
import { membersOf } from '../queries.members.ts'
import { tellOnce } from '../queries.notices.once.ts'
import { type By, emergenciesOf } from './queries.emergency.ts'
import { isLate, whoHears, whoSeesToIt } from './rules.emergency.ts'

type Kind = 'emergency' | 'emergency-late' | 'emergency-wrong' | 'review-late'
type Village = { id: string; name: string }
type Told = { accountId: string; kind: Kind; about: string; village: Village; now: Temporal.Instant }

/** `about` tells one matter from another; the same one is told again after `quietDays`. */
export const tellOverseer = (
  gate: Gate,
  { accountId, kind, about, village, now }: Told,
  quietDays: number,
  sayIn: SayIn,
): Promise<boolean> =>
  tellOnce(gate, { accountId, kind, device: about, villageId: village.id, now }, quietDays, language => {
    const say = sayIn(language)('accounts')
    return {
      subject: say(`notices.${kind}-subject`, { village: village.name }),
      body: `${say(`notices.${kind}`)}\n\n${say(`notices.${kind === 'emergency-wrong' ? 'own' : 'overseer'}-where`, { village: village.name })}`,
    }
  })

/** Whom the house tells, so that the line of the emergency can say so. */
export const hearersOf = async (tx: Tx, { village, account }: By): Promise<string[]> =>
  whoHears(await membersOf(tx, village), account).map(({ accountId }) => accountId)

/**
 * Before anything opens. The letters stand beside the transaction that opens: were that to fail, somebody is told of an
 * attempt, and never the other way round.
 */
export async function tellOfEmergency(
  gate: Gate,
  village: Village,
  { hearers, about, now }: { hearers: readonly string[]; about: string; now: Temporal.Instant },
  sayIn: SayIn,
) {
  for (const accountId of hearers)
    await tellOverseer(gate, { accountId, kind: 'emergency', about, village, now }, 0, sayIn)
}

const quietDays = 7

/** Whatever nobody signed within its time. Answers with how many were told. */
export async function warnOfEmergencies(
  { inVillage, gate }: Database,
  village: AnchoredVillage,
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<number> {
  const { late, members } = await inVillage({ ...houseIn(village.id), now }, 'read', async tx => ({
    late: (await emergenciesOf(tx, village.id, 200)).filter(one => isLate(one, now)),
    members: await membersOf(tx, village.id),
  }))
  let told = 0
  for (const { accountId } of late.length > 0 ? whoSeesToIt(members) : [])
    for (const { id } of late) {
      const notice = { accountId, kind: 'emergency-late', about: id, village, now } as const
      if (await tellOverseer(gate, notice, quietDays, sayIn)) told++
    }
  return told
}
