import { good, type Outcome, trouble } from '../../foundation/outcome.ts'
import { phoneTrouble } from '../../foundation/phones.ts'
import { tidy } from './rules.given.ts'

/** Kept as it was written, for people know their own number by its rhythm; foundation/phones.ts knows what a telephone needs. */
export function readPhone(text: string, field = 'phone'): Outcome<string> {
  const number = tidy(text)
  if (number === '') return trouble(field, 'problem.phone-missing')
  const wrong = phoneTrouble(number)
  return wrong ? trouble(field, `problem.phone-${wrong.why}`, { digits: wrong.digits }) : good(number)
}

/** As it is rung within the country: `0599010123`. */
export const nationalDigits = (dialledNumber: string): string =>
  dialledNumber.replace(/^\+31/, '0').replace(/^\+/, '00')
