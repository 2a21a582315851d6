/** Riet and her neighbour Harm, each with a word of their own in everything that can be told of a person. */
import type { TestDatabase } from '../../../test/support/database.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { putEntry, putRequest, putResident, putStep } from '../logbook/examples.rows.ts'

export const at = '2026-10-01T09:00:00Z'

export type Filled = { id: string; request: string; words: string[] }

/** Whatever stands in a text about this person is `word` with a number of its own. */
export async function fillPerson(tx: Tx, by: Asker, word: string, name = word): Promise<Filled> {
  let count = 0
  const words: string[] = []
  const next = (short = false) => {
    const made = `${word}${lettersOf(count++)}${short ? '' : 'x'}`
    words.push(made)
    return made
  }
  words.push(name)
  const id = await putResident(tx, by, name, {
    maidenName: next(),
    mail: `${next()}@example.org`,
    birthday: '1941-03-12',
    goodToKnow: `Hond heet ${next()}, let op.`,
    address: { street: next(), houseNumber: '7', postcode: '9999 XX', place: next() },
    phones: [{ number: '0599-010112', note: next() }],
    contacts: [{ name: next(), relation: next(), phone: '0599-010113' }],
  })
  const request = await putRequest(tx, by, `Naar ${next()} graag`, at, {
    resident_id: id,
    place: next(),
    waiting_for: next(),
    waiting_until: '2026-12-01',
  })
  await putStep(tx, by, request, at, { step: 'waiting', note: next() })
  await putEntry(tx, by, `Gebeld over ${next()} vandaag`, at, { request_id: request, resident_id: id })
  await putEntry(tx, by, `Ze zei ${next()} aan de deur`, at, { resident_id: id })
  const event = next()
  await tx
    .insertInto('residents.events')
    .values({
      ...{ village_id: by.village, resident_id: id, what: 'changed', version: 2, by: by.account, at },
      before: JSON.stringify({ mail: `${event}@example.org`, address: null, contacts: [{ name: event }] }),
    })
    .execute()
  return { id, request, words }
}

const lettersOf = (count: number) => 'abcdefghijklmnopqrstuvwxyz'[count] as string

/** The other one helped here: their name stands in the request of somebody else. */
export const helpedBy = (tx: Tx, village: string, request: string, helper: string) =>
  tx
    .updateTable('logbook.requests')
    .set({ helper_id: helper, state: 'done' })
    .where('village_id', '=', village)
    .where('id', '=', request)
    .execute()

/** Every row of every table in which one of these words stands, as the superuser reads it. */
export async function hitsIn(db: Pick<TestDatabase, 'admin'>, words: readonly string[]): Promise<string[]> {
  const { rows } = await db.admin.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: those } = await db.admin.query(
      `select 1 from ${name} t where exists (select from unnest($1::text[]) w where strpos(lower(t::text), lower(w)) > 0)`,
      [words],
    )
    if (those.length > 0) found.push(`${name} ${those.length}`)
  }
  return found.sort()
}

/** Half past three at night, so long after a moment. */
export const nightAfter = (start: string, after: Temporal.DurationLike) =>
  Temporal.Instant.from(start)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .add(after)
    .with({ hour: 3, minute: 30 })
    .toInstant()
