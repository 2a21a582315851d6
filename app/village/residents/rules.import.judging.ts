/** Is this line somebody new, somebody who is here already, or does a person have to look? Nothing is ever merged. */
import type { Day } from '../../foundation/days.ts'
import type { Double } from './rules.alike.ts'
import type { Wish } from './rules.details.ts'
import type { Acquaintances } from './rules.import.known.ts'
import { readPerson, type Told } from './rules.import.reading.ts'

export type Why = { sentence: string; values?: Record<string, string | number> }
export type Judgement = {
  verdict: 'new' | 'here' | 'doubt'
  why: Why[]
  /** Ids of people, or `line:12` for an earlier line of this file. */
  near: string[]
  wish: Wish | null
}

export type Line = {
  line: number
  told: Told
  /** Of whom somebody said that this line is somebody else. */
  notNear: readonly string[]
}
export type Earlier = {
  /** Whom this very line made before; `line:12` when it stands in this file twice. */
  same: string | undefined
  people: Acquaintances
  today: Day
}

export function judge({ line, told, notNear }: Line, { same, people, today }: Earlier): Judgement {
  if (same) {
    const why = same.startsWith('line:')
      ? { sentence: 'import.why.same-line', values: { line: lineOf(same) } }
      : { sentence: 'import.why.before' }
    return { verdict: 'here', why: [why], near: [same], wish: null }
  }
  const read = readPerson(told, today)
  if (!read.ok) return { verdict: 'doubt', why: read.problems.map(bare), near: [], wish: null }
  const wish = read.value
  const stranger = { ...wish, phones: wish.phones.map(({ number }) => number) }
  const doubles = people.alike(stranger).filter(({ id }) => !notNear.includes(id))
  if (doubles.length > 0) return { ...resembling(doubles), wish }
  people.add({ ...stranger, id: `line:${line}` })
  return { verdict: 'new', why: [], near: [], wish }
}

const lineOf = (near: string) => Number(near.slice('line:'.length))

const bare = ({ sentence, values }: Why): Why => (values ? { sentence, values } : { sentence })

/** One who is as good as certain is here already; all else is for a person to say. */
function resembling(doubles: readonly Double[]): Omit<Judgement, 'wish'> {
  const near = doubles.map(({ id }) => id)
  const likely = doubles.filter(({ same }) => same === 'likely')
  const [first] = likely
  if (first && likely.length === 1 && !first.id.startsWith('line:'))
    return { verdict: 'here', why: [{ sentence: 'import.why.likely', values: valuesOf(first) }], near }
  const why = doubles
    .slice(0, 3)
    .map(double =>
      double.id.startsWith('line:')
        ? { sentence: 'import.why.like-line', values: { ...valuesOf(double), line: lineOf(double.id) } }
        : { sentence: 'import.why.like', values: valuesOf(double) },
    )
  return { verdict: 'doubt', why, near }
}

const valuesOf = ({ name, address, phone }: Double) => {
  const house = address && `${address.street} ${address.houseNumber}`.trim()
  return {
    name,
    where: [house, phone]
      .filter(Boolean)
      .map(text => `, ${text}`)
      .join(''),
  }
}
