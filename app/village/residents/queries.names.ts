/** Names for whoever may see no more than that, and where everybody lives for whoever draws the review of a month. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { streetWords } from './rules.address.ts'
import { readName } from './rules.names.ts'
import { fullName, nameWords } from './rules.searchKeys.ts'

export type Named = { id: string; name: string; street: string }

/** At least this many letters: nobody walks through the village by its beginnings. */
const leastLetters = 3

/**
 * Whoever lives here and is called like this, best fit first; through a function that knows no more than names, and the
 * street of those who are called the same (empty for all others).
 */
export async function namesLike(tx: Tx, typed: string, most: number): Promise<Named[]> {
  const words = nameWords(typed.slice(0, 120))
  if (words.join('').length < leastLetters) return []
  const { rows } = await sql<Named>`
    select id, name, street from residents.names_like(${words}::text[], ${most})`.execute(tx)
  return rows
}

/** Without prefixes, as names are compared: `veen` for Van der Veen. */
export const familiesIn = (name: string): string[] => readName(name).families.map(({ letters }) => letters)

export type Home = {
  id: string
  name: string
  families: string[]
  household: string | null
  street: string
  number: number | null
}

export async function everybodyAtHome(tx: Tx, village: string): Promise<Home[]> {
  const { rows } = await sql<Omit<Home, 'families' | 'number'> & { maiden: string; number: string }>`
    select r.id, r.name, r.maiden_name as maiden, r.household_id as household, coalesce(h.street, '') as street,
      coalesce(h.house_number, '') as number
    from residents.residents r
      left join residents.households h on h.village_id = r.village_id and h.id = r.household_id
    where r.village_id = ${village} and r.merged_into is null`.execute(tx)
  return rows.map(({ maiden, number, street, ...row }) => ({
    ...row,
    families: familiesIn(fullName({ name: row.name, maidenName: maiden })),
    street: streetWords(street).join(' '),
    number: /^\d+/.test(number) ? Number.parseInt(number, 10) : null,
  }))
}
