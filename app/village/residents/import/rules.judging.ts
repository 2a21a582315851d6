/** Is this line somebody new, somebody who is here already, or does a person have to look? Nothing is ever merged. */
import {
  doubt,
  type Judgement,
  lineOf,
  type Said,
  type Told,
  type Why,
} from '../../../entrance/importing/rules.lines.ts'
import type { Day } from '../../../foundation/days.ts'
import type { Double } from '../rules.alike.ts'
import type { Wish } from '../rules.details.ts'
import type { Column } from './rules.columns.ts'
import type { Acquaintances } from './rules.known.ts'
import { readPerson } from './rules.reading.ts'

export type Circle = { people: Acquaintances; today: Day }

export function judge(
  { line, isThis, notNear }: Said,
  told: Told<Column>,
  { people, today }: Circle,
): Judgement<Wish> {
  const read = readPerson(told, today)
  if (!read.ok) return doubt(read.problems)
  const { wish, leftOut } = read.value
  const stranger = { ...wish, phones: wish.phones.map(({ number }) => number) }
  const doubles = people.alike(stranger).filter(({ id }) => !notNear.includes(id))
  const said = doubles.find(({ id }) => id === isThis)
  if (said) return here('said-so', said, [said.id])
  if (doubles.length > 0) return resembling(doubles)
  people.add({ ...stranger, id: `line:${line}` })
  const why = leftOut.map(number => ({ sentence: 'import.why.no-phone', values: { number } }))
  return { verdict: 'new', why, near: [], wish }
}

const here = (sentence: string, double: Double, near: string[]): Judgement<never> => ({
  ...{ verdict: 'here', near, wish: null },
  why: [{ sentence: `import.why.${sentence}`, values: valuesOf(double) }],
})

/** One who is as good as certain is here already; all else is for a person to say. */
function resembling(doubles: readonly Double[]): Judgement<never> {
  const near = doubles.map(({ id }) => id)
  const likely = doubles.filter(({ same }) => same === 'likely')
  const [first] = likely
  if (first && likely.length === 1 && !first.id.startsWith('line:')) return here('likely', first, near)
  const why = doubles
    .slice(0, 3)
    .map(
      (double): Why =>
        double.id.startsWith('line:')
          ? { sentence: 'import.why.like-line', values: { ...asked(double), line: lineOf(double.id) } }
          : { sentence: 'import.why.like', values: asked(double) },
    )
  return doubt(why, near)
}

/** With an id the page can offer "yes, that is her". */
const asked = (double: Double) => ({ ...valuesOf(double), id: double.id })

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
