/** Days with their year: the read log is kept for years. */
import { type Day, plain } from '../../foundation/days.ts'

const spelled = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** "donderdag 26 november 2026" */
export const dayInWords = (day: Day, language: 'nl' | 'en'): string =>
  plain(day).toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL', spelled)
