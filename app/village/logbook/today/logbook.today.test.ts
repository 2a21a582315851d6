/** Vandaag: what needs somebody. */
import { describe, expect, it } from 'vitest'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, house, test, write } from '../logbook.support.ts'
import { lastLog, read } from './logbook.today.support.ts'

let kuipers: string

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
      /Mevrouw Hadders Vroeg of Jan kan rijden .* 1 dag te laat Afvinken Mevrouw Hadders Naar het ziekenhuis .* Gevonden, vrager nog bellen Wubbo Kuipers Tuin winterklaar maken .* Nieuw/,
    )
    expect(under('Afspraken van vandaag')).toMatch(
      /Mevrouw Hadders .* 10.15 uur · Vervoer · Emmen · met Jan Eising/,
    )
    expect(under('Wat ligt bij wie')).toMatch(
      /Bij coordinator-2 van esdorp \(2\) Wubbo Kuipers Iemand die komt voorlezen .* Nieuw Zonder naam Kerstboom halen .* wacht op de kweker Wacht tot dinsdag 1 december/,
    )
    // For me, and among all that lies with me.
    expect(text.match(/Tuin winterklaar maken/g)).toHaveLength(2)
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
    expect(ticked).toMatchObject({ status: 303, location: `/esdorp/vandaag?klaar=${entry}#klaar` })
    expect(await test.count(left)).toBe(0)
    const { under, body } = await read('coordinator', ticked.location as string)
    // Where it was done, and where the next Tab goes on: without script too.
    expect(under('Voor jou')).toMatch(
      /^Voor jou Afgevinkt: Mevrouw Hadders, Vroeg of Jan kan rijden Ongedaan maken/,
    )
    expect(under('Voor jou').match(/Vroeg of Jan kan rijden/g)).toHaveLength(1)
    expect(body).toMatch(/<div[^>]* id="klaar" tabindex="-1">/i)
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
