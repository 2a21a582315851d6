import { afterAll, describe, expect, it } from 'vitest'
import { text, typedIn, versionOn } from '../../../test/support/shown.ts'
import { fill, openVillage, save, settings, takeBack } from './village.support.ts'

const { test, house, esdorp, jannie, bert } = await openVillage()
afterAll(() => test.close())

describe('the village itself', () => {
  const page = `${settings}/dorp`
  const facts = {
    name: 'Esdorp',
    municipality: 'Borger-Odoorn',
    phone: '0599-010100',
    purpose: 'Wij kijken naar elkaar om.',
  }

  it('comes back as it was typed, stands large on the page Meer, and can be put back', async () => {
    const saved = await save(jannie, page, facts)
    expect(saved).toMatchObject({ status: 303, location: expect.stringMatching(/dorp\?gedaan=/) })
    const shown = await jannie.get(saved.location as string)
    for (const [field, value] of Object.entries(facts))
      expect([field, typedIn(shown, field)]).toEqual([field, value])
    expect(text(shown)).toContain('Bewaard: Het dorp zelf.')
    expect((await jannie.get('/esdorp/meer')).body).toContain('<h1>Wij kijken naar elkaar om.</h1>')
    expect((await takeBack(jannie, saved.location as string)).status).toBe(303)
    expect(typedIn(await jannie.get(page), 'purpose')).toBe('')
  })

  it('leads from Meer to both lists that a village brings along, and whoever may not bring them sees neither', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    for (const path of ['/esdorp/mensen/invoer', '/esdorp/logboek/invoer']) {
      expect((await annie.get('/esdorp/meer')).body).toContain(`href="${path}"`)
      expect((await annie.get(path)).status).toBe(200)
      expect((await jannie.get('/esdorp/meer')).body).not.toContain(path)
    }
  })

  it('keeps what was typed when something must be put right, and saves nothing', async () => {
    const asked = await save(jannie, page, { ...facts, name: '../', phone: 'bel mij' })
    expect(asked.status).toBe(422)
    expect(text(asked)).toContain('Schrijf de naam van het dorp met gewone letters.')
    expect(text(asked)).toContain('Dit nummer kunnen we niet bellen.')
    expect([typedIn(asked, 'name'), typedIn(asked, 'phone'), typedIn(asked, 'purpose')]).toEqual([
      '../',
      'bel mij',
      facts.purpose,
    ])
    expect(typedIn(await jannie.get(page), 'name')).toBe('Esdorp')
  })

  it('shows both texts when a colleague was first, and loses neither (C1, C2)', async () => {
    const mine = await fill(jannie, page, { ...facts, purpose: 'De tekst van Jannie' })
    expect((await save(bert, page, { ...facts, purpose: 'De tekst van Bert' })).status).toBe(303)
    const clash = await mine.send()
    expect(clash.status).toBe(409)
    expect(text(clash)).toContain('was je net voor.')
    expect(text(clash)).toContain('De tekst van Bert')
    expect(typedIn(clash, 'purpose')).toBe('De tekst van Jannie')
    expect(
      await test.count(`select count(*) from village.villages where purpose = 'De tekst van Bert'`),
    ).toBe(1)
    const key = [...clash.body.matchAll(/name="_key" value="([^"]+)"/g)][0]?.[1] as string
    const again = { ...facts, purpose: 'Van ons samen', _version: versionOn(clash), _key: key }
    expect((await jannie.post(page, again)).status).toBe(303)
    expect(typedIn(await bert.get(page), 'purpose')).toBe('Van ons samen')
  })

  it('saves once when it is sent twice, and not over what changed since', async () => {
    const form = await fill(jannie, page, { ...facts, purpose: 'Eén keer' })
    const changes = () => test.count(`select count(*) from village.changes where village_id = '${esdorp.id}'`)
    const before = await changes()
    const first = await form.send()
    expect((await form.send()).location).toBe(first.location)
    expect(await changes()).toBe(before + 1)
    // Bert changes it once more: what Jannie did can no longer be put back over it.
    await save(bert, page, { ...facts, purpose: 'Toch anders' })
    const id = /gedaan=(.+)/.exec(first.location as string)?.[1] as string
    const refused = await jannie.post(page, { do: 'take-back', change: id })
    expect(refused.status).toBe(409)
    expect(text(refused)).toContain('Dit is daarna nog een keer veranderd.')
  })
})

it('speaks English too, on every page', async () => {
  const english = house.browser('en')
  await english.signIn('administrator')
  await test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [
    esdorp.asker.administrator?.account,
  ])
  for (const [page, title] of [
    ['', 'Settings'],
    ['/dorp', 'The village itself'],
    ['/soorten', 'Kinds of help'],
    ['/plekken', 'Places'],
    ['/woorden', 'Words of your own'],
    ['/keuzes', 'Choices'],
  ])
    expect((await english.get(settings + page)).body).toContain(`<h1>${title}</h1>`)
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
