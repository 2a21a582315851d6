/** Whoever got or lost days with the village phone is told which and by whom, but for whoever did it. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { sayIn } from '../../../entrance/words.ts'
import { sayAll, sayDate } from '../../../foundation/days.said.ts'
import type { Day, Tongue } from '../../../foundation/days.ts'
import { tellDuty } from '../../accounts/door.ts'
import { partsOf, type Run } from './rules.duty.ts'
import type { Deed, DoneDay } from './rules.standing.ts'
import { soonOf } from './rules.turns.ts'

type Told = Pick<DoneDay, 'day' | 'account' | 'before'>

export const noticeOf = (what: Deed): 'duty-swapped' | 'duty-changed' =>
  what === 'swapped' ? 'duty-swapped' : 'duty-changed'

/** Turns fill half a year at once: of those the first are told, for the rest there is time to look together. */
export const toTell = <D extends DoneDay>(days: readonly D[], today: Day): readonly D[] =>
  days[0]?.what === 'turns' ? soonOf(days, today) : days

export async function tellOfDays(
  { database, village, visitor, now, today }: VillageVisit,
  days: readonly Told[],
  kind: 'duty-swapped' | 'duty-unswapped' | 'duty-changed',
): Promise<void> {
  const theirs = new Set(days.flatMap(({ account, before }) => [account ?? [], before ?? []].flat()))
  theirs.delete(visitor.accountId)
  for (const accountId of theirs) {
    const about = (language: Tongue) => sayDays(days, accountId, { by: visitor.name, today, language })
    await tellDuty(database.gate, { accountId, kind, village, about, now }, sayIn)
  }
}

/** "nu van jou: maandag 7 december tot en met zondag 13 december, door Annie" */
function sayDays(
  days: readonly Told[],
  whose: string,
  { by, today, language }: { by: string; today: Day; language: Tongue },
): string {
  const say = sayIn(language)('logbook')
  const date = (day: Day) => sayDate(day, today, language)
  const said = ({ from, until }: Run) =>
    from === until ? date(from) : say('duty.through', { from: date(from), until: date(until) })
  const runs = (of: readonly Told[]) =>
    sayAll(partsOf(of.map(({ day }) => ({ day, account: whose, version: 0 }))).map(said), language)
  const got = runs(days.filter(({ account }) => account === whose))
  const lost = runs(days.filter(({ before }) => before === whose))
  return [
    got && say('duty.told.got', { days: got }),
    lost && say('duty.told.lost', { days: lost }),
    say('duty.told.by', { name: by }),
  ]
    .filter(Boolean)
    .join(', ')
}
