/** The telephone number that is asked of somebody new. */
import type { Problem } from '../../../foundation/outcome.ts'
import { readPhone } from '../../residents/door.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { somebodyNew } from '../request/rules.request.who.ts'
import { ownerOfPhone } from './rules.request.call.ts'
import type { Seen } from './take.look.ts'

export const phoneField = 'new_phone'

/** The number that was asked for goes before one that stands among the words. */
export const phoneOf = (whose: 'caller' | 'new', typed: Sent, { asked, understood }: Seen): string => {
  const given = whose === 'new' && asked.who.chosen === somebodyNew ? one(typed, phoneField) : ''
  return given || (ownerOfPhone(typed, asked.who.chosen) === whose && understood.phones[0]) || ''
}

/** What was typed there for somebody who is not new after all counts for nothing. */
export function phoneProblems(typed: Sent, { asked }: Seen): Problem[] {
  const given = asked.who.chosen === somebodyNew && one(typed, phoneField)
  const phone = given ? readPhone(given, phoneField) : null
  return phone && !phone.ok ? phone.problems : []
}
