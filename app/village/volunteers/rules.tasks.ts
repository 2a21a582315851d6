/** A task of the village and who holds it, as one form tells it. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import { bsnIn, type Given, line, taker, words } from './rules.given.ts'
import type { Typed } from './rules.typed.ts'

export const placesIn = ['holder', 'understudy'] as const
export type PlaceIn = (typeof placesIn)[number]

/** `resident`: who; `stops`: by when they want to stop. */
export type Held = { resident: string; part: PlaceIn; since: Day | null; stops: Day | null }
export type TaskDetails = {
  name: string
  note: string
  people: Held[]
  /** False for a task that the village no longer has. */
  inUse: boolean
}
export type TaskWish = Omit<TaskDetails, 'inUse'>
export const taskParts = ['name', 'note', 'people', 'inUse'] as const satisfies (keyof TaskDetails)[]

export const mostPeople = 8
const rows = Array.from({ length: mostPeople }, (_, row) => row)
const fields = [
  ...['name', 'note'],
  ...rows.flatMap(row => [`who-${row}`, `as-${row}`, `since-${row}`, `stops-${row}`]),
  'not-bsn',
]

/** `may`: ids of whoever can be chosen. */
export function readTask(given: Given, may: ReadonlySet<string>): Outcome<TaskWish> {
  const problems: Problem[] = []
  const take = taker(problems)
  const name = take(line(given, 'name', 60), '')
  if (given.text('name') === '') problems.push({ field: 'name', sentence: 'cadre.problem.name' })
  const note = take(words(given, 'note', 300), '')
  const people = rows.flatMap(row => {
    const resident = given.text(`who-${row}`)
    if (resident === '') return []
    const since = take(readDay(given, `since-${row}`), null)
    const stops = take(readDay(given, `stops-${row}`), null)
    if (!may.has(resident)) problems.push({ field: `who-${row}`, sentence: 'cadre.problem.who' })
    if (since !== null && stops !== null && stops < since)
      problems.push({ field: `stops-${row}`, sentence: 'cadre.problem.turned' })
    const part = given.text(`as-${row}`) === 'understudy' ? ('understudy' as const) : ('holder' as const)
    return [{ row, resident, part, since, stops }]
  })
  for (const [at, { resident, row }] of people.entries())
    if (people.findIndex(one => one.resident === resident) < at)
      problems.push({ field: `who-${row}`, sentence: 'cadre.problem.twice' })
  problems.push(...bsnIn(given, ['name', 'note']))
  if (problems.length > 0) return troubles(inOrder(problems, fields))
  return good({ name, note, people: people.map(({ row: _, ...held }) => held) })
}

function readDay(given: Given, field: string): Outcome<Day | null> {
  const day = given.text(field)
  if (day === '') return good(null)
  return isDay(day) ? good(day) : trouble(field, 'problem.day')
}

export const taskTyped = ({ name, note, people }: TaskWish): Typed => ({
  name,
  note,
  ...Object.fromEntries(
    people.flatMap(({ resident, part, since, stops }, row) => [
      [`who-${row}`, resident],
      [`as-${row}`, part],
      [`since-${row}`, since ?? ''],
      [`stops-${row}`, stops ?? ''],
    ]),
  ),
})

/** How many rows to draw: those that were filled in and one to spare, at least two. */
export function rowsFor(typed: Typed): number[] {
  const filled = rows.filter(row => String(typed[`who-${row}`] ?? '') !== '')
  return rows.slice(0, Math.max(2, (filled.at(-1) ?? -1) + 2))
}
