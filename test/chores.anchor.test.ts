/**
 * The anchor leaves the house by itself, once a week, to the two people whom the village chose (security.md L6; its
 * "daily" and "26 hours" are "weekly" and "eight days" here: "Where pages differ, this holds").
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { doDueChores } from '../app/entrance/chores.ts'
import { type Database, openDatabase } from '../app/foundation/database.ts'
import { openMail } from '../app/foundation/mail.ts'
import { sendWaiting } from '../app/village/accounts/door.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'
import { type Browser, openTestHouse } from './support/house.ts'
import { openPostOffice } from './support/post-office.ts'
import { text } from './support/shown.ts'

// Eight weeks in steps of five hours, twice over.
vi.setConfig({ testTimeout: 120_000 })

let test: TestDatabase
let other: Database
let house: Awaited<ReturnType<typeof openTestHouse>>
let office: Awaited<ReturnType<typeof openPostOffice>>
let esdorp: TestVillage
let jannie: Browser
/** A Monday morning, later than any clock of a machine that runs this. */
const monday = Temporal.Instant.from('2040-01-02T08:00:00Z')
const clock = { now: monday }
const page = '/esdorp/beheer/logboek-inzage'
const account = (who: string) => esdorp.asker[who]?.account as string
const failed: string[] = []

beforeAll(async () => {
  test = await freshDatabase()
  other = openDatabase(test.urls, 4)
  esdorp = await makeVillage(test.database, 'esdorp')
  await makeVillage(test.database, 'brinkstad')
  await test.admin.query(
    `update accounts.accounts set mail = split_part(example_of, ':', 2) || '@' || split_part(example_of, ':', 1) || '.example.org'
      where example_of ~ ':(board|coordinator|administrator)$'`,
  )
  office = await openPostOffice()
  house = await openTestHouse(test, clock)
})
afterAll(async () => {
  await office.close()
  await other.close()
  await test.close()
})
beforeEach(async () => {
  clock.now = monday
  office.received.length = 0
  await test.admin.query('truncate accounts.mail_outbox, accounts.notices, accounts.anchors, house.chores')
  jannie = house.browser()
  await jannie.signIn('administrator')
  await jannie.get(page)
  await test.admin.query('update accounts.read_log set at = $1', [monday.toString()])
})

/** Two servers look at the same moment what is due, and both have a postman. */
async function look(now: Temporal.Instant) {
  const tell = (name: string, trouble: unknown) => failed.push(`${name}: ${trouble}`)
  // What the database wrote down since has the day of the machine, and would be older than the log is kept (L10).
  await test.admin.query('update accounts.read_log set at = $1 where at < $1', [monday.toString()])
  await Promise.all([test.database, other].map(database => doDueChores(database, now, tell)))
  const post = openMail(office.smtp, 'umkiek@example.org')
  await Promise.all([test.database, other].map(({ gate }) => sendWaiting(gate, post, now)))
}
const choose = (...keeper: string[]) => jannie.post(page, { do: 'keepers', keeper }, page)
/** Somebody else is told by then that nobody signed for a month of the log; that is another letter. */
const anchors = () => office.received.filter(({ text }) => /umkiek-anker|controlegetal/.test(text))
const to = (who: string) => anchors().filter(mail => mail.to === `${who}@esdorp.example.org`)

describe('the two people', () => {
  it('are chosen on the page, exactly two who work here, and what was ticked stays', async () => {
    expect(text(await jannie.get(page))).toContain('Er is nog niemand gekozen.')
    const three = await choose(account('board'), account('coordinator'), account('host'))
    expect(three.status).toBe(422)
    expect(text(three)).toContain('Kies precies twee mensen.')
    expect(three.body.match(/checked=""/g)).toHaveLength(3)
    expect((await choose(account('board'), crypto.randomUUID())).status).toBe(422)
    expect((await choose(account('board'), account('host'))).status).toBe(303)
    const shown = text(await jannie.get(page))
    expect(shown).toContain('board van esdorp, sinds maandag 2 januari 2040')
    expect(shown).toContain('host van esdorp heeft nog geen e-mailadres')
  })
})

describe('eight weeks of the anchor (L6)', () => {
  it('bring eight mails to each and none to anybody else, although two servers run', async () => {
    await choose(account('board'), account('coordinator'))
    // Up to the last Sunday evening; the ninth week begins that night.
    for (let hours = 0; hours < 8 * 7 * 24 - 9; hours += 5) await look(monday.add({ hours }))
    expect(failed).toEqual([])
    expect([to('board').length, to('coordinator').length, anchors().length]).toEqual([8, 8, 16])
    expect(to('board')[7]?.text).toContain('umkiek-anker esdorp')
  })

  it('after a month without power bring one, for now', async () => {
    await choose(account('board'), account('coordinator'))
    await look(monday)
    await look(monday.add({ hours: 31 * 24 }))
    expect([to('board').length, to('coordinator').length]).toEqual([2, 2])
  })

  it('bring no second letter when a server died between the letters and the mark', async () => {
    await choose(account('board'), account('coordinator'))
    await look(monday)
    // As it stands when the power went after the letters were put down: no anchor, no mark, and the chore was taken.
    await test.admin.query('delete from accounts.anchors')
    await test.admin.query(`update house.chores set done_for = '', taken_until = $1`, [
      monday.add({ minutes: 9 }).toString(),
    ])
    await look(monday.add({ minutes: 5 }))
    expect(await test.count('select count(*) from accounts.anchors')).toBe(0)
    await look(monday.add({ minutes: 11 }))
    expect(await test.count('select count(*) from accounts.anchors')).toBe(1)
    expect([to('board').length, to('coordinator').length]).toEqual([1, 1])
  })
})

describe('the alarm (L6)', () => {
  it('reaches the administrators on screen and by mail when nobody was chosen, once a week', async () => {
    await test.admin.query('delete from accounts.anchor_keepers')
    await look(monday.add({ hours: 8 * 24 - 1 }))
    expect(to('administrator')).toEqual([])
    for (let days = 9; days < 16; days++) await look(monday.add({ hours: days * 24 }))
    expect(to('administrator').map(({ text: mail }) => /Subject: (.*)\r/.exec(mail)?.[1])).toEqual([
      'Umkiek Esdorp: er ging geen controlegetal weg',
    ])
    clock.now = monday.add({ hours: 16 * 24 })
    await jannie.signIn('administrator')
    expect(text(await jannie.get('/account/berichten'))).toContain(
      'geen controlegetal van de kijklijst van Esdorp weg',
    )
    await look(monday.add({ hours: 17 * 24 }))
    expect(to('administrator')).toHaveLength(2)
  })

  it('stays away as long as the anchor goes', async () => {
    await choose(account('board'), account('coordinator'))
    for (let days = 0; days < 29; days++) await look(monday.add({ hours: days * 24 }))
    expect(to('administrator')).toEqual([])
  })
})

it('met nothing unexpected', () => expect([...house.troubles, ...failed]).toEqual([]))
