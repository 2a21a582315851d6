/** Whose name it is that goes: the ways in which it is written whole, and whether somebody else here goes by it too. */
import { infixes, type Names, plainWord, type Stretch, spokenOf, wordsOfNames } from './rules.copy.ts'

export type CalledAs = { id: string; name: string; maidenName: string }
/** What is known of Dutch names. */
export type Knows = {
  isFirstName: (letters: string) => boolean
  isShortFor: (one: string, other: string) => boolean
  sexOf: (name: string) => 'man' | 'woman' | null
}

/** `namesake`: somebody else here goes by this name, or may, so that nobody can know who is meant. */
export type Called = {
  names: Names
  wholes: string[][]
  families: ReadonlySet<string>
  sex: 'man' | 'woman' | null
  others: ReadonlySet<string>
  namesake: boolean
  knows: Knows
}

export function calledOf(ids: readonly string[], everybody: readonly CalledAs[], knows: Knows): Called {
  const isTheirs = ({ id }: CalledAs) => ids.includes(id)
  const theirs = everybody.filter(isTheirs)
  const wholes = theirs.flatMap(wholesOf)
  const others = everybody.filter(one => !isTheirs(one)).map(wholesOf)
  const family = ([, ...rest]: string[]) => rest.join(' ')
  const words = new Set(others.flat(2))
  return {
    names: wordsOfNames(
      theirs.flatMap(({ name, maidenName }) => [name, maidenName]),
      [],
    ),
    wholes: [...new Map(wholes.map(whole => [whole.join(' '), whole])).values()],
    families: new Set(
      wholes
        .map(family)
        .filter(one => one && ![one, `${one}s`, one.replace(/s$/, '')].some(w => words.has(w))),
    ),
    sex: theirs.map(({ name }) => knows.sexOf(name)).find(sex => sex !== null) ?? null,
    others: words,
    namesake: others.flat().some(other => wholes.some(whole => mayBe(whole, other, knows))),
    knows,
  }
}

/** "Jan Kuiper", "J. Kuiper" and "Johannes Kuiper" may all be spoken of as Jan Kuiper. */
function mayBe([given = '', ...family]: string[], [other = '', ...theirs]: string[], { isShortFor }: Knows) {
  if (family.length === 0 || family.join(' ') !== theirs.join(' ')) return false
  const initial = given.length === 1 || other.length === 1
  return given === other || (initial && given[0] === other[0]) || isShortFor(given, other)
}

/** First name and family name, also with the name they were born with, and with one half of a double name. */
function wholesOf({ name, maidenName }: CalledAs): string[][] {
  const [given, ...family] = wordsIn(name)
    .map(({ word }) => word)
    .filter(word => !isLittle(word) && !spokenOf.test(` ${word} `))
  if (!given) return []
  const born = wordsIn(maidenName)
    .map(({ word }) => word)
    .filter(word => !isLittle(word))
  const halves = family.length === 1 ? (family[0] as string).split('-') : []
  const families = [family, born, ...(halves.length > 1 ? halves.map(half => [half]) : [])]
  return [
    ...families.filter(one => one.length > 0).map(one => [given, ...one]),
    ...(family.length ? [] : [[given]]),
  ]
}

export type Word = Stretch & { word: string; capital: boolean }
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map(({ 0: word, index }) => ({
    ...{ word: plainWord(word), from: index, until: index + word.length },
    capital: /^\p{Lu}/u.test(word),
  }))
const littleWord = new RegExp(`^(?:${infixes}|vd|v|d)$`, 'iu')
export const isLittle = (word: string) => littleWord.test(`${word} `) || littleWord.test(word)
