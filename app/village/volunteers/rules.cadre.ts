/** What breaks when one person falls ill: facts of today, of tasks and who stands in. Nothing is counted or foretold. */
import type { Day } from '../../foundation/days.ts'

export type Holder = {
  resident: string
  name: string
  part: 'holder' | 'understudy'
  since: Day | null
  stops: Day | null
  /** No longer lives here. */
  gone: boolean
}
export type Task = { id: string; name: string; note: string; people: Holder[] }

export type Breaks = {
  resident: string
  name: string
  /** For these there is nobody then. */
  alone: string[]
  /** Several at once, each of which somebody would stand in for. */
  together: string[]
}
export type Leaving = { task: string; name: string; on: Day; over: boolean; next: string[] }

const holding = (task: Task, today: Day) =>
  task.people.filter(
    ({ part, gone, stops }) => part === 'holder' && !gone && (stops === null || stops >= today),
  )
const standingIn = (task: Task) => task.people.filter(({ part, gone }) => part === 'understudy' && !gone)

/** Tasks that nobody does now. */
export const openTasks = (tasks: readonly Task[], today: Day): string[] =>
  tasks.filter(task => holding(task, today).length === 0).map(({ name }) => name)

/** By name, as in all lists of people. */
export function whatBreaks(tasks: readonly Task[], today: Day): Breaks[] {
  const people = new Map(
    tasks.flatMap(task => holding(task, today)).map(({ resident, name }) => [resident, name]),
  )
  return [...people]
    .map(([resident, name]) => {
      const theirs = tasks.filter(task => holding(task, today).some(one => one.resident === resident))
      const alone = theirs.filter(task => nobodyBut(task, resident, today))
      return {
        ...{ resident, name, alone: alone.map(each => each.name) },
        together: theirs.length > 1 && alone.length === 0 ? theirs.map(each => each.name) : [],
      }
    })
    .filter(({ alone, together }) => alone.length + together.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

const nobodyBut = (task: Task, resident: string, today: Day) =>
  [...holding(task, today), ...standingIn(task)].every(one => one.resident === resident)

/** Who said to stop by when, the soonest first, and who could go on. */
export const leaving = (tasks: readonly Task[], today: Day): Leaving[] =>
  tasks
    .flatMap(task =>
      task.people
        .filter(({ stops, gone, part }) => stops !== null && !gone && part === 'holder')
        .map(({ name, stops, resident }) => ({
          ...{ task: task.name, name, on: stops as Day, over: (stops as Day) < today },
          next: task.people
            .filter(one => one.resident !== resident && !one.gone && one.stops === null)
            .map(one => one.name),
        })),
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1))

/** In a sentence: "Sleutels" as "sleutels", and what is written in capitals as it is. */
export const inSentence = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
