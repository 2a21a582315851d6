/** The post without a post office (D12), and with a server that falls over while it carries a letter (D3). */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { countStatements, killedAt } from '../../../test/support/faults.ts'
import { openPostOffice } from '../../../test/support/post-office.ts'
import { sendWaiting } from './queries.post.ts'

vi.setConfig({ testTimeout: 120_000 })
const began = Temporal.Instant.from('2026-11-26T09:00:00Z')
let test: TestDatabase
let office: Awaited<ReturnType<typeof openPostOffice>>

beforeAll(async () => {
  test = await freshDatabase()
  office = await openPostOffice()
  await office.close()
})
afterAll(async () => {
  await office.close()
  await test.close()
})
beforeEach(async () => {
  office.received.length = 0
  await test.admin.query('delete from accounts.mail_outbox')
})

const queue = (to: string, at = began) =>
  test.database.gate
    .insertInto('accounts.mail_outbox')
    .values({
      ...{ to_address: to, subject: 'Een bericht van Umkiek', body: 'Er kwam een sleutel bij.' },
      ...{ queued_at: at.toString(), try_again_at: at.toString() },
    })
    .execute()
const post = (at = began) => sendWaiting(test.database.gate, office.send, at)
const waiting = () => test.count('select count(*) from accounts.mail_outbox where sent_at is null')

it('an hour without a mail server: every letter is kept, and comes once, within the hour after (D12)', async () => {
  const minute = (at: number) => began.add({ minutes: at })
  const people: string[] = []
  for (let at = 0; at < 60; at++) {
    if (at % 5 === 0) {
      people.push(`bewoner${at}@example.org`)
      await queue(people.at(-1) as string, minute(at))
    }
    // The postman looks every five seconds; four looks a minute leave no letter untried.
    for (const seconds of [0, 15, 30, 45]) expect(await post(minute(at).add({ seconds }))).toBe(0)
  }
  expect(await waiting()).toBe(12)
  await office.open()
  let last = 60
  for (; (await waiting()) > 0 && last < 200; last++) await post(minute(last))
  expect(last).toBeLessThanOrEqual(121)
  expect(office.received.map(({ to }) => to).toSorted()).toEqual(people.toSorted())
  for (let at = 0; at < 48; at++) expect(await post(minute(200 + at * 60))).toBe(0)
  expect(office.received).toHaveLength(12)
})

it('the server falls over at any moment: no letter is lost, and one that came twice has one number (D3)', async () => {
  await queue('proef@example.org')
  const statements = await countStatements(() => post())
  const twice: number[] = []
  for (let at = 1; at <= statements + 1; at++) {
    office.received.length = 0
    await queue(`bewoner${at}@example.org`)
    await killedAt(test, at > statements ? { after: statements } : { before: at }, () => post())
    await post()
    await post()
    expect(new Set(office.received.map(({ to }) => to)), `killed at ${at}`).toEqual(
      new Set([`bewoner${at}@example.org`]),
    )
    const numbers = office.received.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1])
    expect(new Set(numbers).size).toBe(1)
    if (office.received.length > 1) twice.push(at)
  }
  // Only between "the mail server took it" and "that is written down", which no mail system can close.
  expect(twice.length).toBeLessThanOrEqual(2)
  expect(await waiting()).toBe(0)
})
