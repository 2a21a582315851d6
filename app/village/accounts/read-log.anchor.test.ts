/** The anchor leaves the machine every week, tells nothing personal, and is missed when it does not (L6, P8). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { sayIn } from '../../entrance/words.ts'
import type { Asker } from '../../foundation/database.ts'
import { anchorState, sendAnchor } from './queries.anchors.ts'
import { logAccess } from './queries.read-log.ts'
import { isOverdue, readAnchor, writeAnchor } from './rules.anchors.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
const to = ['an@example.org', 'bert@example.org'].map(mail => ({ mail, language: 'nl' as const }))
const village = () => ({ id: esdorp.id, slug: 'esdorp', name: 'Esdorp', phone: '0599-010100' })
const person = crypto.randomUUID()

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  house = await openTestHouse(test, clock)
})
afterAll(() => test.close())

const look = () =>
  test.database.inVillage(esdorp.asker.coordinator as Asker, 'write', tx =>
    logAccess(tx, {
      ...{ action: 'R', outcome: 'done', eventType: '/:village/mensen', purpose: '', authRule: '' },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek', traceId: crypto.randomUUID() },
      subjects: [
        { subject: person, type: 'resident', object: person, part: 'name', sensitivity: 'personal' },
      ],
    }),
  )
const post = async () =>
  (await test.admin.query('select * from accounts.mail_outbox order by to_address')).rows

describe('the anchor', () => {
  beforeEach(() => test.admin.query('delete from accounts.mail_outbox; delete from accounts.anchors'))

  it('goes to two people, can be pasted back, and names nobody', async () => {
    await look()
    const anchor = await sendAnchor(test.database, village(), to, clock.now, sayIn)
    const mails = await post()
    expect(mails.map(mail => mail.to_address)).toEqual(to.map(({ mail }) => mail))
    for (const { subject, body } of mails) {
      expect(readAnchor(body)).toEqual({ slug: 'esdorp', seq: anchor.seq, hash: anchor.hash })
      expect(subject).toBe('Umkiek Esdorp: controlegetal van week 48')
      // P8: no person, no account, no number of a person, in the subject least of all.
      for (const word of ['van esdorp', person, String(anchor.seq), '@']) expect(subject).not.toContain(word)
      expect(body).not.toContain(person)
      for (const line of body.split('\n').slice(1, -2)) expect(line.length).toBeLessThan(400)
    }
    expect(await test.count('select count(*) from accounts.anchors where cardinality(mails) = 2')).toBe(1)
  })

  it('is English for an English reader', async () => {
    const english = to.map(reader => ({ ...reader, language: 'en' as const }))
    await sendAnchor(test.database, village(), english, clock.now, sayIn)
    const [mail] = await post()
    expect(mail.subject).toBe('Umkiek Esdorp: check number of week 48')
    expect(mail.body).toMatch(/of Thursday,? 26 November 2026/)
  })

  it('is read out of a mail that was quoted, wrapped or shouted', () => {
    const anchor = { slug: 'es-dorp', seq: 1234, hash: '0123456789abcdef'.repeat(4), madeAt: clock.now }
    const text = `Hallo,\n\n${writeAnchor(anchor)}\n\nGroet`
    const told = { slug: 'es-dorp', seq: 1234, hash: anchor.hash }
    expect(readAnchor(text)).toEqual(told)
    expect(readAnchor(text.replace(/^/gm, '> > '))).toEqual(told)
    expect(readAnchor(text.replace(/ /g, '\n'))).toEqual(told)
    expect(readAnchor(text.replace(/\n/g, '\r\n').toUpperCase())).toEqual(told)
    expect(readAnchor('umkiek-anker esdorp 12')).toBeNull()
    expect(readAnchor('')).toBeNull()
  })

  it('is kept only when its letters are: no post, no anchor', async () => {
    const none = ['geen-adres', 'bert@example.org'].map(mail => ({ mail, language: 'nl' as const }))
    await expect(sendAnchor(test.database, village(), none, clock.now, sayIn)).rejects.toThrow()
    expect(await test.count('select count(*) from accounts.anchors')).toBe(0)
  })
})

describe('the alarm (L6)', () => {
  const hoursOn = (hours: number) => clock.now.add({ hours })

  it('comes after 26 hours for whoever sends daily, after eight days for the weekly one', () => {
    expect(isOverdue(clock.now, null, hoursOn(26), 'daily')).toBe(false)
    expect(isOverdue(clock.now, null, hoursOn(26).add({ seconds: 1 }), 'daily')).toBe(true)
    expect(isOverdue(clock.now, null, hoursOn(8 * 24))).toBe(false)
    expect(isOverdue(clock.now, null, hoursOn(8 * 24).add({ seconds: 1 }))).toBe(true)
    expect(isOverdue(null, null, hoursOn(9999))).toBe(false)
  })

  it('counts from when the letter really left, not from when it was put down', async () => {
    await test.admin.query('delete from accounts.mail_outbox; delete from accounts.anchors')
    await test.admin.query(`update accounts.read_log set at = '2026-11-26T08:00:00Z'`)
    await sendAnchor(test.database, village(), to, clock.now, sayIn)
    const state = () =>
      test.database.inVillage(esdorp.asker.administrator as Asker, 'read', tx =>
        anchorState(tx, test.database.gate, esdorp.id, clock.now),
      )
    expect((await state()).left).toBeNull()
    const bram = house.browser()
    await bram.signIn('administrator')
    const open = async (hours: number) => {
      clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z').add({ hours })
      await bram.signIn('administrator')
      return (await bram.get('/esdorp/beheer/logboek-inzage')).body
    }
    expect(await open(1)).toContain('Er ging nog geen controlegetal weg.')
    expect(await open(1)).not.toContain('al meer dan acht dagen')
    expect(await open(8 * 24 + 1)).toContain('al meer dan acht dagen')
    await test.admin.query(
      `update accounts.mail_outbox set sent_at = '2026-12-01T09:00:00Z' where to_address = $1`,
      [to[0]?.mail],
    )
    const page = await open(8 * 24 + 1)
    expect(page).not.toContain('al meer dan acht dagen')
    expect(page).toContain('voor het laatst weg op dinsdag 1 december 2026')
    expect(await open(5 * 24 + 8 * 24 + 1)).toContain('al meer dan acht dagen')
    clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  })
})
