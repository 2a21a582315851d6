import { type Reason, reason } from './rules.doubles.reasons.ts'
import { isTypingError } from './rules.doubles.typing.ts'
import { areTwoFamilies } from './rules.names.families.ts'
import { fold, heardTheSame, soundTheSame } from './rules.names.sounds.ts'
import { prefixFamilyOf } from './rules.names.titles.ts'
import type { FamilyName, Name } from './rules.names.ts'

/**
 * `shared`: one bears two names and the other only one of these (Eising-Hadders and Hadders). `near`: one letter
 * apart, yet both are names that many people bear (Mulder, Muller). `missing`: a line with only a first name.
 */
const closeness = ['same', 'alike', 'shared', 'near', 'missing', 'other'] as const
export type FamilyFinding = (typeof closeness)[number]

export type FamilyComparison = { finding: FamilyFinding; reasons: Reason[] }

export const compareFamilies = (a: Name, b: Name): FamilyComparison => {
  const [usedA, bornA] = a.families
  const [usedB, bornB] = b.families
  if (!usedA || !usedB) return nothing
  if (!bornA && !bornB) return between(usedA, usedB)
  if (bornA && bornB) {
    const straight = both(between(usedA, usedB), between(bornA, bornB))
    const crossed = both(between(usedA, bornB), between(bornA, usedB))
    return closest([straight, crossed])
  }
  const pairs = a.families.flatMap(one => b.families.map(other => between(one, other)))
  const best = closest(pairs)
  if (best.finding === 'other' || best.finding === 'near') return best
  return {
    finding: 'shared',
    reasons: [reason('maiden-name', shown(a), shown(b)), ...slipsOnly(best.reasons)],
  }
}

const between = (one: FamilyName, other: FamilyName): FamilyComparison => {
  const because = (finding: FamilyFinding, code: Reason['code']) => ({
    finding,
    reasons: [reason(code, one.shown, other.shown)],
  })
  if (fold(one.shown) === fold(other.shown)) return because('same', 'same-family-name')
  const [prefixA, prefixB] = [prefixFamilyOf(one.prefix), prefixFamilyOf(other.prefix)]
  if (prefixA && prefixB && prefixA !== prefixB) return because('other', 'other-family-name')
  if (one.letters === other.letters) {
    return prefixA === prefixB ? because('same', 'other-prefix') : because('alike', 'other-prefix')
  }
  if (soundTheSame(one.letters, other.letters) || soundTheSame(one.shown, other.shown)) {
    return because('alike', 'sounds-alike')
  }
  if (heardTheSame(one.letters, other.letters) && !areTwoFamilies(one.letters, other.letters))
    return because('alike', 'sounds-alike')
  if (!isTypingError(one.letters, other.letters, shortestName)) return because('other', 'other-family-name')
  return areTwoFamilies(one.letters, other.letters) && !onlyAnS(one.letters, other.letters)
    ? because('near', 'one-letter-apart')
    : because('alike', 'typing-error')
}

/** In three letters (Bos, Bol, Bot) one letter is another name. */
const shortestName = 4

/** Kuiper and Kuipers are two families, and yet the s is what people mishear first. */
const onlyAnS = (one: string, other: string) => `${one}s` === other || `${other}s` === one

const closest = (found: FamilyComparison[]): FamilyComparison =>
  [...found].sort((one, other) => rank(one) - rank(other) || (codes(one) < codes(other) ? -1 : 1))[0] ??
  nothing
const rank = ({ finding }: FamilyComparison) => closeness.indexOf(finding)
const codes = ({ reasons }: FamilyComparison) => reasons.map(({ code }) => code).join()
const nothing: FamilyComparison = { finding: 'missing', reasons: [] }

/** Two double names are only as close as the halves that differ most: two women may have married into one family. */
const both = (one: FamilyComparison, other: FamilyComparison): FamilyComparison => {
  const finding =
    closeness[Math.max(closeness.indexOf(one.finding), closeness.indexOf(other.finding))] ?? 'other'
  return { finding, reasons: [...one.reasons, ...other.reasons] }
}

const slipsOnly = (reasons: Reason[]) => reasons.filter(({ code }) => code !== 'same-family-name')

const shown = (name: Name) => name.families.map(family => family.shown).join('-')
