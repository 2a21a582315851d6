import {
  lengths,
  months,
  nearDays,
  partWords,
  weekdayParts,
  weekdays,
  weeklyWords,
} from './rules.dayWords.ts'
import { fillers, ordinary } from './rules.fillers.ts'
import type { Unread } from './rules.shape.ts'
import { follows, is, type Sheet, said } from './rules.sheet.ts'
import { plainly } from './rules.words.ts'

/** Every word that no field used, but for plain filler; words that stand together stay together: `'s avonds`. */
export const unreadOf = (sheet: Sheet): Unread[] => {
  const left = leftIn(sheet)
  const found: (Unread & { from: number; to: number })[] = []
  for (const at of left) {
    const before = found.at(-1)
    const joins =
      before?.to === at && (sheet.words[at]?.tight || (follows(sheet, at) && !sheet.words[at]?.gap))
    const from = joins ? before.from : at
    const doubtful = isDoubtful(sheet, at, left) || (joins && before.doubtful)
    const phrase = { words: said(sheet, from, at + 1), doubtful, from, to: at + 1 }
    if (joins) found[found.length - 1] = phrase
    else found.push(phrase)
  }
  return found.map(({ words, doubtful }) => ({ words, doubtful }))
}

const leftIn = (sheet: Sheet): Set<number> => {
  const used = new Set<number>()
  // Words of a place in doubt may still show that a ride is asked; the doubt is what must be seen.
  for (const { from, to, as } of sheet.claims)
    for (let at = from; at < to; at++) if (as !== 'kind' || !sheet.doubted[at]) used.add(at)
  const left = new Set<number>()
  for (const [at, word] of sheet.words.entries()) {
    if (used.has(at)) continue
    const glued = left.has(at - 1) && word.tight
    const empty = fillers.has(word.norm) || (ordinary.has(plainly(word.text)) && !walksItself(sheet, at))
    if (!glued && !sheet.doubted[at] && empty) continue
    // Half a word is no word: the `'s` of `'s avonds` stays with it.
    if (word.norm === 's' || !isShort(sheet, at - 1, used)) left.add(at)
    else left.add(at - 1).add(at)
  }
  return left
}

/** `Loopt met een stok` says only that of the stick; `loopt er zelf heen` says more. */
const walksItself = (sheet: Sheet, at: number) => is(sheet, at, 'loopt') && !is(sheet, at + 1, 'met')

const isShort = (sheet: Sheet, at: number, used: ReadonlySet<number>) =>
  sheet.words[at]?.norm === 's' && follows(sheet, at + 1) && !used.has(at)

/** `Niet naar Emmen`: a turning word just before what was read may have been meant for it. */
const turning = new Set('niet geen zonder behalve nooit tot na'.split(' '))
const times = [weekdays, weekdayParts, weeklyWords, nearDays, partWords, months, lengths]
const loose = new Set('nachts vannacht gisteren eergisteren feestdagen weekend weekeinde'.split(' '))

const isDoubtful = (sheet: Sheet, at: number, left: ReadonlySet<number>): boolean => {
  const word = sheet.words[at]
  if (!word || word.named) return false
  if (sheet.doubted[at] || word.number !== null || word.digits || loose.has(word.norm)) return true
  if (times.some(words => words.has(word.norm))) return true
  let next = at + 1
  while (follows(sheet, next) && fillers.has(sheet.words[next]?.norm ?? '') && !sheet.busy[next]) next++
  return turning.has(word.norm) && follows(sheet, next) && !left.has(next)
}
