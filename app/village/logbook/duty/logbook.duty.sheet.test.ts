/** The handover on paper: printed now. Never a line for a few. */
import { beforeEach, describe, expect, it } from 'vitest'
import { readPages, smallestLetters } from '../../../../test/support/paper.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { bert, house, write } from '../logbook.support.ts'
import { see } from './duty.support.ts'
import { askForMuch, askForSheet, hadders, logged, on, pages, sheet } from './sheet.support.ts'

beforeEach(askForSheet)

describe('a printed handover', () => {
  it('says whom to call with the number, what is open with day and place, and the number of the village, on one A4', async () => {
    const { text, body, headers } = await on(sheet)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(text).toMatch(/Bellen Aaltje Hadders 0599-010123 vr 27 nov: Terugbellen over de sleutel/)
    expect(text).toMatch(
      /Afspraken vr 27 nov 10.15 uur Aaltje Hadders 0599-010123 Ziekenhuis Emmen nog niemand/,
    )
    expect(text).toContain('0599-010100')
    expect(text).toContain('Ruimte om te schrijven')
    expect(pages(body)).toBe(1)
    expect(text).toContain('1 van 1')
  })

  it('says of each number whose it is: of who asks, of who helps, of who called for somebody else', async () => {
    await write(bert, async tx => {
      const phones = (number: string, note = '') => ({ phones: [{ number, note }] })
      const geesje = await putResident(tx, bert, 'Geesje Brink', phones('0599-010201', 'bij de buren'))
      const jan = await putResident(tx, bert, 'Jan Eising', phones('06 00 00 03 01'))
      const at = '2026-11-24T09:00:00Z'
      const found = { resident_id: geesje, helper_id: jan, state: 'found', place: 'Assen' }
      const ride = await putRequest(tx, bert, 'Naar de oogarts', at, {
        ...{ ...found, called_by: 'dochter Anja', called_by_phone: '06-00000401' },
      })
      await putEntry(tx, bert, 'Jan bellen of hij om 9.30 kan', at, {
        ...{
          request_id: ride,
          resident_id: geesje,
          follow_up_day: '2026-11-26',
          follow_up_for: bert.account,
        },
      })
      await putRequest(tx, bert, 'Traplift', at, {
        ...{ resident_id: hadders, waiting_for: 'de gemeente', waiting_until: '2026-11-26' },
      })
      await putRequest(tx, bert, 'Kapper', at, {
        ...{ ...found, state: 'agreed', wished_day: '2026-11-28', wished_time: '09:00' },
      })
    })
    const { text } = await on(sheet)
    const others = 'met Jan Eising 06 00 00 03 01, gebeld door dochter Anja 06-00000401'
    expect(text).toContain(
      `Geesje Brink 0599-010201 (bij de buren) do 26 nov: Jan bellen of hij om 9.30 kan zeg dat Jan Eising komt: Naar de oogarts ${others}`,
    )
    expect(text).toMatch(/Aaltje Hadders 0599-010123 .*Kijk of het er is · wacht op de gemeente: Traplift/)
    expect(text).toMatch(
      /za 28 nov 9.00 uur Geesje Brink 0599-010201 \(bij de buren\) Assen: Kapper Jan Eising 06 00 00 03 01/,
    )
    const named = new Set((await logged()).map(({ subject_id }) => subject_id))
    expect(named.size).toBe(3)
  })

  it('tells less of what happened where the week just does not fit on one sheet, and nothing less of what must be done', async () => {
    await write(bert, async tx => {
      const at = '2026-11-24T09:00:00Z'
      for (let n = 0; n < 38; n++) {
        const resident_id = await putResident(tx, bert, `Persoon ${n}`)
        const id = await putRequest(tx, bert, `Stoep vegen ${n}, en dat doen we om de beurt`, at, {
          resident_id,
        })
        await putStep(tx, bert, id, at, { step: 'new', version: 1 })
      }
    })
    const { text, body } = await on(sheet)
    expect(pages(body)).toBe(2)
    for (let n = 0; n < 38; n++) expect(text).toContain(`Stoep vegen ${n},`)
    const told = text.slice(text.indexOf('Nieuw en veranderd'))
    const shown = told.match(/coordinator-2 van esdorp/g)?.length ?? 0
    expect(shown).toBeLessThan(8)
    expect(told).toContain(`En nog ${39 - shown}: zie Umkiek.`)
  })

  it('is logged as printing, with everybody who stands on it', async () => {
    await on(sheet)
    const rows = await logged()
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['X']))
    expect([...new Set(rows.map(({ subject_id }) => subject_id))]).toEqual([hadders])
  })

  it('never has a line for a few, also not for those few, who read it on the screen', async () => {
    expect((await see('/esdorp/dienst/overdracht')).text).toContain('Onder ons gezegd')
    const { text } = await on(sheet)
    expect(text).not.toContain('Onder ons')
    expect(text).not.toContain('Meneer Stil')
    expect((await logged()).map(({ sensitivity }) => sensitivity)).not.toContain('narrow')
  })

  it('names of what was left too long as many as fit, the sheet full, and says how many there are besides', async () => {
    const long = '2026-10-01T09:00:00Z'
    const made = await write(bert, async tx => {
      const made: string[] = []
      for (let n = 0; n < 55; n++) {
        const resident_id = await putResident(tx, bert, `Stille ${n}`)
        await putRequest(tx, bert, `Drempel weghalen ${n}`, long, { resident_id })
        made.push(resident_id)
      }
      return made
    })
    const { text, body } = await on(sheet)
    expect(pages(body)).toBe(2)
    const named = text.match(/Drempel weghalen/g)?.length ?? 0
    expect(named).toBeGreaterThan(10)
    expect(text).toContain(`Nog ${55 - named} staan te lang stil: zie Vandaag.`)
    const seen = new Set((await logged()).map(({ subject_id }) => subject_id))
    expect(made.filter(id => seen.has(id))).toHaveLength(named)
    // On the screen all of them can be read; a few stand with whoever has them too.
    const { text: all } = await see('/esdorp/vandaag?stil=alle')
    expect(new Set(all.match(/Drempel weghalen \d+/g)).size).toBe(55)
    expect((await see('/esdorp/vandaag')).text).toContain('Toon de andere 49 ook')
  })

  it('has what has a day also where it was left too long and the sheet is full', async () => {
    await write(bert, async tx => {
      const put = (words: string, at: string, more = {}) =>
        putRequest(tx, bert, words, at, { resident_id: hadders, ...more })
      const at = '2026-11-24T09:00:00Z'
      for (let n = 0; n < 22; n++)
        await putStep(tx, bert, await put(`Stoep vegen ${n}`, at), at, { step: 'new', version: 1 })
      for (let n = 0; n < 9; n++) await put(`Drempel weghalen ${n}`, '2026-10-01T09:00:00Z')
      const days = { wished_day: '2026-11-23', wished_until: '2026-12-07' }
      await put('Boeken ruilen', '2026-10-01T09:00:00Z', days)
    })
    const { text, body } = await on(sheet)
    expect(pages(body)).toBe(2)
    expect(text).toContain('Nog 9 staan te lang stil')
    expect(text).toContain('t/m ma 7 dec, al acht weken stil: Boeken ruilen')
  })

  it.each([3, 5, 6, 7, 8, 9])(
    'has large letters and no heading alone at the foot, with twice %i things',
    async many => {
      await askForMuch(many)
      const { body, text } = await on(sheet)
      expect(smallestLetters(body)).toBeGreaterThanOrEqual(11)
      const sides = readPages(body)
      expect(sides.length).toBeLessThanOrEqual(3)
      for (const [at, side] of sides.entries()) {
        const foot = side.findIndex(piece => piece.startsWith('Esdorp'))
        const last = side.slice(0, foot > 2 ? foot : undefined).at(-1)
        expect(last).not.toMatch(/^(Bellen|Afspraken|Wat verder open staat|Nieuw en veranderd|Ruimte)/)
        expect(text).toContain(`${at + 1} van ${sides.length}`)
      }
    },
  )

  it('goes on decently on a second page when it must', async () => {
    await write(bert, async tx => {
      for (let n = 0; n < 60; n++)
        await putRequest(
          tx,
          bert,
          `Een stoep vegen die erg lang is en nog langer ${n}`,
          '2026-11-24T09:00:00Z',
          {
            resident_id: await putResident(tx, bert, `Willem-Alexander van der Oudenhoven-Terpstra ${n}`),
          },
        )
    })
    const { text, body } = await on(sheet)
    expect(pages(body)).toBeGreaterThan(1)
    expect(text).toContain(`1 van ${pages(body)}`)
    expect(text).toContain('En nog')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
