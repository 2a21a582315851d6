import { type Reason, reason } from './rules.doubles.reasons.ts'
import { isTypingError } from './rules.doubles.typing.ts'
import { fullNamesOf, isFirstName, kinship } from './rules.names.short.ts'
import { soundTheSame } from './rules.names.sounds.ts'
import type { FirstName, Name } from './rules.names.ts'

/**
 * From the same word down to another person. `alike` sounds the same; `slip` is a slip of the finger away, and
 * since twins may be named with less between them, a slip never carries far. `partly`: Geert and Geert-Jan, or a
 * name that is only the other's second one; father and son are named so too. `missing`: a line without a first
 * name (`mevr. Eising`).
 */
const closeness = ['same', 'alike', 'slip', 'nickname', 'initial', 'partly', 'missing', 'other'] as const
export type FirstNameFinding = (typeof closeness)[number]

export type FirstNameComparison = { finding: FirstNameFinding; reasons: Reason[] }

export const compareFirstNames = (a: Name, b: Name): FirstNameComparison => {
  const [ofA, ofB] = [spoken(a), spoken(b)]
  if (ofA.length === 0 || ofB.length === 0) return nothing
  const joined = writtenTogether(a, b)
  if (joined) return joined
  const best = closest(ofA.flatMap(one => ofB.map(other => between(one, other))))
  if (best.finding === 'other') return secondName(a, b) ?? best
  if (secondNamesDiffer(a, b)) return { finding: 'other', reasons: [otherWords(a, b)] }
  if (onlyOneIsDouble(a, b) && best.finding !== 'initial') return { ...best, finding: 'partly' }
  return best
}

/** Initials behind `weduwe` are as often those of her husband. */
const spoken = (name: Name): FirstName[] => {
  const names = [...name.calls, ...name.firstNames.slice(0, 1)]
  return name.widow ? names.filter(first => !first.initial) : names
}

const closest = (found: FirstNameComparison[]): FirstNameComparison =>
  [...found].sort((one, other) => rank(one) - rank(other) || (codes(one) < codes(other) ? -1 : 1))[0] ??
  nothing
const rank = ({ finding }: FirstNameComparison) => closeness.indexOf(finding)
const codes = ({ reasons }: FirstNameComparison) => reasons.map(({ code }) => code).join()
const nothing: FirstNameComparison = { finding: 'missing', reasons: [] }

const between = (one: FirstName, other: FirstName): FirstNameComparison => {
  const because = (finding: FirstNameFinding, code: Reason['code']) => ({
    finding,
    reasons: [reason(code, one.shown, other.shown)],
  })
  if (one.initial || other.initial) {
    return mayStartWith(one, other) ? because('initial', 'initial') : because('other', 'other-first-name')
  }
  if (one.letters === other.letters) return because('same', 'same-first-name')
  const kin = kinship(one.letters, other.letters)
  const sounds = soundTheSame(one.letters, other.letters)
  if (kin === 'nickname') return because('nickname', 'nickname')
  if (kin === 'two-call-names') {
    return sounds ? because('alike', 'sounds-alike') : because('partly', 'two-call-names')
  }
  if (kin === 'apart') return because('other', 'other-first-name')
  if (sounds) return because('alike', 'sounds-alike')
  return mayBeSlip(one.letters, other.letters)
    ? because('slip', 'typing-error')
    : because('other', 'other-first-name')
}

/** `H.` may be Henk or Hendrik, `J.` may be Hans, for Hans is Johannes in his passport. */
const mayStartWith = (one: FirstName, other: FirstName): boolean => {
  if (one.initial && other.initial) {
    return one.letters.startsWith(other.letters) || other.letters.startsWith(one.letters)
  }
  const [initial, whole] = one.initial ? [one, other] : [other, one]
  return [whole.letters, ...fullNamesOf(whole.letters)].some(name => name.startsWith(initial.letters))
}

/** Two names that both exist are two names; a slip is a word that is no name, close to one that is. */
const mayBeSlip = (one: string, other: string): boolean => {
  const known = [one, other].filter(isFirstName).length
  if (known === 2 || otherSexEnding(one, other)) return false
  return isTypingError(one, other, known === 1 ? 4 : 5)
}

/** Hendrik and Hendrika, Roelof and Roelofje: brother and sister, not a slip. */
const otherSexEnding = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:a|je|tje|ke|ina|ien|tien|ine)$/.test(long.slice(short.length))
}

/** Henk-Jan, Henk Jan and Henkjan. */
const writtenTogether = (a: Name, b: Name): FirstNameComparison | null => {
  const [one, other] = [a, b].map(({ firstNames }) => firstNames.slice(0, 2))
  if (!one || !other || one.length + other.length !== 3) return null
  if ([...one, ...other].some(first => first.initial)) return null
  const [wordA, wordB] = [one, other].map(names => names.map(first => first.letters).join(''))
  if (!wordA || !wordB || !soundTheSame(wordA, wordB)) return null
  return { finding: 'same', reasons: [reason('same-first-name', shown(one), shown(other))] }
}

/** Anna Katrina is often called Katrina; that alone is not enough. */
const secondName = (a: Name, b: Name): FirstNameComparison | null => {
  const pairs = [
    ...a.firstNames.slice(1).flatMap(one => spoken(b).map(other => [one, other] as const)),
    ...spoken(a).flatMap(one => b.firstNames.slice(1).map(other => [one, other] as const)),
  ].filter(([one, other]) => !one.initial && !other.initial)
  const found = pairs.find(([one, other]) => between(one, other).finding !== 'other')
  if (!found) return null
  return { finding: 'partly', reasons: [reason('second-first-name', found[0].shown, found[1].shown)] }
}

const secondNamesDiffer = (a: Name, b: Name): boolean => {
  const [secondA, secondB] = [a.firstNames[1], b.firstNames[1]]
  return secondA !== undefined && secondB !== undefined && between(secondA, secondB).finding === 'other'
}

const onlyOneIsDouble = (a: Name, b: Name): boolean => {
  const [doubleA, doubleB] = [a, b].map(({ firstNames }) => firstNames[1]?.joined ?? false)
  return doubleA !== doubleB && Math.min(a.firstNames.length, b.firstNames.length) === 1
}

const otherWords = (a: Name, b: Name) => reason('other-first-name', shown(a.firstNames), shown(b.firstNames))

const shown = (names: FirstName[]) =>
  names
    .map(first => (first.joined ? `-${first.shown}` : ` ${first.shown}`))
    .join('')
    .trim()
