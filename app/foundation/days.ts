/**
 * Days stay text (`2026-12-01`), moments are `Temporal.Instant`; nothing here asks what time it is now, so that
 * tests and rules can be handed any day. The zone of every village is Europe/Amsterdam.
 */
export type Day = string

export type Tongue = 'nl' | 'en'

export const zone = 'Europe/Amsterdam'

/** PostgreSQL has no year 0. */
export const isDay = (text: string): text is Day => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

export const plain = (day: Day) => Temporal.PlainDate.from(day)

/** Days since 1970-01-01. A page of a village counts thousands of them, so no calendar is made for each. */
function numberOf(day: Day): number {
  // Years below 100 would be taken for 1900 and on; every 400 years the calendar begins anew.
  const later = Date.UTC(+day.slice(0, 4) + 400, +day.slice(5, 7) - 1, +day.slice(8, 10))
  return later / 86_400_000 - 146_097
}
const dayNumbered = (number: number): Day => new Date(number * 86_400_000).toISOString().split('T')[0] as Day

export const addDays = (day: Day, days: number): Day => dayNumbered(numberOf(day) + days)
export const addMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString()
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
/** Whole days from the day of this moment to `day`. */
export const daysSince = (moment: Temporal.Instant, day: Day): number =>
  numberOf(day) - Math.floor(wall(moment) / 86_400_000)
/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))
export const dayOf = (moment: Temporal.Instant): Day => local(moment).slice(0, -14)
/** `14:05` in the village's zone. */
export const timeOf = (moment: Temporal.Instant): string => local(moment).slice(-13, -8)

/** The clock on the wall in the village's zone: `2026-11-26T10:15:00.000Z`, whose Z says nothing. */
const local = (moment: Temporal.Instant): string => new Date(wall(moment)).toISOString()
const wall = ({ epochMilliseconds }: Temporal.Instant): number =>
  epochMilliseconds + aheadOf(epochMilliseconds)

/** Clocks are turned on the hour, and asking for the zone takes longer than all the rest. */
const ahead = new Map<number, number>()
function aheadOf(milliseconds: number): number {
  const hour = Math.floor(milliseconds / 3_600_000)
  const known = ahead.get(hour)
  if (known !== undefined) return known
  const found =
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
  if (ahead.size > 50_000) ahead.clear()
  ahead.set(hour, found)
  return found
}

/** A moment, or `09:15`, as people say it: "9.15 uur"; in English "9:15". */
export const sayTime = (time: Temporal.Instant | string, language: Tongue): string =>
  language === 'nl' ? `${sayFigures(time, language)} uur` : sayFigures(time, language)

/** For the first of two: "tussen 9.15 en 10.00 uur". */
export const sayFigures = (time: Temporal.Instant | string, language: Tongue): string => {
  const figures = (typeof time === 'string' ? time : timeOf(time)).slice(0, 5).replace(/^0/, '')
  return language === 'nl' ? figures.replace(':', '.') : figures
}

/** When the house does its nightly work after this moment: at three. */
export const nightAfter = (moment: Temporal.Instant): Temporal.Instant =>
  plain(dayOf(moment.subtract({ hours: 3 })))
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: zone, plainTime: '03:00' })
    .toInstant()

/** The beginning of this day so many years ago: what is older than that is too old. */
export const yearsBefore = (now: Temporal.Instant, years: number): Temporal.Instant =>
  plain(dayOf(now)).subtract({ years }).toZonedDateTime(zone).toInstant()

const monthWords = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'
  .split(' ')
  .concat('sept')

/** A whole day as Dutch lists write it: `2026-03-03`, `3-3-2026`, `03/03/2026`, `3 mrt 2026`; null for all else. */
export function readDay(text: string): Day | null {
  const [, year, month, date] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []
  if (year) return real(year, month, date)
  const [, d, , m, y] = text.match(/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/) ?? []
  if (y) return real(y, m, d)
  const [, day, word = '', of] = text.toLowerCase().match(/^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4})$/) ?? []
  const known = monthWords.includes(word) || monthNames.includes(word)
  const at = word === 'maart' ? 3 : monthWords.findIndex(short => word.startsWith(short)) + 1
  return known ? real(of, String(at), day) : null
}

const real = (year = '', month = '', date = ''): Day | null => {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : null
}
