import { afterAll, describe, expect, it } from 'vitest'
import { text } from '../../../test/support/shown.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openVillage, settings } from './village.support.ts'

const { test, house, esdorp, brinkstad, jannie, now } = await openVillage()
afterAll(() => test.close())

describe('may not', () => {
  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'coordinator'])(
    'a %s opens no settings and sends none, but has a page Meer that says what is there',
    async who => {
      const browser = house.browser()
      await browser.signIn(who)
      const more = await browser.get('/esdorp/meer')
      expect(more.status).toBe(200)
      expect(more.body).toContain('href="/account"')
      for (const page of ['', '/dorp', '/soorten', '/soorten/tuin', '/woorden', '/keuzes']) {
        expect((await browser.get(settings + page)).status).toBe(404)
        expect(more.body.includes(`href="${settings}${page}"`)).toBe(false)
      }
      const stolen = { name: 'Gekaapt', _version: '1', _key: browser.freshKey() }
      const sent = await browser.post(`${settings}/dorp`, stolen)
      expect(sent.status).toBe(404)
      const places = await browser.get(`${settings}/plekken`)
      expect(places.status).toBe(who === 'coordinator' ? 200 : 404)
      if (who !== 'coordinator') expect(text(more)).toContain('is er nog niet')
    },
  )

  it('the row-level fence holds what a query forgets: a volunteer changes no kind, a coordinator no setting', async () => {
    const write = (who: string, work: (tx: Tx) => Promise<unknown>) =>
      test.database.inVillage(esdorp.asker[who] as Asker, 'write', work)
    const rename = (tx: Tx) =>
      tx.updateTable('village.kinds').set({ name: 'x' }).where('code', '=', 'tuin').executeTakeFirst()
    expect(await write('volunteer', rename)).toMatchObject({ numUpdatedRows: 0n })
    const choose = (tx: Tx) =>
      tx
        .insertInto('village.settings')
        .values({
          village_id: esdorp.id,
          name: 'idle-minutes',
          value: '1',
          set_by: esdorp.id,
          set_at: now.toString(),
        })
        .execute()
    await expect(write('coordinator', choose)).rejects.toThrow(/row-level security/)
    const rewrite = (tx: Tx) => tx.updateTable('village.changes').set({ by_name: 'x' }).execute()
    await expect(write('administrator', rewrite)).rejects.toThrow(/permission denied/)
    const setup = (tx: Tx) => tx.selectFrom('village.setup').select('code_hash').execute()
    await expect(write('administrator', setup)).rejects.toThrow(/permission denied/)
  })

  it('keeps the other village out: its page, its place, its change', async () => {
    const other = house.browser()
    await other.signIn('administrator', 'brinkstad')
    const saved = await other.post('/brinkstad/instellingen/plekken', { do: 'add', name: 'Kanarieplein' })
    expect(saved.status).toBe(303)
    const id = async (table: string) =>
      (await test.admin.query(`select id from village.${table} where village_id = $1`, [brinkstad.id]))
        .rows[0].id as string
    expect((await jannie.get('/brinkstad/instellingen')).status).toBe(404)
    expect((await jannie.get(`${settings}/plekken/${await id('places')}`)).status).toBe(404)
    expect((await jannie.post(`${settings}/plekken`, { do: `out:${await id('places')}` })).status).toBe(404)
    const stolen = { do: 'take-back', change: await id('changes') }
    expect((await jannie.post(`${settings}/plekken`, stolen)).status).toBe(404)
    expect((await other.post('/brinkstad/instellingen/plekken', stolen)).status).toBe(303)
    expect((await jannie.get(`${settings}/plekken`)).body).not.toContain('Kanarieplein')
    for (const planted of ["'; --", '../dorp', 'zz'])
      expect((await jannie.post(`${settings}/plekken`, { do: 'take-back', change: planted })).status).toBe(
        404,
      )
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
