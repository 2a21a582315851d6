/** The desk of the six coordinators: who has the week, and what lies on it. */
import type { Calendar } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import { type Coordinator, type Entry, type Hand, hands, type VillagePlan } from './shapes.ts'
import { makeWriter, type Writer } from './writer.ts'

export type Desk = {
  calendar: Calendar
  chance: Chance
  writer: Writer
  /** Who has the week, or who happens to be there. */
  onDuty: (stamp: number) => { key: string; hand: Hand; name: string }
  others: (key: string) => { key: string; name: string }
}
/** A line that has no key yet. */
export type Draft = Omit<Entry, 'key'> & { stamp: number }

/** The six take turns by the week; now and then a colleague picks up the telephone. */
export const makeDesk = (
  plan: VillagePlan,
  calendar: Calendar,
  coordinators: Coordinator[],
  people: Neighbour[],
  chance: Chance,
): Desk => {
  const team = coordinators.map(c => ({
    key: c.key,
    hand: c.hand,
    name: people.find(n => n.person.key === c.person)?.person.name.given ?? '',
  }))
  const one = (key: string) => team.filter(c => c.key !== key)
  return {
    calendar,
    chance,
    writer: makeWriter(chance, plan.told),
    onDuty: stamp => {
      const mondays = Math.floor((stamp / 1440 + calendar.weekday(0) - 1) / 7)
      const duty = team[mondays % hands.length]
      return duty && chance.often(0.78) ? duty : chance.pick(team)
    },
    others: key => chance.pick(one(key)),
  }
}
