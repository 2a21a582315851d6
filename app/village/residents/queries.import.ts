/** A list of people on its way in: everybody to compare with, a thousand people written at once, and taken back. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { importsOf } from '../../foundation/imports.ts'
import { type House, householdsAt, whichHouse } from './queries.households.ts'
import { type By, linesOf, type NewResident, personColumns } from './queries.save.ts'
import { addressKey } from './rules.address.ts'
import type { Neighbour } from './rules.alike.ts'
import { type Address, type Details, nothingKnown } from './rules.details.ts'

export const peopleImports = importsOf('residents')

/** All whom a new line may be, wherever they live now; the dead and those who went up in another are not among them. */
export async function everybodyToCompare(tx: Tx, village: string): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select r.id, r.name, r.maiden_name as "maidenName", r.birthday,
      case when h.id is not null then json_build_object('street', h.street, 'houseNumber', h.house_number,
        'postcode', h.postcode, 'place', h.place) end as address,
      coalesce(p.numbers, '{}') as phones
    from residents.residents r
    left join residents.households h on h.village_id = r.village_id and h.id = r.household_id
    left join (select resident_id, array_agg(number order by position) as numbers from residents.phones
      where village_id = ${village} group by 1) p on p.resident_id = r.id
    where r.village_id = ${village} and r.merged_into is null and r.ended_why is distinct from 'died'`.execute(
    tx,
  )
  return rows
}

/** The ids in the order of the wishes. */
export async function addResidents(tx: Tx, by: By, wishes: readonly NewResident[]): Promise<string[]> {
  const people = wishes.map(wish => ({ id: randomUUID(), details: { ...nothingKnown, ...wish } as Details }))
  const houses = await housesFor(tx, by.village, people)
  for (let from = 0; from < people.length; from += atOnce) {
    await writePeople(tx, by, people.slice(from, from + atOnce), houses)
  }
  return people.map(({ id }) => id)
}

/** PostgreSQL takes 65,535 values in one statement. */
const atOnce = 500
const keysAtOnce = 10_000

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
        ...{ version: 1, by: by.account, at },
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

/** Those of this import whom nobody touched since; whoever has a request, a line or a change of their own stays. */
export async function takeBack(tx: Tx, by: By, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select residents.take_back(${id}) as id`.execute(tx)
  await tx
    .updateTable('residents.imports')
    .set({ undone_at: by.at.toString(), added: sql`added - ${rows.length}` })
    .where('village_id', '=', by.village)
    .where('id', '=', id)
    .execute()
  return rows.map(row => row.id)
}
