/** The village's own kinds of help and places, for reading a call and for choosing. */
import type { Tx } from '../../foundation/database.ts'

export type KindRow = { code: string; name: string; words: string[]; in_use: boolean }
export type PlaceRow = { name: string; also: string[] }

export const kindsOf = (tx: Tx, village: string): Promise<KindRow[]> =>
  tx
    .selectFrom('village.kinds')
    .select(['code', 'name', 'words', 'in_use'])
    .where('village_id', '=', village)
    .orderBy('position')
    .orderBy('code')
    .execute()

export const placesOf = (tx: Tx, village: string): Promise<PlaceRow[]> =>
  tx
    .selectFrom('village.places')
    .select(['name', 'also'])
    .where('village_id', '=', village)
    .where('in_use', '=', true)
    .orderBy('name')
    .execute()
