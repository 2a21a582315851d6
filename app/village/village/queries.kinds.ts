/** The kinds of help of this village. None is ever removed: old requests keep theirs. */
import type { Tx } from '../../foundation/database.ts'
import type { Kind, KindWish } from './rules.kinds.ts'

export type KindRow = Kind & { position: number; version: number }

export async function kindsOf(tx: Tx, village: string): Promise<KindRow[]> {
  const rows = await tx
    .selectFrom('village.kinds')
    .select(['code', 'name', 'words', 'position', 'in_use', 'version'])
    .where('village_id', '=', village)
    .orderBy('position')
    .orderBy('code')
    .execute()
  return rows.map(({ in_use, ...kind }) => ({ ...kind, inUse: in_use }))
}

export async function addKind(tx: Tx, village: string, code: string, wish: KindWish, position: number) {
  await tx
    .insertInto('village.kinds')
    .values({ village_id: village, code, name: wish.name, words: wish.words, position })
    .execute()
}

/** False when somebody else saved another version in the meantime. */
export async function saveKind(
  tx: Tx,
  village: string,
  code: string,
  { name, words, inUse }: Partial<KindWish> & { inUse?: boolean },
  version: number,
): Promise<boolean> {
  const saved = await tx
    .updateTable('village.kinds')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(words === undefined ? {} : { words }),
      ...(inUse === undefined ? {} : { in_use: inUse }),
      version: version + 1,
    })
    .where('village_id', '=', village)
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** The place in the list is no part of the text: it does not raise the version. */
export async function orderKinds(tx: Tx, village: string, codes: readonly string[]) {
  for (const [position, code] of codes.entries()) {
    await tx
      .updateTable('village.kinds')
      .set({ position })
      .where('village_id', '=', village)
      .where('code', '=', code)
      .where('position', '<>', position)
      .execute()
  }
}
