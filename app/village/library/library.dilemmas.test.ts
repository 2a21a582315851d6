import { describe, expect, it } from 'vitest'
import { typedIn } from '../../../test/support/shown.ts'
import { annie, bert, guide, henk, open, openGuide, read, save, undo } from './library.support.ts'

openGuide()

const list = `${guide}/dilemmas`
const page = `${list}/d03`

describe('dilemmas for an evening', () => {
  it('are read by everybody who helps: two sides, a question, and the limits that belong to it', async () => {
    const told = read(await henk.get(list))
    expect(told).toMatch(
      /Een dikke envelop Henk heeft de kraan .*Aan de ene kant .*Aan de andere kant .*Praat erover/,
    )
    expect(told).toContain('geld of een cadeau krijgen')
    expect(told).not.toContain('Zo deden wij het')
    expect(told).not.toContain('Schrijf op hoe jullie het deden')
  })

  it('what came of it is noted afterwards, with bare counts, and is taken back', async () => {
    const came = {
      talkedOn: '2026-11-24',
      outcome: 'Een kaartje is net zo fijn.',
      votesOne: '9',
      votesOther: '14',
    }
    const saved = await save(annie, page, 'evening', came)
    expect(saved.status).toBe(303)
    const told = read(await henk.get(list))
    expect(told).toMatch(/Een dikke envelop Besproken/)
    expect(told).toContain(
      'Een kaartje is net zo fijn. Besproken op 24 november 2026. Handen: 9 voor de ene kant, 14 voor de andere.',
    )
    // The text of the starting set is still that of the card: nothing newer, nothing of its own.
    expect(read(await annie.get(page))).not.toContain('Zo staat het in de startset')
    await undo(annie, saved)
    expect(read(await henk.get(list))).not.toContain('kaartje')
  })

  it('hands need not be counted; one side alone is no count', async () => {
    const came = { talkedOn: '2026-11-24', outcome: 'Daar zijn we nog niet uit.' }
    const half = await save(annie, page, 'evening', { ...came, votesOne: '9' })
    expect(half.status).toBe(422)
    expect(read(half)).toContain('Vul bij beide kanten een heel getal in')
    expect(typedIn(half, 'outcome')).toBe(came.outcome)
    await save(annie, page, 'evening', came)
    expect(read(await henk.get(list))).not.toContain('Handen:')
  })

  it('are changed and added by the village, and both texts are seen when a colleague was first', async () => {
    const mine = await open(annie, `${list}/d05`, 'text')
    await save(bert, `${list}/d05`, 'text', { ask: 'Wie belt Sjoerd?' })
    const clash = await mine.send({ ask: 'Hoe zeg je nee?' })
    expect(clash.status).toBe(409)
    expect(read(clash)).toMatch(/Waarover praten jullie\? Wie belt Sjoerd\? Hoe zeg je nee\?/)
    const own = {
      title: 'Twee op één dag',
      situation: 'Twee mensen bellen tegelijk.',
      one: 'A',
      other: 'B',
      ask: 'Wie eerst?',
    }
    const added = await save(annie, `${list}/nieuw`, 'title', { ...own, limits: ['g15'] })
    expect(added.status).toBe(303)
    expect(read(await henk.get(list))).toContain('Twee op één dag')
    await save(annie, added.location as string, 'out')
    expect(read(await henk.get(list))).not.toContain('Twee op één dag')
  })
})
