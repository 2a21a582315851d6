import { afterAll, describe, expect, it } from 'vitest'
import { text, typedIn } from '../../../test/support/shown.ts'
import { settingOf } from './door.ts'
import { ownWordsOf } from './queries.words.ts'
import { fill, openVillage, save, settings, takeBack } from './village.support.ts'

const { test, house, esdorp, jannie, bert, look } = await openVillage()
afterAll(() => test.close())

describe('own words', () => {
  const page = `${settings}/woorden`

  it('are kept, given to other rooms, and go back to ours when the field is emptied', async () => {
    const saved = await save(jannie, page, { 'own-request': 'de vraag', 'own-requests': 'vragen' })
    expect(saved.status).toBe(303)
    expect(typedIn(await jannie.get(page), 'own-request')).toBe('de vraag')
    expect(await look(tx => ownWordsOf(tx, esdorp.id))).toEqual({ request: 'de vraag', requests: 'vragen' })
    expect(text(await jannie.get(settings))).toContain('1 eigen woord')
    await takeBack(jannie, saved.location as string)
    expect(await look(tx => ownWordsOf(tx, esdorp.id))).toEqual({})
  })

  it('do not clash when two people change different words, and do when they change the same', async () => {
    const ours = { 'own-request': 'de vraag', 'own-requests': 'vragen' }
    const mine = { 'own-host': 'de kok', 'own-hosts': 'koks' }
    await save(bert, page, ours)
    expect((await save(jannie, page, mine)).status).toBe(303)
    expect(await look(tx => ownWordsOf(tx, esdorp.id))).toEqual({
      ...{ request: 'de vraag', requests: 'vragen' },
      ...{ host: 'de kok', hosts: 'koks' },
    })
    const clash = await jannie.post(page, { 'own-host': 'de bakker', 'own-hosts': 'koks', 'was-host': '' })
    expect(clash.status).toBe(409)
    expect(text(clash)).toMatch(/de gastvrouw of gastheer de kok de bakker/)
    expect(typedIn(clash, 'was-host')).toBe('de kok')
  })
})

describe('choices', () => {
  const page = `${settings}/keuze?van=left-too-long`

  it('say why they exist and where a village starts, ask a reason, and tell who chose', async () => {
    const before = text(await jannie.get(page))
    expect(before).toContain('Waarom bestaat deze keuze?')
    expect(before).toContain('Bij het begin na 5 dagen')
    const asked = await save(jannie, page, { value: '9', reason: '' })
    expect(asked.status).toBe(422)
    expect(typedIn(asked, 'value')).toBe('9')
    const saved = await save(jannie, page, { value: '9', reason: 'Wij bellen één keer in de week.' })
    expect(saved.status).toBe(303)
    expect(await look(tx => settingOf(tx, esdorp.id, 'left-too-long'))).toBe(9)
    const shown = text(await jannie.get(page))
    expect(shown).toContain('Wij bellen één keer in de week.')
    expect(shown).toMatch(/vandaag, 10\.00 uur · administrator van esdorp/)
    expect(text(await jannie.get(`${settings}/keuzes`))).toMatch(
      /na 9 dagen · administrator van esdorp, vandaag/,
    )
    await takeBack(jannie, saved.location as string)
    expect(await look(tx => settingOf(tx, esdorp.id, 'left-too-long'))).toBe(5)
  })

  it('show both when two people choose for the first time at once', async () => {
    const whose = `${settings}/keuze?van=names-in-read-log`
    const mine = await fill(jannie, whose, { value: 'nobody', reason: 'klein dorp' })
    expect((await save(bert, whose, { value: 'everybody', reason: 'eerlijk' })).status).toBe(303)
    const clash = await mine.send()
    expect(clash.status).toBe(409)
    expect(text(clash)).toMatch(/van iedereen die keek van niemand; alleen wat iemand hier doet/)
    expect(await look(tx => settingOf(tx, esdorp.id, 'names-in-read-log'))).toBe('everybody')
  })

  it('never let the idle time of a shared computer grow, and go to the list for a name that is none', async () => {
    const idle = await save(jannie, `${settings}/keuze?van=idle-minutes`, { value: '30', reason: 'x' })
    expect(idle.status).toBe(422)
    expect(text(idle)).toContain('van 5 tot en met 15')
    expect((await jannie.get(`${settings}/keuze?van=toString`)).location).toBe(`${settings}/keuzes`)
    expect(
      (await jannie.post(`${settings}/keuze?van=toString`, { value: '1', _key: jannie.freshKey() })).status,
    ).toBe(404)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
