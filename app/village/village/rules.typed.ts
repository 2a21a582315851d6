/** What several of these forms read in the same way: a list of words, a code made from a name. */
import { good, type Outcome, trouble } from '../../foundation/outcome.ts'

/** Words with commas or lines between them; what stands there twice counts once. */
export function readList(
  typed: string,
  field: string,
  most: { items: number; letters: number },
): Outcome<string[]> {
  const seen = new Map<string, string>()
  for (const part of typed.split(/[,;\n]/)) {
    const word = part.trim().replace(/\s+/g, ' ')
    if (word !== '' && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word)
  }
  const words = [...seen.values()]
  if (words.length > most.items) return trouble(field, 'problems.list-many', { most: most.items })
  const long = words.find(word => word.length > most.letters)
  if (long) return trouble(field, 'problems.list-long', { most: most.letters, word: long.slice(0, 40) })
  return good(words)
}

export const writeList = (words: readonly string[]) => words.join(', ')

/** `Klus in huis` → `klus-in-huis`: small letters, figures and dashes, a letter first. Empty when nothing is left. */
export const codeOf = (name: string, longest: number): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
