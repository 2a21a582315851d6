import { otherWheels, relatives } from './rules.backWords.ts'
import { isDestination } from './rules.destinations.ts'
import { fillers } from './rules.fillers.ts'
import { movingWords } from './rules.kindWords.ts'
import { follows, is, type Sheet } from './rules.sheet.ts'

/** `uitslag ophalen bij de huisarts`: what no rule knows is fetched, and that need be nobody. */
export const fetchesThing = (sheet: Sheet, at: number): boolean => {
  const before = sheet.words[at - 1]
  if (!is(sheet, at, 'halen', 'ophalen') || !before || before.digits || before.named) return false
  if (!follows(sheet, at) || sheet.busy[at - 1] || fillers.has(before.norm)) return false
  return /^\p{Ll}/u.test(before.text) && !isSomeone(before.norm)
}

const isSomeone = (word: string) =>
  relatives.has(word) ||
  otherWheels.has(word) ||
  isDestination(word) ||
  movingWords.has(word) ||
  people.includes(word)
const people =
  'mw mevr mevrouw hr heer dhr meneer oma opa en thuis weer later tijd wegbrengen persoon gast'.split(' ')
