/** Is this line something new, was it here already, or does a person have to look? */
import {
  doubt,
  type Judgement,
  type Said,
  type Told,
  type Why,
} from '../../../entrance/importing/rules.lines.ts'
import type { Column, StrangerChoice } from './rules.columns.ts'
import { type Around, type OldRequest, readOld } from './rules.reading.ts'

/** `resident` and `helper`: an id, or `new:3` for `newcomer`, who still has to come on the list. */
export type Found = Omit<OldRequest, 'address'> & {
  resident: string | null
  newcomer: string | null
  helperId: string | null
  responsible: string | null
}
export type Person = { id: string; name: string; where: string }
type Stranger = { name: string; phones: string[]; address: OldRequest['address'] }
/** Who a name of the file is among those of the file; the id stands for them until they are on the list. */
type OfFile =
  | { is: 'same'; id: string; as: string; sure: boolean }
  | { is: 'new'; id: string }
  | { is: 'asked'; names: string[] }
export type People = {
  /** Written just so. */
  named: (name: string) => Person[]
  /** Who has this number. */
  calling: (numbers: readonly string[]) => Person[]
  /** Who may be meant, the likeliest first. */
  alike: (name: string) => Person[]
  ofFile: (stranger: Stranger, apart: readonly string[]) => OfFile
}
export type Circle = Around & {
  people: People
  choice: StrangerChoice
  /** Nothing is written down about this person now. */
  rests: (id: string) => boolean
  /** Accounts by the name that colleagues know. */
  colleague: (name: string) => string | null
}

export function judge(said: Said, told: Told<Column>, circle: Circle): Judgement<Found> {
  const { heard, old: read } = readOld(said, told, circle)
  if (!read.ok) return { ...doubt(read.problems), read: heard }
  const { address, ...old } = read.value
  const person = old.who ? whoIs({ name: old.who, phones: old.phones, address }, said, circle) : nobody
  if (!('id' in person)) return { ...person, read: heard }
  const helper = onlyOne(old.helper, circle)
  for (const [id, name] of [
    [person.id, old.who],
    [helper, old.helper],
  ] as const)
    if (id && circle.rests(id))
      return { ...doubt([{ sentence: 'import.why.rests', values: { name } }]), read: heard }
  const wish: Found = {
    ...old,
    resident: person.id,
    newcomer: person.id?.startsWith('new:') ? person.name : null,
    helperId: helper === person.id ? null : helper,
    responsible: old.coordinator ? circle.colleague(old.coordinator) : null,
  }
  const becomes = old.ending.lapsed ? 'lapsed' : old.ending.state
  const year = heard.how === 'sheet' || heard.how === 'rows' ? [yearFrom(heard.how, old.day)] : []
  const why = [{ sentence: `import.why.becomes-${becomes}` }, ...year, ...person.why]
  const near = person.why.length > 0 && person.id ? [person.id] : []
  return { verdict: 'new', why, near, wish, read: { ...heard, person: person.id } }
}

type Whom = { id: string | null; name: string; why: Why[] }
const nobody: Whom = { id: null, name: '', why: [] }

const yearFrom = (how: string, day: string): Why => ({
  sentence: `import.why.year-${how}`,
  values: { year: Number(day.slice(0, 4)) },
})

/** One name, one person; all else is for somebody who knows them. */
function whoIs(
  stranger: Stranger,
  { isThis, notNear }: Said,
  { people, choice }: Circle,
): Whom | Judgement<never> {
  const { name } = stranger
  const among = (some: readonly Person[]) => some.filter(({ id }) => !notNear.includes(id))
  const calling = among(people.calling(stranger.phones))
  const hasNumber = ({ id }: Person) => calling.some(one => one.id === id)
  const called = among(people.named(name))
  // Of two who are called the same, whoever has the number that stands beside it.
  const numbered = called.filter(hasNumber)
  const named = numbered.length === 1 ? numbered : called
  const sounding = among(people.alike(name)).filter(one => !hasNumber(one))
  const alike = named.length > 0 ? [] : [...calling, ...sounding]
  const said = [...named, ...alike].find(({ id }) => id === isThis)
  if (said) return { id: said.id, name, why: [whyOf('said-so', said)] }
  const [one] = named
  if (one && named.length === 1)
    return { id: one.id, name, why: called.length > 1 ? [whyOf('number', one)] : [] }
  if (named.length > 1) return doubtful(() => 'two-people', named)
  if (alike.length > 0) return doubtful(one => (hasNumber(one) ? 'number' : 'like'), alike)
  if (choice !== 'add') return doubt([{ sentence: 'import.why.stranger', values: { name } }])
  const met = people.ofFile(stranger, notNear)
  if (met.is === 'asked')
    return doubt(met.names.map(other => whyOf('like', { id: 'new:', name: other, where: '' })))
  if (met.is === 'new' || met.sure) return { id: met.id, name, why: [] }
  return { id: met.id, name, why: [{ sentence: 'import.why.same-phone', values: { name: met.as } }] }
}

/** With an id the page can offer "yes, that is her"; who is not on the list yet has none to give. */
const whyOf = (sentence: string, { id, name, where }: Person): Why => ({
  sentence: `import.why.${sentence}`,
  values: { name, where, ...(id.startsWith('new:') ? {} : { id }) },
})

const doubtful = (sentence: (person: Person) => string, people: readonly Person[]) => {
  const few = people.slice(0, 3)
  return doubt(
    few.map(one => whyOf(sentence(one), one)),
    few.map(({ id }) => id).filter(id => !id.startsWith('new:')),
  )
}

/** A helper who is not plainly one of the list stays a name in the line. */
function onlyOne(name: string, { people }: Circle): string | null {
  const named = name ? people.named(name) : []
  return named.length === 1 ? (named[0]?.id ?? null) : null
}
