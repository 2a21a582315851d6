/** What a village says of itself. Only the name is needed; the rest may come later or never. */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { phoneTrouble } from '../../foundation/phones.ts'

export type VillageFacts = { name: string; municipality: string; phone: string; purpose: string } & Controller
/** Who is responsible and who processes for them, as the register of processing says it (art. 30 AVG); each may stay empty. */
export const controllerFields = ['legal', 'postal', 'mail', 'contact', 'computer', 'processors'] as const
export type Controller = Record<(typeof controllerFields)[number], string>
/** Letters. */
export const longest = {
  ...{ name: 80, municipality: 80, purpose: 300 },
  ...{ legal: 120, postal: 200, mail: 120, contact: 200, computer: 300, processors: 300 },
} as const

export function readVillage(typed: VillageFacts): Outcome<VillageFacts> {
  const problems = [
    ...nameProblems(typed.name),
    ...tooLong(typed, 'municipality'),
    ...phoneProblems(typed.phone),
    ...purposeProblems(typed.purpose),
    ...controllerFields.flatMap(field => tooLong(typed, field)),
  ]
  return problems.length > 0 ? troubles(problems) : good({ ...typed, purpose: oneLine(typed.purpose) })
}

export function nameProblems(name: string): Problem[] {
  if (name === '') return [{ field: 'name', sentence: 'problems.village-name' }]
  // A name stands in titles, letters and file names: letters, figures and the marks that Dutch names have.
  if (!/\p{L}/u.test(name) || /[^\p{L}\p{M}\p{N} .,'’&()-]/u.test(name) || name.includes('..'))
    return [{ field: 'name', sentence: 'problems.village-name-marks' }]
  return tooLong({ name }, 'name')
}

export function phoneProblems(phone: string): Problem[] {
  if (phone === '') return []
  const wrong = phoneTrouble(phone)
  if (!wrong) return []
  return [{ field: 'phone', sentence: `problems.phone-${wrong.why}`, values: { digits: wrong.digits } }]
}

export const purposeProblems = (purpose: string): Problem[] => tooLong({ purpose }, 'purpose')

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function tooLong<K extends keyof typeof longest>(typed: Pick<VillageFacts, K>, field: K): Problem[] {
  return typed[field].length > longest[field]
    ? [{ field, sentence: 'problems.too-long', values: { most: longest[field] } }]
    : []
}
