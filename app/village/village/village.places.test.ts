import { afterAll, describe, expect, it } from 'vitest'
import { text, typedIn } from '../../../test/support/shown.ts'
import { placesOf } from './door.ts'
import { fill, openVillage, save, settings, takeBack } from './village.support.ts'

const { test, house, esdorp, jannie, bert, look } = await openVillage()
afterAll(() => test.close())

describe('places', () => {
  const page = `${settings}/plekken`
  const typed = { name: 'Ziekenhuis Emmen', also: 'Scheper, het Scheper', address: 'Boermarkeweg 60, Emmen' }

  it('begin empty with a sentence, are added by a coordinator, and come back as typed', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    expect(text(await annie.get(page))).toContain('Nog geen plekken.')
    const added = await annie.post(page, { do: 'add', ...typed })
    expect(added.status).toBe(303)
    const [place] = await look(tx => placesOf(tx, esdorp.id))
    const own = `${page}/${place?.id}`
    const shown = await annie.get(own)
    for (const [field, value] of Object.entries(typed))
      expect([field, typedIn(shown, field)]).toEqual([field, value])
    expect((await annie.post(page, { do: 'add', ...typed })).status).toBe(422)
    const out = await annie.post(page, { do: `out:${place?.id}` })
    expect(text(await annie.get(page))).toMatch(/Niet in gebruik .*Ziekenhuis Emmen/)
    expect((await takeBack(annie, out.location as string)).status).toBe(303)
    expect(await look(tx => placesOf(tx, esdorp.id))).toMatchObject([{ name: typed.name, inUse: true }])
    // The settings themselves are not hers.
    expect((await annie.get(settings)).status).toBe(404)
  })

  it('show both texts when a colleague was first', async () => {
    const [place] = await look(tx => placesOf(tx, esdorp.id))
    const own = `${page}/${place?.id}`
    const mine = await fill(jannie, own, { ...typed, address: 'Zijdeur' })
    await save(bert, own, { ...typed, address: 'Hoofdingang' })
    const clash = await mine.send()
    expect([clash.status, typedIn(clash, 'address')]).toEqual([409, 'Zijdeur'])
    expect(text(clash)).toContain('Hoofdingang')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
