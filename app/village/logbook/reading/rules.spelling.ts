import { otherwise, usualSlips } from './rules.spelling.words.ts'
import type { Word } from './rules.words.ts'

/** Words of the grammar by their length: a typing error is one letter out, in long words two. */
export type Vocabulary = { words: Set<string>; byLength: Map<number, string[]> }

/** Letters from which a word may be put right with the measure of long words. */
const long = 7

export const vocabularyOf = (...lists: Iterable<string>[]): Vocabulary => {
  const words = new Set<string>()
  for (const list of lists) for (const word of list) words.add(word)
  const byLength = new Map<number, string[]>()
  for (const word of words) {
    if (word.length < long) continue
    const alike = byLength.get(word.length)
    if (alike) alike.push(word)
    else byLength.set(word.length, [word])
  }
  return { words, byLength }
}

/** Puts typing errors right in words that no rule knows; behind a capital stands a name, or a town near by. */
export const mend = (
  words: Word[],
  vocabularies: Vocabulary[],
  isPlain: (word: string) => boolean,
  towns: Vocabulary,
) => {
  const seen = new Map<string, string | null>()
  for (const word of words) {
    const { norm } = word
    if (word.digits || norm.length < 3 || norm.length > 22 || word.named) continue
    if (vocabularies.some(one => one.words.has(norm)) || isPlain(norm) || otherwise.has(norm)) continue
    if (/^\p{Lu}\p{Ll}/u.test(word.text) && !(norm.length < long ? opens(word) : word.fresh)) {
      word.norm = slipOf(norm, [towns], () => false) ?? norm
      continue
    }
    if (!seen.has(norm))
      seen.set(
        norm,
        soundOf(norm, vocabularies) ?? nearest(norm, vocabularies) ?? slipOf(norm, vocabularies, isPlain),
      )
    word.norm = seen.get(norm) ?? norm
  }
}

/** At the start of a sentence a capital says nothing; behind a comma it may be a name. */
const opens = (word: Word) => word.from === 0 || /[.!?\n]/.test(word.gap)

const nearest = (typed: string, vocabularies: Vocabulary[]): string | null => {
  if (typed.length < 6) return null
  const allowed = typed.length >= 9 ? 2 : 1
  let best = allowed + 1
  let found: string | null = null
  let tied = false
  for (let length = typed.length - allowed; length <= typed.length + allowed; length++)
    for (const word of vocabularies.flatMap(one => one.byLength.get(length) ?? [])) {
      if (word[0] !== typed[0] || !alike(typed, word)) continue
      const off = distance(typed, word, best)
      // One letter for another in a short word is more often another word: planten, planken.
      if (off === 1 && typed.length < 9 && word.length === typed.length && !swapped(typed, word)) continue
      if (off > best || off > allowed) continue
      // Two letters more is an ending, one out and another in makes another word: struikelen, verlangen.
      if (off > 1 && typed.length < 12 && Math.abs(word.length - typed.length) !== 1 && !swapped(typed, word))
        continue
      tied = off === best && found !== null && !word.startsWith(found.slice(0, -2))
      if (off < best) tied = false
      if (off < best || found === null) found = word
      best = off
    }
  return tied ? null : found
}

/**
 * A short word lies one letter from many others. So only the slips of quick fingers count (two letters swapped, one
 * left out, one struck twice), and only when exactly one word of ours can be meant.
 */
const slipOf = (typed: string, vocabularies: Vocabulary[], isPlain: (word: string) => boolean) => {
  const usual = usualSlips.get(typed)
  if (usual !== undefined) return usual
  if (typed.length < 4 || typed.length > long || !/^[a-z]+$/.test(typed)) return null
  const meant = new Set<string>()
  for (const word of slips(typed))
    if (word.length > 3 && (isPlain(word) || vocabularies.some(one => one.words.has(word)))) meant.add(word)
  const [only] = meant
  return meant.size === 1 ? (only ?? null) : null
}

/** Written as it sounds: hont, vanavont. */
const soundOf = (typed: string, vocabularies: Vocabulary[]): string | null => {
  const written = /[^t]t$/.test(typed) && typed.length > 3 ? typed.replace(/t$/, 'd') : null
  return written && vocabularies.some(one => one.words.has(written)) ? written : null
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
function* slips(typed: string): Generator<string> {
  for (let at = 0; at < typed.length; at++) {
    const [a = '', b = ''] = [typed[at], typed[at + 1]]
    if (a === b) yield typed.slice(0, at) + typed.slice(at + 1)
    else if (b && (at > 0 || typed.length > 4)) yield typed.slice(0, at) + b + a + typed.slice(at + 2)
    for (const letter of letters) yield typed.slice(0, at + 1) + letter + typed.slice(at + 1)
  }
}

/** A cheap look before the real measure: the last or the second letter agrees, or the letters are swapped. */
const alike = (a: string, b: string) =>
  a[1] === b[1] || a.at(-1) === b.at(-1) || (a[1] === b[2] && a[2] === b[1])

const swapped = (a: string, b: string) => [...a].sort().join() === [...b].sort().join()

const vowels = 'aeiouy'
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const keys = new Map(
  rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y / 3, y }] as const)),
)
/** A finger beside the key, or one vowel for another; any other change makes another word: verlangen, vervangen. */
const isNear = (a: string, b: string) => {
  if (vowels.includes(a) && vowels.includes(b)) return true
  const [one, two] = [keys.get(a), keys.get(b)]
  return one && two ? Math.abs(one.x - two.x) <= 1 && Math.abs(one.y - two.y) <= 1 : false
}

/** Letters changed, missing, doubled or swapped (Damerau 1964), given up above `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  let previous: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : isNear(a[i - 1] ?? '', b[j - 1] ?? '') ? 1 : 3
      let cost = Math.min((row[j] ?? 99) + 1, (next[j - 1] ?? 99) + 1, (row[j - 1] ?? 99) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (previous[j - 2] ?? 99) + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    previous = row
    row = next
  }
  return row[b.length] ?? limit + 1
}
