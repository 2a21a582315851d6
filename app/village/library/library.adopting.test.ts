import { describe, expect, it } from 'vitest'
import { typedIn } from '../../../test/support/shown.ts'
import {
  annie,
  bert,
  guide,
  henk,
  jannie,
  open,
  openGuide,
  read,
  save,
  test,
  undo,
} from './library.support.ts'

openGuide()

const page = `${guide}/vaststellen`
const evening = { day: '2026-11-24', meeting: 'avond met alle helpers' }

describe('adopting all cards', () => {
  it('says on which day and at which meeting, for everybody who helps', async () => {
    const done = await save(annie, page, 'meeting', evening)
    expect(done.status).toBe(303)
    expect(read(await annie.get(done.location as string))).toContain(
      'Vastgesteld op 24 november 2026, avond met alle helpers.',
    )
    expect(read(await henk.get(guide))).toContain('Vastgesteld op 24 november 2026, avond met alle helpers.')
    // From now on each card is the village's own, whatever a later starting set says.
    expect(await test.count(`select count(*) from library.cards where sort = 'limit'`)).toBe(18)
  })

  it('a card that is changed afterwards says so, until it is put back or adopted anew', async () => {
    const changed = await save(bert, `${guide}/kaart/g06`, 'title', { say: 'Vaste hulp zoeken we samen.' })
    const told = read(await henk.get(guide))
    expect(told).toContain('Eén kaart gewijzigd na de vaststelling.')
    expect(told).toMatch(/Vaste hulp zoeken we samen\..*Gewijzigd na de vaststelling/)
    expect(read(await annie.get(page))).toMatch(/Elke week schoonmaken Gewijzigd na de vaststelling/)
    await undo(bert, changed)
    expect(read(await henk.get(guide))).not.toContain('gewijzigd na de vaststelling')

    await save(bert, `${guide}/kaart/g06`, 'title', { say: 'Vaste hulp zoeken we samen.' })
    await save(bert, `${guide}/kaart/g16`, 'out')
    await save(bert, `${guide}/nieuw`, 'title', {
      title: 'Vuurwerk',
      verdict: 'no',
      say: 'Dat steek ik niet af.',
    })
    const now = read(await henk.get(guide))
    expect(now).toContain('2 kaarten gewijzigd na de vaststelling. Eén kaart daarna weggelaten.')
    expect(now).toMatch(/Dat steek ik niet af\..*Nog niet vastgesteld/)
    await save(annie, page, 'meeting', { ...evening, day: '2026-11-26', meeting: 'ledenvergadering' })
    expect(read(await henk.get(guide))).toMatch(
      /Vastgesteld op 26 november 2026, ledenvergadering\.(?! (Eén|\d))/,
    )
  })

  it('is taken back a moment later; the adoption before it holds again', async () => {
    const done = await save(annie, page, 'meeting', { ...evening, meeting: 'verkeerde avond' })
    await undo(annie, done)
    expect(read(await henk.get(guide))).toContain('ledenvergadering')
    expect(read(await annie.get(page))).toMatch(/verkeerde avond · ongedaan gemaakt/)
  })
})

describe('may not', () => {
  it('adopt a text that changed while the form stood open: it is shown first', async () => {
    const mine = await open(annie, page, 'meeting')
    await save(jannie, `${guide}/kaart/g01`, 'title', { say: 'Ik rijd u graag.' })
    const clash = await mine.send(evening)
    expect(clash.status).toBe(409)
    expect(read(clash)).toContain('Er is net iets veranderd.')
    expect(read(clash)).toMatch(
      /Naar de dokter: brengen, wachten en weer naar huis Gewijzigd na de vaststelling/,
    )
    expect(typedIn(clash, 'meeting')).toBe(evening.meeting)
  })

  it('adopt in the future, or nowhere', async () => {
    const wrong = await save(annie, page, 'meeting', { day: '2027-01-12', meeting: '' })
    expect(wrong.status).toBe(422)
    expect(read(wrong)).toContain('Deze dag is nog niet geweest.')
    expect(read(wrong)).toContain('Schrijf op bij welke bijeenkomst dit is besloten.')
  })
})
