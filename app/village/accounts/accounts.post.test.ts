import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { openPostOffice } from '../../../test/support/post-office.ts'
import { sendWaiting } from './queries.post.ts'

let test: TestDatabase
let office: Awaited<ReturnType<typeof openPostOffice>>
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  office = await openPostOffice()
})
afterAll(async () => {
  await office.close()
  await test.close()
})
beforeEach(async () => {
  office.received.length = 0
  await test.admin.query('delete from accounts.mail_outbox')
})

const queue = (to: string, subject = 'Een bericht van Umkiek') =>
  test.database.gate
    .insertInto('accounts.mail_outbox')
    .values({
      to_address: to,
      subject,
      body: 'Er kwam een sleutel bij.',
      queued_at: now.toString(),
      try_again_at: now.toString(),
    })
    .execute()
const post = (at = now) => sendWaiting(test.database.gate, office.send, at)

it('brings each letter once, with a number of its own, and forgets what it said', async () => {
  await queue('annie@example.org')
  await queue('berend@example.org')
  expect(await post()).toBe(2)
  expect(await post()).toBe(0)
  expect(office.received).toHaveLength(2)
  expect(office.received[0]?.to).toBe('annie@example.org')
  expect(office.received[0]?.text).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.org>$/im)
  expect(await test.count("select count(*) from accounts.mail_outbox where body <> ''")).toBe(0)
})

it('keeps the letters while the post office is shut, and brings each once when it opens (D12 in small)', async () => {
  await office.close()
  await queue('annie@example.org')
  await queue('berend@example.org')
  expect(await post()).toBe(0)
  expect(await post(now.add({ seconds: 30 }))).toBe(0)
  await office.open()
  expect(await post(now.add({ minutes: 2 }))).toBe(2)
  expect(office.received).toHaveLength(2)
})

it('never has one letter carried by two postmen', async () => {
  for (let at = 0; at < 10; at++) await queue(`bewoner${at}@example.org`)
  const counts = await Promise.all([post(), post(), post()])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
  expect(new Set(office.received.map(({ to }) => to)).size).toBe(10)
})

it('refuses a subject or an address that would smuggle in a header (W9)', async () => {
  await expect(queue('annie@example.org', 'Hoi\r\nBcc: all@example.org')).rejects.toThrow(/check constraint/)
  await expect(queue('annie@example.org\r\nBcc: all@example.org')).rejects.toThrow(/check constraint/)
  expect(await post()).toBe(0)
})
