/** Requests and lines as rows: the columns and the joins that every list shares. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { movedFrom, stoodBefore } from './life/queries.moved.ts'
import { tellings } from './life/rules.telling.ts'
import type { Aids } from './rules.short.ts'

/**
 * Looked up row by row: joined, PostgreSQL reads all people of the village for the fifty that a list shows. The id must
 * be a bare column: a `coalesce` counts as leaky behind row-level security, and no index is used then.
 */
const nameOf = (village: RawBuilder<unknown>, resident: RawBuilder<unknown>) =>
  sql`(select r.name from residents.residents r where r.village_id = ${village} and r.id = ${resident})`

export const shortColumns = sql`q.id, q.resident_id, ${nameOf(sql`q.village_id`, sql`q.resident_id`)} as name, q.kind,
  k.name as kind_name, left(q.words, 260) as words, q.place, q.wished_day, q.wished_until, q.wished_time,
  q.wished_time_until, q.back_time, q.part, q.state, q.waiting_for, q.waiting_until, q.repeat_from, q.repeat_every, q.repeat_unit,
  q.repeat_weekdays, q.repeat_nth, q.repeat_until, q.repeat_skips, q.helper_id,
  ${nameOf(sql`q.village_id`, sql`q.helper_id`)} as helper, q.responsible, coalesce(c.name, '') as colleague,
  q.logged_by, q.said_at, q.changed_at, q.version, ${movedFrom}`

/**
 * Whether this request, or a step or a line of it, came in with an old logbook: whoever brought that did not take the
 * call, and nobody knows the hour.
 */
export const requestIsOld = (village: RawBuilder<unknown>, request: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from logbook.import_rows o where o.village_id = ${village} and o.made_id = ${request})`
export const entryIsOld = sql<boolean>`exists (select from logbook.import_rows o
  join logbook.imports i on i.village_id = o.village_id and i.id = o.import_id
  where o.village_id = e.village_id and o.made_id = e.request_id and i.taken_at = e.at)`

/** Put behind `from logbook.requests q`. */
export const shortJoins = sql`
  join village.kinds k on k.village_id = q.village_id and k.code = q.kind
  left join accounts.memberships c on c.village_id = q.village_id and c.account_id = q.responsible`

/** The house wrote it, and about what stands in its request. */
const isTold = sql`e.kind = any (${[...tellings]})`

/** About nobody is about whoever asks, unless the house wrote it: then it is about a helper without a name. */
export const lineColumns = sql`e.id, e.request_id,
  case when ${isTold} then e.resident_id else coalesce(e.resident_id, q.resident_id) end as resident_id,
  coalesce(${nameOf(sql`e.village_id`, sql`e.resident_id`)},
    case when not ${isTold} then ${nameOf(sql`e.village_id`, sql`q.resident_id`)} end) as name, e.kind,
  left(e.words, 260) as words, e.circle <> '{}' as narrow, e.by, coalesce(w.name, '') as writer, e.said_at,
  case when ${isTold} then jsonb_build_object('kind', q.kind, 'words', left(q.words, 120),
    'asker_id', q.resident_id, 'asker', ${nameOf(sql`e.village_id`, sql`q.resident_id`)},
    'helper_id', q.helper_id, 'helper', ${nameOf(sql`e.village_id`, sql`q.helper_id`)},
    'forAsker', coalesce(e.resident_id = q.resident_id, false), 'day', coalesce(e.about_day, q.wished_day), 'now', q.whens,
    'former', case when e.kind = 'tell-moved' then ${stoodBefore(sql`e.village_id`, sql`e.request_id`, sql`e.at`)} end,
    'number', (select p.number from residents.phones p where p.village_id = e.village_id and p.resident_id = e.resident_id
      order by p.position limit 1)) end as told,
  ${entryIsOld} as is_old, e.follow_up_day as day, e.follow_up_for as whose, coalesce(c.name, '') as colleague`

/** Put behind `from logbook.entries e`. Each line looks up its own request: ten years of requests are not read for a few lines. */
export const lineJoins = sql`
  left join lateral (select o.resident_id, o.helper_id, o.kind, o.words, o.wished_day, jsonb_build_object(
      'wished_day', o.wished_day, 'wished_until', o.wished_until, 'wished_time', o.wished_time,
      'wished_time_until', o.wished_time_until, 'part', o.part, 'back_time', o.back_time, 'repeat_every', o.repeat_every,
      'repeat_unit', o.repeat_unit, 'repeat_weekdays', o.repeat_weekdays, 'repeat_nth', o.repeat_nth,
      'repeat_until', o.repeat_until, 'repeat_skips', o.repeat_skips) as whens
    from logbook.requests o
    where o.village_id = e.village_id and o.id = e.request_id limit 1) q on true
  left join accounts.memberships w on w.village_id = e.village_id and w.account_id = e.by
  left join accounts.memberships c on c.village_id = e.village_id and c.account_id = e.follow_up_for`

/** Delicate, so read only for what whoever drives takes along on paper. */
export async function aidsOf(tx: Tx, village: string, requests: readonly string[]): Promise<Aids> {
  if (requests.length === 0) return new Map()
  const { rows } = await sql<{ id: string; aids: string[] }>`
    select q.id, q.aids from logbook.requests q
    where q.village_id = ${village} and q.id = any (${[...requests]}::uuid[]) and q.aids <> '{}'`.execute(tx)
  return new Map(rows.map(({ id, aids }) => [id, aids]))
}
