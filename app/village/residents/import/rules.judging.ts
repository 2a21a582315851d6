/** Is this line somebody new, somebody who is here already, or does a person have to look? Nothing is ever merged. */
import { doubt, type Judgement, lineOf, type Told } from '../../../entrance/importing/rules.lines.ts'
import type { Day } from '../../../foundation/days.ts'
import type { Double } from '../rules.alike.ts'
import type { Wish } from '../rules.details.ts'
import type { Column } from './rules.columns.ts'
import type { Acquaintances } from './rules.known.ts'
import { readPerson } from './rules.reading.ts'

export type Circle = { people: Acquaintances; today: Day }
/** `notNear`: of whom somebody said that this line is somebody else. */
type Line = { line: number; notNear: readonly string[] }

export function judge(
  { line, notNear }: Line,
  told: Told<Column>,
  { people, today }: Circle,
): Judgement<Wish> {
  const read = readPerson(told, today)
  if (!read.ok) return doubt(read.problems)
  const wish = read.value
  const stranger = { ...wish, phones: wish.phones.map(({ number }) => number) }
  const doubles = people.alike(stranger).filter(({ id }) => !notNear.includes(id))
  if (doubles.length > 0) return resembling(doubles)
  people.add({ ...stranger, id: `line:${line}` })
  return { verdict: 'new', why: [], near: [], wish }
}

/** One who is as good as certain is here already; all else is for a person to say. */
function resembling(doubles: readonly Double[]): Judgement<never> {
  const near = doubles.map(({ id }) => id)
  const likely = doubles.filter(({ same }) => same === 'likely')
  const [first] = likely
  if (first && likely.length === 1 && !first.id.startsWith('line:'))
    return {
      verdict: 'here',
      why: [{ sentence: 'import.why.likely', values: valuesOf(first) }],
      near,
      wish: null,
    }
  const why = doubles
    .slice(0, 3)
    .map(double =>
      double.id.startsWith('line:')
        ? { sentence: 'import.why.like-line', values: { ...valuesOf(double), line: lineOf(double.id) } }
        : { sentence: 'import.why.like', values: valuesOf(double) },
    )
  return doubt(why, near)
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
