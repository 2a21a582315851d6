import { good, type Outcome, trouble } from '../../foundation/outcome.ts'
import { normalisePhone } from './rules.doubles.ts'
import { tidy } from './rules.given.ts'

/** Kept as it was written, for people know their own number by its rhythm; `dialled` is what a telephone needs. */
export function readPhone(text: string, field = 'phone'): Outcome<string> {
  const number = tidy(text)
  if (number === '') return trouble(field, 'problem.phone-missing')
  if (dialled(number) !== null && number.length <= 30) return good(number)
  const digits = number.replace(/\D/g, '').length
  if (/^[\d\s./()–-]+$/.test(number) && digits >= 5 && digits <= 8) {
    return trouble(field, 'problem.phone-area', { digits })
  }
  return trouble(field, 'problem.phone-odd')
}

/** `+31…` for a Dutch number, `+` and the country for another; null when nobody can ring it. */
export function dialled(number: string): string | null {
  const dutch = normalisePhone(number)
  if (dutch) return dutch
  const abroad = tidy(number)
    .match(/^(?:\+|00)([1-9][\d\s./()–-]*)$/)?.[1]
    ?.replace(/\D/g, '')
  return abroad && !abroad.startsWith('31') && abroad.length >= 7 && abroad.length <= 15 ? `+${abroad}` : null
}

/** As it is rung within the country: `0599010123`. */
export const nationalDigits = (dialledNumber: string): string =>
  dialledNumber.replace(/^\+31/, '0').replace(/^\+/, '00')
