/** What this room holds of one person: for their copy, and for erasing it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { yearsBefore } from '../../foundation/days.ts'
import type { Counted, Fact, Held, Holder, When, Withheld } from '../../foundation/holding.ts'
import { logbookColumns } from './columns.ts'

export const logbookHolds: Holder = {
  room: 'logbook',
  columns: logbookColumns,
  copy: async (tx, village, people) => [
    ...(await asked(tx, village, people)),
    ...(await helped(tx, village, people)),
    ...(await steps(tx, village, people)),
    ...(await lines(tx, village, people)),
    ...(await files(tx, village, people)),
  ],
  withheld,
  counts,
  erase: async (tx, village, people, named, now) => {
    await sql`delete from logbook.duty_sheets s where s.village_id = ${village} and s.people && ${people}::uuid[]`.execute(
      tx,
    )
    await sql`select logbook.erase(${people}::uuid[], ${named}::text[], ${now.toString()})`.execute(tx)
  },
  expire: async (tx, village, when) => {
    // A few hundred at once, so that one night of much work does not hold everybody up.
    const { rows } = await sql<{ id: string }>`
      select q.id from logbook.requests q where ${isOld(village, when)} order by q.id limit 500`.execute(tx)
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await sql`select logbook.bare(${ids}::uuid[], ${when.now.toString()})`.execute(tx)
    await sql`select logbook.drop_lines(${limitOf(when)})`.execute(tx)
  },
  expiring: async (tx, village, when) => {
    const { rows } = await sql<Counted>`
      select 'requests' as what, count(*) from logbook.requests q where ${isOld(village, when)}
      union all select 'lines', logbook.old_lines(${limitOf(when)})`.execute(tx)
    return rows
  },
}

const limitOf = ({ now, years }: When) => yearsBefore(now, years.requests).toString()

/** Closed, and nothing happened to it for as long as the village keeps what is done. */
const isOld = (village: string, when: When) => sql`q.village_id = ${village} and q.bared_at is null
  and q.state not in ('new', 'looking', 'found', 'agreed') and q.changed_at < ${limitOf(when)}`

const column =
  (table: string) =>
  (name: string, value: unknown, more: Partial<Fact> = {}) => ({
    column: `logbook.${table}.${name}`,
    value: value === null || value === undefined ? '' : String(value),
    ...more,
  })

type Request = {
  ids: { id: string; by: string; at: Temporal.Instant }
  facts: Record<string, string | number | string[] | null>
}

async function asked(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Request['ids'] & { facts: Request['facts']; kind: string; state: string }>`
    select q.id, q.logged_by as by, q.said_at as at, k.name as kind, q.state, json_build_object(
      'words', q.words, 'wished_day', q.wished_day, 'wished_until', q.wished_until, 'wished_time', left(q.wished_time::text, 5),
      'wished_time_until', left(q.wished_time_until::text, 5), 'part', q.part, 'place', q.place, 'back', q.back,
      'back_time', left(q.back_time::text, 5), 'aids', array_to_string(q.aids, ', '), 'repeat_every', q.repeat_every,
      'repeat_unit', q.repeat_unit, 'repeat_until', q.repeat_until, 'urgency', q.urgency, 'waiting_for', q.waiting_for,
      'waiting_until', q.waiting_until) as facts
    from logbook.requests q join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    where q.village_id = ${village} and q.resident_id = any (${people}) order by q.said_at, q.id`.execute(tx)
  const of = column('requests')
  const free = ['words', 'place', 'waiting_for']
  return rows.map(({ id, by, at, kind, state, facts }) => ({
    ...{ part: 'asked', id, at, by },
    facts: [
      of('kind', kind),
      ...Object.entries(facts).map(([name, value]) => of(name, value, saysOf(name, value, free))),
      of('state', state, { says: `list.states.${state}` }),
    ],
  }))
}

const saysOf = (name: string, value: unknown, free: readonly string[]) => {
  const group = { back: 'back', repeat_unit: 'unit', urgency: 'urgency', part: 'part' }[name]
  return free.includes(name) ? { free: true } : group && value ? { says: `held.${group}.${value}` } : {}
}

/** Where they helped: what the other asked, in words, belongs to the other. */
async function helped(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{
    id: string
    by: string
    at: Temporal.Instant
    kind: string
    state: string
    day: string
  }>`
    select q.id, q.logged_by as by, q.said_at as at, k.name as kind, q.state, q.wished_day as day
    from logbook.requests q join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    where q.village_id = ${village} and (q.helper_id = any (${people}) or exists (
      select from logbook.steps s where s.village_id = q.village_id and s.request_id = q.id and s.helper_id = any (${people})))
    order by q.said_at, q.id`.execute(tx)
  const of = column('requests')
  return rows.map(({ id, by, at, kind, state, day }) => ({
    ...{ part: 'helped', id, at, by },
    facts: [of('kind', kind), of('wished_day', day), of('state', state, { says: `list.states.${state}` })],
  }))
}

/** What happened in their own requests, and where they themselves were the one who would help. */
async function steps(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<
    { id: string; by: string; at: Temporal.Instant } & Record<'step' | 'reason' | 'note' | 'until', string>
  >`
    select s.id, s.by, s.at, s.step, s.reason, s.note, s.until from logbook.steps s
    join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id
    where s.village_id = ${village} and (q.resident_id = any (${people}) or s.helper_id = any (${people})
      or s.was_for = any (${people}) or s.is_for = any (${people}))
    order by s.at, s.version`.execute(tx)
  const of = column('steps')
  return rows.map(({ id, by, at, step, reason, note, until }) => ({
    ...{ part: 'steps', id, at, by },
    facts: [
      of('step', step, { says: `held.step.${step}` }),
      of('reason', reason),
      of('until', until),
      of('note', note, { free: true }),
    ],
  }))
}

/** Whatever this colleague may read. What is only for others: `withheld`. */
async function lines(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{
    id: string
    by: string
    at: Temporal.Instant
    kind: string
    words: string
    day: string
  }>`
    select e.id, e.by, e.said_at as at, e.kind, e.words, e.follow_up_day as day from logbook.entries e
    where e.village_id = ${village} and e.resident_id = any (${people}) order by e.said_at, e.id`.execute(tx)
  const of = column('entries')
  return rows.map(({ id, by, at, kind, words, day }) => ({
    ...{ part: 'lines', id, at, by },
    facts: [
      of('kind', kind, { says: `entry.kind.${kind}` }),
      of('words', words, { free: true }),
      of('follow_up_day', day),
    ],
  }))
}

async function files(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{ id: string; by: string; at: Temporal.Instant; name: string }>`
    select distinct i.id, i.by, i.at, i.file_name as name from logbook.import_rows r
    join logbook.requests q on q.village_id = r.village_id and q.id = r.made_id
    join logbook.imports i on i.village_id = r.village_id and i.id = r.import_id
    where r.village_id = ${village} and q.resident_id = any (${people}) order by i.at`.execute(tx)
  return rows.map(({ id, by, at, name }) => ({
    ...{ part: 'files', id, at, by },
    facts: [{ column: 'logbook.imports.file_name', value: name }],
  }))
}

async function withheld(tx: Tx, _village: string, people: readonly string[]): Promise<Withheld> {
  const { rows } = await sql<{ count: number; circle: string[] | null }>`
    select count, circle from logbook.withheld(${people}::uuid[])`.execute(tx)
  return { count: Number(rows[0]?.count ?? 0), circle: rows[0]?.circle ?? [] }
}

async function counts(tx: Tx, village: string, people: readonly string[]) {
  const { rows } = await sql<{ goes: boolean; what: string; count: number }>`
    select true as goes, 'lines' as what, count(*) + (select w.count from logbook.withheld(${people}::uuid[]) w) as count
      from logbook.entries e where e.village_id = ${village} and e.resident_id = any (${people})
    union all select true, 'open-requests', count(*) from logbook.requests q where q.village_id = ${village}
      and q.resident_id = any (${people}) and q.state in ('new', 'looking', 'found', 'agreed')
    union all select true, 'open-helping', count(*) from logbook.requests q where q.village_id = ${village}
      and q.helper_id = any (${people}) and q.state in ('found', 'agreed')
    union all select false, 'requests', count(*) from logbook.requests q where q.village_id = ${village}
      and q.resident_id = any (${people})
    union all select false, 'helping', count(*) from logbook.requests q where q.village_id = ${village}
      and q.helper_id = any (${people})`.execute(tx)
  const of = (goes: boolean) =>
    rows.filter(row => row.goes === goes).map(({ what, count }) => ({ what, count }))
  return { goes: of(true), stays: of(false) }
}
