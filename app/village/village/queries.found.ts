/** Founding a village: its row, its kinds, its places. */
import type { Gate, Tx } from '../../foundation/database.ts'
import { startingKinds } from './rules.kinds.ts'

export type NewVillage = {
  slug: string
  name: string
  phone: string
  purpose: string
  municipality: string
  example: boolean
}

/** Through the gate, because nobody is in the village yet. Null when the address is taken. */
export async function foundVillage(gate: Gate, village: NewVillage): Promise<string | null> {
  const made = await gate
    .insertInto('village.villages')
    .values(village)
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('village_id')
    .executeTakeFirst()
  return made?.village_id ?? null
}

/** The kinds that every village starts with; those that were not chosen wait out of use. */
export async function furnishVillage(tx: Tx | Gate, villageId: string, chosen?: readonly string[]) {
  await tx
    .insertInto('village.kinds')
    .values(
      startingKinds.map(({ code, name }, position) => ({
        village_id: villageId,
        code,
        name,
        position,
        in_use: chosen?.includes(code) ?? true,
      })),
    )
    .execute()
}

export async function findVillageId(gate: Gate, slug: string): Promise<string | null> {
  const row = await gate
    .selectFrom('village.villages')
    .select('village_id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.village_id ?? null
}

/** What stands above every page and paper of a village, found at the gate before anybody is in it. */
export async function villageAtGate(gate: Gate, id: string) {
  const found = await gate
    .selectFrom('village.villages')
    .select(['slug', 'name', 'phone', 'example'])
    .where('village_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, ...found }
}

/** Every village of this installation: for what the house does by itself. */
export async function villagesAtGate(gate: Gate) {
  return gate
    .selectFrom('village.villages')
    .select(['village_id as id', 'slug', 'name', 'phone', 'example'])
    .orderBy('slug')
    .execute()
}

/** Whether this installation holds a village that is not an example. */
export async function hasOwnVillage(gate: Gate): Promise<boolean> {
  const row = await gate
    .selectFrom('village.villages')
    .select('village_id')
    .where('example', '=', false)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
