/** The places of this village. None is ever removed: it is taken out of use. */
import type { Tx } from '../../foundation/database.ts'
import type { Place, PlaceWish } from './rules.places.ts'

export type PlaceRow = Place & { version: number }

export async function placesOf(tx: Tx, village: string): Promise<PlaceRow[]> {
  const rows = await tx
    .selectFrom('village.places')
    .select(['id', 'name', 'also', 'address', 'in_use', 'version'])
    .where('village_id', '=', village)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ in_use, ...place }) => ({ ...place, inUse: in_use }))
}

export async function addPlace(tx: Tx, village: string, wish: PlaceWish): Promise<string> {
  const { id } = await tx
    .insertInto('village.places')
    .values({ village_id: village, name: wish.name, also: wish.also, address: wish.address })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False when somebody else saved another version in the meantime. */
export async function savePlace(
  tx: Tx,
  village: string,
  id: string,
  { name, also, address, inUse }: Partial<PlaceWish> & { inUse?: boolean },
  version: number,
): Promise<boolean> {
  const saved = await tx
    .updateTable('village.places')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(also === undefined ? {} : { also }),
      ...(address === undefined ? {} : { address }),
      ...(inUse === undefined ? {} : { in_use: inUse }),
      version: version + 1,
    })
    .where('village_id', '=', village)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
