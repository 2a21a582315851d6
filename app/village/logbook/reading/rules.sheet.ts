import type { Day } from '../../../foundation/days.ts'
import type { Word } from './rules.words.ts'

/** The call on the table: its words, and what each rule has laid its hand on so far. */
export type Sheet = {
  text: string
  today: Day
  words: Word[]
  /** Words that a rule has read; another rule leaves them alone. */
  busy: boolean[]
  claims: Claim[]
  /** Words that could mean something, but not for certain: they are never passed over as filler. */
  doubted: boolean[]
}

/** Words `from` up to (not including) `to` were used for field `as`. */
export type Claim = { from: number; to: number; as: string; value: string }

export const sheetOf = (text: string, today: Day, words: Word[]): Sheet => ({
  text,
  today,
  words,
  busy: words.map(word => word.named),
  claims: [],
  doubted: words.map(() => false),
})

export const norm = (sheet: Sheet, at: number): string => {
  const word = sheet.words[at]
  return word && !word.named ? word.norm : ''
}

export const is = (sheet: Sheet, at: number, ...wanted: string[]): boolean => wanted.includes(norm(sheet, at))

/** The word stands at `at` without a comma, stop or new line before it. */
export const follows = (sheet: Sheet, at: number): boolean => sheet.words[at]?.fresh === false

export const phraseAt = (sheet: Sheet, at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => norm(sheet, at + i) === word)

/** First place at or after `at` that holds none of `words`, five words on at most: see the test of long texts. */
export const past = (sheet: Sheet, at: number, ...words: string[]): number => {
  let here = at
  while (here < at + 5 && is(sheet, here, ...words)) here++
  return here
}

/** One of `words` stands at most `reach` words from `at`, with no comma or stop in between. */
export const within = (sheet: Sheet, at: number, reach: number, ...words: string[]): boolean => {
  const [from, to] = clauseAround(sheet, at, reach)
  for (let here = from; here < to; here++) if (is(sheet, here, ...words)) return true
  return false
}

export const free = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sheet.busy[at] !== false) return false
  return true
}

export const occupy = (sheet: Sheet, from: number, to: number) => {
  for (let at = from; at < to; at++) sheet.busy[at] = true
}

export const claim = (sheet: Sheet, from: number, to: number, as: string, value: string) => {
  occupy(sheet, from, to)
  sheet.claims.push({ from, to, as, value })
}

export const doubt = (sheet: Sheet, from: number, to: number) => {
  for (let at = from; at < to; at++) sheet.doubted[at] = true
  occupy(sheet, from, to)
}

/** From the last comma or stop before `at` to the next one, at most `reach` words to each side. */
export const clauseAround = (sheet: Sheet, at: number, reach = 8): [number, number] => {
  let from = at
  while (from > at - reach && from > 0 && follows(sheet, from)) from--
  let to = at + 1
  while (to < at + reach && follows(sheet, to)) to++
  return [from, to]
}

export const said = (sheet: Sheet, from: number, to: number): string => {
  const first = sheet.words[from]
  const last = sheet.words[to - 1]
  return first && last ? sheet.text.slice(first.from, last.to) : ''
}
