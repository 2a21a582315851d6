import { otherFormsOf } from './rules.names.short.ts'
import { bones, soundings } from './rules.names.sounds.ts'
import { readName } from './rules.names.ts'

/**
 * The keys under which a name is found again however it was spelled: at most sixteen, of one to six letters, without
 * titles, initials and `van der`. Stored in a `text[]` column under a GIN index and asked with `&&`; when anything
 * in `rules.names.sounds.ts` changes, the stored keys must be made anew.
 */
export const soundsOf = (name: string): string[] => keysOf(wordsOf(name).slice(0, 8))

/** The same keys, and those of the other names that the first name may be written as: for the asking side only. */
export const soundsToSeek = (name: string): string[] => {
  const words = wordsOf(name)
  return keysOf([...words, ...firstNamesOf(name).flatMap(otherFormsOf)])
}

const keysOf = (words: string[]): string[] => [
  ...new Set(words.flatMap(soundings).map(bones).filter(Boolean)),
]

const wordsOf = (name: string): string[] => [...firstNamesOf(name), ...familyWordsOf(name)]

const firstNamesOf = (name: string) => {
  const { firstNames, calls } = readName(name)
  return [...firstNames, ...calls].filter(first => !first.initial).map(first => first.letters)
}

/** Terhorst is also sought as Horst, Vanderveen as Veen. */
const familyWordsOf = (name: string) =>
  readName(name).families.flatMap(({ letters }) => {
    const behindPrefix = letters.match(/^(?:vande[rn]?|te[rn]|el)(.{4,})$/)?.[1]
    return behindPrefix ? [letters, behindPrefix] : [letters]
  })
