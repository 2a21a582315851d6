/** The house's own work: done once for each night or week, although several servers run. docs/decisions/0007. */
import { sql } from 'kysely'
import type { Gate } from './database.ts'
import { dayOf, plain, timeOf } from './days.ts'

export type Chore = {
  name: string
  /** For which night or week it is due now. Whoever was off for a month does it once, for now. */
  due: (now: Temporal.Instant) => string
  /** May be begun again after a crash, so it must do no harm when half of it was done before. */
  work: (now: Temporal.Instant) => Promise<void>
}

/** After this long somebody else may begin a chore that was begun and not finished; also the pause after a failure. */
const takenMinutes = 10

/** What is due and nobody else has taken; one that fails is told and does not keep the others waiting. */
export async function doChores(
  gate: Gate,
  chores: readonly Chore[],
  now: Temporal.Instant,
  failed: (name: string, trouble: unknown) => void,
): Promise<string[]> {
  const done: string[] = []
  for (const { name, due, work } of chores) {
    const dueFor = due(now)
    if (!(await take(gate, name, dueFor, now))) continue
    try {
      await work(now)
      await markDone(gate, name, dueFor, now)
      done.push(name)
    } catch (trouble) {
      failed(name, trouble)
    }
  }
  return done
}

async function take(gate: Gate, name: string, dueFor: string, now: Temporal.Instant): Promise<boolean> {
  const [begun, until] = [now.toString(), now.add({ minutes: takenMinutes }).toString()]
  // Taken until later than anybody can take it: the clock was wrong then.
  const { rows } = await sql`
    insert into house.chores as c (name, taken_until) values (${name}, ${until})
    on conflict (name) do update set taken_until = ${until}
      where c.done_for <> ${dueFor} and (c.taken_until is null or c.taken_until not between ${begun} and ${until})
    returning name`.execute(gate)
  return rows.length === 1
}

const markDone = (gate: Gate, name: string, dueFor: string, now: Temporal.Instant) =>
  gate
    .updateTable('house.chores')
    .set({ done_for: dueFor, done_at: now.toString(), taken_until: null })
    .where('name', '=', name)
    .execute()

/** The night that ends on this day; it begins at three, when nobody works and summer time has changed. */
export const everyNight = (now: Temporal.Instant) => dayOf(now.subtract({ hours: 3 }))

/** Every hour of the village's clock, for what a village chose an hour for. */
export const everyHour = (now: Temporal.Instant) => `${dayOf(now)} ${timeOf(now).slice(0, 2)}`

export function everyWeek(now: Temporal.Instant): string {
  const { yearOfWeek, weekOfYear } = plain(dayOf(now))
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}
