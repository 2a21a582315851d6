/** The review of a month: what stands in it, and the signature under it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Day } from '../../foundation/days.ts'
import type { Look } from '../accounts/door.ts'
import type { Near } from './rules.near.ts'
import { type Doubt, dueOn, type Month } from './rules.review.ts'

export type DrawnMonth = {
  month: Month
  signedBy: string | null
  signedAt: Temporal.Instant | null
}

/** The newest first. */
export async function monthsOf(tx: Tx, village: string, most: number): Promise<DrawnMonth[]> {
  const rows = await tx
    .selectFrom('oversight.months')
    .select(['month', 'signed_by as signedBy', 'signed_at as signedAt'])
    .where('village_id', '=', village)
    .orderBy('month', 'desc')
    .limit(most)
    .execute()
  return rows
}

/** Null as long as nothing was drawn. */
export async function reviewDue(tx: Tx, village: string): Promise<Day | null> {
  const { first, last } = await tx
    .selectFrom('oversight.months')
    .select(({ fn }) => [fn.min('month').as('first'), fn.max('signed_at').as('last')])
    .where('village_id', '=', village)
    .executeTakeFirstOrThrow()
  return first === null ? null : dueOn(first, last)
}

/** `look` is what the read log says of it; null for an emergency. */
export type ReviewLine = {
  id: string
  why: 'emergency' | 'drawn' | 'near'
  account: string
  resident: string
  /** Null for whoever was erased since. */
  name: string | null
  at: Temporal.Instant
  times: number
  near: Near[]
  doubt: string
  look: Look | null
  reason: string
  inOrder: boolean | null
}

type Row = Omit<ReviewLine, 'look'> & { look: Omit<Look, 'at'> | null }

/** Emergencies first, then one's own people, then what was drawn; each as it happened. */
export async function linesOf(tx: Tx, village: string, month: Month): Promise<ReviewLine[]> {
  const { rows } = await sql<Row>`
    with lines as (select * from oversight.lines where village_id = ${village} and month = ${month}),
    named as materialized (
      select id, name from oversight.names((select array_agg(distinct resident_id) from lines)))
    select l.id, l.why, l.account_id as account, l.resident_id as resident, n.name, l.at, l.times, l.near, l.doubt,
      coalesce(e.reason, '') as reason, e.in_order as "inOrder",
      (select json_build_object('seq', r.seq, 'account', r.account_id, 'name', coalesce(m.name, ''), 'roles', r.roles,
          'action', r.action, 'eventType', r.event_type, 'type', s.object_type, 'part', s.object_part,
          'relation', s.relation_rule, 'narrow', s.sensitivity = 'narrow')
        from accounts.read_log r join accounts.read_log_subjects s on s.village_id = r.village_id and s.seq = r.seq
          left join accounts.memberships m on m.village_id = r.village_id and m.account_id = r.account_id
        where r.village_id = l.village_id and r.seq = l.seq and s.subject_id = l.resident_id
          and s.object_type = 'resident' and s.object_part = 'page' limit 1) as look
    from lines l left join named n on n.id = l.resident_id
      left join accounts.emergencies e on e.village_id = l.village_id and e.id = l.emergency_id
    order by l.why <> 'emergency', l.why <> 'near', l.at, l.id`.execute(tx)
  return rows.map(row => ({ ...row, look: row.look && { ...row.look, at: row.at } }))
}

/** First the doubts, then the signature: after it nothing changes, and the database sees to that. False when signed before. */
export async function signMonth(
  tx: Tx,
  by: { village: string; account: string; now: Temporal.Instant },
  month: Month,
  doubts: readonly Doubt[],
): Promise<boolean> {
  for (const { line, words } of doubts)
    await tx
      .updateTable('oversight.lines')
      .set({ doubt: words })
      .where('village_id', '=', by.village)
      .where('month', '=', month)
      .where('id', '=', line)
      .execute()
  const signed = await tx
    .updateTable('oversight.months')
    .set({ signed_by: by.account, signed_at: by.now.toString() })
    .where('village_id', '=', by.village)
    .where('month', '=', month)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return signed.numUpdatedRows === 1n
}

/** The names of those whom an emergency was about, for an administrator. */
export async function namesInReview(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from oversight.names(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
