/**
 * D11: the clock of the machine jumps: an hour back over midnight, into and out of summer time, 400 days ahead and back.
 * No letter comes twice, none stays away, and nothing waits for a day that was never there.
 */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { doDueChores } from '../app/entrance/chores.ts'
import { doChores, everyNight } from '../app/foundation/chores.ts'
import { openMail } from '../app/foundation/mail.ts'
import { isOver, sendWaiting } from '../app/village/accounts/door.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'
import { openTestHouse } from './support/house.ts'
import { openPostOffice } from './support/post-office.ts'

let test: TestDatabase
let office: Awaited<ReturnType<typeof openPostOffice>>
let esdorp: TestVillage
const at = (moment: string) => Temporal.Instant.from(moment)
const failed: string[] = []
const fail = (name: string, trouble: unknown) => failed.push(`${name}: ${trouble}`)

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  await test.admin.query(
    `update accounts.accounts set mail = split_part(example_of, ':', 2) || '@esdorp.example.org'
      where example_of ~ ':(board|coordinator|administrator)$'`,
  )
  office = await openPostOffice()
})
afterAll(async () => {
  await office.close()
  await test.close()
})
beforeEach(async () => {
  failed.length = 0
  office.received.length = 0
  await test.admin.query('truncate accounts.mail_outbox, accounts.notices, accounts.anchors, house.chores')
  const clock = { now: at('2040-01-02T08:00:00Z') }
  const jannie = (await openTestHouse(test, clock)).browser()
  await jannie.signIn('administrator')
  const keeper = ['board', 'coordinator'].map(who => esdorp.asker[who]?.account as string)
  await jannie.post('/esdorp/beheer/logboek-inzage', { do: 'keepers', keeper })
  await test.admin.query('update accounts.read_log set at = $1', [clock.now.toString()])
})

async function look(now: Temporal.Instant) {
  await doDueChores(test.database, now, fail)
  await sendWaiting(test.database.gate, openMail(office.smtp, 'umkiek@example.org'), now)
}
/** Of the numbers, and that nobody keeps them; that a month of the log waits for a name is another letter. */
const to = (who: string) =>
  office.received.filter(
    mail => mail.to === `${who}@esdorp.example.org` && !mail.text.includes('tekende niemand'),
  ).length

it('an hour back over the night of Sunday, and again: one letter a week all the same (D11)', async () => {
  const midnight = at('2040-01-15T23:00:00Z')
  await look(at('2040-01-10T08:00:00Z'))
  for (const minutes of [-20, 10, -40, -10, 20, -30, 15, 90, 24 * 60]) await look(midnight.add({ minutes }))
  expect(failed).toEqual([])
  expect([to('board'), to('coordinator')]).toEqual([2, 2])
}, 60_000)

it.each(['2040-03-25', '2040-10-28'])('summer time begins or ends on %s: one night (D11)', async day => {
  const nights: string[] = []
  const chore = { name: 'night', due: everyNight, work: async () => {} }
  const begin = at(`${day}T00:00:00Z`).subtract({ hours: 24 })
  for (let minutes = 0; minutes < 72 * 60; minutes += 10) {
    const now = begin.add({ minutes })
    for (const _done of await doChores(test.database.gate, [chore], now, fail)) nights.push(everyNight(now))
  }
  expect(nights.length).toBe(4)
  expect(new Set(nights).size).toBe(4)
})

it('four hundred days ahead for an hour, and back: each week has its letter, and the alarm still rings (D11)', async () => {
  const monday = at('2040-01-02T08:00:00Z')
  const days = (days: number, minutes = 0) => monday.add({ hours: days * 24, minutes })
  await look(monday)
  for (let minutes = 0; minutes < 60; minutes += 10) await look(days(400, minutes))
  const ahead = to('board')
  expect(ahead).toBe(2)
  for (let day = 1; day < 28; day++) await look(days(day))
  expect(to('board')).toBe(ahead + 3)
  // From now on nobody keeps the number: after eight days without one the administrator hears of it, once.
  const told = to('administrator')
  await test.admin.query('delete from accounts.anchor_keepers')
  for (let day = 28; day < 36; day++) await look(days(day))
  expect(to('administrator')).toBe(told + 1)
  expect(failed).toEqual([])
}, 60_000)

it('a session that began in those days does not outlive them; an hour back closes nobody’s (D11)', () => {
  const now = at('2040-01-02T08:00:00Z')
  const begun = (days: number, hours = 0) => {
    const moment = now.add({ hours: days * 24 + hours })
    return { beganAt: moment, seenAt: moment, sharedComputer: false, sharedIdle: null }
  }
  expect([isOver(begun(400), now), isOver(begun(0, 1), now), isOver(begun(0), now)]).toEqual([
    true,
    false,
    false,
  ])
})

it('what failed in those days that never were is tried again now (D11)', async () => {
  const now = at('2040-01-02T08:00:00Z')
  const ahead = now.add({ hours: 400 * 24 })
  let works = false
  const chore = {
    name: 'fails',
    due: everyNight,
    work: async () => {
      if (!works) throw new Error('the clock was wrong')
    },
  }
  await doChores(test.database.gate, [chore], ahead, () => {})
  await test.admin.query(
    `insert into accounts.mail_outbox (to_address, subject, body, queued_at) values ('board@esdorp.example.org', 's', 'b', $1)`,
    [now.toString()],
  )
  await sendWaiting(
    test.database.gate,
    async () => {
      throw new Error('no post office')
    },
    ahead,
  )
  works = true
  const back = now.add({ minutes: 30 })
  expect(await doChores(test.database.gate, [chore], back, fail)).toEqual(['fails'])
  await sendWaiting(test.database.gate, openMail(office.smtp, 'umkiek@example.org'), back)
  expect(to('board')).toBe(1)
  expect(failed).toEqual([])
})
