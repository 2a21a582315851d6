/** A village of 50,000 lines, put down in a few seconds: for what a page may cost in a village that grew. */
import { searchKeysOf, sortName } from '../../app/village/residents/rules.searchKeys.ts'
import type { TestDatabase, TestVillage } from './database.ts'

export type LargeVillage = { person: string; request: string; name: string }

/** 3,000 people, 12,000 requests of ten years of which 150 are open, 50,000 lines. */
export async function fillVillage({ admin }: TestDatabase, village: TestVillage): Promise<LargeVillage> {
  const one = village.asker.coordinator?.account
  const two = village.asker['coordinator-2']?.account
  // Past foreign keys and triggers, which would take most of the time; the rows are whole.
  await admin.query('set session_replication_role = replica')
  await admin.query(
    `insert into residents.residents (village_id, id, name, sort_name, made_by)
     select $1, md5('r' || n)::uuid, name, sort, $2 from json_to_recordset($3) as p (n integer, name text, sort text)`,
    [village.id, one, JSON.stringify(people)],
  )
  await admin.query(
    `insert into residents.search_keys (village_id, key, resident_id)
     select distinct $1::uuid, key, md5('r' || n)::uuid
     from json_to_recordset($2) as p (n integer, keys json), json_array_elements_text(p.keys) key`,
    [village.id, JSON.stringify(people)],
  )
  await admin.query(
    `insert into logbook.requests (village_id, id, resident_id, helper_id, kind, words, state, responsible, logged_by,
       logged_at, said_at, changed_at)
     select $1, md5('q' || n)::uuid, md5('r' || 1 + n % 3000)::uuid,
       case when n % 2 = 0 then md5('r' || 1 + n % 97)::uuid end, case when n % 600 = 5 then 'maaltijd' else (array['vervoer', 'boodschap', 'tuin'])[1 + n % 3] end,
       'rit naar het ziekenhuis nummer' || n % 50, case when n <= 150 then 'looking' else 'done' end,
       case when n % 2 = 0 then $2::uuid else $3::uuid end, $2, at, at, at
     from generate_series(1, 12000) n, lateral (select $4::timestamptz - n * interval '7 hours' as at) t`,
    [village.id, one, two, '2026-11-26T08:00:00Z'],
  )
  await admin.query(
    `insert into logbook.steps (village_id, request_id, step, version, by, at)
     select village_id, id, 'new', 1, logged_by, logged_at from logbook.requests where village_id = $1`,
    [village.id],
  )
  await admin.query(
    `insert into logbook.entries (village_id, request_id, resident_id, kind, words, by, said_at, at)
     select q.village_id, q.id, q.resident_id, 'said', 'gebeld over de rolstoel nummer' || n % 40, q.logged_by,
       q.said_at + n % 5 * interval '1 hour', q.said_at + n % 5 * interval '1 hour'
     from generate_series(1, 50000) n join logbook.requests q
       on q.village_id = $1 and q.id = md5('q' || 1 + n % 12000)::uuid`,
    [village.id],
  )
  await admin.query(
    `insert into volunteers.volunteers (village_id, resident_id, since, likes, times, talents, made_by, made_at)
     select $1, md5('r' || n)::uuid, '2020-01-01', '{vervoer,tuin}', '{1-ochtend,4-middag}', 'speelt gitaar ' || n, $2, $3
     from generate_series(1, 150) n`,
    [village.id, one, '2026-11-26T08:00:00Z'],
  )
  await admin.query('set session_replication_role = default')
  await admin.query('vacuum analyze')
  const id = async (text: string) => (await admin.query('select md5($1)::uuid as id', [text])).rows[0].id
  return { person: await id('r7'), request: await id('q6'), name: people[6]?.name as string }
}

/** Invented: no two have the same name, many have one that begins alike. */
const given = ['Jan', 'Geert', 'Harm', 'Roelf', 'Hendrik', 'Wubbe', 'Aaltje', 'Trijntje', 'Jantje', 'Grietje']
const begins = ['Meul', 'Had', 'Ees', 'Kro', 'Wol', 'Bran', 'Stok', 'Vel', 'Schol', 'Ting']
const ends = ['ders', 'ing', 'kamp', 'ma', 'stra', 'bergen', 'huis', 'veld', 'lo', 'sema']
const people = Array.from({ length: 3000 }, (_, at) => {
  const family = `${begins[at % 10]}${ends[Math.floor(at / 10) % 10]}${['', 's', 'a'][Math.floor(at / 1000)]}`
  const name = `${given[Math.floor(at / 100) % 10]} ${family}`
  const keys = searchKeysOf({ name, maidenName: '', address: null, phones: [] })
  return { n: at + 1, name, sort: sortName(name), keys }
})
