/** What was asked in two years, one line for each request, and how it is counted. No name stands in it. */
import type { Months } from './rules.period.ts'

export type Asked = {
  /** Months since January of the earlier of the two years: 0 to 23. */
  month: number
  kind: string
  /** Who asks and who helps, only to tell one from another; '' when nobody is named. */
  who: string
  helper: string
  state: string
  /** Why it was not possible; '' otherwise. */
  reason: string
  place: string
  /** Hours until somebody was found or it was done or passed on; null when not yet, or when nobody knows. */
  hours: number | null
  /** Written down more than a day after it was said: from an old logbook or from paper. */
  late: boolean
}

/** Tab and line end stand in no field: the question takes care of it. */
export function readAsked(lines: string | null): Asked[] {
  if (!lines) return []
  return lines.split('\n').map(line => {
    const [month, kind, who, helper, state, reason, place, hours, late] = line.split('\t') as string[]
    return {
      ...{ month: Number(month), kind: kind ?? '', who: who ?? '', helper: helper ?? '', state: state ?? '' },
      ...{
        reason: reason ?? '',
        place: place ?? '',
        hours: hours ? Number(hours) / 100 : null,
        late: late === '1',
      },
    }
  })
}

/** `back`: 0 for the year itself, 1 for the one before. */
export const inMonths = (asked: readonly Asked[], { from, to }: Months, back: 0 | 1 = 0): Asked[] => {
  const first = back === 1 ? 0 : 12
  return asked.filter(({ month }) => month >= first + from - 1 && month <= first + to - 1)
}

/** How often in each of the 24 months. */
export function perMonth(asked: readonly Asked[]): number[] {
  const counts = new Array<number>(24).fill(0)
  for (const { month } of asked) counts[month] = (counts[month] ?? 0) + 1
  return counts
}

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** Different people; whoever is not named is nobody. */
export const peopleIn = (asked: readonly Asked[]): number =>
  new Set(asked.flatMap(({ who }) => (who ? [who] : []))).size

/** "Ziekenhuis Emmen" and "ziekenhuis  emmen" are one place; the way it is written most often names it. */
export function placesIn(asked: readonly Asked[]): { place: string; asked: Asked[] }[] {
  const groups = groupBy(
    asked.filter(({ place }) => place.trim() !== ''),
    ({ place }) => plainPlace(place),
  )
  return [...groups.values()]
    .map(group => ({ place: mostWritten(group), asked: group }))
    .sort((one, other) => other.asked.length - one.asked.length || one.place.localeCompare(other.place))
}

export const plainPlace = (place: string) => place.trim().replace(/\s+/g, ' ').toLowerCase()

function mostWritten(group: readonly Asked[]): string {
  const ways = [...groupBy(group, ({ place }) => place.trim().replace(/\s+/g, ' ')).entries()]
  return ways.sort((one, other) => other[1].length - one[1].length)[0]?.[0] ?? ''
}
