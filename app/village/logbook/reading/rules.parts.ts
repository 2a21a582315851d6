import type { DayWish } from './rules.dayWish.ts'
import { partWords } from './rules.dayWords.ts'
import type { SaidPart } from './rules.hours.ts'
import type { Rhythm } from './rules.rhythm.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

/** Every part of the day that is said, alone (`'s ochtends`) or inside a day (`dinsdagmiddag`). */
export const partsOf = (sheet: Sheet, wishes: DayWish[], rhythms: Rhythm[]): SaidPart[] => {
  const found: SaidPart[] = []
  for (const { from, to, part, sort } of wishes)
    if (part !== null && sort !== 'aside' && sort !== 'doubt') found.push({ from, to, part, withDay: true })
  for (const { from, to, part } of rhythms) if (part !== null) found.push({ from, to, part, withDay: true })
  for (let at = 0; at < sheet.words.length; at++) {
    if (sheet.busy[at]) continue
    const one = partAt(sheet, at)
    if (one === null) continue
    found.push(one)
    at = one.to - 1
  }
  return found.sort((a, b) => a.from - b.from)
}

const partAt = (sheet: Sheet, at: number): SaidPart | null => {
  const lead = is(sheet, at, 's') && follows(sheet, at + 1)
  const here = lead ? at + 1 : at
  const word = norm(sheet, here)
  const to = here + 1
  if (word === 'nachts' || word === 'vannacht') return { from: at, to, part: 'night', withDay: false }
  if (word === 'morgen' && is(sheet, at - 1, 'de') && is(sheet, at - 2, 'in'))
    return { from: at, to, part: 'ochtend', withDay: false }
  const part = partWords.get(word)
  if (part === undefined || sheet.busy[here]) return null
  if (word === 'och' && !lead && !sheet.busy[at - 1]) return null
  // "Tussen de middag" is lunch time, not the afternoon; "niet in de ochtend" is the opposite.
  let before = at - 1
  while (before > at - 4 && is(sheet, before, 'de', 'in', 'op', 'het', 's')) before--
  if (is(sheet, before, 'tussen', 'niet', 'geen', 'behalve', 'na', 'voor', 'elke', 'iedere')) return null
  if (is(sheet, to, 'niet') && follows(sheet, to) && !is(sheet, to + 1, 'te', 'voor', 'na')) return null
  return { from: at, to, part, withDay: false }
}
