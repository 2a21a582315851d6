import type { Word } from './rules.reading.words.ts'

/** Words of the grammar by their length: a typing error is one letter out, in long words two. */
export type Vocabulary = { words: Set<string>; byLength: Map<number, string[]> }

/** Of six letters only these: `kratten` must not become `katten`. */
const shortButSure = new Set(['zondag', 'koffie', 'kapper', 'avonds', 'retour'])

export const vocabularyOf = (...lists: Iterable<string>[]): Vocabulary => {
  const words = new Set<string>()
  for (const list of lists) for (const word of list) words.add(word)
  const byLength = new Map<number, string[]>()
  for (const word of words) {
    if (word.length < 7 && !shortButSure.has(word)) continue
    const alike = byLength.get(word.length)
    if (alike) alike.push(word)
    else byLength.set(word.length, [word])
  }
  return { words, byLength }
}

/** Good Dutch that lies one letter from a word of ours. */
const otherwise = new Set(
  `
  kappen krullen kratten kruiken vandaan mogen wijden lijden leiden kopen koppen handen tanden zorgen
  werkt werken morgend drukken stoken kokend hangen wandelt belast toestel formule tabletten
  stationair hallen kamers kamer maanden dansen wonder verhuurt verhuren koffer vervoert bakken kasten
  banden zondags zaken zakken vragen bladen computerles hekken heggen winter plankje stokken maandje
  kapje koekje rondje`
    .trim()
    .split(/\s+/),
)

/** Puts typing errors right in words that no rule knows; a name behind a capital stays as it is. */
export const mend = (words: Word[], vocabularies: Vocabulary[], isPlain: (word: string) => boolean) => {
  const seen = new Map<string, string | null>()
  for (const word of words) {
    const { norm } = word
    if (word.digits || norm.length < 6 || norm.length > 22 || word.named) continue
    if (vocabularies.some(one => one.words.has(norm)) || isPlain(norm) || otherwise.has(norm)) continue
    if (!word.fresh && /^\p{Lu}\p{Ll}/u.test(word.text)) continue
    if (!seen.has(norm)) seen.set(norm, nearest(norm, vocabularies))
    word.norm = seen.get(norm) ?? norm
  }
}

const nearest = (typed: string, vocabularies: Vocabulary[]): string | null => {
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
      tied = off === best && found !== null && !word.startsWith(found.slice(0, -2))
      if (off < best) tied = false
      if (off < best || found === null) found = word
      best = off
    }
  return tied ? null : found
}

/** A cheap look before the real measure: the last or the second letter agrees, or the letters are swapped. */
const alike = (a: string, b: string) =>
  a[1] === b[1] || a.at(-1) === b.at(-1) || (a[1] === b[2] && a[2] === b[1])

const swapped = (a: string, b: string) => [...a].sort().join() === [...b].sort().join()

/** Letters changed, missing, doubled or swapped (Damerau 1964), given up above `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  let previous: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
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
