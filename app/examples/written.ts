/** Who wrote the people of an example village down, and when: the coordinator who first had to do with them, a day before. */
import { addDays } from '../foundation/days.ts'
import type { ExampleVillage } from './shapes.ts'

/** `by`: a coordinator key; `at`: local, as everything in the example. */
export type Written = { by: string; at: string }

export function writtenOf({
  people,
  coordinators,
  requests,
  entries,
  until,
}: ExampleVillage): Map<string, Written> {
  const first = new Map<string, Written>()
  const note = (person: string | null | undefined, at: string, by: string) => {
    if (person && at < (first.get(person)?.at ?? '9')) first.set(person, { at, by })
  }
  for (const { personKey, loggedAt, loggedBy, states } of requests) {
    note(personKey, loggedAt, loggedBy)
    for (const { helper, at, by } of states) note(helper, at, by)
  }
  for (const { personKey, at, by } of entries) note(personKey, at, by)
  const begin = [...first.values()].reduce((least, { at }) => (at < least ? at : least), `${until}T10:00`)
  const team = coordinators.map(({ key }) => key)
  return new Map(
    people.map(({ key }, nth) => {
      const { at, by } = first.get(key) ?? { at: begin, by: team[nth % team.length] as string }
      return [key, { by, at: `${addDays(at.slice(0, 10), -1)}${at.slice(10)}` }]
    }),
  )
}
