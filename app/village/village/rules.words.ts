/**
 * The village's own word where it differs from ours. Ours stand in words.*.json under `own.ours`; here is which words
 * a village may choose, in twos: one and many apart, because Dutch does not add an s.
 */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'

export const villageWords = [
  'request',
  'requests',
  'resident',
  'residents',
  'coordinator',
  'coordinators',
  'volunteer',
  'volunteers',
  'host',
  'hosts',
  'guest',
  'guests',
  'living-room',
  'logbook',
  'duty-week',
  'handover',
] as const
export type VillageWord = (typeof villageWords)[number]
export type OwnWords = Partial<Record<VillageWord, string>>

/** The word to show: the village's own, with a capital where ours has one; else ours. */
export function ownWord(own: OwnWords, word: VillageWord, ours: string): string {
  const theirs = own[word]
  if (!theirs) return ours
  const first = ours[0] ?? ''
  return first !== first.toLowerCase() ? theirs[0]?.toUpperCase() + theirs.slice(1) : theirs
}

/** One field each, `own-<word>`; an empty one means: use ours. */
export function readWords(typed: (field: string) => string): Outcome<Record<VillageWord, string>> {
  const problems: Problem[] = []
  const read = {} as Record<VillageWord, string>
  for (const word of villageWords) {
    const field = `own-${word}`
    read[word] = typed(field).replace(/\s+/g, ' ')
    if (read[word].length > 60) problems.push({ field, sentence: 'problems.too-long', values: { most: 60 } })
  }
  return problems.length > 0 ? troubles(problems) : good(read)
}

export type Merged = { changed: OwnWords; clashes: VillageWord[] }

/**
 * Only what this person changed is written (`was` is what stood in the form); a word that a colleague gave another
 * text in the meantime is a clash.
 */
export function mergeWords(
  typed: Record<VillageWord, string>,
  was: (word: VillageWord) => string,
  now: OwnWords,
): Merged {
  const changed: OwnWords = {}
  const clashes: VillageWord[] = []
  for (const word of villageWords) {
    const current = now[word] ?? ''
    if (typed[word] === was(word) || typed[word] === current) continue
    if (current === was(word)) changed[word] = typed[word]
    else clashes.push(word)
  }
  return { changed, clashes }
}
