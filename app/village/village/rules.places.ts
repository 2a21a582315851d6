/** Places that people are taken to, or where they meet; only the name is needed. */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { readList } from './rules.typed.ts'

export type Place = { id: string; name: string; also: string[]; address: string; inUse: boolean }
export type PlaceWish = { name: string; also: string[]; address: string }

/** `others` are the places beside this one. */
export function readPlace(
  typed: { name: string; also: string; address: string },
  others: readonly Pick<Place, 'name' | 'also'>[],
): Outcome<PlaceWish> {
  const problems: Problem[] = []
  const { name, address } = typed
  if (name === '') problems.push({ field: 'name', sentence: 'problems.place-name' })
  if (name.length > 80) problems.push({ field: 'name', sentence: 'problems.too-long', values: { most: 80 } })
  problems.push(...takenBy(others, [name], 'name'))
  const also = readList(typed.also, 'also', { items: 20, letters: 60 })
  problems.push(...(also.ok ? takenBy(others, also.value, 'also') : also.problems))
  if (address.length > 160)
    problems.push({ field: 'address', sentence: 'problems.too-long', values: { most: 160 } })
  return problems.length > 0 || !also.ok ? troubles(problems) : good({ name, also: also.value, address })
}

/** Whatever a place is called, by its name or otherwise, belongs to that place alone: the reader goes by it. */
const takenBy = (others: readonly Pick<Place, 'name' | 'also'>[], names: readonly string[], field: string) =>
  names.flatMap((name): Problem[] => {
    const same = (called: string) => called.toLowerCase() === name.toLowerCase()
    const other = others.find(place => [place.name, ...place.also].some(same))
    return other ? [{ field, sentence: 'problems.place-twice', values: { name, other: other.name } }] : []
  })
