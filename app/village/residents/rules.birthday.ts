import { type Day, isDay } from '../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../foundation/outcome.ts'
import { type Given, tidy } from './rules.given.ts'

/** With or without the year: `1941-03-12` or `03-12`. */
export function readBirthday(given: Given, today: Day): Outcome<string | null> {
  const [day, month, year] = ['birth-day', 'birth-month', 'birth-year'].map(field => tidy(given(field)))
  if (!day && !month && !year) return good(null)
  if (!day && !month) return trouble('birth-day', 'problem.only-a-year')
  if (!day || !month) return trouble(day ? 'birth-month' : 'birth-day', 'problem.birthday-half')
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // In a leap year every birthday exists.
  if (!isDay(`2024-${monthAndDay}`)) return trouble('birth-day', 'problem.birthday-impossible')
  if (!year) return good(monthAndDay)
  if (!/^\d{4}$/.test(year)) return trouble('birth-year', 'problem.birth-year')
  const birthday = `${year}-${monthAndDay}`
  if (!isDay(birthday)) return trouble('birth-day', 'problem.birthday-impossible')
  const oldest = Number(today.slice(0, 4)) - 120
  if (birthday > today || Number(year) < oldest) return trouble('birth-year', 'problem.birth-year')
  return good(birthday)
}

/** Back into the three fields that it came from. */
export function birthdayFields(birthday: string | null): { day: string; month: string; year: string } {
  const [day = '', month = '', year = ''] = (birthday ?? '').split('-').reverse()
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}
