import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { makeExampleAccount } from '../accounts/examples.ts'
import { addResident } from '../residents/door.ts'
import { entriesOf } from './queries.entries.ts'
import { logRequest } from './queries.requests.ts'
import { readWish } from './rules.request.ts'

const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
const line = 'Schrijf een regel'
let test: TestDatabase
let esdorp: TestVillage
let annie: Browser
let bert: Browser
let page: string
let one: string
let two: string
let three: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  three = await makeExampleAccount(test.database.gate, esdorp.id, {
    ...{
      login: 'tineke@esdorp.example.org',
      name: 'Tineke',
      example: 'esdorp:tineke',
      roles: ['coordinator'],
    },
  })
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  bert = house.browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
  const by = esdorp.asker.coordinator as Asker
  one = by.account
  two = (esdorp.asker['coordinator-2'] as Asker).account
  const wish = readWish(
    { kind: 'bezoek', words: 'iemand voor een praatje' },
    { kinds: ['bezoek'], since: null },
  )
  if (!wish.ok) throw new Error('no wish')
  const id = await test.database.inVillage(by, 'write', async tx => {
    const writer = { village: esdorp.id, account: one, now: clock.now }
    const resident = await addResident(tx, { ...writer, at: clock.now }, { name: 'Grietje Hadders' })
    return logRequest(tx, writer, {
      wish: wish.value,
      resident,
      calledBy: '',
      calledByPhone: '',
      saidAt: clock.now,
    })
  })
  page = `/esdorp/logboek/${id}`
})
afterAll(() => test.close())

async function write(who: Browser, sent: Filled) {
  clock.now = clock.now.add({ minutes: 1 })
  return who.post(page, { ...formOn((await who.get(page)).body, line), ...sent }, page)
}
const last = async () =>
  (
    await test.admin.query(
      'select *, follow_up_day::text as day from logbook.entries order by at desc limit 1',
    )
  ).rows[0]
const lines = () => test.count('select count(*) from logbook.entries')

describe('lines', () => {
  it('in one tap, or in words, newest first, with who and when', async () => {
    expect((await write(annie, { line: 'no-answer' })).location).toBe(`${page}#history`)
    expect(await last()).toMatchObject({ kind: 'no-answer', words: '', by: one })
    await write(bert, { line: 'called', words: 'Ze vindt dinsdag fijn.\nNiet voor tienen.' })
    await write(annie, { line: 'said', words: 'Tineke kent haar van vroeger <script>alert(1)</script>' })
    const seen = await annie.get(page)
    expect(readable(seen.body)).toMatch(
      /Tineke kent haar.*coordinator-2 van esdorp Gebeld Ze vindt dinsdag fijn\. Niet voor tienen\. .*coordinator van esdorp Niet opgenomen/,
    )
    expect(seen.body).not.toContain('<script>alert')
  })

  it('asks for words only where nothing was tapped', async () => {
    const before = await lines()
    const refused = await write(annie, { line: 'said', words: '', follow_up_day: '2026-11-25' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain(
      'Schrijf eerst iets op, of kies één van de knoppen zoals ‘Gebeld’.',
    )
    expect(formOn(refused.body, line)).toMatchObject({ follow_up_day: '2026-11-25' })
    const long = await write(annie, { line: 'said', words: 'z'.repeat(4001) })
    expect(long.status).toBe(422)
    expect(formOn(long.body, line).words).toHaveLength(4001)
    expect((await write(annie, { line: 'said', words: 'bsn 111222333' })).status).toBe(422)
    expect(await lines()).toBe(before)
  })

  it('a day to look again, with a name; ticked off once, and not yet after all', async () => {
    const past = await write(annie, { line: 'called', follow_up_day: '2026-11-21' })
    expect(readable(past.body)).toContain('Kies vandaag of een latere dag om er weer naar te kijken.')
    await write(annie, {
      line: 'called',
      words: 'belt woensdag terug',
      follow_up_day: '2026-11-25',
      follow_up_for: two,
    })
    const entry = (await last()).id
    expect(await last()).toMatchObject({ day: '2026-11-25', follow_up_for: two })
    const seen = readable((await bert.get(page)).body)
    expect(seen).toContain(
      'Woensdag 25 november: coordinator-2 van esdorp kijkt hier weer naar Vink af: ik heb ernaar gekeken',
    )
    const tick: Filled = {
      ...formOn((await bert.get(page)).body, 'Vink af: ik heb ernaar gekeken'),
      do: 'tick',
    }
    expect(tick.entry).toBe(entry)
    expect((await bert.post(page, tick, page)).status).toBe(303)
    expect(readable((await bert.get(page)).body)).toContain(
      'Opgevolgd door coordinator-2 van esdorp, vandaag',
    )
    expect((await annie.post(page, { do: 'tick', entry }, page)).status).toBe(303)
    expect(await last()).toMatchObject({ followed_up_by: two })
    await bert.post(page, { do: 'untick', entry }, page)
    expect(await last()).toMatchObject({ followed_up_at: null })
    expect((await bert.post(page, { do: 'tick', entry: three }, page)).status).toBe(404)
  })

  it('a colleague is mentioned; who does not work here cannot be', async () => {
    await write(annie, { line: 'said', words: 'kun jij dit oppakken?', mentions: [two, three] })
    expect((await last()).mentions.sort()).toEqual([two, three].sort())
    expect(readable((await bert.get(page)).body)).toMatch(
      /Genoemd: (Tineke en coordinator-2|coordinator-2 van esdorp en Tineke)/,
    )
    await write(annie, {
      line: 'said',
      words: 'en jij?',
      mentions: [esdorp.asker.treasurer?.account as string],
    })
    expect((await last()).mentions).toEqual([])
  })

  it('a line for a few is not there for the others: not on the page, not in the database', async () => {
    await write(annie, { line: 'said', words: 'ze huilde over haar zoon', circle: [three] })
    const entry = await last()
    expect(entry.circle.sort()).toEqual([one, three].sort())
    expect(readable((await annie.get(page)).body)).toContain('ze huilde over haar zoon')
    expect(readable((await annie.get(page)).body)).toMatch(
      /Alleen voor (Tineke en coordinator van|coordinator van esdorp en Tineke)/,
    )
    expect((await bert.get(page)).body).not.toContain('ze huilde')
    const seenBy = (account: string) =>
      test.database.inVillage({ village: esdorp.id, account, roles: ['coordinator'] }, 'read', async tx =>
        (await entriesOf(tx, esdorp.id, page.split('/').at(-1) as string)).some(({ id }) => id === entry.id),
      )
    expect([await seenBy(one), await seenBy(three), await seenBy(two)]).toEqual([true, true, false])
    expect((await bert.post(page, { do: 'tick', entry: entry.id }, page)).status).toBe(404)
    // Annie's page with that line is told to the read log by itself.
    await annie.get(page)
    expect(
      await test.count(
        `select count(*) from accounts.read_log_subjects where object_id = $1 and sensitivity = 'narrow'
         and seq = (select max(seq) from accounts.read_log)`,
        [entry.id],
      ),
    ).toBe(1)
    await bert.get(page)
    expect(
      await test.count(
        'select count(*) from accounts.read_log_subjects where object_id = $1 and seq = (select max(seq) from accounts.read_log)',
        [entry.id],
      ),
    ).toBe(0)
  })

  it('nobody is called to a line that she may not read', async () => {
    const before = await lines()
    const sent = { line: 'said', words: 'vertrouwelijk', circle: [three], mentions: [two] }
    const refused = await write(annie, sent)
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Deze collega mag de regel niet lezen.')
    expect(formOn(refused.body, line)).toMatchObject({ words: 'vertrouwelijk', circle: three, mentions: two })
    const also = {
      line: 'said',
      words: 'x',
      circle: [three],
      follow_up_day: '2026-11-30',
      follow_up_for: two,
    }
    expect((await write(annie, also)).status).toBe(422)
    expect(await lines()).toBe(before)
  })

  it('sent twice is one line; a line is never changed', async () => {
    const before = await lines()
    const sent = { ...formOn((await annie.get(page)).body, line), line: 'said', words: 'één keer' }
    await annie.post(page, sent, page)
    await annie.post(page, sent, page)
    expect(await lines()).toBe(before + 1)
    const by = esdorp.asker.coordinator as Asker
    const change = (column: string) =>
      test.database.inVillage(by, 'write', tx =>
        tx
          .updateTable('logbook.entries')
          .set({ [column]: 'anders' })
          .where('village_id', '=', esdorp.id)
          .execute(),
      )
    await expect(change('words')).rejects.toThrow(/permission denied/)
  })

  it('a line does not stand in the way of a colleague’s step', async () => {
    const step = formOn((await bert.get(page)).body, 'Ik zoek iemand')
    await write(annie, { line: 'called' })
    expect((await bert.post(page, { ...step, step: 'looking' }, page)).status).toBe(303)
  })
})
