/** What this room holds of one person: for their copy, and for erasing it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { yearsBefore } from '../../foundation/days.ts'
import type { Fact, Held, Holder, When } from '../../foundation/holding.ts'
import { residentsColumns } from './columns.ts'
import { changesOf, forgetMixed } from './queries.holding.changes.ts'
import { namingInResidents, rewriteInResidents } from './queries.holding.naming.ts'
import { ownSay } from './queries.holding.say.ts'

export const residentsHold: Holder = {
  room: 'residents',
  columns: residentsColumns,
  copy: async (tx, village, people) => [
    ...(await whoTheyAre(tx, village, people)),
    ...(await linesOfThem(tx, village, people)),
    ...(await changesOf(tx, village, people)),
    ...(await ownSay(tx, village, people)),
    ...(await files(tx, village, people)),
  ],
  counts: async (tx, village, people) => {
    const { rows } = await sql<{ what: string; count: number }>`
      select 'phones' as what, count(*) from residents.phones where village_id = ${village} and resident_id = any (${people})
      union all select 'contacts', count(*) from residents.contacts where village_id = ${village} and resident_id = any (${people})
      union all select 'speakers', count(*) from residents.representatives where village_id = ${village}
        and resident_id = any (${people}) and ended_at is null
      union all select 'own-say', (select count(*) from residents.consents where village_id = ${village} and resident_id = any (${people}))
        + (select count(*) from residents.restrictions where village_id = ${village} and resident_id = any (${people}))
      union all select 'changes', count(*) from residents.events where village_id = ${village} and resident_id = any (${people})`.execute(
      tx,
    )
    return { goes: [{ what: 'person', count: 1 }, ...rows], stays: [] }
  },
  erase,
  naming: namingInResidents,
  rewrite: rewriteInResidents,
  expire: async (tx, village, when) => {
    await sql`delete from residents.events e where ${isOld(village, when)}`.execute(tx)
  },
  expiring: async (tx, village, when) => {
    const { rows } = await sql<{ what: string; count: number }>`
      select 'changes' as what, count(*) from residents.events e where ${isOld(village, when)}`.execute(tx)
    return rows
  },
}

/** Former values are for putting a mistake right; two years is long for that. */
const historyYears = 2
const isOld = (village: string, { now, resting }: When) => sql`e.village_id = ${village}
  and e.at < ${yearsBefore(now, historyYears).toString()} and e.resident_id <> all (${[...resting]}::uuid[])`

const column =
  (table: string) =>
  (name: string, value: unknown, more: Partial<Fact> = {}) => ({
    column: `residents.${table}.${name}`,
    value: value === null || value === undefined ? '' : String(value),
    ...more,
  })

async function whoTheyAre(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const rows = await tx
    .selectFrom('residents.residents as r')
    .leftJoin('residents.households as h', join =>
      join.onRef('h.village_id', '=', 'r.village_id').onRef('h.id', '=', 'r.household_id'),
    )
    .select(['r.id', 'r.name', 'r.maiden_name', 'r.reach', 'r.mail', 'r.birthday', 'r.age_band'])
    .select(['r.good_to_know', 'r.is_member', 'r.ended_at', 'r.ended_why', 'r.made_by', 'r.made_at'])
    .select(['h.street', 'h.house_number', 'h.postcode', 'h.place'])
    .where('r.village_id', '=', village)
    .where('r.id', 'in', people)
    .execute()
  const of = column('residents')
  const home = column('households')
  return rows.map(row => ({
    ...{ part: 'person', id: row.id, at: row.made_at, by: row.made_by },
    facts: [
      of('name', row.name),
      of('maiden_name', row.maiden_name),
      home('street', row.street),
      home('house_number', row.house_number),
      home('postcode', row.postcode),
      home('place', row.place),
      of('reach', row.reach, { says: `reaches.${row.reach}` }),
      of('mail', row.mail),
      of('birthday', row.birthday),
      of('age_band', row.age_band, row.age_band ? { says: `ages.${row.age_band}` } : {}),
      of('is_member', row.is_member ? 'yes' : '', { says: 'value.yes' }),
      of('ended_at', row.ended_at),
      of('ended_why', row.ended_why, row.ended_why ? { says: `ended.${row.ended_why}` } : {}),
      of('good_to_know', row.good_to_know, { free: true }),
    ],
  }))
}

async function linesOfThem(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{ part: 'phones' | 'contacts'; id: string; a: string; b: string; c: string }>`
    select 'phones' as part, id, number as a, note as b, '' as c, position from residents.phones
      where village_id = ${village} and resident_id = any (${people})
    union all select 'contacts', id, name, relation, phone, position from residents.contacts
      where village_id = ${village} and resident_id = any (${people})
    order by part desc, position`.execute(tx)
  const [phone, contact] = [column('phones'), column('contacts')]
  return rows.map(({ part, id, a, b, c }) => ({
    ...{ part, id, at: null, by: null },
    facts:
      part === 'phones'
        ? [phone('number', a), phone('note', b, { free: true })]
        : [
            contact('name', a, { free: true, other: true }),
            contact('relation', b, { free: true }),
            contact('phone', c, { free: true, other: true }),
          ],
  }))
}

/** From which list they came; and the line itself, for the week that it is kept. */
async function files(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{ id: string; name: string; by: string; at: Temporal.Instant; cells: string }>`
    select i.id, i.file_name as name, i.by, i.at, '' as cells from residents.import_rows r
      join residents.imports i on i.village_id = r.village_id and i.id = r.import_id
      where r.village_id = ${village} and r.made_id = any (${people})
    union all
    select i.id, i.file_name, i.by, i.at, (select string_agg(c, ', ') from jsonb_array_elements_text(l.cells) c)
      from residents.import_lines l
      join residents.imports i on i.village_id = l.village_id and i.id = l.import_id
      where l.village_id = ${village} and (l.is_this = any (${people}) or exists (
        select from jsonb_array_elements_text(l.cells) c, residents.residents p
        where p.village_id = ${village} and p.id = any (${people}) and lower(trim(c)) = lower(p.name)))`.execute(
    tx,
  )
  return rows.map(({ id, name, by, at, cells }) => ({
    ...{ part: 'files', id, at, by },
    facts: [
      { column: 'residents.imports.file_name', value: name },
      { column: 'residents.import_lines.cells', value: cells },
    ],
  }))
}

async function erase(tx: Tx, village: string, people: readonly string[], named: readonly string[]) {
  await sql`delete from residents.import_lines l where l.village_id = ${village} and (
    l.near && ${people} or l.is_this = any (${people}) or exists (
      select from jsonb_array_elements_text(l.cells) c
      where lower(trim(c)) = any (select lower(n) from unnest(${named}::text[]) n)))`.execute(tx)
  const theirs = await tx
    .selectFrom('residents.residents')
    .select('household_id')
    .where('village_id', '=', village)
    .where('id', 'in', people)
    .execute()
  await forgetMixed(tx, village, people)
  for (const table of ['phones', 'contacts', 'search_keys', 'events'] as const)
    await tx
      .deleteFrom(`residents.${table}`)
      .where('village_id', '=', village)
      .where('resident_id', 'in', people)
      .execute()
  // Which import made them goes along by itself.
  await tx
    .deleteFrom('residents.residents')
    .where('village_id', '=', village)
    .where('id', 'in', people)
    .execute()
  const homes = theirs.map(({ household_id }) => household_id).filter(home => home !== null)
  if (homes.length === 0) return
  await sql`delete from residents.households h where h.village_id = ${village} and h.id = any (${homes})
    and not exists (select from residents.residents r where r.village_id = ${village} and r.household_id = h.id)`.execute(
    tx,
  )
}
