import { type Day, zone } from '../../foundation/days.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
export type Tongue = keyof typeof locales

/** "donderdag 26 november 2026" */
export const sayDay = (at: Temporal.Instant, language: Tongue): string =>
  at.toLocaleString(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** "12 maart 1941", or "12 maart" when the year was not told. */
export function sayBirthday(birthday: string, language: Tongue): string {
  const whole = birthday.length === 10
  const day: Day = whole ? birthday : `2024-${birthday}`
  return Temporal.PlainDate.from(day).toLocaleString(locales[language], {
    day: 'numeric',
    month: 'long',
    ...(whole ? { year: 'numeric' } : {}),
  })
}

export const monthNames = (language: Tongue): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Temporal.PlainDate(2024, month + 1, 1).toLocaleString(locales[language], { month: 'long' }),
  )
