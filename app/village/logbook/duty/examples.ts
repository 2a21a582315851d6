/** The roster of an example village: who took the calls of the past weeks, the turns that come, a swap and a holiday. */
import { randomUUID } from 'node:crypto'
import type { Request } from '../../../examples/shapes.ts'
import type { Tx } from '../../../foundation/database.ts'
import { addDays, type Day, mondayOf } from '../../../foundation/days.ts'

const [weeksBack, weeksAhead] = [52, 7]

/** `team`: the accounts of the coordinators in the order of their turns; `accounts`: by the keys of the example. */
export async function furnishDuty(
  tx: Tx,
  villageId: string,
  team: readonly string[],
  accounts: ReadonlyMap<string, string>,
  requests: readonly Request[],
  now: { day: Day; at: Temporal.Instant },
): Promise<void> {
  const [by] = team
  if (!by) return
  const thisWeek = mondayOf(now.day)
  const owner = ownersOf(thisWeek, team, accounts, requests)
  const weekAt = (ahead: number) => addDays(thisWeek, 7 * ahead)
  const common = { village_id: villageId, by }
  const row = (
    what: string,
    deed: string,
    ahead: number,
    day: number,
    whose: string | undefined,
    days: number,
  ) => ({
    ...{ ...common, what, deed, account_id: whose ?? null, day: addDays(weekAt(ahead), day) },
    ...{ version: what === 'turns' ? 1 : 2, at: now.at.subtract({ hours: 24 * days }).toString() },
  })
  const [turns, swapped, part] = [randomUUID(), randomUUID(), randomUUID()]
  const week = [0, 1, 2, 3, 4, 5, 6]
  const rows = [
    ...Array.from({ length: weeksBack + weeksAhead + 1 }, (_, at) => at - weeksBack).flatMap(ahead =>
      week.map(day => row('turns', turns, ahead, day, owner(ahead), 90)),
    ),
    // Two who swapped their weeks, and a week of two halves.
    ...week.flatMap(day => [
      row('swapped', swapped, 2, day, owner(3), 2),
      row('swapped', swapped, 3, day, owner(2), 2),
    ]),
    ...week.slice(3).map(day => row('part', part, 4, day, owner(6), 5)),
  ]
  await tx.insertInto('logbook.duty_days').values(rows).execute()
  await tx
    .insertInto('logbook.duty_away')
    .values([
      // One is away in a week that is hers; the roster says so.
      {
        ...{ ...common, account_id: owner(5), at: now.at.toString() },
        ...{ first_day: addDays(weekAt(5), -2), last_day: addDays(weekAt(6), -1) },
      },
    ])
    .execute()
  await tx
    .insertInto('logbook.duty_orders')
    .values({ ...common, accounts: [...team], at: now.at.subtract({ hours: 24 * 90 }).toString() })
    .execute()
}

/** Whoever took most calls of a past week had the phone; from there on they take turns. */
function ownersOf(
  thisWeek: Day,
  team: readonly string[],
  accounts: ReadonlyMap<string, string>,
  requests: readonly Request[],
) {
  const calls = new Map<string, number>()
  for (const { loggedAt, loggedBy } of requests) {
    const key = `${mondayOf(loggedAt.slice(0, 10))} ${accounts.get(loggedBy)}`
    calls.set(key, (calls.get(key) ?? 0) + 1)
  }
  const past = (ahead: number) => {
    const count = (who: string) => calls.get(`${addDays(thisWeek, 7 * ahead)} ${who}`) ?? 0
    return team.toSorted((one, other) => count(other) - count(one))[0] as string
  }
  const last = team.indexOf(past(-1))
  return (ahead: number): string =>
    ahead < 0 ? past(ahead) : (team[(last + 1 + ahead) % team.length] as string)
}
