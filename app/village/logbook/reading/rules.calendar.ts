import { addDays, addMonths, type Day, isDay, mondayOf, plain, weekday } from '../../../foundation/days.ts'

export const two = (n: number) => String(n).padStart(2, '0')
export const dayFrom = (year: number, month: number, date: number): Day | null => {
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  return isDay(day) ? day : null
}

/** Today counts. */
export const firstOnOrAfter = (from: Day, wanted: number): Day =>
  addDays(from, (wanted - weekday(from) + 7) % 7)

export const later = (from: Day, count: number, unit: 'day' | 'week' | 'month'): Day =>
  unit === 'month' ? addMonths(from, count) : addDays(from, unit === 'week' ? count * 7 : count)

/** Without a year: this year, or next year when that day has passed; null when that year has no such day. */
export const nextDate = (today: Day, month: number, date: number): Day | null => {
  const { year } = plain(today)
  const thisYear = dayFrom(year, month, date)
  if (thisYear !== null && thisYear >= today) return thisYear
  const passed = `${two(month)}-${two(date)}` < today.slice(5)
  return passed ? dayFrom(year + 1, month, date) : null
}

/** `de 26e`: this month, or else next month; null when that month has no such day. */
export const nextDayOfMonth = (today: Day, date: number): Day | null => {
  const { year, month, day } = plain(today)
  if (date >= day) return dayFrom(year, month, date)
  return month === 12 ? dayFrom(year + 1, 1, date) : dayFrom(year, month + 1, date)
}

export const lastOfMonth = (day: Day): Day => `${day.slice(0, 8)}${two(plain(day).daysInMonth)}`

/** The `nth` Monday, Tuesday … of the month in which `day` lies; -1 is the last. */
export const nthWeekdayIn = (day: Day, wanted: number, nth: number): Day =>
  nth === -1
    ? addDays(firstOnOrAfter(addDays(lastOfMonth(day), 1), wanted), -7)
    : addDays(firstOnOrAfter(`${day.slice(0, 8)}01`, wanted), (nth - 1) * 7)

export const nthWeekdayFrom = (today: Day, wanted: number, nth: number): Day => {
  const thisMonth = nthWeekdayIn(today, wanted, nth)
  return thisMonth >= today ? thisMonth : nthWeekdayIn(addMonths(`${today.slice(0, 8)}01`, 1), wanted, nth)
}

/** Monday of the ISO week `number` that ends today or later. */
export const mondayOfWeek = (today: Day, number: number): Day | null => {
  const { year } = plain(today)
  for (const tried of [year, year + 1]) {
    const monday = addDays(mondayOf(`${String(tried).padStart(4, '0')}-01-04`), (number - 1) * 7)
    const exists = number >= 1 && plain(monday).weekOfYear === number
    if (exists && addDays(monday, 6) >= today) return monday
  }
  return null
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export const easter = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayFrom(year, Math.floor(f / 31), (f % 31) + 1) ?? `${year}-04-01`
}

const fromEaster = (days: number) => (year: number) => addDays(easter(year), days)
const fixed = (month: number, date: number) => (year: number) => dayFrom(year, month, date) ?? `${year}-01-01`
/** King's Day moves to Saturday when 27 April is a Sunday (Koninklijk Besluit, 2013). */
const kingsDay = (year: number) => (weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`)

export const feasts: [words: string, (year: number) => Day, days?: number][] = [
  ['eerste kerstdag', fixed(12, 25)],
  ['1 e kerstdag', fixed(12, 25)],
  ['tweede kerstdag', fixed(12, 26)],
  ['2 e kerstdag', fixed(12, 26)],
  ['kerstdagen', fixed(12, 25), 2],
  ['kerst', fixed(12, 25)],
  ['kerstmis', fixed(12, 25)],
  ['kerstavond', fixed(12, 24)],
  ['oud en nieuw', fixed(12, 31)],
  ['oudjaar', fixed(12, 31)],
  ['oudjaarsdag', fixed(12, 31)],
  ['oudejaarsdag', fixed(12, 31)],
  ['oudejaarsavond', fixed(12, 31)],
  ['oudjaarsavond', fixed(12, 31)],
  ['nieuwjaar', fixed(1, 1)],
  ['nieuwjaarsdag', fixed(1, 1)],
  ['goede vrijdag', fromEaster(-2)],
  ['eerste paasdag', fromEaster(0)],
  ['1 e paasdag', fromEaster(0)],
  ['tweede paasdag', fromEaster(1)],
  ['2 e paasdag', fromEaster(1)],
  ['paasmaandag', fromEaster(1)],
  ['paasdagen', fromEaster(0), 2],
  ['pasen', fromEaster(0)],
  ['koningsdag', kingsDay],
  ['bevrijdingsdag', fixed(5, 5)],
  ['dodenherdenking', fixed(5, 4)],
  ['hemelvaart', fromEaster(39)],
  ['hemelvaartsdag', fromEaster(39)],
  ['eerste pinksterdag', fromEaster(49)],
  ['tweede pinksterdag', fromEaster(50)],
  ['2 e pinksterdag', fromEaster(50)],
  ['pinkstermaandag', fromEaster(50)],
  ['pinksteren', fromEaster(49)],
  ['dierendag', fixed(10, 4)],
  ['sinterklaas', fixed(12, 5)],
  ['sinterklaasavond', fixed(12, 5)],
  ['pakjesavond', fixed(12, 5)],
]

export const nextFeast = (today: Day, feast: (year: number) => Day): Day => {
  const { year } = plain(today)
  const thisYear = feast(year)
  return thisYear >= today ? thisYear : feast(year + 1)
}
