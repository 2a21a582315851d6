import { type Born, compareBirthdays } from './rules.doubles.birthdays.ts'
import { compareFamilies } from './rules.doubles.families.ts'
import { compareFirstNames } from './rules.doubles.firstnames.ts'
import { compareAddresses, comparePhones, type Whereabouts } from './rules.doubles.households.ts'
import { type Reason, reason } from './rules.doubles.reasons.ts'
import { soundTheSame } from './rules.names.sounds.ts'
import { type Name, readName, sexIn } from './rules.names.ts'

export type { Reason, ReasonCode } from './rules.doubles.reasons.ts'
export { soundsOf, soundsToSeek } from './rules.doubles.sounds.ts'

/** What is known of a person; only the name is needed, as it was typed or read from a list. */
export type Known = Whereabouts & Born & { name: string }

/**
 * A word for the screen, with its reasons, and never a number on a person: `likely` asks "is this the same person?"
 * with what speaks for it, `possible` shows the other one beside it. Nothing is ever merged by itself.
 */
export type Comparison = { same: 'likely' | 'possible' | 'no'; reasons: Reason[] }

/**
 * May these two lines be one person? Partners, parents, brothers and twins share a house, a telephone, a family
 * name and sometimes a birthday: what differs in a first name, a birthday or a generation weighs more than all that
 * is shared. Reads the same from both sides.
 */
export const compare = (a: Known, b: Known): Comparison => {
  const [nameA, nameB] = [readName(a.name), readName(b.name)]
  const findings = findingsOn(a, b, nameA, nameB)
  const { reasons } = findings
  if (isSomebodyElse(findings)) return { same: 'no', reasons }
  if (isLikely(findings)) return { same: 'likely', reasons }
  return { same: isPossible(findings) ? 'possible' : 'no', reasons }
}

type Findings = ReturnType<typeof findingsOn>

const findingsOn = (a: Known, b: Known, nameA: Name, nameB: Name) => {
  const turned = turnedRound(nameA, nameB)
  const first = turned ? { finding: 'same' as const, reasons: [turned] } : compareFirstNames(nameA, nameB)
  const family = turned ? { finding: 'same' as const, reasons: [] } : compareFamilies(nameA, nameB)
  const phone = comparePhones(a, b)
  const address = compareAddresses(a, b)
  const birth = compareBirthdays(a, b)
  const apart = differsInPerson(nameA, nameB, turned ? titleOnly : sexIn)
  const people = nameA.household || nameB.household ? [reason('household', a.name, b.name)] : []
  const parts = [first, family, { reasons: people }, birth, phone, address, { reasons: apart }]
  return {
    first: first.finding,
    family: family.finding,
    phone: phone.finding,
    address: address.finding,
    birth: birth.finding,
    isApart: apart.length > 0,
    areBareAlike: areBareAlike(nameA, nameB),
    mayHaveMarried: sexIn(nameA) !== 'man' && sexIn(nameB) !== 'man',
    sameGeneration: nameA.generation === nameB.generation,
    reasons: parts.flatMap(part => part.reasons),
  }
}

const isSomebodyElse = ({ isApart, birth, first, family }: Findings): boolean => {
  if (isApart || birth === 'other' || first === 'other') return true
  return birth === 'slip' && !(isCloseFirst(first) && isCloseFamily(family))
}

/** Needs the name as good as whole and one thing more that two people seldom share. */
const isLikely = (f: Findings): boolean => {
  if (f.birth === 'slip' || !f.sameGeneration || !isCloseFamily(f.family)) return false
  const sameDay = f.birth === 'same-day'
  const sameMobile = f.phone === 'same-mobile'
  const sameHouse = f.address === 'same' || f.phone === 'same-landline'
  if (f.first === 'same' && f.family === 'same') return sameDay || sameMobile || sameHouse
  if (f.first === 'same' || f.first === 'alike')
    return sameDay || sameMobile || (f.address === 'same' && f.phone === 'same-landline')
  if (f.first === 'nickname') return sameDay || sameMobile
  return f.first === 'initial' && sameDay
}

const isPossible = (f: Findings): boolean => {
  const movedAway = f.address === 'other'
  const sharesHouse = f.address === 'same' || f.phone === 'same-landline' || f.phone === 'same-mobile'
  const sharesOwn = f.birth === 'same-day' || f.phone === 'same-mobile'
  if (f.areBareAlike) return sharesHouse || sharesOwn || !(movedAway || f.phone === 'other')
  if (f.family === 'missing') return sharesOwn && (isCloseFirst(f.first) || f.first === 'nickname')
  if (f.family === 'other') {
    const oneWoman = f.mayHaveMarried && (isCloseFirst(f.first) || f.first === 'nickname')
    return oneWoman && (sharesHouse || sharesOwn)
  }
  if (f.family === 'near') return f.first === 'same' && (sharesHouse || sharesOwn)
  if (f.first === 'missing') return sharesHouse
  if (f.first === 'partly') return sharesOwn
  if (sharesHouse || sharesOwn) return true
  if (f.first === 'same' && f.family === 'same') return !(movedAway && f.phone === 'other')
  return !movedAway
}

const isCloseFirst = (first: Findings['first']) => first === 'same' || first === 'alike' || first === 'slip'

const isCloseFamily = (family: Findings['family']) =>
  family === 'same' || family === 'alike' || family === 'shared'

const titleOnly: typeof sexIn = name => name.sex

const differsInPerson = (a: Name, b: Name, sexOf: typeof sexIn): Reason[] => {
  const reasons: Reason[] = []
  const [sexA, sexB] = [sexOf(a), sexOf(b)]
  if (sexA && sexB && sexA !== sexB) reasons.push(reason('man-and-woman', sexA, sexB))
  if (a.generation && b.generation && a.generation !== b.generation) {
    reasons.push(reason('other-generation', a.generation, b.generation))
  }
  return reasons
}

/** `Mevr. Eising` twice, or `Lammie` twice: half a name on both sides, and that half the same. */
const areBareAlike = (a: Name, b: Name): boolean => {
  const [halfA, halfB] = [a, b].map(({ firstNames, families }) =>
    firstNames.length === 0 || families.length === 0 ? [...firstNames, ...families] : [],
  )
  const [wordsA, wordsB] = [halfA, halfB].map(half => half?.map(({ letters }) => letters).join(' '))
  return wordsA !== '' && wordsA === wordsB && a.household === b.household
}

/** `Lucas Otto` and `Otto Lucas`, where both words may be a first name or a family name. */
const turnedRound = (a: Name, b: Name): Reason | null => {
  const [pairA, pairB] = [a, b].map(pairOfWords)
  if (!pairA || !pairB || pairA[0] === pairB[0]) return null
  const crossed = soundTheSame(pairA[0], pairB[1]) && soundTheSame(pairA[1], pairB[0])
  return crossed ? reason('turned-round', pairA.join(' '), pairB.join(' ')) : null
}

const pairOfWords = ({ firstNames, families }: Name): [string, string] | null => {
  const [first, family] = [firstNames[0], families[0]]
  if (!first || !family || first.initial || firstNames.length + families.length !== 2) return null
  return [first.shown, family.shown]
}
