/** A list of people on its way in: everybody to compare with, and a thousand people written at once. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { type House, householdsAt, whichHouse } from '../queries.households.ts'
import { type By, linesOf, type NewResident, personColumns } from '../queries.save.ts'
import { addressKey } from '../rules.address.ts'
import type { Neighbour } from '../rules.alike.ts'
import { type Address, type Details, nothingKnown } from '../rules.details.ts'

/**
 * `isGone`: what somebody was called who went up in another; the id is that of the one who stayed. `rests`: nothing is
 * written down about them now.
 */
export type Compared = Neighbour & { isGone: boolean; rests: boolean }

/** All whom a new line may be, wherever they live now, and by what they were called before; the dead are not among them. */
export async function everybodyToCompare(tx: Tx, village: string): Promise<Compared[]> {
  // Joined here: in a village that was filled a minute ago the database does not know yet how large its tables are.
  const people = await tx
    .selectFrom('residents.residents')
    .select(['id', 'name', 'maiden_name', 'birthday', 'household_id', 'merged_into', 'frozen'])
    .where('village_id', '=', village)
    .where(({ eb, or }) => or([eb('ended_why', 'is', null), eb('ended_why', '<>', 'died')]))
    .execute()
  const houses = await tx
    .selectFrom('residents.households')
    .select(['id', 'street', 'house_number', 'postcode', 'place'])
    .where('village_id', '=', village)
    .execute()
  const phones = await tx
    .selectFrom('residents.phones')
    .select(['resident_id', 'number'])
    .where('village_id', '=', village)
    .orderBy('position')
    .execute()
  const houseOf = new Map(
    houses.map(({ id, house_number, ...house }) => [id, { ...house, houseNumber: house_number }]),
  )
  const numbersOf = Map.groupBy(phones, ({ resident_id }) => resident_id)
  const living = new Set(people.filter(({ merged_into }) => merged_into === null).map(({ id }) => id))
  return people
    .filter(({ merged_into }) => merged_into === null || living.has(merged_into))
    .map(({ id, name, maiden_name, birthday, household_id, merged_into, frozen }) => ({
      ...{ id: merged_into ?? id, isGone: merged_into !== null, name, birthday, maidenName: maiden_name },
      rests: frozen,
      address: (household_id && houseOf.get(household_id)) || null,
      phones: numbersOf.get(id)?.map(({ number }) => number) ?? [],
    }))
}

/** Something else whenever anybody came, went or changed. */
export async function peopleNow(tx: Tx, village: string): Promise<string> {
  const { rows } = await sql<{ now: string }>`
    select count(*) || ' ' || coalesce(max(at)::text, '') as now from residents.events
    where village_id = ${village}`.execute(tx)
  return rows[0]?.now ?? ''
}

export async function rememberPeople(tx: Tx, village: string, id: string, now: string) {
  await tx
    .updateTable('residents.imports')
    .set({ people_then: now })
    .where('village_id', '=', village)
    .where('id', '=', id)
    .execute()
}

export async function peopleThen(tx: Tx, village: string, id: string): Promise<string> {
  const row = await tx
    .selectFrom('residents.imports')
    .select('people_then')
    .where('village_id', '=', village)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.people_then ?? ''
}

/** The ids in the order of the wishes. */
export async function addResidents(tx: Tx, by: By, wishes: readonly NewResident[]): Promise<string[]> {
  const people = wishes.map(wish => ({ id: randomUUID(), details: { ...nothingKnown, ...wish } as Details }))
  const houses = await housesFor(tx, by.village, people)
  for (let from = 0; from < people.length; from += atOnce) {
    await writePeople(tx, by, people.slice(from, from + atOnce), houses)
  }
  // Only now does the database know that there are many; else it walks the whole village for every line that follows.
  if (people.length >= many) await sql`select residents.measure()`.execute(tx)
  for (let from = 0; from < people.length; from += atOnce) {
    await writeAbout(tx, by, people.slice(from, from + atOnce))
  }
  return people.map(({ id }) => id)
}

/** PostgreSQL takes 65,535 values in one statement. */
const atOnce = 500
const keysAtOnce = 10_000
/** A long list comes in steps (entrance/importing), each of which is many. */
const many = 100

type Person = { id: string; details: Details }
type HouseOf = (address: Address | null) => string | null

async function writePeople(tx: Tx, by: By, people: readonly Person[], houseOf: HouseOf) {
  const at = by.at.toString()
  await tx
    .insertInto('residents.residents')
    .values(
      people.map(({ id, details }) => ({
        ...{ village_id: by.village, id, made_by: by.account, made_at: at },
        ...{ household_id: houseOf(details.address), ...personColumns(details) },
      })),
    )
    .execute()
}

async function writeAbout(tx: Tx, by: By, people: readonly Person[]) {
  const lines = people.map(({ id, details }) => linesOf(by.village, id, details))
  const [phones, contacts, keys] = [
    lines.flatMap(line => line.phones),
    lines.flatMap(line => line.contacts),
    lines.flatMap(line => line.keys),
  ]
  if (phones.length > 0) await tx.insertInto('residents.phones').values(phones).execute()
  if (contacts.length > 0) await tx.insertInto('residents.contacts').values(contacts).execute()
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    await tx
      .insertInto('residents.search_keys')
      .values(keys.slice(from, from + keysAtOnce))
      .execute()
  }
  await tx
    .insertInto('residents.events')
    .values(
      people.map(({ id }) => ({
        ...{ village_id: by.village, resident_id: id, what: 'added', before: '{}' },
        ...{ version: 1, by: by.account, at: by.at.toString() },
      })),
    )
    .execute()
}

/** Every address once: found, or made, as householdAt does it for one person. */
async function housesFor(tx: Tx, village: string, people: readonly Person[]): Promise<HouseOf> {
  const addresses = people.flatMap(({ details }) => (details.address ? [details.address] : []))
  const byKey = new Map<string, House[]>()
  const keys = [...new Set(addresses.map(addressKey))]
  for (const house of keys.length > 0 ? await householdsAt(tx, village, keys) : [])
    byKey.set(addressKey(house.address), [...(byKey.get(addressKey(house.address)) ?? []), house])
  const made: House[] = []
  for (const address of addresses) {
    const there = byKey.get(addressKey(address)) ?? []
    if (whichHouse(there, address)) continue
    const house = { id: randomUUID(), address }
    byKey.set(addressKey(address), [...there, house])
    made.push(house)
  }
  for (let from = 0; from < made.length; from += atOnce) {
    await tx
      .insertInto('residents.households')
      .values(
        made.slice(from, from + atOnce).map(({ id, address }) => ({
          ...{ village_id: village, id, street: address.street, house_number: address.houseNumber },
          ...{ postcode: address.postcode, place: address.place, address_key: addressKey(address) },
        })),
      )
      .execute()
  }
  return address => address && (whichHouse(byKey.get(addressKey(address)) ?? [], address)?.id ?? null)
}
