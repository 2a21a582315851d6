/** The handover on paper: printed now. Never a line for a few. */
import { beforeEach, describe, expect, it } from 'vitest'
import { putRequest, putResident } from '../examples.rows.ts'
import { bert, house, write } from '../logbook.support.ts'
import { see } from './duty.support.ts'
import { askForSheet, hadders, logged, on, pages, sheet } from './sheet.support.ts'

beforeEach(askForSheet)

describe('a printed handover', () => {
  it('says whom to call with the number, what is open with day and place, and the number of the village, on one A4', async () => {
    const { text, body, headers } = await on(sheet)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(text).toMatch(/Bellen Aaltje Hadders 0599-010123 vrijdag 27: Terugbellen over de sleutel/)
    expect(text).toMatch(
      /Afspraken vrijdag 27, 10.15 uur Aaltje Hadders 0599-010123 Ziekenhuis Emmen nog niemand/,
    )
    expect(text).toContain('0599-010100')
    expect(text).toContain('Ruimte om te schrijven')
    expect(pages(body)).toBe(1)
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
    expect(text).toContain('En nog')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
