import { describe, expect, it } from 'vitest'
import { annie, clock, guide, henk, jannie, open, openGuide, read, save, undo } from './library.support.ts'

openGuide()

const page = `${guide}/welke-kan-weg`
const meeting = { day: '2026-11-25', meeting: 'jaarvergadering' }

describe('which rule can go, once a year', () => {
  it('stands on the guide of whoever may change it, and burdens nobody else', async () => {
    expect(read(await jannie.get(guide))).toContain('Welke regel kan weg? Dit jaar nog niet bekeken')
    expect(read(await henk.get(guide))).not.toContain('Welke regel kan weg?')
    expect(read(await annie.get('/esdorp/vandaag'))).not.toContain('Welke regel kan weg?')
  })

  it('shows all cards by how light they are, the lightest first', async () => {
    const told = read(await annie.get(page))
    const at = (words: string) => told.indexOf(words)
    expect(at('Zelf gekozen')).toBeGreaterThan(0)
    expect(at('Zelf gekozen')).toBeLessThan(at('Zo doen veel dorpen het'))
    expect(at('Zo doen veel dorpen het')).toBeLessThan(at('Moet van de wet'))
    expect(at('Medicijnen klaarzetten')).toBeGreaterThan(at('Moet van de wet'))
    expect(at('Het wordt mij te veel')).toBeLessThan(at('Zo doen veel dorpen het'))
  })

  it('what may go goes in one deed with its meeting, and comes back in one', async () => {
    const done = await save(annie, page, 'meeting', { ...meeting, goes: ['g15', 'g18'] })
    expect(read(await annie.get(done.location as string))).toContain(
      'Vastgelegd. Er zijn 2 kaarten weggelaten.',
    )
    const told = read(await henk.get(guide))
    for (const gone of ['Het wordt mij te veel', 'Ik heb een uitkering']) expect(told).not.toContain(gone)
    expect(read(await jannie.get(guide))).toContain('Welke regel kan weg? Dit jaar bekeken')
    expect(read(await annie.get(page))).toContain(
      'De vorige keer: 25 november 2026, jaarvergadering. Toen gingen er 2 kaarten weg.',
    )

    const back = await undo(annie, done)
    expect(back.location).toMatch(/teruggezet$/)
    expect(read(await henk.get(guide))).toContain('Het wordt mij te veel')
    expect(read(await jannie.get(guide))).toContain('Dit jaar nog niet bekeken')
  })

  it('all stays: that is an outcome too, and is taken back as well', async () => {
    const done = await save(annie, page, 'meeting', meeting)
    expect(read(await annie.get(done.location as string))).toContain('Er zijn 0 kaarten weggelaten.')
    expect(read(await jannie.get(guide))).toContain('Dit jaar bekeken')
    await save(annie, done.location as string, 'not-reviewed')
    expect(read(await jannie.get(guide))).toContain('Dit jaar nog niet bekeken')
  })

  it('is asked again in the next year', async () => {
    await save(annie, page, 'meeting', meeting)
    const before = clock.now
    clock.now = Temporal.Instant.from('2027-01-04T09:00:00Z')
    const later = await jannie.get(guide)
    // Her session may have ended in those weeks.
    if (later.status === 200) expect(read(later)).toContain('Dit jaar nog niet bekeken')
    else {
      await jannie.signIn('administrator')
      expect(read(await jannie.get(guide))).toContain('Dit jaar nog niet bekeken')
    }
    clock.now = before
  })

  it('may not leave out what a colleague changed since the page was opened', async () => {
    const mine = await open(annie, page, 'meeting')
    await jannie.signIn('administrator')
    await save(jannie, `${guide}/kaart/g17`, 'title', { say: 'Een koekje mag.' })
    const clash = await mine.send({ ...meeting, goes: ['g17'] })
    expect(clash.status).toBe(409)
    expect(clash.body).toMatch(/value="g17"[^>]*checked=""|checked=""[^>]*value="g17"/)
    expect(read(await henk.get(guide))).toContain('Een koekje mag.')
  })
})
