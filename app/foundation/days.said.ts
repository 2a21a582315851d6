/**
 * Days as people say them, in both languages: "gisteren", "donderdag 26 november, 10.15 uur". Words of our own and not
 * those of the runtime: they differ from one Node to the next, and cost a page of many dates more than the page itself.
 */
import { type Day, dayOf, daysBetween, plain, sayTime, type Tongue, weekday } from './days.ts'
import { dayWords } from './days.words.ts'

/** "gisteren, 10.15 uur" */
export const sayMoment = (moment: Temporal.Instant, today: Day, language: Tongue): string =>
  `${sayDay(dayOf(moment), today, language)}, ${sayTime(moment, language)}`

/** "vandaag", "gisteren", else "donderdag 26 november"; the year only where it could be mistaken. */
export const sayDay = (day: Day, today: Day, language: Tongue): string =>
  dayWords[language].near[daysBetween(today, day)] ?? sayDate(day, today, language)

/** "gisteren", else "op donderdag 26 november". */
export const sayOn = (day: Day, today: Day, language: Tongue): string =>
  dayWords[language].near[daysBetween(today, day)] ?? dayWords[language].on(sayDate(day, today, language))

/** Always the date itself: "donderdag 26 november". */
export function sayDate(day: Day, today: Day, language: Tongue): string {
  const clear = day.slice(0, 4) === today.slice(0, 4) || Math.abs(daysBetween(today, day)) < 120
  const whole = sayWholeDate(day, language)
  return clear ? whole.slice(0, whole.lastIndexOf(' ')) : whole
}

/** "ma 30 nov", where room is scarce: on paper. */
export function sayShort(day: Day, language: Tongue): string {
  const { day: number, month } = plain(day)
  const name = sayWeekday(weekday(day), language).slice(0, language === 'nl' ? 2 : 3)
  return `${name} ${number} ${sayMonth(month, language).replace('maart', 'mrt').slice(0, 3)}`
}

/** With its year, for what is kept for years: "donderdag 26 november 2026". */
export const sayWholeDate = (day: Day, language: Tongue): string => {
  const { day: number, month, year } = plain(day)
  const { weekdays, months } = dayWords[language]
  return `${weekdays[weekday(day) - 1]} ${number} ${months[month - 1]} ${year}`
}

/** 1 is Monday. */
export const sayWeekday = (weekday: number, language: Tongue): string =>
  dayWords[language].weekdays[weekday - 1] ?? ''

/** Up to twelve in words, then in figures. */
export const sayCount = (count: number, language: Tongue): string =>
  dayWords[language].counts[count] ?? String(count)

/** "a, b en c" */
export const sayAll = (things: readonly string[], language: Tongue): string =>
  things.length < 2
    ? (things[0] ?? '')
    : `${things.slice(0, -1).join(', ')} ${dayWords[language].and} ${things.at(-1)}`

/** `1941-03-12` as "12 maart 1941", `03-12` as "12 maart". */
export function sayBirthday(birthday: string, language: Tongue): string {
  const [day, month, year] = birthday.split('-').reverse()
  return [Number(day), dayWords[language].months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** 1 is January. */
export const sayMonth = (month: number, language: Tongue): string =>
  dayWords[language].months[month - 1] ?? ''
