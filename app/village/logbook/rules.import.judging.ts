/** Is this line something new, was it here already, or does a person have to look? */
import type { StrangerChoice } from './rules.import.columns.ts'
import { type Around, type OldRequest, readOld, type Told } from './rules.import.reading.ts'

export type Why = { sentence: string; values?: Record<string, string | number> }
/** `resident` and `helper`: an id, or `new:Griet Hadders` for who still has to come on the list. */
export type Found = OldRequest & {
  resident: string | null
  helperId: string | null
  responsible: string | null
}
export type Judgement = {
  verdict: 'new' | 'here' | 'doubt'
  why: Why[]
  near: string[]
  found: Found | null
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

export function judge(told: Told, same: string | undefined, circle: Circle): Judgement {
  if (same) {
    const why = same.startsWith('line:')
      ? { sentence: 'import.why.same-line', values: { line: Number(same.slice('line:'.length)) } }
      : { sentence: 'import.why.before' }
    return { verdict: 'here', why: [why], near: [], found: null }
  }
  const read = readOld(told, circle)
  if (!read.ok)
    return doubt(read.problems.map(({ sentence, values }) => ({ sentence, ...(values ? { values } : {}) })))
  const old = read.value
  const person = old.who ? whoIs(old.who, circle) : { id: null }
  if ('doubt' in person) return person.doubt
  const helper = onlyOne(old.helper, circle)
  const found: Found = {
    ...old,
    resident: person.id,
    helperId: helper === person.id ? null : helper,
    responsible: old.coordinator ? circle.colleague(old.coordinator) : null,
  }
  return { verdict: 'new', why: [], near: [], found }
}

const doubt = (why: Why[], near: readonly Person[] = []): Judgement => ({
  ...{ verdict: 'doubt', why, found: null },
  near: near.map(({ id }) => id).filter(id => !id.startsWith('new:')),
})

/** One name, one person; all else is for somebody who knows them. */
function whoIs(name: string, { people, choice }: Circle): { id: string } | { doubt: Judgement } {
  const named = people.named(name)
  const [one] = named
  if (one && named.length === 1) return { id: one.id }
  if (named.length > 1)
    return {
      doubt: doubt(
        named.slice(0, 3).map(person => whyOf('two-people', person)),
        named.slice(0, 3),
      ),
    }
  const alike = people.alike(name).slice(0, 3)
  if (alike.length > 0)
    return {
      doubt: doubt(
        alike.map(person => whyOf('like', person)),
        alike,
      ),
    }
  if (choice === 'add') return { id: people.add(name) }
  return { doubt: doubt([{ sentence: 'import.why.stranger', values: { name } }]) }
}

const whyOf = (sentence: string, { name, where }: Person): Why => ({
  sentence: `import.why.${sentence}`,
  values: { name, where },
})

/** A helper who is not plainly one of the list stays a name in the line. */
function onlyOne(name: string, { people }: Circle): string | null {
  const named = name ? people.named(name) : []
  return named.length === 1 ? (named[0]?.id ?? null) : null
}
