import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { putEntry, putRequest, putResident, putStep } from './examples.rows.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let brinkstad: TestVillage
let annie: Asker
let bert: Asker
let kuipers: string
/** A Thursday. */
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  annie = esdorp.asker.coordinator as Asker
  bert = esdorp.asker['coordinator-2'] as Asker
  house = await openTestHouse(test, clock)
})
afterAll(() => test.close())

const write = <T>(who: Asker, work: (tx: Tx) => Promise<T>) => test.database.inVillage(who, 'write', work)

/** The page of a coordinator without its tags: what she reads, from one heading to the next. */
async function read(who = 'coordinator', path = '/esdorp/vandaag') {
  const browser = house.browser()
  await browser.signIn(who)
  const page = await browser.get(path)
  expect(page.status).toBe(200)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const text = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  const parts = main.split(/<h2[^>]*>/).slice(1)
  const under = (heading: string) => text(parts.find(part => text(part).startsWith(heading)) ?? '')
  return { browser, body: page.body, text: text(main), under }
}

const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select l.action, s.subject_id, s.object_id, s.sensitivity
    from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
    where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
      where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}

describe('an empty village', () => {
  it('says how to begin, in Dutch and in English, with one button that takes a request', async () => {
    const dutch = await read()
    expect(dutch.text).toContain('Nog geen vragen.')
    expect(dutch.text).toContain('donderdag 26 november')
    expect(dutch.body.match(/class="button button-main"/g)).toHaveLength(1)
    expect(dutch.body).toContain('href="/esdorp/logboek/nieuw"')
    await test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [bert.account])
    const english = await read('coordinator-2')
    await test.admin.query(`update accounts.accounts set language = 'nl' where id = $1`, [bert.account])
    expect(english.text).toContain('No requests yet.')
    expect(english.text).toContain('Thursday 26 November')
  })

  it('is calm once everything is done', async () => {
    await write(annie, tx =>
      putRequest(tx, annie, 'Lamp ophangen', '2026-11-02T09:00:00Z', { state: 'done' }),
    )
    const { text, under } = await read()
    expect(text).toContain('Niets te doen.')
    expect(under('Voor jou')).toBe('')
  })
})

describe('what needs me', () => {
  it('shows what is due, what is new and whom to phone, each once, and the rest under the colleague', async () => {
    const [hadders, eising] = await write(annie, async tx => {
      const hadders = await putResident(tx, annie, 'Mevrouw Hadders')
      const eising = await putResident(tx, annie, 'Jan Eising')
      kuipers = await putResident(tx, annie, 'Wubbo Kuipers')
      const ride = await putRequest(tx, annie, 'Naar het ziekenhuis', '2026-11-25T13:00:00Z', {
        resident_id: hadders,
        wished_day: '2026-11-26',
        wished_time: '10:15',
        place: 'Emmen',
        state: 'found',
        helper_id: eising,
      })
      await putEntry(tx, annie, 'Vroeg of Jan kan rijden', '2026-11-25T13:05:00Z', {
        request_id: ride,
        follow_up_day: '2026-11-25',
        follow_up_for: annie.account,
      })
      await putRequest(tx, annie, 'Tuin winterklaar maken', '2026-11-24T09:00:00Z', {
        resident_id: kuipers,
        kind: 'tuin',
      })
      await putRequest(tx, annie, 'Iemand die komt voorlezen', '2026-11-24T09:00:00Z', {
        resident_id: kuipers,
        responsible: bert.account,
      })
      await putRequest(tx, annie, 'Kerstboom halen', '2026-11-24T10:00:00Z', {
        responsible: bert.account,
        waiting_for: 'de kweker',
        waiting_until: '2026-12-01',
      })
      return [hadders, eising]
    })
    const { under, text } = await read()
    expect(under('Voor jou')).toMatch(
      /Mevrouw Hadders Vroeg of Jan kan rijden .* Was voor gisteren Afvinken Mevrouw Hadders Naar het ziekenhuis .* Gevonden, nog bellen Wubbo Kuipers Tuin winterklaar maken .* Nieuw/,
    )
    expect(under('Afspraken van vandaag')).toMatch(
      /Mevrouw Hadders .* 10.15 uur · Vervoer · Emmen · met Jan Eising/,
    )
    expect(under('Wat wacht op wie')).toMatch(
      /Bij coordinator-2 van esdorp \(2\) Wubbo Kuipers Iemand die komt voorlezen .* Nieuw Zonder naam Kerstboom halen .* wacht op de kweker Wacht tot dinsdag 1 december/,
    )
    expect(text.match(/Tuin winterklaar maken/g)).toHaveLength(1)
    expect(new Set((await lastLog()).map(({ subject_id }) => subject_id))).toEqual(
      new Set([hadders, eising, kuipers]),
    )
    // Bert sees his own above, and nothing of Annie's as his.
    const berts = await read('coordinator-2')
    expect(berts.under('Voor jou')).toContain('Iemand die komt voorlezen')
    expect(berts.under('Voor jou')).not.toContain('Tuin winterklaar')
  })

  it('ticks off in place, and takes it back with one tap', async () => {
    const annies = house.browser()
    await annies.signIn('coordinator')
    const entry = (await annies.get('/esdorp/vandaag')).body.match(/name="entry" value="([^"]+)"/)?.[1] ?? ''
    const left = `select count(*) from logbook.entries where id = '${entry}' and followed_up_at is null`
    const ticked = await annies.post('/esdorp/vandaag', { entry, do: 'tick' })
    expect(ticked).toMatchObject({ status: 303, location: `/esdorp/vandaag?klaar=${entry}` })
    expect(await test.count(left)).toBe(0)
    const { under, body } = await read('coordinator', ticked.location as string)
    expect(under('Voor jou')).not.toContain('Vroeg of Jan kan rijden')
    expect(body).toContain('Afgevinkt: Mevrouw Hadders, Vroeg of Jan kan rijden')
    expect(
      (await annies.post('/esdorp/vandaag', { entry, do: 'untick' }, ticked.location as string)).status,
    ).toBe(303)
    expect(await test.count(left)).toBe(1)
  })

  it('brings back what was to be heard today, and asks how it went when the day is over', async () => {
    await write(annie, async tx => {
      await putRequest(tx, annie, 'Traplift regelen', '2026-11-20T09:00:00Z', {
        waiting_for: 'de gemeente',
        waiting_until: '2026-11-26',
      })
      await putRequest(tx, annie, 'Naar de markt in Assen', '2026-11-20T09:00:00Z', {
        state: 'agreed',
        wished_day: '2026-11-25',
      })
    })
    const { under } = await read()
    expect(under('Voor jou')).toMatch(
      /Traplift regelen .* wacht op de gemeente · al zes dagen stil Kijk of het er is/,
    )
    expect(under('Voor jou')).toMatch(/Naar de markt in Assen .* Hoe ging het\?/)
  })

  it('names me until I saw it or answered it', async () => {
    const seen = await write(bert, async tx => {
      const request = await putRequest(tx, bert, 'Rolstoel lenen', '2026-11-23T09:00:00Z', { state: 'done' })
      return putEntry(tx, bert, 'Annie, weet jij dit nog?', '2026-11-25T09:00:00Z', {
        request_id: request,
        mentions: [annie.account],
      })
    })
    const { browser, under } = await read()
    expect(under('Voor jou')).toMatch(
      /Annie, weet jij dit nog\? coordinator-2 van esdorp schreef gisteren Jij bent genoemd Gezien/,
    )
    expect((await read('coordinator-2')).text).not.toContain('weet jij dit nog')
    await write(bert, tx =>
      putEntry(tx, bert, 'Annie, dit was in de zomer', '2026-07-01T09:00:00Z', {
        resident_id: kuipers,
        mentions: [annie.account],
      }),
    )
    expect((await read()).text).not.toContain('dit was in de zomer')
    const saw = await browser.post('/esdorp/vandaag', { entry: seen, do: 'see' })
    expect((await read()).under('Voor jou')).not.toContain('weet jij dit nog')
    await browser.post('/esdorp/vandaag', { entry: seen, do: 'unsee' }, saw.location as string)
    expect((await read()).under('Voor jou')).toContain('weet jij dit nog')
    const request = (
      await test.admin.query('select request_id as id from logbook.entries where id = $1', [seen])
    ).rows[0].id
    await write(annie, tx => putStep(tx, annie, request, '2026-11-26T08:00:00Z', { step: 'reopened' }))
    expect((await read()).under('Voor jou')).not.toContain('weet jij dit nog')
  })
})

describe('what was left too long, what is tomorrow, what is new', () => {
  it('says since when it is quiet, but not of what waits or was agreed for later', async () => {
    await write(bert, async tx => {
      await putRequest(tx, bert, 'Gordijnen ophangen', '2026-11-18T09:00:00Z', {})
      await putRequest(tx, bert, 'Dakgoot schoonmaken', '2026-11-18T09:00:00Z', { waiting_for: 'droog weer' })
      await putRequest(tx, bert, 'Met de bus mee', '2026-11-18T09:00:00Z', {
        state: 'agreed',
        wished_day: '2026-12-03',
      })
      await putRequest(tx, bert, 'Brieven posten', '2026-11-21T09:00:00Z', { state: 'looking' })
    })
    const { under } = await read()
    expect(under('Te lang stil')).toMatch(
      /Gordijnen ophangen .* al acht dagen stil · coordinator-2 van esdorp/,
    )
    for (const other of ['Dakgoot', 'Met de bus', 'Brieven posten'])
      expect(under('Te lang stil')).not.toContain(other)
    expect(under('Wat wacht op wie')).toContain('Brieven posten')
  })

  it('counts what comes back every week as an appointment of its own day', async () => {
    await write(bert, async tx => {
      const friday = { repeat_every: 1, repeat_unit: 'week', repeat_weekdays: [5], state: 'agreed' }
      await putRequest(tx, bert, 'Boodschappen op vrijdag', '2026-11-20T09:00:00Z', {
        ...friday,
        wished_day: '2026-11-27',
        repeat_from: '2026-11-06',
        changed_at: '2026-11-20T09:00:00Z',
      })
      await putRequest(tx, bert, 'Vissen op vrijdag', '2026-11-20T09:00:00Z', {
        ...friday,
        wished_day: '2026-11-27',
        repeat_from: '2026-11-06',
        repeat_skips: ['2026-11-27'],
      })
    })
    const { under, text } = await read()
    expect(under('Morgen')).toMatch(/Boodschappen op vrijdag .* elke vrijdag/)
    expect(under('Morgen')).not.toContain('Vissen')
    clock.now = Temporal.Instant.from('2026-11-27T09:00:00Z')
    expect((await read()).under('Afspraken van vandaag')).toContain('Boodschappen op vrijdag')
    clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
    expect(text).toContain('donderdag 26 november')
  })

  it('counts a wish for some day this week on its last day, and what was agreed on all of them', async () => {
    await write(bert, async tx => {
      const days = { wished_day: '2026-11-25', wished_until: '2026-11-28' }
      await putRequest(tx, bert, 'Kraan lekt', '2026-11-24T09:00:00Z', days)
      await putRequest(tx, bert, 'Op de hond passen', '2026-11-24T09:00:00Z', { ...days, state: 'agreed' })
      await putRequest(tx, bert, 'Uiterlijk morgen gras maaien', '2026-11-24T09:00:00Z', {
        ...days,
        wished_until: '2026-11-27',
      })
    })
    const { under } = await read()
    expect(under('Afspraken van vandaag')).toContain('Op de hond passen')
    expect(under('Afspraken van vandaag')).not.toMatch(/Kraan lekt|gras maaien/)
    expect(under('Morgen')).toMatch(/gras maaien .* Nog niemand/)
    expect(under('Morgen')).not.toContain('Kraan lekt')
  })

  it('shows what came in yesterday and is done already', async () => {
    await write(bert, tx => putRequest(tx, bert, 'Sleutel kwijt', '2026-11-25T07:00:00Z', { state: 'done' }))
    await write(bert, tx => putRequest(tx, bert, 'Bril kwijt', '2026-11-24T07:00:00Z', { state: 'done' }))
    const { under } = await read()
    expect(under('Nieuw sinds gisteren')).toMatch(/Sleutel kwijt .* Klaar/)
    expect(under('Nieuw sinds gisteren')).not.toContain('Bril kwijt')
  })

  it('shows the first few only, and how many there are besides', async () => {
    await write(bert, async tx => {
      for (let n = 1; n <= 14; n++) await putRequest(tx, bert, `Stoep vegen ${n}`, '2026-11-24T12:00:00Z', {})
    })
    const { text } = await read()
    expect([...text.matchAll(/Stoep vegen \d+/g)].length).toBeLessThan(4)
    const more = [...text.matchAll(/Nog (\d+) te zien in het logboek/g)].map(([, count]) => Number(count))
    expect(Math.max(...more)).toBeGreaterThanOrEqual(11)
  })
})

describe('may not', () => {
  it('shows a line for a few to those few only, and nobody else can tick it off', async () => {
    const narrow = await write(bert, async tx => {
      const request = await putRequest(tx, bert, 'Praten over geld', '2026-11-10T09:00:00Z', {
        state: 'done',
        resident_id: await putResident(tx, bert, 'Meneer Stil'),
      })
      return putEntry(tx, bert, 'Alleen voor Bert', '2026-11-25T09:00:00Z', {
        request_id: request,
        circle: [bert.account],
        follow_up_day: '2026-11-26',
        follow_up_for: bert.account,
      })
    })
    const annies = await read()
    expect(annies.body).not.toContain('Alleen voor Bert')
    expect(annies.body).not.toContain('Meneer Stil')
    expect((await annies.browser.post('/esdorp/vandaag', { entry: narrow, do: 'tick' })).status).toBe(404)
    const berts = await read('coordinator-2')
    expect(berts.under('Voor jou')).toContain('Alleen voor Bert')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toHaveLength(1)
    expect((await berts.browser.post('/esdorp/vandaag', { entry: narrow, do: 'tick' })).status).toBe(303)
  })

  it('keeps the other village out, and its lines out of reach', async () => {
    const other = brinkstad.asker.coordinator as Asker
    const canary = await write(other, async tx => {
      const resident_id = await putResident(tx, other, 'Kanarie van Brinkstad')
      const request = await putRequest(tx, other, 'Kanarievraag', '2026-11-26T08:00:00Z', { resident_id })
      return putEntry(tx, other, 'Kanarieregel', '2026-11-26T08:00:00Z', {
        request_id: request,
        follow_up_day: '2026-11-26',
        follow_up_for: annie.account,
        mentions: [annie.account],
      })
    })
    const { body, browser } = await read()
    expect(body).not.toMatch(/Kanarie/)
    expect((await browser.post('/esdorp/vandaag', { entry: canary, do: 'tick' })).status).toBe(404)
    expect((await browser.post('/esdorp/vandaag', { entry: 'geen-id', do: 'tick' })).status).toBe(404)
    expect((await browser.get(`/esdorp/vandaag?klaar=${canary}`)).body).not.toMatch(/Kanarie/)
    const theirs = house.browser()
    await theirs.signIn('coordinator', 'brinkstad')
    expect((await theirs.get('/brinkstad/vandaag')).body).toContain('Kanarievraag')
  })

  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'is not for a %s',
    async who => {
      const browser = house.browser()
      await browser.signIn(who)
      expect((await browser.get('/esdorp/vandaag')).status).toBe(404)
    },
  )
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
