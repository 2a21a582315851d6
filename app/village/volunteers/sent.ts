/** What somebody sent, as the rules of this room ask for it. */
import type { Fields } from '../../foundation/form.ts'
import { findBsn, readPhone } from '../residents/door.ts'
import type { Given } from './rules.given.ts'

export const givenOf = (fields: Fields): Given => ({
  text: field => fields.text(field),
  texts: field => fields.texts(field),
  bsn: findBsn,
})

export const ringable = (number: string) => readPhone(number, 'phone').ok
