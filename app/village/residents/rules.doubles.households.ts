import { isMobile, normalisePhone } from '../../foundation/phones.ts'
import { type Reason, reason } from './rules.doubles.reasons.ts'
import { isTypingError, slips } from './rules.doubles.typing.ts'
import { fold, soundTheSame } from './rules.names.sounds.ts'

export type Whereabouts = {
  phones?: readonly string[] | null
  street?: string | null
  /** With its letter: `12a`. May also stand behind the street. */
  houseNumber?: string | null
  postcode?: string | null
}

/** A shared landline or address is that of a house; a shared mobile says more about a person. */
export type PhoneFinding = 'same-mobile' | 'same-landline' | 'other' | 'unknown'

export const comparePhones = (
  a: Whereabouts,
  b: Whereabouts,
): { finding: PhoneFinding; reasons: Reason[] } => {
  const [ofA, ofB] = [phonesOf(a), phonesOf(b)]
  const shared = ofA.filter(phone => ofB.includes(phone))
  const reasons = shared.map(phone => reason('same-phone', phone, phone))
  if (shared.some(isMobile)) return { finding: 'same-mobile', reasons }
  if (shared.length > 0) return { finding: 'same-landline', reasons }
  const pairs = ofA.flatMap(one => ofB.map(other => [one, other] as const))
  const ofOneKind = pairs.filter(([one, other]) => isMobile(one) === isMobile(other))
  // One wrong figure is a slip as often as another house: it speaks neither for nor against.
  const maySlip = ofOneKind.some(([one, other]) => slips(one, other) === 1)
  if (ofOneKind.length === 0 || maySlip) return { finding: 'unknown', reasons }
  return { finding: 'other', reasons: [reason('other-phone', ofA.join(', '), ofB.join(', '))] }
}

export type AddressFinding = 'same' | 'other' | 'unknown'

export const compareAddresses = (
  a: Whereabouts,
  b: Whereabouts,
): { finding: AddressFinding; reasons: Reason[] } => {
  const [ofA, ofB] = [addressOf(a), addressOf(b)]
  const finding = whetherOneHouse(ofA, ofB)
  const code = finding === 'same' ? 'same-address' : 'other-address'
  return { finding, reasons: finding === 'unknown' ? [] : [reason(code, ofA.shown, ofB.shown)] }
}

type Address = { street: string; figures: string; letter: string; postcode: string; shown: string }

const whetherOneHouse = (a: Address, b: Address): AddressFinding => {
  const streets = bothKnown(a.street, b.street) && (sameStreet(a.street, b.street) ? 'same' : 'other')
  const postcodes = bothKnown(a.postcode, b.postcode) && (a.postcode === b.postcode ? 'same' : 'other')
  const letters = bothKnown(a.letter, b.letter) && (a.letter === b.letter ? 'same' : 'other')
  const villages =
    bothKnown(a.postcode, b.postcode) && (digitsOf(a.postcode) === digitsOf(b.postcode) ? 'same' : 'other')
  if (villages === 'other' || (streets === 'other' && postcodes !== 'same')) return 'other'
  if (!bothKnown(a.figures, b.figures)) return 'unknown'
  if (a.figures !== b.figures || letters === 'other') return 'other'
  // 12 and 12a are two front doors, or one that was written down in a hurry.
  if (a.letter !== b.letter) return 'unknown'
  return streets === 'same' || postcodes === 'same' ? 'same' : 'unknown'
}

const bothKnown = (one: string, other: string) => one !== '' && other !== ''

const digitsOf = (postcode: string) => postcode.slice(0, 4)

/** The first and the second Dwarsstraat are two streets. */
const sameStreet = (one: string, other: string) =>
  one.replace(/\D/g, '') === other.replace(/\D/g, '') &&
  (one === other || soundTheSame(one, other) || isTypingError(one, other))

const addressOf = ({ street, houseNumber, postcode }: Whereabouts): Address => {
  const [, name = '', behind = ''] = (street ?? '').slice(0, 100).trim().match(streetAndNumber) ?? []
  const number = (houseNumber ?? '').slice(0, 20).trim() || behind.trim()
  const code = (postcode ?? '').toUpperCase().replace(/\s/g, '')
  return {
    street:
      fold(name.replace(/str\.?\s*$/i, 'straat').replace(/ln\.?\s*$/i, 'laan')) + name.replace(/\D/g, ''),
    figures: number.match(/\d+/)?.[0] ?? '',
    letter: fold(number) || (number.match(/\d+\D+(\d+)/)?.[1] ?? ''),
    postcode: /^[1-9]\d{3}[A-Z]{2}$/.test(code) ? code : '',
    shown: [`${name.trim()} ${number}`.trim(), code].filter(Boolean).join(', '),
  }
}

const streetAndNumber = /^(.*?)(?:\s+(\d+\s*-?\s*\p{L}{0,3}\d{0,2}))?$/u

const phonesOf = ({ phones }: Whereabouts) => [
  ...new Set((phones ?? []).map(normalisePhone).filter(phone => phone !== null)),
]
