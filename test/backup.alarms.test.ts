/** Somebody hears when the backup fails or grows old, once for each trouble, and sees it until it is solved (D8). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doDueChores } from '../app/entrance/chores.ts'
import { beginState, noteGood, noteTrouble } from '../app/foundation/backup/state.ts'
import type { Gate } from '../app/foundation/database.ts'
import { openMail } from '../app/foundation/mail.ts'
import { sendWaiting } from '../app/village/accounts/door.ts'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { type Browser, openTestHouse } from './support/house.ts'
import { openPostOffice } from './support/post-office.ts'
import { text } from './support/shown.ts'

let test: TestDatabase
let gate: Gate
let house: Awaited<ReturnType<typeof openTestHouse>>
let office: Awaited<ReturnType<typeof openPostOffice>>
let jannie: Browser
/** Later than any clock of a machine that runs this. */
const monday = Temporal.Instant.from('2040-01-02T08:00:00Z')
const clock = { now: monday }
const atHour = (hours: number) => monday.add({ minutes: Math.round(hours * 60) })
const failed: string[] = []

beforeAll(async () => {
  test = await freshDatabase()
  gate = test.database.gate
  await makeVillage(test.database, 'esdorp')
  await makeVillage(test.database, 'brinkstad')
  await test.admin.query(
    `update accounts.accounts set mail = split_part(example_of, ':', 2) || '@' || split_part(example_of, ':', 1) || '.example.org'
      where example_of ~ ':(coordinator|administrator)$'`,
  )
  office = await openPostOffice()
  house = await openTestHouse(test, clock)
})
afterAll(async () => {
  await office.close()
  await test.close()
})
beforeEach(async () => {
  office.received.length = 0
  await test.admin.query('truncate accounts.mail_outbox, accounts.notices, house.backups, house.chores')
  await beginState(gate, monday)
})

/** What is due at this hour is done, and the post goes. */
async function look(hours: number) {
  clock.now = atHour(hours)
  await doDueChores(test.database, clock.now, (name, trouble) => failed.push(`${name}: ${trouble}`))
  await sendWaiting(gate, openMail(office.smtp, 'umkiek@example.org'), clock.now)
}
const told = () =>
  office.received
    .filter(({ text }) => text.includes('reservekopie'))
    .map(({ to }) => to)
    .sort()
const more = async (who = 'administrator') => {
  jannie = house.browser()
  await jannie.signIn(who)
  return text(await jannie.get('/esdorp/meer'))
}

describe('an old copy', () => {
  it('is told to the administrators of every village after 26 hours, and not a minute before (D8)', async () => {
    await noteGood(gate, 'wal', atHour(26))
    await look(25.98)
    expect(told()).toEqual([])
    expect(await more()).not.toContain('Reservekopie')
    await noteGood(gate, 'wal', atHour(27))
    await look(27)
    expect(told()).toEqual(['administrator@brinkstad.example.org', 'administrator@esdorp.example.org'])
    expect(office.received[0]?.text).toContain('de reservekopie heeft hulp nodig')
    expect(await more()).toContain('Er is al meer dan 26 uur geen reservekopie gemaakt')
    expect(await more('coordinator')).not.toContain('Reservekopie')
  })

  it('is told once, again after a week, and no more when it is made', async () => {
    const every = async (hours: number) => {
      await noteGood(gate, 'wal', atHour(hours))
      await look(hours)
    }
    for (let hours = 27; hours < 27 + 7 * 24; hours += 12) await every(hours)
    expect(told()).toHaveLength(2)
    await every(27 + 7 * 24 + 1)
    expect(told()).toHaveLength(4)
    await noteGood(gate, 'base', atHour(27 + 7 * 24 + 2))
    for (let hours = 200; hours < 220; hours += 4) await every(hours)
    expect(told()).toHaveLength(4)
    expect(await more()).not.toContain('Reservekopie')
  })
})

describe('a trouble', () => {
  it.each([
    ['full', 'De schijf voor de reservekopie is vol'],
    ['key', 'De sleutel van de reservekopie klopt niet'],
    ['corrupt', 'Een stukje van de database is beschadigd'],
    ['away', 'De schijf voor de reservekopie is er niet'],
  ] as const)('of the nightly copy is told at once: %s (D8)', async (trouble, words) => {
    await noteTrouble(gate, 'base', trouble, atHour(0.5))
    await look(0.6)
    expect(told()).toHaveLength(2)
    expect(await more()).toContain(words)
    await noteGood(gate, 'wal', atHour(1.6))
    await look(1.7)
    await noteTrouble(gate, 'base', trouble, atHour(1.8))
    await noteGood(gate, 'wal', atHour(2))
    await look(2.7)
    expect(told()).toHaveLength(2)
    await noteGood(gate, 'base', atHour(3))
    await noteGood(gate, 'wal', atHour(3))
    await look(3.1)
    expect(await more()).not.toContain('Reservekopie')
    // Solved, and there again: that is another trouble.
    await noteTrouble(gate, 'base', trouble, atHour(4))
    await noteGood(gate, 'wal', atHour(4))
    await look(4.2)
    expect(told()).toHaveLength(4)
  })

  it('of the changes that passes within the hour is told to nobody; one that lasts is', async () => {
    await noteTrouble(gate, 'wal', 'away', atHour(0.2))
    await look(0.9)
    expect(told()).toEqual([])
    await look(1.1)
    expect(new Set(told()).size).toBe(2)
    expect(await more()).toContain('staat al een uur niet in de reservekopie')
  })
})

it('says nothing in a house that makes no copies', async () => {
  await test.admin.query('truncate house.backups')
  await look(1000)
  expect(told()).toEqual([])
})

it('met nothing unexpected', () => expect([...house.troubles, ...failed]).toEqual([]))
