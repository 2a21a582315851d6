import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPages, readPaper, smallestLetters } from '../../../test/support/paper.ts'
import { annie, guide, henk, openGuide, save } from './library.support.ts'

openGuide()

/** `UMKIEK_SHEETS=/a/folder` keeps what was printed, to look at. */
function kept(name: string, body: string) {
  const folder = process.env.UMKIEK_SHEETS
  if (folder) writeFileSync(`${folder}/${name}.pdf`, Buffer.from(body, 'latin1'))
  return body
}
const joined = (body: string) => readPaper(body).join(' ').replace(/\s+/g, ' ')

describe('the pocket card', () => {
  it('is one side of one A4, with both numbers on the front and no letter under 9.5 points', async () => {
    await save(annie, `${guide}/vaststellen`, 'meeting', {
      day: '2026-11-24',
      meeting: 'avond met alle helpers',
    })
    const sheet = await henk.get(`${guide}/zakkaart/blad`)
    expect(sheet.headers.get('content-type')).toBe('application/pdf')
    const body = kept('zakkaart', sheet.body)
    expect(readPages(body)).toHaveLength(1)
    expect(smallestLetters(body)).toBeGreaterThanOrEqual(9.5)
    const told = joined(body)
    for (const words of ['112', '0599-010100', 'Vastgesteld op 24 november 2026', 'Vouw drie keer dubbel'])
      expect(told).toContain(words)
    // Whoever listens to it hears the front first.
    expect(told.indexOf('112')).toBeLessThan(told.indexOf('Ik breng u graag'))
  })

  it('has the sentence of every card, in the village’s own words', async () => {
    await save(annie, `${guide}/kaart/g09`, 'title', {
      say: 'Alleen met een briefje erbij.',
      short: 'de sleutel',
    })
    await save(annie, `${guide}/kaart/g16`, 'out')
    const told = joined((await henk.get(`${guide}/zakkaart/blad`)).body)
    expect(told).toContain('De sleutel')
    expect(told).toContain('Alleen met een briefje erbij.')
    expect(told).toContain('Eén kaart gewijzigd na de vaststelling.')
    expect(told).not.toContain('mee-eet')
  })

  it('goes on a second sheet when the village has many cards, and loses none', async () => {
    for (let number = 1; number <= 24; number++)
      await save(annie, `${guide}/nieuw`, 'title', {
        title: `Nummer ${number} van de lijst`,
        verdict: 'agree',
        say: `Dit is zin nummer ${number}, en die is lang genoeg om twee of drie regels te vullen op zo’n kaartje.`,
      })
    const body = kept('zakkaart-veel', (await henk.get(`${guide}/zakkaart/blad`)).body)
    expect(readPages(body)).toHaveLength(2)
    const told = joined(body)
    for (let number = 1; number <= 24; number++) expect(told).toContain(`zin nummer ${number},`)
    for (let number = 1; number <= 24; number++) {
      const code = (await annie.get(guide)).body.match(/kaart\/(e-[0-9a-f]{8})"/)?.[1]
      await save(annie, `${guide}/kaart/${code}`, 'out')
    }
  }, 60_000)
})

describe('the poster', () => {
  it('is one A4 in letters of 12 points, and says what was changed after it was adopted', async () => {
    const body = kept('poster', (await henk.get(`${guide}/poster/blad`)).body)
    expect(readPages(body)).toHaveLength(1)
    // The foot of every sheet of the house is in 11.
    expect(smallestLetters(body)).toBeGreaterThanOrEqual(11)
    const told = joined(body)
    expect(told).toContain('Alleen met een briefje erbij.')
    expect(told).toContain('gewijzigd na de vaststelling')
  })
})

describe('the dilemmas', () => {
  it('are four on an A4, each with its sides, its question and its limits', async () => {
    const body = kept('dilemmas', (await henk.get(`${guide}/dilemmas/blad`)).body)
    expect(readPages(body)).toHaveLength(3)
    expect(smallestLetters(body)).toBeGreaterThanOrEqual(10)
    const told = joined(body)
    for (const words of ['Een dikke envelop', 'De ene kant', 'Praat erover', 'geld of een cadeau krijgen'])
      expect(told).toContain(words)
  })
})
