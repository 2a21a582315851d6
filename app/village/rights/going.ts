/** Before a village keeps something shorter: what the coming night then takes, in sentences. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { nightAfter } from '../../foundation/days.ts'
import type { VillageSaid } from '../village/door.ts'
import { countGoing } from './queries.keeping.ts'
import { yearsOf } from './queries.years.ts'

type Shorter = VillageSaid['village-keeps-shorter']

export async function goesTonight(visit: VillageVisit, { term, years }: Shorter['said']): Promise<string[]> {
  const { tx, village, now, say, saw } = visit
  // Only how many; nobody is shown.
  saw([])
  const kept = await yearsOf(tx, village.id)
  const shorter = { ...kept, [term === 'keep-left-years' ? 'left' : 'requests']: years }
  const night = nightAfter(now)
  const already = await countGoing(tx, village.id, night, kept)
  const going = await countGoing(tx, village.id, night, shorter)
  return going
    .filter(({ what, count }) => Number(count) > Number(already.find(one => one.what === what)?.count ?? 0))
    .map(({ what, count }) => say('rights')(`keeping.tonight.${what as 'left'}`, { count: Number(count) }))
}
