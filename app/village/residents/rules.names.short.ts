import { menNames } from './rules.names.men.ts'
import { northernMen, northernWomen } from './rules.names.north.ts'
import { fold } from './rules.names.sounds.ts'
import { boysToday, eitherToday, girlsToday } from './rules.names.today.ts'
import { womenNames } from './rules.names.women.ts'

export type Sex = 'man' | 'woman'

/** A full name with what people make of it. All is folded: `gé` stands here as `ge`. */
type Kin = { full: string[]; short: string[] }

/**
 * How two first names may belong to one person.
 * `nickname`: one is written in the passport, the other called out, or both are spellings of one full name.
 * `two-call-names`: Jan and Hans both come from Johannes, yet who is called Jan is seldom also called Hans.
 * `apart`: both are known names and never the same one. `null`: at least one of them is not known here.
 */
export type Kinship = 'nickname' | 'two-call-names' | 'apart' | null

export const kinship = (one: string, other: string): Kinship => {
  const ofOne = kinsOf.get(one)
  const ofOther = kinsOf.get(other)
  const shared = ofOne?.filter(kin => ofOther?.includes(kin)) ?? []
  if (shared.some(kin => kin.full.includes(one) || kin.full.includes(other))) return 'nickname'
  if (shared.length > 0) return 'two-call-names'
  return ofOne && ofOther ? 'apart' : null
}

export const isFirstName = (letters: string) => sexesOf.has(letters)

/** Null when the name is not known or borne by both (Anne, Willy, Henny). */
export const sexOf = (letters: string): Sex | null => {
  const sexes = sexesOf.get(letters)
  if (sexes?.size !== 1) return null
  return sexes.has('man') ? 'man' : 'woman'
}

/** The passport names that a call name may stand for: `henk` → `hendrik`, `hendrikus` … */
export const fullNamesOf = (letters: string): string[] => [
  ...new Set((kinsOf.get(letters) ?? []).filter(kin => kin.short.includes(letters)).flatMap(kin => kin.full)),
]

/** Everything that the bearer of this name may also be written down as. */
export const otherFormsOf = (letters: string): string[] => {
  const forms = new Set((kinsOf.get(letters) ?? []).flatMap(kin => [...kin.full, ...kin.short]))
  forms.delete(letters)
  return [...forms]
}

const kinsIn = (lines: string): Kin[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [full = '', short = ''] = line.split(':')
      return { full: foldedWords(full), short: foldedWords(short) }
    })

const foldedWords = (words: string) => words.split(/\s+/).map(fold).filter(Boolean)

const men = [...kinsIn(menNames), ...kinsIn(northernMen)]
const women = [...kinsIn(womenNames), ...kinsIn(northernWomen)]

/** How many families of names are known; a test keeps it from shrinking. */
export const familiesOfFirstNames = men.length + women.length

const kinsOf = new Map<string, Kin[]>()
const sexesOf = new Map<string, Set<Sex>>()

for (const kin of [...men, ...women]) {
  for (const name of new Set([...kin.full, ...kin.short])) {
    kinsOf.set(name, [...(kinsOf.get(name) ?? []), kin])
  }
}

const note = (names: string[], ...sexes: Sex[]) => {
  for (const name of names) sexesOf.set(name, new Set([...(sexesOf.get(name) ?? []), ...sexes]))
}
note(
  men.flatMap(kin => [...kin.full, ...kin.short]),
  'man',
)
note(
  women.flatMap(kin => [...kin.full, ...kin.short]),
  'woman',
)
note(foldedWords(boysToday), 'man')
note(foldedWords(girlsToday), 'woman')
note(foldedWords(eitherToday), 'man', 'woman')
