/** One person with all that is known, and who else lives there. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import type { Subject } from '../accounts/door.ts'
import type { Address, AgeBand, Contact, Details, Ended, Phone, Reach } from './rules.details.ts'

export type Resident = Details & {
  id: string
  householdId: string | null
  endedAt: Temporal.Instant | null
  mergedInto: string | null
  version: number
  /** Asked that nothing is changed or used for a while (art. 18). */
  frozen: boolean
  /** May be proposed to help; may stand here with what is good to know. False only after a no. */
  offered: boolean
  told: boolean
}
export type Housemate = { id: string; name: string; version: number }

/** Null for whoever does not live in this village, and for what is no id at all. */
export function findResident(tx: Tx, village: string, id: string | undefined): Promise<Resident | null> {
  return readResident(tx, village, id, 'to read')
}

/** The same, but for whoever went up in another: that is the one who stayed. */
export async function whoStays(tx: Tx, village: string, id: string | undefined): Promise<Resident | null> {
  const person = await findResident(tx, village, id)
  return person?.mergedInto ? findResident(tx, village, person.mergedInto) : person
}

/** Holds the line until the transaction ends, so that what is compared is what is overwritten. */
export function holdResident(tx: Tx, village: string, id: string | undefined): Promise<Resident | null> {
  return readResident(tx, village, id, 'to change')
}

async function readResident(tx: Tx, village: string, id: string | undefined, why: 'to read' | 'to change') {
  if (!isId(id)) return null
  const { rows } = await sql<Row>`
    select r.id, r.name, r.maiden_name, r.reach, r.mail, r.birthday, r.age_band, r.good_to_know, r.is_member,
      r.frozen, r.offered, r.told, r.ended_why, r.ended_at, r.merged_into, r.version, r.household_id,
      (select json_build_object('street', h.street, 'houseNumber', h.house_number, 'postcode', h.postcode,
          'place', h.place)
        from residents.households h where h.village_id = r.village_id and h.id = r.household_id) as address,
      (select coalesce(json_agg(json_build_object('number', p.number, 'note', p.note) order by p.position), '[]')
        from residents.phones p where p.village_id = r.village_id and p.resident_id = r.id) as phones,
      (select coalesce(json_agg(json_build_object('name', c.name, 'relation', c.relation, 'phone', c.phone)
          order by c.position), '[]')
        from residents.contacts c where c.village_id = r.village_id and c.resident_id = r.id) as contacts
    from residents.residents r
    where r.village_id = ${village} and r.id = ${id}
    ${why === 'to change' ? sql`for update of r` : sql``}`.execute(tx)
  return rows[0] ? residentOf(rows[0]) : null
}

export async function findHousemates(tx: Tx, village: string, who: Resident): Promise<Housemate[]> {
  if (!who.householdId) return []
  return tx
    .selectFrom('residents.residents')
    .select(['id', 'name', 'version'])
    .where('village_id', '=', village)
    .where('household_id', '=', who.householdId)
    .where('id', '<>', who.id)
    .where('ended_at', 'is', null)
    .orderBy('sort_name')
    .execute()
}

/**
 * Under which lines this person's data stood, and when: the own one, those that went up in it, and the one in which it
 * went up for a while.
 */
export async function bornBy(tx: Tx, village: string, person: string): Promise<Subject[]> {
  const { rows } = await sql<Subject>`
    select ${person}::uuid as id, null::timestamptz as from, null::timestamptz as until
    union all
    select r.id, null, null from residents.residents r
    where r.village_id = ${village} and r.merged_into = ${person}
    union all
    select m.stays_id, m.at, m.undone_at from residents.merges m
    where m.village_id = ${village} and m.goes_id = ${person} and m.undone_at is not null`.execute(tx)
  return rows
}

/** For whoever has ids and must show people: the names by id; foreign ids are simply not in it. */
export async function namesOf(tx: Tx, village: string, ids: readonly string[]): Promise<Map<string, string>> {
  const known = [...new Set(ids)].filter(isId)
  if (known.length === 0) return new Map()
  const rows = await tx
    .selectFrom('residents.residents')
    .select(['id', 'name'])
    .where('village_id', '=', village)
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type Row = {
  id: string
  name: string
  maiden_name: string
  reach: Reach
  mail: string
  birthday: string | null
  age_band: AgeBand | null
  good_to_know: string
  is_member: boolean
  ended_why: Ended | null
  ended_at: Temporal.Instant | null
  merged_into: string | null
  version: number
  frozen: boolean
  offered: boolean
  told: boolean
  household_id: string | null
  address: Address | null
  phones: Phone[]
  contacts: Contact[]
}

const residentOf = (row: Row): Resident => ({
  id: row.id,
  name: row.name,
  maidenName: row.maiden_name,
  address: row.address,
  phones: row.phones,
  reach: row.reach,
  mail: row.mail,
  birthday: row.birthday,
  ageBand: row.age_band,
  contacts: row.contacts,
  // Taken back: from then on it is shown nowhere, and gone with the next change.
  goodToKnow: row.told ? row.good_to_know : '',
  isMember: row.is_member,
  ended: row.ended_why,
  endedAt: row.ended_at,
  mergedInto: row.merged_into,
  version: row.version,
  ...{ frozen: row.frozen, offered: row.offered, told: row.told },
  householdId: row.household_id,
})
