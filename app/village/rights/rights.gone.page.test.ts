/** The page of taking a line away says which line it is, and what each reason asks. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import type { Asker } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'

let test: TestDatabase
let annie: Asker
let browser: Browser
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const at = '2026-11-20T09:00:00Z'

beforeAll(async () => {
  test = await freshDatabase()
  annie = (await makeVillage(test.database, 'esdorp')).asker.coordinator as Asker
  const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
  browser = (await openTestHouse(test, { now }, true, undefined, undefined, { journal })).browser()
  await browser.signIn('coordinator')
})
afterAll(() => test.close())

it('says which line it is where it has no words, and what a reason of one’s own asks', async () => {
  const line = await test.database.inVillage(annie, 'write', async tx => {
    const riet = await putResident(tx, annie, 'Riet tik')
    return putEntry(tx, annie, '', at, { resident_id: riet, kind: 'no-answer' })
  })
  const away = `/esdorp/regels/${line}/weghalen`
  const page = text(await browser.get(away))
  expect(page).toMatch(/Dit gaat weg Niet opgenomen coordinator van esdorp schreef dit op/)
  expect(page).toContain('Iets anders Schrijf dan hieronder in een paar woorden wat.')
  expect(page).not.toContain('mag leeg blijven')
  expect((await browser.post(away, { why: 'mistake' }, away)).status).toBe(303)
  const { rows } = await test.admin.query('select kind, gone_why from logbook.entries where id = $1', [line])
  expect(rows).toEqual([{ kind: 'gone', gone_why: 'mistake' }])
})

it('is found from the person and from the request, where somebody asks for it; no story is full of it', async () => {
  const { person, request, line } = await test.database.inVillage(annie, 'write', async tx => {
    const person = await putResident(tx, annie, 'Riet verhaal')
    const request = await putRequest(tx, annie, 'Lamp ophangen', at, { resident_id: person })
    const line = await putEntry(tx, annie, 'Hangt nu', at, { request_id: request, resident_id: person })
    return { person, request, line }
  })
  const away = `href="/esdorp/regels/${line}/weghalen"`
  for (const [page, place] of [
    [`/esdorp/mensen/${person}`, 'past'],
    [`/esdorp/logboek/${request}`, 'history'],
  ] as const) {
    const { body } = await browser.get(page)
    expect(body, page).not.toContain(away)
    const asked = body.match(/href="([^"]*)"[^>]*>Een regel weghalen</)?.[1] as string
    expect(asked).toBe(`${page}?weg=#${place}`)
    const open = (await browser.get(asked.split('#')[0] as string)).body
    expect(open).toContain(away)
    expect(open).toMatch(new RegExp(`Kies de regel die weg moet\\..*<a href="${page}#${place}">Toch niet`))
  }
})
