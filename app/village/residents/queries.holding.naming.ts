/** As the keeper: where somebody is named on the pages of others, and what comes in its place. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Naming, Rewritten } from '../../foundation/holding.ts'

/** Who speaks for another, and what was seen as proof of it, stays as it was written down: it is found and never changed. */
export async function namingInResidents(
  tx: Tx,
  village: string,
  people: readonly string[],
  words: readonly string[],
): Promise<Naming[]> {
  if (words.length === 0) return []
  const { rows } = await sql<Naming>`
    select 'residents.' || t.col as column, t.id, t.about, t.value from (
      select f.col, c.id, c.resident_id as about, to_jsonb(f.said) as value from residents.contacts c,
        lateral (values ('contacts.name', c.name), ('contacts.relation', c.relation)) f (col, said)
        where c.village_id = ${village}
      union all
      select 'residents.good_to_know', r.id, r.id, to_jsonb(r.good_to_know) from residents.residents r
        where r.village_id = ${village} and r.merged_into is null
      union all
      select 'phones.note', p.id, p.resident_id, to_jsonb(p.note) from residents.phones p where p.village_id = ${village}
      union all
      -- By which names they themselves went before is their own.
      select 'events.before', e.id, e.resident_id, e.before - '{name,maidenName}'::text[] from residents.events e
        where e.village_id = ${village}
      union all
      select 'representatives', s.id, s.resident_id, to_jsonb(concat_ws(' · ', s.name, s.relation, s.limits, s.proof))
        from residents.representatives s where s.village_id = ${village}
    ) t
    where house.plain(t.value #>> '{}') ~ ('\\m(' || house.plain(array_to_string(${words}::text[], '|')) || ')')
      and t.about <> all (${people}::uuid[])`.execute(tx)
  return rows
}

/** A contact who is now without a name has no number either. Whoever has the page open is asked to look again. */
export async function rewriteInResidents(tx: Tx, village: string, texts: readonly Rewritten[]) {
  const told = JSON.stringify(texts)
  const said = (column: string) => sql`
    (select t.id, t.value #>> '{}' as said, t.value, t.theirs
      from jsonb_to_recordset(${told}::jsonb) as t ("column" text, id uuid, value jsonb, theirs boolean)
      where t."column" = ${column}) t`
  await sql`update residents.contacts c set name = left(t.said, 120), phone = case when t.theirs then '' else c.phone end from ${said('residents.contacts.name')}
    where c.village_id = ${village} and c.id = t.id`.execute(tx)
  await sql`update residents.contacts c set relation = left(t.said, 60) from ${said('residents.contacts.relation')}
    where c.village_id = ${village} and c.id = t.id`.execute(tx)
  await sql`update residents.phones p set note = left(t.said, 80) from ${said('residents.phones.note')}
    where p.village_id = ${village} and p.id = t.id`.execute(tx)
  await sql`update residents.residents r set good_to_know = t.said from ${said('residents.residents.good_to_know')}
    where r.village_id = ${village} and r.id = t.id`.execute(tx)
  await sql`update residents.events e set before = e.before || t.value from ${said('residents.events.before')}
    where e.village_id = ${village} and e.id = t.id`.execute(tx)
  await sql`update residents.residents r set version = r.version + 1 where r.village_id = ${village} and r.id in (
    select about from jsonb_to_recordset(${told}::jsonb) as t ("column" text, about uuid) where t."column" <> 'residents.events.before')`.execute(
    tx,
  )
}
