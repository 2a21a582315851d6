/** P3: who is erased is gone from every table and file but for what is listed, and an older backup brings nobody back. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { logAccess } from '../accounts/door.ts'
import { putEntry, putStep } from '../logbook/examples.rows.ts'
import { reapplyErasures } from './door.ts'
import { erasePerson } from './queries.erasing.ts'
import { at, fillPerson, helpedBy, hitsIn } from './rights.support.ts'

let test: TestDatabase
let esdorp: TestVillage
let annie: Asker
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const file = join(tmpdir(), `umkiek-journal-${randomUUID()}`, 'erasures.jsonl')
const journal = openJournal(file)

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  annie = esdorp.asker.coordinator as Asker
})
afterAll(() => test.close())

const write = <T>(work: (tx: Tx) => Promise<T>, db = test) => db.database.inVillage(annie, 'write', work)
const erase = (id: string, db = test) =>
  write(tx => erasePerson(tx, journal, { village: esdorp.id, by: annie.account, why: 'asked', now }, id), db)

const hits = (words: readonly string[], db = test) => hitsIn(db, words)

const log = (tx: Tx, subject: string) =>
  logAccess(tx, {
    ...{
      action: 'R',
      outcome: 'done',
      eventType: '/:village/mensen/:resident',
      purpose: 'help',
      authRule: 'coordinator',
    },
    ...{ accessPoint: null, onBehalfOf: null, system: 'test', traceId: randomUUID() },
    subjects: [{ subject, type: 'resident', object: subject, part: 'page', sensitivity: 'personal' }],
  })

/** Riet asks, is helped by Harm, and helps him; half typed, read in from a list, written for a few, moved and merged. */
async function lived(mark: string, db = test) {
  return write(async tx => {
    const riet = await fillPerson(tx, annie, `Rietje${mark}`)
    const harm = await fillPerson(tx, annie, `Harmke${mark}`)
    await helpedBy(tx, esdorp.id, riet.request, harm.id)
    await helpedBy(tx, esdorp.id, harm.request, riet.id)
    const extra = ['Kringwoord', 'Ziek', 'Concept', 'Lijst', 'Vroeger'].map(word =>
      `${word}${mark}`.toLowerCase(),
    )
    const [circle, note, draft, list, before] = extra as [string, string, string, string, string]
    await putEntry(tx, annie, circle, at, {
      resident_id: riet.id,
      circle: [esdorp.asker['coordinator-2']?.account as string],
    })
    await putStep(tx, annie, harm.request, at, {
      ...{ step: 'called-off', version: 3, helper_id: riet.id, note },
      before: JSON.stringify({ helper_id: riet.id, waiting_for: before }),
    })
    const fields = JSON.stringify({ words: `${riet.words[0]} ${draft}` })
    await db.admin.query(
      `insert into house.drafts (village_id, account_id, place, fields) values ($1, $2, 'logboek/nieuw', $3)`,
      [esdorp.id, esdorp.asker['coordinator-2']?.account, fields],
    )
    await db.admin.query(
      `with i as (insert into residents.imports (village_id, by) values ($1, $2) returning id)
       insert into residents.import_lines (village_id, import_id, line, cells) select $1, id, 2, $3 from i`,
      [esdorp.id, annie.account, JSON.stringify([riet.words[0], list])],
    )
    await tx
      .insertInto('residents.residents')
      .values({
        ...{ village_id: esdorp.id, name: `${riet.words[0]} dubbel`, sort_name: 'x', made_by: annie.account },
        ...{ ended_why: 'double', merged_into: riet.id },
      })
      .execute()
    await log(tx, riet.id)
    return { riet: { ...riet, words: [...riet.words, ...extra] }, harm }
  }, db)
}

it('leaves nothing of Riet in any table or file, and everything of Harm (P3)', async () => {
  const { riet, harm } = await lived('een')
  const harmBefore = await hits(harm.words)
  expect((await hits(riet.words)).length).toBeGreaterThan(10)
  await erase(riet.id)
  expect(await hits(riet.words)).toEqual([])
  expect(readFileSync(file, 'utf8')).not.toMatch(/Riet/i)
  expect(await hits(harm.words)).toEqual(harmBefore)
  // The listed rest: a number that leads to nobody, in the journal, in the log and under nothing else.
  expect((await hits([riet.id])).map(hit => hit.split(' ')[0])).toEqual([
    'accounts.read_log_subjects',
    'rights.erasures',
  ])
})

it('keeps kind, day and outcome of a request, and whom somebody else helped', async () => {
  const { riet, harm } = await lived('twee')
  await erase(riet.id)
  const { rows } = await test.admin.query(
    `select kind, state, words, helper_id, said_at::date::text as day, resident_id from logbook.requests where id = any ($1)
     order by helper_id nulls last`,
    [[riet.request, harm.request]],
  )
  expect(rows).toMatchObject([
    { kind: 'vervoer', state: 'done', words: '–', helper_id: harm.id, resident_id: null },
    { kind: 'vervoer', state: 'done', helper_id: null, resident_id: harm.id },
  ])
  expect(rows[0].day).toMatch(/^2026-(09-30|10-01)$/)
  expect(rows[1].words).toContain('Harmke')
})

it('stays erased after an older backup was put back (P3)', async () => {
  const { riet, harm } = await lived('drie')
  await test.database.close()
  await test.admin.end()
  // The backup: every file of the database as it was, made while nobody works.
  const name = new URL(test.urls.admin).pathname.slice(1)
  const later = await freshDatabase(name)
  await erase(riet.id, later)
  expect(await hits(riet.words, later)).toEqual([])
  await later.close()
  const restored = await freshDatabase(name)
  test = restored
  expect((await hits(riet.words)).length).toBeGreaterThan(10)
  expect((await reapplyErasures(restored.database, journal, now)).people).toBeGreaterThan(0)
  expect(await hits(riet.words)).toEqual([])
  expect((await hits(harm.words)).length).toBeGreaterThan(5)
  const { rows } = await test.admin.query(
    'select why, by, again_at is not null as again from rights.erasures where resident_id = $1',
    [riet.id],
  )
  expect(rows).toEqual([{ why: 'asked', by: annie.account, again: true }])
  expect(await reapplyErasures(restored.database, journal, now)).toEqual({ people: 0, lines: 0 })
})

it('writes into the file what only the database knows, and reads past a line that was broken off', async () => {
  const { riet } = await lived('vier')
  await erase(riet.id)
  const other = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
  await reapplyErasures(test.database, other, now)
  expect(other.read().map(({ resident }) => resident)).toContain(riet.id)
  const { appendFileSync } = await import('node:fs')
  appendFileSync(file, '{"village":"')
  journal.append(other.read().slice(0, 1))
  expect(journal.read().at(-1)).toEqual(other.read()[0])
})

it('asks on its page for a tick, the newest version and a touch, and then leads on', async () => {
  const clock = { now }
  const house = await openTestHouse(test, clock)
  const { riet } = await lived('vijf')
  const browser = house.browser()
  await browser.signIn('coordinator')
  const page = `/esdorp/mensen/${riet.id}/wissen`
  const shown = await browser.get(page)
  expect(shown.body).toMatch(
    /Dit gaat weg.*3 regels in het logboek.*Dit blijft, en waarom.*Van één hulpvraag/s,
  )
  const _version = shown.body.match(/name="_version" value="(\d+)"/)?.[1] as string
  expect((await browser.post(page, { _version })).status).toBe(422)
  expect((await browser.post(page, { _version: '0', sure: 'yes' })).status).toBe(409)
  clock.now = now.add({ minutes: 11 })
  expect((await browser.post(page, { _version, sure: 'yes' })).location).toContain('/account/nog-even')
  expect((await hits([riet.id])).length).toBeGreaterThan(5)
  clock.now = now
  expect((await browser.post(page, { _version, sure: 'yes' })).location).toBe('/esdorp/mensen/gewist')
  expect((await browser.get('/esdorp/mensen/gewist')).body).toContain('Alles is gewist.')
  expect((await browser.get(`/esdorp/mensen/${riet.id}`)).status).toBe(404)
  expect(await hits(riet.words)).toEqual([])
  expect(house.journal.read().map(({ resident }) => resident)).toContain(riet.id)
  expect(house.troubles).toEqual([])
})

it('may not be done by anybody who only says that they are a coordinator', async () => {
  const { riet } = await lived('zes')
  for (const statement of [
    `select logbook.erase(array['${riet.id}']::uuid[], '{}', now())`,
    `select house.forget(array['${riet.id}']::uuid[], '{}')`,
    `delete from residents.residents where id = '${riet.id}'`,
  ]) {
    const { sql } = await import('kysely')
    await write(tx => sql.raw(statement).execute(tx)).catch(() => {})
  }
  expect((await hits(riet.words)).length).toBeGreaterThan(10)
})
