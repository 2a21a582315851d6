import { ordinals, partWords, weekdayParts, weekdays } from './rules.dayWords.ts'
import type { Part } from './rules.shape.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

/** Which one of the month; a fifth is there in some months only. */
export type Nth = 1 | 2 | 3 | 4 | -1
export const isNth = (nth: number): nth is Nth => nth === -1 || (nth >= 1 && nth <= 4)

/** `tweede dinsdag`, `3e do`, `laatste vrijdagmiddag`. */
type Which = { nth: number; weekday: number; part: Part | null; to: number }

export const whichAt = (sheet: Sheet, at: number): Which | null => {
  const order = orderAt(sheet, at)
  if (order === null) return null
  const word = norm(sheet, order.to)
  const joined = weekdayParts.get(word)
  const weekday = joined?.weekday ?? weekdays.get(word)
  if (weekday === undefined || !follows(sheet, order.to)) return null
  const spoken = partWords.get(norm(sheet, order.to + 1))
  const part = joined?.part ?? (follows(sheet, order.to + 1) ? (spoken ?? null) : null)
  return { nth: order.nth, weekday, part, to: order.to + (joined || !part ? 1 : 2) }
}

export const orderAt = (sheet: Sheet, at: number): { nth: number; to: number } | null => {
  const word = sheet.words[at]
  if (is(sheet, at, 'laatste')) return { nth: -1, to: at + 1 }
  const spelled = ordinals.get(norm(sheet, at))
  if (spelled !== undefined) return { nth: spelled, to: at + 1 }
  const suffix = sheet.words[at + 1]?.tight === true && is(sheet, at + 1, 'e', 'ste', 'de')
  return word?.digits && word.number !== null && suffix ? { nth: word.number, to: at + 2 } : null
}
