/** Is this line something new, was it here already, or does a person have to look? */
import { doubt, type Judgement, type Told } from '../../../entrance/importing/rules.lines.ts'
import type { Column, StrangerChoice } from './rules.columns.ts'
import { type Around, type OldRequest, readOld } from './rules.reading.ts'

/** `resident` and `helper`: an id, or `new:Griet Hadders` for who still has to come on the list. */
export type Found = OldRequest & {
  resident: string | null
  helperId: string | null
  responsible: string | null
}
export type Person = { id: string; name: string; where: string }
export type People = {
  /** Written just so. */
  named: (name: string) => Person[]
  /** Who may be meant, the likeliest first. */
  alike: (name: string) => Person[]
  /** Somebody who will be put on the list; the id that stands for them until then. */
  add: (name: string) => string
}
export type Circle = Around & {
  people: People
  choice: StrangerChoice
  /** Accounts by the name that colleagues know. */
  colleague: (name: string) => string | null
}

export function judge(told: Told<Column>, circle: Circle): Judgement<Found> {
  const read = readOld(told, circle)
  if (!read.ok) return doubt(read.problems)
  const old = read.value
  const person = old.who ? whoIs(old.who, circle) : { id: null }
  if (!('id' in person)) return person
  const helper = onlyOne(old.helper, circle)
  const wish: Found = {
    ...old,
    resident: person.id,
    helperId: helper === person.id ? null : helper,
    responsible: old.coordinator ? circle.colleague(old.coordinator) : null,
  }
  return { verdict: 'new', why: [], near: [], wish }
}

/** One name, one person; all else is for somebody who knows them. */
function whoIs(name: string, { people, choice }: Circle): { id: string } | Judgement<never> {
  const named = people.named(name)
  const [one] = named
  if (one && named.length === 1) return { id: one.id }
  if (named.length > 1) return doubtful('two-people', named)
  const alike = people.alike(name)
  if (alike.length > 0) return doubtful('like', alike)
  if (choice === 'add') return { id: people.add(name) }
  return doubt([{ sentence: 'import.why.stranger', values: { name } }])
}

const doubtful = (sentence: string, people: readonly Person[]) => {
  const few = people.slice(0, 3)
  return doubt(
    few.map(({ name, where }) => ({ sentence: `import.why.${sentence}`, values: { name, where } })),
    few.map(({ id }) => id).filter(id => !id.startsWith('new:')),
  )
}

/** A helper who is not plainly one of the list stays a name in the line. */
function onlyOne(name: string, { people }: Circle): string | null {
  const named = name ? people.named(name) : []
  return named.length === 1 ? (named[0]?.id ?? null) : null
}
