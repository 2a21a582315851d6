import type { Hours } from './rules.hours.ts'
import type { Reading } from './rules.shape.ts'
import { claim, doubt, type Sheet, said } from './rules.sheet.ts'
import type { When } from './rules.when.ts'

export const noteWhen = (sheet: Sheet, when: When) => {
  for (const { from, to } of when.dayWords) {
    if (when.day !== null) claim(sheet, from, to, 'day', when.day)
    if (when.dayUntil !== null) claim(sheet, from, to, 'dayUntil', when.dayUntil)
  }
  const { repeat } = when
  const value = repeat
    ? `${repeat.every} ${repeat.unit} ${repeat.weekdays.join(',')} ${repeat.nth ?? ''} ${repeat.until ?? ''}`.trim()
    : ''
  for (const { from, to } of when.repeatWords) claim(sheet, from, to, 'repeat', value)
  for (const { from, to } of when.doubted) doubt(sheet, from, to)
}

export const noteHours = (sheet: Sheet, hours: Hours) => {
  for (const { from, to, as, value } of hours.used) claim(sheet, from, to, as, value)
  for (const { from, to } of hours.doubted) doubt(sheet, from, to)
}

/** Which words were used for which field. */
export const understoodOf = (sheet: Sheet): Reading['understood'] =>
  sheet.claims
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, as, value }) => ({ words: said(sheet, from, to), as, value }))
