import { normalisePhone } from '../../foundation/phones.ts'
import type { Contact } from './rules.details.ts'
import { compareFamilies } from './rules.doubles.families.ts'
import { compareFirstNames } from './rules.doubles.firstnames.ts'
import type { Known } from './rules.doubles.ts'
import { readName } from './rules.names.ts'

type Person = Known & { contacts?: readonly Contact[] }

/**
 * Whoever is the contact of somebody is somebody else: `Jan Bos, man` on the line of Geesje Bos. `perhaps`: only a
 * letter of the name fits, no relation was told, or the contact bears the name of the person too.
 */
export function namedByTheOther(a: Person, b: Person): 'surely' | 'perhaps' | 'no' {
  const found = [
    ...(a.contacts ?? []).map(contact => names(contact, a, b)),
    ...(b.contacts ?? []).map(contact => names(contact, b, a)),
  ]
  if (found.includes('surely')) return 'surely'
  return found.includes('perhaps') ? 'perhaps' : 'no'
}

function names(contact: Contact, own: Person, other: Person): 'surely' | 'perhaps' | 'no' {
  // "Zelf, op het werk": a second number, noted as a contact.
  if (/^(zelf|eigen|self)\b/i.test(contact.relation)) return 'no'
  const fits = fitOf(contact, other)
  if (fits === 'no') return 'no'
  const fitsBetter = fitness.indexOf(fits) > fitness.indexOf(fitOf(contact, own))
  return fits !== 'part' && contact.relation !== '' && fitsBetter ? 'surely' : 'perhaps'
}

const fitness = ['no', 'part', 'whole', 'exact'] as const

function fitOf(contact: Contact, person: Person): (typeof fitness)[number] {
  const [said, name] = [readName(contact.name), readName(person.name)]
  const first = compareFirstNames(said, name).finding
  const family = compareFamilies(said, name).finding
  if (first === 'other' || family === 'other' || family === 'near') return 'no'
  const isFirst = first === 'same' || first === 'alike' || first === 'nickname' || first === 'slip'
  if (isFirst && family !== 'missing') return first === 'same' && family === 'same' ? 'exact' : 'whole'
  const number = normalisePhone(contact.phone)
  const sameNumber = number !== null && (person.phones ?? []).some(phone => normalisePhone(phone) === number)
  if (isFirst && sameNumber) return 'whole'
  return first === 'missing' && family === 'missing' ? 'no' : 'part'
}
