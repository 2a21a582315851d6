/** Places that people are taken to, or where they meet; only the name is needed. */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { readList } from './rules.typed.ts'

export type Place = { id: string; name: string; also: string[]; address: string; inUse: boolean }
export type PlaceWish = { name: string; also: string[]; address: string }

/** `others` are the places beside this one. */
export function readPlace(
  typed: { name: string; also: string; address: string },
  others: readonly Pick<Place, 'name'>[],
): Outcome<PlaceWish> {
  const problems: Problem[] = []
  const { name, address } = typed
  if (name === '') problems.push({ field: 'name', sentence: 'problems.place-name' })
  if (name.length > 80) problems.push({ field: 'name', sentence: 'problems.too-long', values: { most: 80 } })
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase()))
    problems.push({ field: 'name', sentence: 'problems.place-twice', values: { name } })
  if (address.length > 160)
    problems.push({ field: 'address', sentence: 'problems.too-long', values: { most: 160 } })
  const also = readList(typed.also, 'also', { items: 20, letters: 60 })
  if (!also.ok) problems.push(...also.problems)
  return problems.length > 0 || !also.ok ? troubles(problems) : good({ name, also: also.value, address })
}
