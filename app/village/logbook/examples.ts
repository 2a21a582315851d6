/** Fills the logbook of an example village: a few statements, however many requests. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Entry, LocalMoment, Repeat, Request } from '../../examples/shapes.ts'
import type { Tx } from '../../foundation/database.ts'
import { addDays, type Day } from '../../foundation/days.ts'
import { codeOf, livedThrough } from './examples.lives.ts'
import { timesFrom } from './life/rules.repeat.ts'

type Known = {
  people: ReadonlyMap<string, string>
  accounts: ReadonlyMap<string, string>
  /** The first day of which nothing is told. */
  today: Day
}

/** `people` and `accounts`: the ids by the keys that the example has for them. */
export async function furnishLogbook(
  tx: Tx,
  villageId: string,
  people: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
  requests: readonly Request[],
  entries: readonly Entry[],
): Promise<void> {
  const ids = new Map(requests.map(({ key }) => [key, randomUUID()]))
  const moments = [...requests.map(({ loggedAt }) => loggedAt), ...entries.map(({ at }) => at)]
  const lastDay = moments.reduce((latest, at) => (at > latest ? at : latest), '').slice(0, 10)
  const known: Known = { people, accounts, today: lastDay ? addDays(lastDay, 1) : '' }
  const touched = lastTouched(entries)
  const lives = requests.map(request => {
    const id = ids.get(request.key) as string
    const life = livedThrough(request, people, accounts)
    return { request: rowOf(request, id, life, touched.get(request.key), known), steps: stepRows(id, life) }
  })
  for (const some of inPieces(lives)) {
    await addRequests(
      tx,
      villageId,
      some.map(({ request }) => request),
    )
    await addSteps(
      tx,
      villageId,
      some.flatMap(({ steps }) => steps),
    )
  }
  const askers = new Map(requests.map(({ key, personKey }) => [key, personKey]))
  const lines = entries.map(entry => lineOf(entry, ids, askers, known))
  for (const some of inPieces(lines)) await addEntries(tx, villageId, some)
}

/** Small enough for one statement. */
function* inPieces<T>(rows: readonly T[], size = 2500): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

function lastTouched(entries: readonly Entry[]): Map<string, LocalMoment> {
  const latest = new Map<string, LocalMoment>()
  for (const { requestKey, at } of entries) {
    if (requestKey && at > (latest.get(requestKey) ?? '')) latest.set(requestKey, at)
  }
  return latest
}

type Life = ReturnType<typeof livedThrough>

function rowOf(request: Request, id: string, life: Life, touched: LocalMoment | undefined, known: Known) {
  const { repeat } = request
  const changed = life.steps.at(-1)?.at ?? request.loggedAt
  return {
    id,
    ...life.stands,
    resident_id: request.personKey === null ? null : known.people.get(request.personKey),
    called_by: request.calledBy ?? '',
    kind: request.kind,
    words: request.words,
    wished_day: (repeat && nextOf(request, repeat, known.today)) ?? request.wishedDay ?? null,
    wished_until: repeat ? null : (request.wishedUntil ?? null),
    wished_time: request.wishedTime ?? null,
    part: request.part ?? null,
    place: request.place ?? '',
    back: request.back === undefined ? null : request.back ? 'yes' : 'no',
    back_time: request.backTime ?? null,
    aids: request.aids,
    repeat_every: repeat?.every ?? null,
    repeat_unit: repeat?.unit ?? null,
    repeat_weekdays: repeat?.weekdays ?? [],
    repeat_until: repeat?.until ?? null,
    repeat_from: repeat ? (request.wishedDay ?? request.loggedAt.slice(0, 10)) : null,
    responsible: known.accounts.get(request.responsible),
    logged_by: known.accounts.get(request.loggedBy),
    logged_at: request.loggedAt,
    changed_at: touched && touched > changed ? touched : changed,
    version: life.steps.length,
  }
}

/** The time that is due: the first from today on, and when the series is over the day that was asked for. */
function nextOf(request: Request, repeat: Repeat, today: Day): Day | null {
  const first = request.wishedDay ?? request.loggedAt.slice(0, 10)
  const series = {
    ...{
      wished_day: first,
      repeat_from: first,
      repeat_skips: [],
      repeat_weekdays: repeat.weekdays,
      repeat_nth: 1,
    },
    ...{ repeat_every: repeat.every, repeat_unit: repeat.unit, repeat_until: repeat.until },
  }
  return timesFrom(series, today, 1)[0] ?? timesFrom(series, first, 1)[0] ?? null
}

const stepRows = (request_id: string, { steps }: Life) =>
  steps.map((step, at) => ({ ...step, id: randomUUID(), request_id, version: at + 1 }))

function lineOf(
  entry: Entry,
  requests: ReadonlyMap<string, string>,
  askers: ReadonlyMap<string, string | null>,
  { people, accounts }: Known,
) {
  const person = entry.personKey ?? askers.get(entry.requestKey ?? '') ?? null
  const { followUp, mentions = [] } = entry
  const ids = (keys: readonly (string | undefined)[]) =>
    [...new Set(keys.map(key => accounts.get(key ?? '')))].filter(Boolean)
  return {
    id: randomUUID(),
    request_id: entry.requestKey ? requests.get(entry.requestKey) : null,
    resident_id: person === null ? null : people.get(person),
    kind: codeOf(entry.kind),
    words: entry.text,
    circle: entry.circle === 'narrow' ? ids([entry.by, followUp?.for, ...mentions]) : [],
    mentions: ids(mentions),
    follow_up_day: followUp?.day ?? null,
    follow_up_for: followUp ? accounts.get(followUp.for) : null,
    followed_up_at: followUp?.doneAt ?? null,
    followed_up_by: followUp?.doneAt ? accounts.get(followUp.for) : null,
    by: accounts.get(entry.by),
    at: entry.at,
  }
}

/** Moments come as the clock of the village says them. */
const clock = sql`at time zone 'Europe/Amsterdam'`

async function addRequests(tx: Tx, village: string, rows: readonly ReturnType<typeof rowOf>[]) {
  await sql`
    insert into logbook.requests (village_id, id, resident_id, called_by, kind, words, wished_day, wished_until,
      wished_time, part, place, back, back_time, aids, repeat_every, repeat_unit, repeat_weekdays, repeat_until,
      repeat_from, state, waiting_for, waiting_until, helper_id, responsible, logged_by, logged_at, said_at,
      changed_at, version)
    select ${village}, q.id, q.resident_id, q.called_by, q.kind, q.words, q.wished_day, q.wished_until,
      q.wished_time, q.part, q.place, q.back, q.back_time, array(select json_array_elements_text(q.aids)),
      q.repeat_every, q.repeat_unit, array(select json_array_elements_text(q.repeat_weekdays)::int),
      q.repeat_until, q.repeat_from, q.state, q.waiting_for, q.waiting_until, q.helper_id, q.responsible,
      q.logged_by, q.logged_at ${clock}, q.logged_at ${clock}, q.changed_at ${clock}, q.version
    from json_to_recordset(${JSON.stringify(rows)}::json) as q (id uuid, resident_id uuid, called_by text, kind text,
      words text, wished_day date, wished_until date, wished_time time, part text, place text, back text,
      back_time time, aids json, repeat_every int, repeat_unit text, repeat_weekdays json, repeat_until date,
      repeat_from date, state text, waiting_for text, waiting_until date, helper_id uuid, responsible uuid,
      logged_by uuid, logged_at timestamp, changed_at timestamp, version int)`.execute(tx)
}

async function addSteps(tx: Tx, village: string, rows: readonly ReturnType<typeof stepRows>[number][]) {
  await sql`
    insert into logbook.steps (village_id, id, request_id, step, reason, note, helper_id, until, before, by, at, version)
    select ${village}, s.id, s.request_id, s.step, s.reason, s.note, s.helper_id, s.until, s.before, s.by,
      s.at ${clock}, s.version
    from json_to_recordset(${JSON.stringify(rows)}::json) as s (id uuid, request_id uuid, step text, reason text,
      note text, helper_id uuid, until date, before jsonb, by uuid, at timestamp, version int)`.execute(tx)
}

async function addEntries(tx: Tx, village: string, rows: readonly ReturnType<typeof lineOf>[]) {
  await sql`
    insert into logbook.entries (village_id, id, request_id, resident_id, kind, words, circle, mentions,
      follow_up_day, follow_up_for, followed_up_at, followed_up_by, by, said_at, at)
    select ${village}, e.id, e.request_id, e.resident_id, e.kind, e.words,
      array(select json_array_elements_text(e.circle)::uuid), array(select json_array_elements_text(e.mentions)::uuid),
      e.follow_up_day, e.follow_up_for, e.followed_up_at ${clock}, e.followed_up_by, e.by, e.at ${clock}, e.at ${clock}
    from json_to_recordset(${JSON.stringify(rows)}::json) as e (id uuid, request_id uuid, resident_id uuid, kind text,
      words text, circle json, mentions json, follow_up_day date, follow_up_for uuid, followed_up_at timestamp,
      followed_up_by uuid, by uuid, at timestamp)`.execute(tx)
}
