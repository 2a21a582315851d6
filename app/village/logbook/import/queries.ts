/** An old logbook on its way in: a thousand requests written at once with the days on which they were asked. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Writer } from '../../../entrance/importing/queries.files.ts'
import type { Tx } from '../../../foundation/database.ts'
import type { Found } from './rules.judging.ts'

/** A request that has ended or is still looked after, with ids where names were; `line` is what was said of it. */
export type Old = Pick<Found, 'words' | 'kind' | 'ending'> & {
  saidAt: Temporal.Instant
  resident: string | null
  helper: string | null
  responsible: string
  line: string
  note: string
}

const atOnce = 500
/** A long logbook comes in steps (entrance/importing), each of which is many. */
const many = 100

/** The ids in the order of the requests. */
export async function logOld(tx: Tx, by: Writer, requests: readonly Old[]): Promise<string[]> {
  const all = requests.map(old => ({ ...old, id: randomUUID() }))
  for (let from = 0; from < all.length; from += atOnce)
    await writeRequests(tx, by, all.slice(from, from + atOnce))
  // Else the database walks the whole logbook for every step that follows; see residents.measure.
  if (all.length >= many) await sql`select logbook.measure()`.execute(tx)
  for (let from = 0; from < all.length; from += atOnce)
    await writeLives(tx, by, all.slice(from, from + atOnce))
  return all.map(({ id }) => id)
}

type Kept = Old & { id: string }

const writeRequests = (tx: Tx, by: Writer, requests: readonly Kept[]) =>
  tx
    .insertInto('logbook.requests')
    .values(
      requests.map(({ id, words, kind, ending, saidAt, resident, helper, responsible }) => ({
        ...{ village_id: by.village, id, words, kind, responsible, resident_id: resident },
        ...{ state: ending.state, helper_id: ending.state === 'done' ? helper : null },
        ...{ said_at: saidAt.toString(), logged_by: by.account, logged_at: by.at.toString() },
        // Touched when it ended, not today: otherwise an old logbook would stand on top of everything. What is still
        // open is touched now: it gets the days of any other before it counts as left too long.
        changed_at: ending.state === 'looking' ? by.at.toString() : endOf(saidAt),
        version: 2,
      })),
    )
    .execute()

async function writeLives(tx: Tx, by: Writer, requests: readonly Kept[]) {
  await tx
    .insertInto('logbook.steps')
    .values(
      requests.flatMap(({ id, ending, saidAt, helper, note }) => {
        const both = { village_id: by.village, request_id: id, by: by.account }
        return [
          { ...both, step: 'new', version: 1, at: saidAt.toString() },
          {
            ...{ ...both, step: ending.state, version: 2, at: endOf(saidAt), reason: ending.reason, note },
            helper_id: ending.state === 'done' ? helper : null,
            before: JSON.stringify({ state: 'new', helper_id: null }),
          },
        ]
      }),
    )
    .execute()
  const said = requests.filter(({ line }) => line !== '')
  if (said.length === 0) return
  await tx
    .insertInto('logbook.entries')
    .values(
      said.map(({ id, resident, line, saidAt }) => ({
        ...{ village_id: by.village, request_id: id, resident_id: resident, kind: 'said', words: line },
        ...{ by: by.account, at: by.at.toString(), said_at: saidAt.add({ seconds: 1 }).toString() },
      })),
    )
    .execute()
}

/** Behind what was asked and what was said of it, so that the three stand in this order. */
const endOf = (saidAt: Temporal.Instant) => saidAt.add({ seconds: 2 }).toString()

/** Whom these requests are about, for the read log. */
export const peopleOf = (tx: Tx, village: string, ids: readonly string[]) =>
  tx
    .selectFrom('logbook.requests')
    .select(['id', 'resident_id', 'helper_id'])
    .where('village_id', '=', village)
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()

/** As they stand in a list; the newest fifty. */
export const recognised = (tx: Tx, village: string, ids: readonly string[]) =>
  tx
    .selectFrom('logbook.requests as q')
    .leftJoin('residents.residents as r', join =>
      join.onRef('r.village_id', '=', 'q.village_id').onRef('r.id', '=', 'q.resident_id'),
    )
    .select(['q.id', 'q.said_at', sql<string>`left(q.words, 240)`.as('words')])
    .select(sql<string>`coalesce(r.name, '')`.as('name'))
    .where('q.village_id', '=', village)
    .where('q.id', '=', sql<string>`any (${ids}::uuid[])`)
    .orderBy('q.said_at', 'desc')
    .orderBy('q.id')
    .limit(50)
    .execute()
