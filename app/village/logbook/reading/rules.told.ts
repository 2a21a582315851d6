import { fillers } from './rules.fillers.ts'
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

/** Every word that no field used, but for plain filler. */
export const unreadOf = (sheet: Sheet): string[] => {
  const used = new Set<number>()
  // Words of a place in doubt may still show that a ride is asked; the doubt is what must be seen.
  for (const { from, to, as } of sheet.claims)
    for (let at = from; at < to; at++) if (as !== 'kind' || !sheet.doubted[at]) used.add(at)
  const unread: string[] = []
  let last = -1
  for (const [at, word] of sheet.words.entries()) {
    if (used.has(at)) continue
    const glued = last === at - 1 && word.tight
    if (!glued && !sheet.doubted[at] && fillers.has(word.norm)) continue
    if (glued) unread.push(`${unread.pop() ?? ''}${word.gap}${word.text}`)
    else unread.push(word.text)
    last = at
  }
  return unread
}
