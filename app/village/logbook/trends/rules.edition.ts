/** One year as it is printed for everybody outside: two fixed tables, and nothing to choose. */
import { type Day, dayOf } from '../../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'
import { type Asked, groupBy, inMonths, peopleIn } from './rules.asked.ts'
import { tooNarrow } from './rules.gate.ts'
import { type Cell, printed, readyOn, type Tally } from './rules.small.ts'

export type QuarterRow = Cell & { quarters: number[] }
export type KindRow = Cell & { kinds: string[] }
export type Edition = {
  year: number
  village: string
  /** The day it was made. */
  made: Day
  /** The first month that the logbook knows, when it began in this year. */
  since: number | null
  quarters: QuarterRow[]
  kinds: KindRow[]
}

export type Situation = {
  year: number
  today: Day
  village: string
  inhabitants: number
  leastInhabitants: number
  began: Temporal.Instant | null
}

/** May it be made at all? The problems say what is in the way. */
export function mayMake(now: Situation): Outcome<null> {
  const { year, today, inhabitants, leastInhabitants, began } = now
  if (inhabitants === 0) return trouble('', 'trends.problem.inhabitants')
  if (inhabitants < leastInhabitants)
    return trouble('', 'trends.problem.small', { inhabitants, least: leastInhabitants })
  if (!began || year < Number(dayOf(began).slice(0, 4))) return trouble('', 'trends.problem.nothing')
  return today < readyOn(year) ? trouble('', 'trends.problem.early', { day: readyOn(year) }) : good(null)
}

/** The newest year whose figures may be printed. */
export const lastReadyYear = (today: Day): number => {
  const before = Number(today.slice(0, 4)) - 1
  return today < readyOn(before) ? before - 1 : before
}

type KindName = { code: string; name: string }

/**
 * `asked`: of the year and the one before, as for the trends. All kinds stand in it, used or not: one that stands in it
 * only when it was asked for would say that it was.
 */
export function editionOf(
  asked: readonly Asked[],
  kinds: readonly KindName[],
  now: Situation,
): Outcome<Edition> {
  const may = mayMake(now)
  if (!may.ok) return may
  const named = inMonths(asked, { from: 1, to: 12 }).filter(({ who }) => who !== '')
  const everybody = peopleIn(named)
  const quarterOf = ({ month }: Asked) => String(Math.floor((month - 12) / 3) + 1)
  const quarters = table(named, quarterOf, ['1', '2', '3', '4'], null)
  const perKind = table(
    named,
    ({ kind }) => kind,
    kinds.map(({ code }) => code),
    everybody,
  )
  if (!merged([quarters, perKind])) return trouble('', 'trends.problem.narrow')
  const nameOf = (code: string) => kinds.find(kind => kind.code === code)?.name ?? code
  const began = now.began ? dayOf(now.began) : ''
  return good({
    ...{ year: now.year, village: now.village, made: now.today },
    since:
      Number(began.slice(0, 4)) === now.year && began.slice(5) !== '01-01' ? Number(began.slice(5, 7)) : null,
    quarters: quarters.rows.map(({ keys, cell }) => ({ quarters: keys.map(Number), ...cell })),
    kinds: perKind.rows.map(({ keys, cell }) => ({ kinds: keys.map(nameOf), ...cell })),
  })
}

type Row = { keys: string[]; asked: Asked[]; cell: Cell }
type Table = { rows: Row[]; everybody: number | null }

function table(
  asked: readonly Asked[],
  keyOf: (one: Asked) => string,
  keys: readonly string[],
  everybody: number | null,
): Table {
  const groups = groupBy(asked, keyOf)
  return { everybody, rows: keys.map(key => rowOf([key], groups.get(key) ?? [], everybody)) }
}

function rowOf(keys: string[], asked: Asked[], everybody: number | null): Row {
  const tally = tallyOf(asked)
  return { keys, asked, cell: printed(tally, everybody === null ? null : everybody - tally.people) }
}

export function tallyOf(asked: readonly Asked[]): Tally {
  const people = groupBy(asked, ({ who }) => who)
  const helpers = new Set(asked.flatMap(({ helper }) => (helper ? [helper] : [])))
  const mostByOne = Math.max(0, ...[...people.values()].map(({ length }) => length))
  return { people: people.size, helpers: helpers.size, requests: asked.length, mostByOne }
}

/** Joins a figure that could be worked out to its smallest neighbour until none is left; false when nothing helps. */
function merged(tables: [Table, Table]): boolean {
  for (;;) {
    const narrow = tooNarrow(tables.map(({ rows }) => rows.map(({ cell }) => cell)))
    if (!narrow) return true
    const one = tables[narrow.table] as Table
    if (one.rows.length < 2) return false
    const at = narrow.cell
    const other = narrow.table === 0 ? (at === 0 ? 1 : at - 1) : smallestBeside(one.rows, at)
    const [first, second] = [Math.min(at, other), Math.max(at, other)]
    const [a, b] = [one.rows[first] as Row, one.rows[second] as Row]
    one.rows.splice(first, 1, rowOf([...a.keys, ...b.keys], [...a.asked, ...b.asked], one.everybody))
    one.rows.splice(second, 1)
  }
}

/** Of those that are shown, else of all. */
function smallestBeside(rows: readonly Row[], at: number): number {
  const others = rows.map((row, place) => ({ row, place })).filter(({ place }) => place !== at)
  const shown = others.filter(({ row }) => row.cell.people !== null)
  const few = (shown.length > 0 ? shown : others).sort((a, b) => a.row.asked.length - b.row.asked.length)
  return few[0]?.place ?? 0
}
