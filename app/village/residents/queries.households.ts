/** Houses: found again by street and number, and never changed, so that an event can always go back to one. */
import type { Tx } from '../../foundation/database.ts'
import type { Resident } from './queries.find.ts'
import { addressKey, isSameHouse } from './rules.address.ts'
import { same } from './rules.changes.ts'
import type { Address } from './rules.details.ts'

/** The household at this address, made when nobody lived there yet. Whoever changes nothing stays in their own. */
export async function householdAt(
  tx: Tx,
  village: string,
  address: Address | null,
  now?: Resident,
): Promise<string | null> {
  if (!address) return null
  if (now && same(now.address, address)) return now.householdId
  const there = await householdsAt(tx, village, [addressKey(address)])
  return whichHouse(there, address)?.id ?? addHousehold(tx, village, address)
}

export type House = { id: string; address: Address }

export const whichHouse = (there: readonly House[], address: Address): House | undefined =>
  there.find(house => same(house.address, address)) ?? there.find(house => mayShare(house.address, address))

/** Only who leaves the postcode or place open moves in with who has one: what was typed must show again. */
const mayShare = (house: Address, typed: Address) =>
  typed.postcode === '' && typed.place === '' && isSameHouse(house, typed)

export async function householdsAt(tx: Tx, village: string, keys: readonly string[]): Promise<House[]> {
  const rows = await tx
    .selectFrom('residents.households')
    .select(['id', 'street', 'house_number', 'postcode', 'place'])
    .where('village_id', '=', village)
    .where('address_key', 'in', keys)
    .execute()
  return rows.map(({ id, street, house_number, postcode, place }) => ({
    id,
    address: { street, houseNumber: house_number, postcode, place },
  }))
}

async function addHousehold(tx: Tx, village: string, address: Address): Promise<string> {
  const { id } = await tx
    .insertInto('residents.households')
    .values({
      village_id: village,
      street: address.street,
      house_number: address.houseNumber,
      postcode: address.postcode,
      place: address.place,
      address_key: addressKey(address),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
