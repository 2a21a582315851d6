/** Clubs, shops, the school: who offers something and is no person. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import type { Keeps, Versioned } from './queries.changing.ts'
import { type By, noteEvent } from './queries.events.ts'
import { type Offerer, type OffererWish, offererParts } from './rules.offerers.ts'

export type StandingOfferer = Versioned<Offerer>

const columns = sql`o.id, o.name, o.offers, o.contact, o.phone, o.mail, o.stopped_on as stopped, o.version`

/** By name; also those who no longer offer it, who come last. */
export async function offerers(tx: Tx, village: string): Promise<StandingOfferer[]> {
  const { rows } = await sql<StandingOfferer>`
    select ${columns} from volunteers.offerers o where o.village_id = ${village}
    order by o.stopped_on is not null, lower(o.name), o.id`.execute(tx)
  return rows
}

export const findOfferer = (tx: Tx, village: string, id: string | undefined) => read(tx, village, id, false)

async function read(tx: Tx, village: string, id: string | undefined, hold: boolean) {
  if (!isId(id)) return null
  const { rows } = await sql<StandingOfferer>`
    select ${columns} from volunteers.offerers o
    where o.village_id = ${village} and o.id = ${id} ${hold ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

export const offerersKeep: Keeps<Offerer> = {
  about: 'offerer',
  parts: offererParts,
  hold: (tx, village, id) => read(tx, village, id, true),
  write: async (tx, village, id, { stopped, ...offerer }, version) => {
    const { name, offers, contact, phone, mail } = offerer
    await tx
      .updateTable('volunteers.offerers')
      .set({ name, offers, contact, phone, mail, stopped_on: stopped, version })
      .where('village_id', '=', village)
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .execute()
  },
}

export async function addOfferer(tx: Tx, by: By, wish: OffererWish): Promise<string> {
  const { id } = await tx
    .insertInto('volunteers.offerers')
    .values({ ...wish, village_id: by.village, made_by: by.account, made_at: by.at.toString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteEvent(tx, by, { about: 'offerer', thing: id, what: 'began', before: {}, version: 1 })
  return id
}
