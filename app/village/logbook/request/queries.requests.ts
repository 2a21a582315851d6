/** Requests: noted, found, changed. Every change is a step with who and when, and makes the next version. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import { movedFrom } from '../life/queries.moved.ts'
import { heardNo, noteTelling } from '../life/queries.telling.ts'
import type { Standing } from '../life/rules.life.ts'
import type { Series } from '../life/rules.repeat.ts'
import { type Former, whoToTell } from '../life/rules.telling.ts'
import { isId } from '../rules.ids.ts'
import type { Wish } from './rules.request.ts'

/** Who writes, where, at what moment. */
export type Writer = { village: string; account: string; now: Temporal.Instant }

export type Call = {
  wish: Wish
  resident: string | null
  calledBy: string
  calledByPhone: string
  /** When it was said; a note on paper may be keyed in days later. */
  saidAt: Temporal.Instant
  /** Whose it is: who took the call. Not who writes now, when a colleague keys in their form. */
  takenBy?: string
}

export async function logRequest(tx: Tx, writer: Writer, call: Call): Promise<string> {
  const at = writer.now.toString()
  const id = randomUUID()
  const takenBy = call.takenBy ?? writer.account
  const request = tx
    .insertInto('logbook.requests')
    .values({
      ...call.wish,
      id,
      village_id: writer.village,
      resident_id: call.resident,
      called_by: call.calledBy,
      called_by_phone: call.calledByPhone,
      responsible: takenBy,
      logged_by: takenBy,
      logged_at: at,
      said_at: call.saidAt.toString(),
      changed_at: at,
    })
    .execute()
  const step = tx
    .insertInto('logbook.steps')
    .values({ village_id: writer.village, request_id: id, step: 'new', version: 1, by: writer.account, at })
    .execute()
  // Both leave in one go, in this order.
  await Promise.all([request, step])
  return id
}

export type Request = Wish &
  Standing & {
    id: string
    called_by: string
    called_by_phone: string
    kind_name: string
    logged_by: string
    logged_at: Temporal.Instant
    said_at: Temporal.Instant
    changed_at: Temporal.Instant
    version: number
    /** As of a request in a list. */
    moved_from: Former | null
    /** Names as they are now. */
    name: string | null
    /** Whoever asked wants nothing more written down for now. */
    frozen: boolean
    /** Why whoever asked is not on the list of people any more. */
    ended: 'moved' | 'died' | null
    address: string
    helper: string | null
    colleague: string
  }

/** Null for what is not in this village, and for what is no id at all. */
export async function findRequest(tx: Tx, village: string, id: string | undefined): Promise<Request | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Request>`
    select q.id, q.resident_id, q.called_by, q.called_by_phone, q.kind, k.name as kind_name, q.words, q.wished_day, q.wished_until,
      q.wished_time, q.wished_time_until, q.part, q.place, q.back, q.back_time, q.aids, q.urgency, q.repeat_every,
      q.repeat_unit, q.repeat_weekdays, q.repeat_nth, q.repeat_until, q.repeat_skips, q.repeat_from, q.state, q.waiting_for,
      q.waiting_until, q.helper_id, q.responsible, q.logged_by, q.logged_at, q.said_at, q.changed_at, q.version,
      ${movedFrom}, q.bared_at is not null as bared, coalesce(r.frozen, false) as frozen, r.name, case when r.ended_why in ('moved', 'died') then r.ended_why end as ended, trim(coalesce(w.street, '') || ' ' || coalesce(w.house_number, '')) as address, h.name as helper,
      coalesce(c.name, '') as colleague
    from logbook.requests q
    join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    left join residents.residents r on r.village_id = q.village_id and r.id = q.resident_id
    left join residents.households w on w.village_id = q.village_id and w.id = r.household_id
    left join residents.residents h on h.village_id = q.village_id and h.id = q.helper_id
    left join accounts.memberships c on c.village_id = q.village_id and c.account_id = q.responsible
    where q.village_id = ${village} and q.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export type PhoneNumber = { resident_id: string; number: string; note: string }

/** The telephone numbers of these people, the first one to try first. */
export async function numbersOf(tx: Tx, village: string, people: readonly string[]): Promise<PhoneNumber[]> {
  if (people.length === 0) return []
  return (
    tx
      .selectFrom('residents.phones')
      .select(['resident_id', 'number', 'note'])
      .where('village_id', '=', village)
      // One value, however many people: a sheet asks for a hundred.
      .where('resident_id', '=', sql<string>`any (${people}::uuid[])`)
      .orderBy('resident_id')
      .orderBy('position')
      .execute()
  )
}

/** What a step leaves behind in the request. */
export type Changes = Partial<Omit<Wish, keyof Series>> & Partial<Standing>
export type StepLine = {
  step: string
  note?: string
  reason?: string
  helper_id?: string | null
  until?: Day | null
  was_for?: string | null
  is_for?: string | null
}

/** False when somebody else changed the request after this version was read; nothing is written then. */
export async function changeRequest(
  tx: Tx,
  writer: Writer,
  request: Request,
  version: number,
  changes: Changes,
  line: StepLine,
): Promise<boolean> {
  if (!(await moveOn(tx, writer, request.id, version, changes))) return false
  const before = Object.fromEntries(
    Object.keys(changes).map(column => [column, request[column as keyof Request]]),
  )
  await tx
    .insertInto('logbook.steps')
    .values({
      ...line,
      village_id: writer.village,
      request_id: request.id,
      version: version + 1,
      before: JSON.stringify(before),
      by: writer.account,
      at: writer.now.toString(),
    })
    .execute()
  await noteTelling(tx, writer, request.id, whoToTell(request, changes, line))
  if (line.step === 'called-off') await heardNo(tx, writer, request)
  return true
}

/** Sets the row to its next version, provided that nobody did so before. */
export async function moveOn(tx: Tx, writer: Writer, id: string, version: number, changes: Changes) {
  const moved = await tx
    .updateTable('logbook.requests')
    .set({
      ...(changes as object),
      version: version + 1,
      changed_at: writer.now.toString(),
    })
    .where('village_id', '=', writer.village)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}
