/** Each night: what is too old goes by itself. Nobody has to think of it, and nobody can forget it. */
import { sql } from 'kysely'
import type { Database, Tx } from '../../foundation/database.ts'
import { dayOf, yearsBefore } from '../../foundation/days.ts'
import type { Counted, When, Years } from '../../foundation/holding.ts'
import type { Journal } from '../../foundation/journal.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { dropOldCardChanges, oldCardChanges } from '../library/door.ts'
import { leftBefore, restingPeople } from '../residents/door.ts'
import { dropOldChanges, oldChanges } from '../village/door.ts'
import { holders } from './holders.ts'
import { erasePerson } from './queries.erasing.ts'
import { yearsOf } from './queries.years.ts'

/** Of the village's own things: who chose what, and why. */
const ownHistoryYears = 5

export async function keepNoLonger(
  database: Database,
  { id: village }: { id: string },
  now: Temporal.Instant,
  journal: Journal | null,
) {
  const asker = { village, account: '', roles: ['coordinator'] }
  const gone = await database.inVillage(asker, 'write', async tx => {
    const when = await whenOf(tx, village, now)
    await asKeeper(tx, async () => {
      for (const { expire } of holders.toReversed()) await expire?.(tx, village, when)
      const old = yearsBefore(now, ownHistoryYears).toString()
      await dropOldChanges(tx, village, old)
      await dropOldCardChanges(tx, village, old)
    })
    return leftBefore(tx, village, yearsBefore(now, when.years.left))
  })
  if (gone.length > 0 && !journal)
    throw new Error('Whose time is up stays, because there is no journal to write it in.')
  // Each in a transaction of its own: one that fails does not keep the others in.
  for (const person of gone)
    await database.inVillage(asker, 'write', tx =>
      erasePerson(tx, journal as Journal, { village, by: null, why: 'time', now }, person),
    )
}

const whenOf = async (tx: Tx, village: string, now: Temporal.Instant): Promise<When> => ({
  ...{ now, today: dayOf(now) },
  years: await yearsOf(tx, village),
  resting: await restingPeople(tx, village),
})

/** How much will be gone a month from now that is here today. */
export const goingSoon = async (tx: Tx, village: string, now: Temporal.Instant): Promise<Counted[]> =>
  countGoing(tx, village, now.add({ hours: 31 * 24 }), await yearsOf(tx, village))

/** How much of what is here today goes by then, when the village keeps it for so long. */
export const countGoing = (tx: Tx, village: string, by: Temporal.Instant, years: Years): Promise<Counted[]> =>
  asKeeper(tx, async () => {
    // An administrator sees how many, and reads none of them.
    await sql`select set_config('umkiek.roles', 'coordinator,' || current_setting('umkiek.roles'), true)`.execute(
      tx,
    )
    const when = { ...(await whenOf(tx, village, by)), years }
    const found: Counted[] = []
    for (const { expiring } of holders) found.push(...((await expiring?.(tx, village, when)) ?? []))
    const left = await leftBefore(tx, village, yearsBefore(by, years.left))
    const old = yearsBefore(by, ownHistoryYears).toString()
    const choices = (await oldChanges(tx, village, old)) + (await oldCardChanges(tx, village, old))
    return [{ what: 'left', count: left.length }, ...found, { what: 'own-history', count: choices }]
  })
