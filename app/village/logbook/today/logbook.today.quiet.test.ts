/** Vandaag: what is quiet, what is for later, and who may see it. */
import { describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, bert, brinkstad, clock, house, write } from '../logbook.support.ts'
import { lastLog, read } from './logbook.today.support.ts'

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
    expect(under('Wat ligt bij wie')).toContain('Brieven posten')
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
    const more = [...text.matchAll(/Toon de andere (\d+) ook/g)].map(([, count]) => Number(count))
    expect(Math.max(...more)).toBeGreaterThanOrEqual(11)
  })

  it('shows a busy day by the clock up to where one still reads it, and the rest on request', async () => {
    const guests = await write(bert, async tx => {
      const made: string[] = []
      for (let n = 0; n < 30; n++) {
        const resident_id = await putResident(tx, bert, `Gast ${n}`)
        const wished_time = `${String(8 + Math.floor(n / 3)).padStart(2, '0')}:${(n % 3) * 20 || '00'}`
        const day = { wished_day: '2026-11-27', wished_time, resident_id, state: 'agreed' }
        await putRequest(tx, bert, `Naar de kerstmarkt ${n}`, '2026-11-24T12:00:00Z', day)
        made.push(resident_id)
      }
      return made
    })
    const { under } = await read()
    const named = async () => (await lastLog()).filter(({ subject_id }) => guests.includes(subject_id)).length
    expect(under('Morgen')).toMatch(/8.00 uur .* 8.20 uur .* Toon de andere \d+ ook/)
    expect([...under('Morgen').matchAll(/kerstmarkt/g)].length).toBeLessThanOrEqual(8)
    expect(await named()).toBeLessThanOrEqual(8)
    const whole = await read('coordinator', '/esdorp/vandaag?afspraken=alle')
    expect([...whole.under('Morgen').matchAll(/kerstmarkt/g)]).toHaveLength(30)
    expect(whole.under('Morgen')).not.toContain('Toon de andere')
    expect(await named()).toBe(30)
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
