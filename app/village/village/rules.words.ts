/**
 * The village's own word where it differs from ours. Ours stand in words.*.json under `own.ours`; here is which words
 * a village may choose. One and many apart, because Dutch does not add an s; one with its article, because "de
 * hulpvraag" becomes "het verzoek". How a sentence then uses them: rules.nouns.ts.
 */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'

/** A word with its plural, in the order of the page. */
export const wordPairs = [
  ['request', 'requests'],
  ['resident', 'residents'],
  ['coordinator', 'coordinators'],
  ['volunteer', 'volunteers'],
  ['host', 'hosts'],
  ['room', 'rooms'],
  ['logbook', 'logbooks'],
] as const
export type OneWord = (typeof wordPairs)[number][0]
export type VillageWord = (typeof wordPairs)[number][number]
export const villageWords: readonly VillageWord[] = wordPairs.flat()
export type OwnWords = Partial<Record<VillageWord, string>>

/** One field each, `own-<word>`; an empty pair means: use ours. */
export function readWords(typed: (field: string) => string): Outcome<Record<VillageWord, string>> {
  const read = {} as Record<VillageWord, string>
  for (const word of villageWords) read[word] = typed(`own-${word}`).trim().replace(/\s+/g, ' ')
  const problems = wordPairs.flatMap(([one, many]) => problemsOf(read, one, many))
  return problems.length > 0 ? troubles(problems) : good(read)
}

function problemsOf(read: Record<VillageWord, string>, one: OneWord, many: VillageWord): Problem[] {
  const problem = (word: VillageWord, sentence: string): Problem => ({ field: `own-${word}`, sentence })
  const long = [one, many].filter(word => read[word].length > 60)
  if (long.length > 0)
    return long.map(word => ({ ...problem(word, 'problems.too-long'), values: { most: 60 } }))
  if (read[one] === '') return read[many] === '' ? [] : [problem(one, 'problems.word-one')]
  if (!withArticle.test(read[one])) return [problem(one, 'problems.word-article')]
  return read[many] === '' ? [problem(many, 'problems.word-many')] : []
}

export const withArticle = /^(de|het) (.+)$/i

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
