/** What meetings decided over the cards. A decision that was taken back stays, and no longer counts. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Day } from '../../foundation/days.ts'
import { isId } from '../../foundation/form.ts'
import type { Who } from './queries.cards.ts'
import type { Said, Sort } from './rules.cards.ts'
import type { Adopted, Meeting } from './rules.decisions.ts'

export type What = 'adopted' | 'reviewed'
export type Decision<Cards = unknown> = Meeting & { id: string; cards: Cards; deed: string | null }
export type Reviewed = { goes: string[]; stays: string[] }

/** The newest of each that still counts. */
export type Decided<S extends Said> = {
  adopted: Decision<Adopted<S>> | null
  reviewed: Decision<Reviewed> | null
}

export async function decidedOn<S extends Said>(tx: Tx, village: string, sort: Sort): Promise<Decided<S>> {
  const rows = await tx
    .selectFrom('library.decisions')
    .distinctOn('what')
    .select(['id', 'what', 'day', 'meeting', 'cards', 'deed'])
    .where('village_id', '=', village)
    .where('sort', '=', sort)
    .where('taken_back_at', 'is', null)
    .orderBy('what')
    .orderBy('nth', 'desc')
    .execute()
  const told = <Cards>(what: What): Decision<Cards> | null => {
    const row = rows.find(each => each.what === what)
    return row
      ? { id: row.id, day: row.day, meeting: row.meeting, cards: row.cards as Cards, deed: row.deed }
      : null
  }
  return { adopted: told('adopted'), reviewed: told('reviewed') }
}

/** Those that were taken back count too: a form that shows everything must be older than each of them. */
export async function countDecisions(tx: Tx, village: string, sort: Sort): Promise<number> {
  const { count } = await tx
    .selectFrom('library.decisions')
    .select(all => [all.fn.countAll<number>().as('all'), all.fn.count<number>('taken_back_at').as('off')])
    .where('village_id', '=', village)
    .where('sort', '=', sort)
    .executeTakeFirstOrThrow()
    .then(({ all, off }) => ({ count: Number(all) + Number(off) }))
  return count
}

type New = Meeting & { what: What; sort: Sort; cards: object; deed: string | null }

/** Within `oneAtATime`: none takes the number of another. */
export async function decide(tx: Tx, who: Who, { what, sort, day, meeting, cards, deed }: New) {
  const { id } = await tx
    .insertInto('library.decisions')
    .values({
      ...{ village_id: who.village, what, sort, day, meeting, deed, cards: JSON.stringify(cards) },
      ...{ by: who.account, by_name: who.name, at: who.at.toString() },
      nth: all =>
        all
          .selectFrom('library.decisions as d')
          .select(of => sql<number>`coalesce(${of.fn.max('d.nth')}, 0) + 1`.as('nth'))
          .where('d.village_id', '=', who.village)
          .where('d.sort', '=', sort),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Who decided on this, for the page of whoever may take it back. Newest first. */
export async function decisionsOf(tx: Tx, village: string, sort: Sort, what: What) {
  const rows = await tx
    .selectFrom('library.decisions')
    .select(['id', 'day', 'meeting', 'by_name', 'at', 'deed', 'taken_back_at'])
    .where('village_id', '=', village)
    .where('sort', '=', sort)
    .where('what', '=', what)
    .orderBy('nth', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ by_name, taken_back_at, ...row }) => ({
    ...row,
    by: by_name,
    isOff: taken_back_at !== null,
  }))
}
export type ToldDecision = {
  id: string
  day: Day
  meeting: string
  by: string
  at: Temporal.Instant
  deed: string | null
  isOff: boolean
}

/** False when this village has no such decision. Twice is the same as once. */
export async function takeDecisionBack(tx: Tx, who: Who, what: What, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const taken = await tx
    .updateTable('library.decisions')
    .set({ taken_back_by: who.account, taken_back_at: who.at.toString() })
    .where('village_id', '=', who.village)
    .where('what', '=', what)
    .where('id', '=', id)
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** What was decided in this deed goes with it, and comes back with it. */
export async function decisionsOfDeed(tx: Tx, who: Who, deed: string, off: boolean) {
  await tx
    .updateTable('library.decisions')
    .set({
      taken_back_by: off ? who.account : null,
      taken_back_at: off ? who.at.toString() : null,
    })
    .where('village_id', '=', who.village)
    .where('deed', '=', deed)
    .execute()
}
