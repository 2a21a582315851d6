import { afterAll, describe, expect, it } from 'vitest'
import { text, typedIn } from '../../../test/support/shown.ts'
import type { Asker } from '../../foundation/database.ts'
import { kindsOf } from './door.ts'
import { fill, openVillage, save, settings, takeBack } from './village.support.ts'

const { test, house, esdorp, jannie, bert, look } = await openVillage()
afterAll(() => test.close())

const kinds = () => look(tx => kindsOf(tx, esdorp.id))

describe('kinds of help', () => {
  const page = `${settings}/soorten`

  it('get another name and words of the village, by which a call is recognised; the code stays', async () => {
    const typed = { name: 'Ritten', words: 'wegbrengen, ophalen, naar de soos' }
    const saved = await save(jannie, `${page}/vervoer`, typed)
    expect(saved.status).toBe(303)
    const shown = await jannie.get(`${page}/vervoer`)
    expect([typedIn(shown, 'name'), typedIn(shown, 'words')]).toEqual([typed.name, typed.words])
    expect(await kinds()).toContainEqual(
      expect.objectContaining({
        code: 'vervoer',
        name: 'Ritten',
        words: ['wegbrengen', 'ophalen', 'naar de soos'],
      }),
    )
    expect(text(await jannie.get(`${page}/vervoer`))).toMatch(
      /Naam van de soort: eerst “Vervoer”, daarna “Ritten”/,
    )
    expect((await takeBack(jannie, saved.location as string)).status).toBe(303)
    expect((await kinds()).find(({ code }) => code === 'vervoer')).toMatchObject({
      name: 'Vervoer',
      words: [],
    })
  })

  it('go up and down by a button', async () => {
    await jannie.post(page, { do: 'up:tuin' })
    expect((await kinds()).map(({ code }) => code).slice(0, 4)).toEqual(['vervoer', 'tuin', 'klus', 'bezoek'])
    await jannie.post(page, { do: 'down:tuin' })
    expect((await kinds()).map(({ code }) => code).slice(0, 4)).toEqual(['vervoer', 'klus', 'tuin', 'bezoek'])
  })

  it('are twelve at most; one goes out of use and is not removed, so that old requests keep it', async () => {
    await test.admin.query(
      `insert into logbook.requests (village_id, kind, words, responsible, logged_by) values ($1, 'huisdier', 'Hond uitlaten', $2, $2)`,
      [esdorp.id, esdorp.asker.coordinator?.account],
    )
    const full = await jannie.post(page, { do: 'add', name: 'Wandelen', words: '' })
    expect(full.status).toBe(422)
    expect(text(full)).toContain('Er zijn al 12 soorten in gebruik.')
    const out = await jannie.post(page, { do: 'out:huisdier' })
    expect(text(await jannie.get(out.location as string))).toContain('Bewaard: Huisdier.')
    const added = await jannie.post(page, { do: 'add', name: 'Wandelen & fietsen', words: 'ommetje' })
    expect(added.status).toBe(303)
    expect(await kinds()).toContainEqual(
      expect.objectContaining({ code: 'wandelen-fietsen', inUse: true, words: ['ommetje'] }),
    )
    expect((await kinds()).filter(({ inUse }) => inUse)).toHaveLength(12)
    // No room to put the pet back, until the new one goes.
    expect((await jannie.post(page, { do: 'in:huisdier' })).status).toBe(422)
    await jannie.post(page, { do: 'out:wandelen-fietsen' })
    expect((await jannie.post(page, { do: 'in:huisdier' })).status).toBe(303)
    expect(
      await test.count(
        `select count(*) from logbook.requests where kind = 'huisdier' and village_id = '${esdorp.id}'`,
      ),
    ).toBe(1)
    await expect(
      test.database.inVillage(esdorp.asker.administrator as Asker, 'write', tx =>
        tx.deleteFrom('village.kinds').where('village_id', '=', esdorp.id).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('show both texts when a colleague was first', async () => {
    const mine = await fill(jannie, `${page}/wonen`, { name: 'Huis', words: '' })
    await save(bert, `${page}/wonen`, { name: 'Thuis', words: '' })
    const clash = await mine.send()
    expect(clash.status).toBe(409)
    expect(text(clash)).toMatch(/Staat er nu .*Thuis/)
    expect(typedIn(clash, 'name')).toBe('Huis')
    await save(bert, `${page}/wonen`, { name: 'Wonen', words: '' })
  })

  it('have no room for a thirteenth, however many press a button in one second', async () => {
    await jannie.post(page, { do: 'out:wonen' })
    const waiting = ['wonen', 'wandelen-fietsen']
    const press = (who: typeof bert, code: string) =>
      who.post(page, { do: `in:${code}`, _key: who.freshKey() })
    for (let round = 1; round <= 5; round++) {
      const answers = await Promise.all(waiting.map((code, at) => press(at ? bert : jannie, code)))
      expect([round, ...answers.map(({ status }) => status).sort()]).toEqual([round, 303, 422])
      for (const { code } of (await kinds()).filter(({ code, inUse }) => inUse && waiting.includes(code)))
        await jannie.post(page, { do: `out:${code}` })
    }
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
