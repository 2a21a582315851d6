/**
 * A morning with fifty coordinators (V1), a peak (V2), ten times more than fits (V3), and the slowest question of all
 * that (V6): the built house as its own process, over real HTTP, in Brinkstad and twenty further villages.
 * `UMKIEK_LOAD_SHARE=0.05` takes a twentieth of the time.
 */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { below, pressing, statuses, type Told, thinking } from '../../bench/crowds.ts'
import { mixOf, type Question, questionsFor, whatIsThere } from '../../bench/questions.ts'
import { type Caller, type Served, serveVillages, signIn } from '../../bench/served.ts'
import { type Ground, prepareGround, type Villages } from '../../bench/villages.ts'
import { keepResult } from '../support/results.ts'

const share = Number(process.env.UMKIEK_LOAD_SHARE ?? 1)
const minutes = (count: number) => Math.max(10, Math.round(count * 60 * share))
let ground: Ground
let villages: Villages
let served: Served
let callers: Caller[]
const slugs = ['brinkstad', ...Array.from({ length: 19 }, (_, at) => `dorp-${at + 1}`)]
let mix: Question
let ending: ReturnType<typeof setInterval>

beforeAll(async () => {
  ground = await prepareGround(line => console.log(line), { shared_preload_libraries: 'pg_stat_statements' })
  villages = await ground.open('middle')
  served = await serveVillages(villages)
  const questions = questionsFor(await whatIsThere(villages.admin, slugs), served.serverKey)
  mix = mixOf(questions)
  await pressing(served.origin, await signIn(villages.admin, slugs, 60), mix, { seconds: 10, perSecond: 20 })
  ending = setInterval(() => asAdmin(ended).catch(trouble => console.log(trouble)), 5_000)
}, 1_200_000)
// Whoever did nothing for a quarter of an hour is signed out.
beforeEach(async () => {
  callers = await signIn(villages.admin, slugs, 60)
})
afterAll(async () => {
  clearInterval(ending)
  await served?.stop()
  await villages?.drop()
  await ground?.stop()
})

/**
 * What is asked is done some time: a village in which hundreds of requests came in within minutes and none ended is no
 * village, and its pages say nothing about one.
 */
const ended = `update logbook.requests set state = 'done'
  where state = 'new' and logged_at between now() - interval '1 hour' and now() - interval '30 seconds'`

const faults = (told: readonly Told[]) => told.filter(({ right }) => !right).length

it('fifty people with their own pauses wait less than a third of a second (V1)', async () => {
  const told = await thinking(served.origin, callers.slice(0, 50), mix, {
    seconds: minutes(30),
    thinkMs: 4000,
  })
  const found = { visits: told.length, p95: below(told, 0.95), p99: below(told, 0.99), faults: faults(told) }
  keepResult('V1', { people: 50, villages: 20, seconds: minutes(30), ...found, memory: served.memory() })
  expect(found.faults).toBe(0)
  expect(found.p95).toBeLessThanOrEqual(300)
  expect(found.p99).toBeLessThanOrEqual(1000)
}, 3_600_000)

it('a hundred visits a second, one in five of them a saving, are served (V2)', async () => {
  const told = await pressing(served.origin, callers, mix, { seconds: minutes(5), perSecond: 100 })
  const found = {
    visits: told.length,
    p95: below(told, 0.95),
    faults: faults(told),
    statuses: statuses(told),
  }
  keepResult('V2', { perSecond: 100, seconds: minutes(5), ...found, memory: served.memory() })
  expect(found.faults).toBe(0)
  expect(found.p95).toBeLessThanOrEqual(500)
}, 1_200_000)

it('ten times more than that is told so fast, and half a minute later all is as before; what was saved is there (V3)', async () => {
  const before = await requests()
  const told = await pressing(served.origin, callers, mix, { seconds: minutes(1), perSecond: 1000 })
  const refused = told.filter(({ status }) => status === 503)
  await wait(30_000)
  const after = await pressing(served.origin, callers, mix, { seconds: 20, perSecond: 40 })
  const saved = [...told, ...after].filter(({ saves, right }) => saves && right).length
  const found = {
    visits: told.length,
    statuses: statuses(told),
    refusedP95: below(refused, 0.95),
    servedP95: below(
      told.filter(({ right }) => right),
      0.95,
    ),
    afterP95: below(after, 0.95),
    afterFaults: faults(after),
    saved,
    kept: (await requests()) - before,
  }
  keepResult('V3', { perSecond: 1000, seconds: minutes(1), ...found })
  expect(Object.keys(found.statuses).filter(status => !['200', '303', '503'].includes(status))).toEqual([])
  expect(refused.length).toBeGreaterThan(0)
  expect(found.afterFaults).toBe(0)
  expect(found.afterP95).toBeLessThanOrEqual(500)
  // Whoever heard "saved" finds it; nothing is there that nobody heard of.
  expect(found.kept).toBe(saved)
}, 600_000)

it('the slowest question of all that takes less than fifty milliseconds (V6)', async () => {
  const { rows } = await asAdmin(
    `select left(regexp_replace(query, '\\s+', ' ', 'g'), 160) as query, calls::int as calls,
       round((mean_exec_time + 1.645 * stddev_exec_time)::numeric, 1)::float as p95
     from pg_stat_statements where calls >= 100 and dbid = (select oid from pg_database where datname = current_database())
       and userid <> (select usesysid from pg_user where usename = current_user)
     order by mean_exec_time + 1.645 * stddev_exec_time desc limit 5`,
  )
  keepResult('V6', { slowest: rows })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows[0].p95).toBeLessThanOrEqual(50)
})

const requests = async () =>
  Number((await asAdmin('select count(*) as count from logbook.requests')).rows[0].count)

async function asAdmin(sql: string) {
  const client = new pg.Client({ connectionString: villages.admin })
  await client.connect()
  try {
    await client.query('create extension if not exists pg_stat_statements')
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
