import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { openMail } from '../../foundation/mail.ts'
import { freePort } from '../../foundation/postgres.ts'
import { sendWaiting } from './queries.post.ts'

let test: TestDatabase
let port: number
let office: SMTPServer
let received: string[]
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  port = await freePort()
})
afterAll(() => test.close())
beforeEach(async () => {
  received = []
  await test.admin.query('delete from accounts.mail_outbox')
  await open()
})
afterEach(() => shut())

async function open() {
  office = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', part => {
        text += part
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  office.listen(port, '127.0.0.1')
  await once(office.server, 'listening')
}
const shut = () => new Promise<void>(done => office.close(done))

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
const post = (at = now) =>
  sendWaiting(test.database.gate, openMail(`smtp://127.0.0.1:${port}`, 'umkiek@example.org'), at)

it('brings each letter once, with a number of its own, and forgets what it said', async () => {
  await queue('annie@example.org')
  await queue('berend@example.org')
  expect(await post()).toBe(2)
  expect(await post()).toBe(0)
  expect(received).toHaveLength(2)
  expect(received[0]).toMatch(/^To: annie@example\.org$/im)
  expect(received[0]).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.org>$/im)
  expect(await test.count("select count(*) from accounts.mail_outbox where body <> ''")).toBe(0)
})

it('keeps the letters while the post office is shut, and brings each once when it opens (D12 in small)', async () => {
  await shut()
  await queue('annie@example.org')
  await queue('berend@example.org')
  expect(await post()).toBe(0)
  expect(await post(now.add({ seconds: 30 }))).toBe(0)
  await open()
  expect(await post(now.add({ minutes: 2 }))).toBe(2)
  expect(received).toHaveLength(2)
})

it('never has one letter carried by two postmen', async () => {
  for (let at = 0; at < 10; at++) await queue(`bewoner${at}@example.org`)
  const counts = await Promise.all([post(), post(), post()])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
  expect(new Set(received.map(text => /^To: (.*)$/im.exec(text)?.[1])).size).toBe(10)
})

it('refuses a subject or an address that would smuggle in a header (W9)', async () => {
  await expect(queue('annie@example.org', 'Hoi\r\nBcc: all@example.org')).rejects.toThrow(/check constraint/)
  await expect(queue('annie@example.org\r\nBcc: all@example.org')).rejects.toThrow(/check constraint/)
  expect(await post()).toBe(0)
})
