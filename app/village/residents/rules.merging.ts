import { isMobile, normalisePhone } from '../../foundation/phones.ts'
import type { AgeBand, Contact, Ended } from './rules.details.ts'
import { compareFamilies } from './rules.doubles.families.ts'
import { compareFirstNames } from './rules.doubles.firstnames.ts'
import { compareAddresses, comparePhones } from './rules.doubles.households.ts'
import { isReasonFor, type Reason } from './rules.doubles.reasons.ts'
import { compare, type Known } from './rules.doubles.ts'
import { compareOwnDays } from './rules.merging.birthdays.ts'
import { namedByTheOther } from './rules.merging.contacts.ts'
import { readName } from './rules.names.ts'

export type Candidate = Known & {
  ageBand?: AgeBand | null
  contacts?: readonly Contact[]
  ended?: Ended | null
}

/** What is known of the two beside what stands on their lines. */
export type Around = {
  /** One asked and the other helped: a room that came later knows it. */
  asTwo: boolean
  /** A coordinator said before that these are two. */
  saidApart: boolean
}

/** No answer can make these two one. */
export type Refusal = 'birthdays' | 'relation' | 'one-request'
/** Only somebody who knows them can say. */
export type Question =
  | ('household' | 'first-name' | 'initials' | 'nearly-a-name' | 'nickname' | 'family-name' | 'man-and-woman')
  | (
      | 'generation'
      | 'birthday-slip'
      | 'own-mobiles'
      | 'ages'
      | 'contact'
      | 'died'
      | 'apart'
      | 'nothing-shared'
    )

export type Verdict = { for: Reason[]; against: Reason[] } & (
  | { may: 'fine'; because: [] }
  | { may: 'ask'; because: Question[] }
  | { may: 'refuse'; because: Refusal[] }
)

/**
 * May these two lines be made one? Partners, twins, a mother and the daughter who bears her name look like one person
 * in everything but a word. Whatever could be two people is asked, and what must be two is refused. Reads the same
 * from both sides.
 */
export function mayBeOne(a: Candidate, b: Candidate, around: Around): Verdict {
  const { same, reasons } = compare(a, b)
  const told = {
    for: reasons.filter(isReasonFor),
    against: reasons.filter(reason => !isReasonFor(reason)),
  }
  const birth = compareOwnDays(a, b)
  const named = namedByTheOther(a, b)
  const refused: (Refusal | false)[] = [
    birth === 'other' && 'birthdays',
    named === 'surely' && 'relation',
    around.asTwo && 'one-request',
  ]
  const refusals = refused.filter(Boolean) as Refusal[]
  if (refusals.length > 0) return { ...told, may: 'refuse', because: refusals }
  const asked: (Question | false)[] = [
    ...ofNames(a, b),
    birth === 'slip' && 'birthday-slip',
    haveOwnMobiles(a, b) && 'own-mobiles',
    Boolean(a.ageBand && b.ageBand && a.ageBand !== b.ageBand) && 'ages',
    named === 'perhaps' && 'contact',
    (a.ended === 'died') !== (b.ended === 'died') && 'died',
    around.saidApart && 'apart',
  ]
  const questions = [...new Set(asked.filter(Boolean) as Question[])]
  if (questions.length > 0) return { ...told, may: 'ask', because: questions }
  if (same === 'no') return { ...told, may: 'ask', because: ['nothing-shared'] }
  return { ...told, may: 'fine', because: [] }
}

function ofNames(a: Candidate, b: Candidate): (Question | false)[] {
  const [nameA, nameB] = [readName(a.name), readName(b.name)]
  const codes = compare(a, b).reasons.map(({ code }) => code)
  if (nameA.household || nameB.household) return ['household']
  const turned = codes.includes('turned-round')
  const first = turned ? 'same' : compareFirstNames(nameA, nameB).finding
  const family = turned ? 'same' : compareFamilies(nameA, nameB).finding
  return [
    (first === 'other' || first === 'partly') && 'first-name',
    // `H.` is Hendrik, and his wife Hilligje too.
    (first === 'initial' || first === 'missing') && 'initials',
    // Of twins one is named like the other, but for a letter.
    first === 'slip' && 'nearly-a-name',
    // A son is called Henk after his father Hendrik, and lives in the same house.
    first === 'nickname' && shareHouse(a, b) && 'nickname',
    (family === 'other' || family === 'near' || family === 'missing') && 'family-name',
    codes.includes('man-and-woman') && 'man-and-woman',
    nameA.generation !== nameB.generation && 'generation',
  ]
}

const shareHouse = (a: Candidate, b: Candidate) =>
  compareAddresses(a, b).finding === 'same' || comparePhones(a, b).finding.startsWith('same')

/** In one house, each with a telephone of their own. */
const haveOwnMobiles = (a: Candidate, b: Candidate) => {
  const [ofA, ofB] = [mobilesOf(a), mobilesOf(b)]
  const apart = ofA.length > 0 && ofB.length > 0 && !ofA.some(number => ofB.includes(number))
  return apart && shareHouse(a, b)
}

const mobilesOf = ({ phones }: Candidate) =>
  (phones ?? []).map(normalisePhone).filter(number => number !== null && isMobile(number))
