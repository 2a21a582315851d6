/** Moves the people of an example village in, all at once: a few statements, however many they are. */
import { sql } from 'kysely'
import type { Household, Person } from '../../examples/shapes.ts'
import type { Tx } from '../../foundation/database.ts'
import { dialled } from '../../foundation/phones.ts'
import { addressKey, tidyPostcode } from './rules.address.ts'
import type { Address } from './rules.details.ts'
import { searchKeysOf, sortName } from './rules.searchKeys.ts'

/** `at`: local, as `2026-03-04T09:12`; null is now. */
type Writer = { by: string; at: string | null }

/** Answers with the id of each person by the key that the example has for them. */
export async function furnishPeople(
  tx: Tx,
  villageId: string,
  writerOf: (key: string) => Writer,
  people: readonly Person[],
  households: readonly Household[],
): Promise<Map<string, string>> {
  const houses = housesOf(households)
  const residents = people.map(person => ({ ...residentOf(person, houses), ...writerOf(person.key) }))
  await sql`
    insert into residents.households (village_id, id, street, house_number, postcode, place, address_key)
    select ${villageId}, h.id, h.street, h."houseNumber", h.postcode, h.place, h.key
    from json_to_recordset(${JSON.stringify([...new Set(houses.values())])}::json)
      as h (id uuid, street text, "houseNumber" text, postcode text, place text, key text)`.execute(tx)
  await sql`
    insert into residents.residents (village_id, id, household_id, name, maiden_name, sort_name, reach, mail,
      birthday, age_band, good_to_know, is_member, made_by, made_at)
    select ${villageId}, r.id, r.house, r.name, r."maidenName", r."sortName", r.reach, r.mail,
      r.birthday, r."ageBand", r."goodToKnow", r.member, r.by, coalesce(r.at at time zone 'Europe/Amsterdam', now())
    from json_to_recordset(${JSON.stringify(residents)}::json)
      as r (id uuid, house uuid, name text, "maidenName" text, "sortName" text, reach text, mail text,
        birthday text, "ageBand" text, "goodToKnow" text, member boolean, by uuid, at timestamp)`.execute(tx)
  await sql`
    insert into residents.phones (village_id, resident_id, number, dialled, position)
    select ${villageId}, p.id, p.number, p.dialled, p.position
    from json_to_recordset(${JSON.stringify(residents.flatMap(({ phones }) => phones))}::json)
      as p (id uuid, number text, dialled text, position integer)`.execute(tx)
  await sql`
    insert into residents.contacts (village_id, resident_id, name, relation, phone, position)
    select ${villageId}, c.id, c.name, c.relation, c.phone, c.position
    from json_to_recordset(${JSON.stringify(residents.flatMap(({ contacts }) => contacts))}::json)
      as c (id uuid, name text, relation text, phone text, position integer)`.execute(tx)
  await sql`
    insert into residents.search_keys (village_id, resident_id, key)
    select ${villageId}, (r.value->>'id')::uuid, k.key
    from json_array_elements(${JSON.stringify(residents.map(({ id, keys }) => ({ id, keys })))}::json) r,
      json_array_elements_text(r.value->'keys') as k (key)
    order by k.key collate "C"`.execute(tx)
  await sql`
    insert into residents.events (village_id, resident_id, what, version, by, at)
    select village_id, id, 'added', version, made_by, made_at from residents.residents
    where village_id = ${villageId} and id = any (${residents.map(({ id }) => id)}::uuid[])`.execute(tx)
  return new Map(residents.map(({ key, id }) => [key, id]))
}

type House = Address & { id: string; key: string }

/** A house that stands in the example twice, with its postcode written in two ways, is one house. */
function housesOf(households: readonly Household[]): Map<string, House> {
  const byAddress = new Map<string, House>()
  const byKey = new Map<string, House>()
  for (const { key, street, houseNumber, postcode, place } of households) {
    const address = { street, houseNumber, postcode: tidyPostcode(postcode), place }
    const at = JSON.stringify([addressKey(address), address.postcode, place])
    const house = byAddress.get(at) ?? { ...address, id: crypto.randomUUID(), key: addressKey(address) }
    byAddress.set(at, house)
    byKey.set(key, house)
  }
  return byKey
}

function residentOf(person: Person, houses: Map<string, House>) {
  const { given, infix, family, maiden = '' } = person.name
  const id = crypto.randomUUID()
  const name = [given, infix, family].filter(Boolean).join(' ')
  const house = houses.get(person.household) ?? null
  return {
    id,
    key: person.key,
    house: house?.id ?? null,
    name,
    maidenName: maiden,
    sortName: sortName(name),
    reach: person.reach,
    mail: person.mail ?? '',
    birthday: person.birthday ?? null,
    ageBand: person.ageBand ?? null,
    goodToKnow: person.goodToKnow ?? '',
    member: person.member,
    phones: person.phones.map((number, position) => ({
      ...{ id, number, position },
      dialled: dialled(number) ?? '',
    })),
    contacts: person.contacts.map((contact, position) => ({ id, ...contact, position })),
    keys: searchKeysOf({
      ...{ name, maidenName: maiden, address: house },
      phones: person.phones.map(number => ({ number, note: '' })),
    }),
  }
}
