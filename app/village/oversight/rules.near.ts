/**
 * Whether somebody read of their own people. No account is tied to a resident, so this is read from names and addresses:
 * it points out where to ask, and says nothing for sure.
 */
export const nearnesses = ['self', 'household', 'street', 'family'] as const
export type Near = (typeof nearnesses)[number]

/** House numbers that are this close, on either side of the street, are neighbours. */
const doors = 4

/** `families` without prefixes; `street` folded, empty when unknown; `number` without letters, null when unknown. */
export type Known = {
  id: string
  name: string
  families: readonly string[]
  household: string | null
  street: string
  number: number | null
}
export type Reader = { name: string; families: readonly string[] }

/** `village`: everybody who lives here, to find where the reader lives: whoever has the very name of the account. */
export function nearness(reader: Reader, read: Known, village: readonly Known[]): Near[] {
  const own = village.filter(({ name }) => name === reader.name)
  const found: Near[] = []
  if (own.some(({ id }) => id === read.id)) return ['self']
  if (read.household !== null && own.some(({ household }) => household === read.household))
    found.push('household')
  else if (own.some(home => areNeighbours(home, read))) found.push('street')
  const families = [...reader.families, ...own.flatMap(one => one.families)]
  if (read.families.some(family => families.includes(family))) found.push('family')
  return found
}

const areNeighbours = (one: Known, other: Known) =>
  one.street !== '' &&
  one.street === other.street &&
  one.number !== null &&
  other.number !== null &&
  Math.abs(one.number - other.number) <= doors
