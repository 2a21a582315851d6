/** What the village leans on: coordinators write it down, the board reads who breaks what, and of persons the name alone. */
import { beforeAll, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import {
  annie,
  as,
  esdorp,
  harm,
  lastLog,
  living,
  partOf,
  takingPart,
  test,
  words,
} from './volunteers.support.ts'

const cadre = '/esdorp/vrijwilligers/kader'
let [geert, jannes, eline] = ['', '', '']
beforeAll(async () => {
  geert = await takingPart('Geert Kuipers', { likes: 'klus' })
  jannes = await takingPart('Jannes Timmer', { likes: 'maaltijd' })
  eline = await takingPart('Eline Eising', { likes: 'maaltijd' })
})
const add = async (name: string, fields: Record<string, string> = {}) => {
  const { status, location, body } = await annie.post(`${cadre}/nieuw`, { name, ...fields })
  if (status !== 303) throw new Error(`${name}: ${status} ${readable(body)}`)
  return (location as string).split('?')[0] as string
}

describe('the tasks of the village', () => {
  it('begin empty, and say what will come', async () => {
    expect(await words(annie, cadre)).toContain('Hier komt waar het dorp op leunt')
    expect(await words(await as('board'), cadre)).toContain('Een coördinator schrijft hier op wie wat doet.')
  })

  it('say what breaks when one person falls ill, and who wants to stop', async () => {
    await add('De sleutels', { 'who-0': geert, 'since-0': '2020-03-01' })
    await add('De dorpsauto', { 'who-0': geert })
    await add('Koken', { 'who-0': jannes, 'stops-0': '2027-04-01', 'who-1': eline, 'as-1': 'understudy' })
    await add('Voorzitten')
    const page = await words(annie, cadre)
    for (const said of [
      'Als Geert Kuipers uitvalt, is er niemand voor de dorpsauto en de sleutels.',
      'Er is nu niemand voor voorzitten.',
      'Jannes Timmer wil op donderdag 1 april 2027 stoppen met koken. Wie het kan overnemen: Eline Eising.',
      'De sleutels Geert Kuipers, sinds maart 2020',
      'Springt in: Eline Eising',
    ])
      expect(page).toContain(said)
    expect(page).not.toMatch(/Als (Jannes|Eline)/)
    expect(page).not.toMatch(/\d ?%|score|punten/i)
  })

  it('stand on the page of whoever holds them', async () => {
    expect(await words(annie, `/esdorp/mensen/${geert}`)).toContain(
      'Taak in het dorp: De dorpsauto en De sleutels.',
    )
    expect(await words(annie, `/esdorp/mensen/${eline}`)).toContain('Springt in bij: Koken.')
  })
})

describe('the board and an administrator', () => {
  it.each(['board', 'administrator'])(
    'a %s reads the names and the tasks, and the log knows it',
    async role => {
      const browser = await as(role)
      const page = await browser.get(cadre)
      expect(readable(page.body)).toContain('Als Geert Kuipers uitvalt')
      expect(page.body).not.toMatch(/href="[^"]*(\/kader\/|\/mensen\/)/)
      expect((await lastLog()).sort()).toEqual([geert, jannes, eline].map(id => `R task ${id}`).sort())
    },
  )

  it('change nothing, and the database itself lends them no more than that', async () => {
    const board = await as('board')
    expect((await board.get(`${cadre}/nieuw`)).status).toBe(404)
    const sent = await board.post(`${cadre}/nieuw`, { name: 'Stiekem', _key: board.freshKey() })
    expect(sent.status).toBe(404)
    const asker = esdorp.asker.board as never
    const seen = (sql: string) =>
      test.database.inVillage(asker, 'read', tx => tx.executeQuery({ sql, parameters: [] } as never))
    const { rows } = await seen('select name from volunteers.cadre_names() order by name')
    expect(rows).toEqual(['Eline Eising', 'Geert Kuipers', 'Jannes Timmer'].map(name => ({ name })))
    for (const table of ['residents.residents', 'volunteers.volunteers', 'volunteers.events'])
      expect([table, (await seen(`select * from ${table}`)).rows]).toEqual([table, []])
    const treasurer = esdorp.asker.treasurer as never
    const { rows: none } = await test.database.inVillage(treasurer, 'read', tx =>
      tx.executeQuery({ sql: 'select * from volunteers.cadre_names()', parameters: [] } as never),
    )
    expect(none).toEqual([])
  })
})

describe('one task', () => {
  it('refuses somebody twice, somebody who does not take part, and days that are turned', async () => {
    const stranger = await living('Iemand Anders')
    for (const [fields, said] of [
      [{ 'who-0': geert, 'who-1': geert }, 'Deze naam staat er al.'],
      [{ 'who-0': stranger }, 'Kies iemand uit de lijst.'],
      [{ 'who-0': geert, 'since-0': '2026-01-02', 'stops-0': '2026-01-01' }, 'Kies een latere dag.'],
      [{ name: '' }, 'Schrijf op hoe de taak heet.'],
    ] as const) {
      const answer = await annie.post(`${cadre}/nieuw`, { name: 'Website', ...fields })
      expect([answer.status, readable(answer.body).includes(said)]).toEqual([422, true])
    }
  })

  it('two at once: both texts are seen, and who held it comes back from the history', async () => {
    const page = await add('Ritten plannen', { 'who-0': geert })
    const theirs = formOn((await harm.get(page)).body, 'Taak')
    const mine = formOn((await annie.get(page)).body, 'Taak')
    expect((await harm.post(page, { ...theirs, 'who-0': jannes, note: 'Elke vrijdag' })).status).toBe(303)
    const clash = await annie.post(page, { ...mine, note: 'Elke maandag' })
    expect(clash.status).toBe(409)
    expect(readable(clash.body)).toMatch(/Elke vrijdag.*Elke maandag/)
    const merged = formOn(clash.body, 'Taak')
    expect(merged).toMatchObject({ 'who-0': jannes, note: 'Elke maandag' })
    const told = readable((await annie.get(page)).body)
    expect(told).toContain('Wie: van “Geert Kuipers (doet het)” naar “Jannes Timmer (doet het)”')
    const change = (await annie.get(page)).body.match(/name="change" value="([^"]+)"/)?.[1] ?? ''
    expect((await annie.post(page, { change, _version: '2' })).status).toBe(303)
    expect(formOn((await annie.get(page)).body, 'Taak')).toMatchObject({ 'who-0': geert, note: '' })
  })

  it('goes and comes back; whoever moved away leaves a task open', async () => {
    const page = await add('De website', { 'who-0': eline })
    await annie.post(page, { do: 'stop', _version: '1' })
    expect(await words(annie, cadre)).toMatch(/Taken die er niet meer zijn De website/)
    expect(await words(await as('board'), cadre)).not.toContain('De website')
    await annie.post(page, { do: 'back', _version: '2' })
    await annie.post(`/esdorp/mensen/${eline}/gegevens`, { ended: 'moved', _version: '1' })
    const told = await words(annie, cadre)
    expect(told).toContain('Er is nu niemand voor de website.')
    expect(told).toContain('Eline Eising, woont hier niet meer')
    expect((await annie.get(partOf(eline))).status).toBe(200)
  })
})
