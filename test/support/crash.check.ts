/** What a database that was killed still holds, against what the house said it had saved. */
import { asAdmin } from './crash.house.ts'
import type { Kept } from './crash.load.ts'

export type Found = { lost: number; half: number; double: number; broken: string[] }

export const check = (admin: string, kept: readonly Kept[]): Promise<Found> =>
  asAdmin(admin, async client => {
    const count = async (sql: string) => Number((await client.query(sql)).rows[0].count)
    const { rows } = await client.query('select id, words from logbook.requests')
    const there = new Map(rows.map(({ id, words }) => [id, words]))
    const broken: string[] = []
    await client.query('set client_min_messages = error')
    for (const question of [indexes, heaps]) {
      await client
        .query(question)
        .then(({ rows }) => broken.push(...rows.map(row => JSON.stringify(row))))
        .catch(trouble => broken.push(trouble.message))
    }
    return {
      lost: kept.filter(({ id, words }) => there.get(id) !== words).length,
      half: await count(halves),
      double: await count(doubles),
      broken,
    }
  })

/** A request without its first step, its person, its words for searching or its receipt; or a person without any. */
const halves = `select count(*) from logbook.requests q
  where not exists (select from logbook.steps s where s.village_id = q.village_id and s.request_id = q.id)
    or not exists (select from residents.residents r where r.village_id = q.village_id and r.id = q.resident_id)
    or not exists (select from residents.search_keys k where k.resident_id = q.resident_id)
    or not exists (select from house.receipts h where h.village_id = q.village_id and h.answer like '%' || q.id || '%')
    or not exists (select from accounts.read_log_subjects l where l.subject_id = q.resident_id)
    or (select count(*) from residents.residents) <> (select count(*) from logbook.requests)`
const doubles =
  'select count(*) from (select words from logbook.requests group by words having count(*) > 1) d'

/** amcheck: every B-tree against its table, and every table page by page. */
const indexes = `with trees as materialized (
    select c.oid from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_am a on a.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
    where a.amname = 'btree' and c.relkind = 'i' and n.nspname !~ '^pg_(toast|temp)' and i.indisvalid)
  select oid::regclass::text as index from trees where bt_index_check(oid, true)::text is null`
const heaps = `select c.oid::regclass::text as "table", v.msg from pg_class c join pg_namespace n on n.oid = c.relnamespace,
  lateral verify_heapam(c.oid) v where c.relkind = 'r' and n.nspname !~ '^pg_(toast|temp)'`
