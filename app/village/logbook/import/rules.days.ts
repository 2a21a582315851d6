/**
 * On which day each line was written. A day without a year is sure when the sheet, its title or the rows on both sides
 * give the year and it fits their order; all else is asked, and never guessed.
 */
import type { Part, Place } from '../../../entrance/importing/rules.blocks.ts'
import type { Why } from '../../../entrance/importing/rules.lines.ts'
import { type Day, daysBetween } from '../../../foundation/days.ts'
import { inYear, readWritten, type Written, yearIn } from '../../../foundation/days.written.ts'
import { isErrorCell } from '../../../foundation/sheets.book.ts'

export type Dated = {
  line: number
  text: string
  place: Pick<Place, 'part' | 'from1904'>
  year?: number | undefined
}
/** `how`: where the year is from. `ask`: what a person has to say; then `day` is at most what stands there. */
export type DayRead =
  | { day: Day; how: 'written' | 'sheet' | 'rows' | 'said'; year: number; ask: null }
  | { day: Day | null; ask: Why; askYear: boolean }

export function readDays(lines: readonly Dated[], parts: readonly Part[], today: Day): Map<number, DayRead> {
  const days = new Map<number, DayRead>()
  for (const [part, among] of Map.groupBy(lines, ({ place }) => place.part ?? 0))
    for (const [line, day] of inOneSheet(among, parts[part], today)) days.set(line, day)
  return days
}

function inOneSheet(lines: readonly Dated[], part: Part | undefined, today: Day): [number, DayRead][] {
  const read = lines.map(({ text, place }) => readWritten(text, { today, from1904: place.from1904 === true }))
  const year = yearOf(part, read)
  // Of each row the next day that is written in full.
  const next: (Day | null)[] = []
  let coming: Day | null = null
  for (let at = read.length - 1; at >= 0; at--) {
    next[at] = coming
    const one = read[at]
    if (one?.is === 'day') coming = one.day
  }
  let before: Day | null = null
  return lines.map((line, at) => {
    const one = dayOf(line, read[at] as Written, { year, before, next: next[at] ?? null, today })
    if (one.ask === null) before = one.day
    return [line.line, one]
  })
}

type Around = { year: number | null; before: Day | null; next: Day | null; today: Day }

function dayOf({ text, year: said }: Dated, read: Written, around: Around): DayRead {
  const { year, before, today } = around
  const ask = (sentence: string, day: Day | null = null): DayRead => ({
    ...{ day, askYear: sentence === 'day-year' || sentence === 'day-next-year' },
    ask: { sentence: `import.problem.${sentence}`, values: { day: shown(text), year: year ?? '' } },
  })
  if (text === '') return ask('no-day')
  if (isErrorCell(text)) return ask('day-error')
  if (read.is === 'other-weekday') return ask('day-weekday')
  if (read.is === 'unclear' || read.is === 'no-such-day') return ask('day')
  if (read.is === 'day') {
    if (read.day > today) return ask('day-to-come')
    if (read.day < '1950-01-01') return ask('day')
    const own = Number(read.day.slice(0, 4))
    const goesOn =
      year !== null &&
      own === year + 1 &&
      before !== null &&
      before.slice(5) > '11' &&
      read.day.slice(5) < '03'
    if (year !== null && own !== year && !goesOn && said !== own) return ask('day-other-year', read.day)
    return { day: read.day, how: 'written', year: own, ask: null }
  }
  if (said !== undefined) {
    const day = inYear(read, said)
    return day && day <= today ? { day, how: 'said', year: said, ask: null } : ask('day-year')
  }
  return year === null ? byTheRows(read, around, ask) : byTheSheet(read, year, around, ask)
}

/** Half a year back from the row above is not the order of a notebook: December ran on into January. */
const halfYear = 180

function byTheSheet(
  read: Written & { is: 'yearless' },
  year: number,
  { before, today }: Around,
  ask: (sentence: string) => DayRead,
): DayRead {
  const day = inYear(read, year)
  if (day === null) return ask('day-weekday')
  if (day > today) return ask('day-year')
  if (before !== null && daysBetween(day, before) > halfYear) return ask('day-next-year')
  return { day, how: 'sheet', year, ask: null }
}

function byTheRows(
  read: Written & { is: 'yearless' },
  { before, next }: Around,
  ask: (sentence: string) => DayRead,
): DayRead {
  if (before === null || next === null || before > next) return ask('day-year')
  const [from, to] = [Number(before.slice(0, 4)), Number(next.slice(0, 4))]
  if (to - from > 5) return ask('day-year')
  const fitting: Day[] = []
  for (let year = from; year <= to; year++) {
    const day = inYear(read, year)
    if (day !== null && day >= before && day <= next) fitting.push(day)
  }
  const [day] = fitting
  return day !== undefined && fitting.length === 1
    ? { day, how: 'rows', year: Number(day.slice(0, 4)), ask: null }
    : ask('day-year')
}

/** The year that the sheet is of, unless the days that stand there in full say otherwise. */
function yearOf(part: Part | undefined, read: readonly Written[]): number | null {
  const [name, title] = [yearIn(part?.name ?? ''), yearIn(part?.title ?? '')]
  const year = name ?? title
  if (year === null || (name !== null && title !== null && name !== title)) return null
  const whole = read.flatMap(one => (one.is === 'day' ? [one.day] : []))
  const same = whole.filter(day => day.startsWith(String(year)))
  return whole.length === 0 || same.length / whole.length >= 0.5 ? year : null
}

const shown = (text: string) => text.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3-$2-$1').slice(0, 40)
