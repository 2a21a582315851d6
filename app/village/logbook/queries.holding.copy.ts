/** What this room knows of one person, for their copy: what they asked, where they helped, and what was written about it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Fact, Held } from '../../foundation/holding.ts'
import { reasons } from './life/rules.life.ts'

export const copyOfLogbook = async (tx: Tx, village: string, people: readonly string[]): Promise<Held[]> => [
  ...(await asked(tx, village, people)),
  ...(await helped(tx, village, people)),
  ...(await steps(tx, village, people)),
  ...(await lines(tx, village, people)),
  ...(await files(tx, village, people)),
]

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
      'waiting_until', q.waiting_until, 'called_by', q.called_by, 'called_by_phone', q.called_by_phone) as facts
    from logbook.requests q join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    where q.village_id = ${village} and q.resident_id = any (${people}) order by q.said_at, q.id`.execute(tx)
  const of = column('requests')
  const free = ['words', 'place', 'waiting_for']
  return rows.map(({ id, by, at, kind, state, facts }) => ({
    ...{ part: 'asked', id, at, by, about: id },
    facts: [
      of('kind', kind),
      ...Object.entries(facts).map(([name, value]) => of(name, value, saysOf(name, value, free))),
      of('state', state, { says: `list.states.${state}` }),
    ],
  }))
}

const saysOf = (name: string, value: unknown, free: readonly string[]) => {
  const group = { back: 'back', repeat_unit: 'unit', urgency: 'urgency', part: 'part' }[name]
  // Whoever called for them is somebody else, as a contact is.
  if (name.startsWith('called_by')) return { free: true, other: true }
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
    ...{ part: 'helped', id, at, by, about: id },
    facts: [of('kind', kind), of('wished_day', day), of('state', state, { says: `list.states.${state}` })],
  }))
}

/** What happened in their own requests, and where they themselves were the one who would help. */
async function steps(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<
    {
      id: string
      by: string
      at: Temporal.Instant
      about: string
      undone_at: Temporal.Instant | null
      helps: boolean
    } & Record<'step' | 'reason' | 'note' | 'until', string>
  >`
    select s.id, s.by, s.at, s.request_id as about, s.step, s.reason, s.note, s.until, s.undone_at,
      coalesce(s.helper_id = any (${people}) and s.step in ('found', 'agreed') and not coalesce(q.resident_id = any (${people}), false),
        false) as helps
    from logbook.steps s
    join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id
    where s.village_id = ${village} and (q.resident_id = any (${people}) or s.helper_id = any (${people})
      or s.was_for = any (${people}) or s.is_for = any (${people}))
    order by s.at, s.version`.execute(tx)
  const of = column('steps')
  return rows.map(({ id, by, at, about, step, reason, note, until, undone_at, helps }) => ({
    ...{ part: 'steps', id, at, by, about },
    facts: [
      // "Iemand gevonden" is they themselves.
      of('step', step, { says: helps ? `held.helping.${step}` : `held.step.${step}` }),
      of('reason', reason, isReason(reason) ? { says: `life.reasons.${reason}` } : {}),
      of('until', until),
      of('note', note, { free: true }),
      of('undone_at', undone_at),
    ],
  }))
}

const isReason = (said: string) => (reasons as readonly string[]).includes(said)

/** Whatever this colleague may read. What is only for others: `withheld`. */
async function lines(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{
    id: string
    by: string
    at: Temporal.Instant
    about: string | null
    narrow: boolean
    kind: string
    words: string
    day: string
    about_day: string | null
    gone_at: Temporal.Instant | null
    gone_why: string | null
  }>`
    select e.id, e.by, e.said_at as at, e.request_id as about, e.circle <> '{}' as narrow, e.kind, e.words,
      e.about_day, e.follow_up_day as day, e.gone_at, e.gone_why from logbook.entries e
    where e.village_id = ${village} and e.resident_id = any (${people}) order by e.said_at, e.id`.execute(tx)
  const of = column('entries')
  return rows.map(({ id, by, at, about, narrow, kind, words, day, about_day, gone_at, gone_why }) => ({
    ...{ part: 'lines', id, at, by, about, narrow },
    facts: [
      of('kind', kind, { says: `entry.kind.${kind}` }),
      of('words', words, { free: true }),
      of('about_day', about_day),
      of('follow_up_day', day),
      of('gone_at', gone_at),
      of('gone_why', gone_why, gone_why ? { says: `entry.gone-why.${gone_why}` } : {}),
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
