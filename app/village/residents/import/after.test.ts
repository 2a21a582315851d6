/** What comes after: undo, what stays of a file, and that no other village is touched. */
import { describe, expect, it } from 'vitest'
import { makeVillage } from '../../../../test/support/database.ts'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { dutchOnly } from '../../../../test/support/words.ts'
import type { Asker } from '../../../foundation/database.ts'
import { addResident, changeResident } from '../queries.save.ts'
import { members, peopleStories } from './support.ts'

const { s, by, asCoordinator, choose, tryOut, take, bringIn, undo, people, rowOf } = peopleStories()

describe('undo', () => {
  it('takes everybody back, house and all, and the file can come in again', async () => {
    const proef = await bringIn(members)
    expect(await undo(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await s.annie.get(proef)).body)).toContain('Er staat niemand meer van deze lijst.')
    for (const table of ['residents', 'households', 'phones', 'search_keys', 'events', 'import_rows'])
      expect([
        table,
        await s.test.count(`select count(*) from residents.${table} where village_id = $1`, [s.village.id]),
      ]).toEqual([table, 0])
    await bringIn(members)
    expect(await people()).toBe(2)
  })

  it('leaves whoever was touched since, and whoever asked something', async () => {
    const proef = await bringIn(`${members}Klaas Smit;;Es 7;;;;\n`)
    const [griet, klaas] = [await rowOf('Griet Hadders'), await rowOf('Klaas Smit')]
    await asCoordinator(tx => changeResident(tx, by(), { id: griet.id, version: 1 }, 'changed', { mail: '' }))
    await asCoordinator(tx =>
      changeResident(tx, by(), { id: griet.id, version: 1 }, 'changed', { mail: 'griet@example.org' }),
    )
    await s.test.admin.query(
      `insert into logbook.requests (village_id, resident_id, kind, words, responsible, logged_by)
       values ($1, $2, 'klus', 'lamp', $3, $3)`,
      [s.village.id, klaas.id, by().account],
    )
    await undo(proef)
    expect(readable((await s.annie.get(proef)).body)).toContain('2 mensen blijven staan')
    const left = await s.test.admin.query(
      'select name from residents.residents where village_id = $1 order by 1',
      [s.village.id],
    )
    expect(left.rows.map(({ name }) => name)).toEqual(['Griet Hadders', 'Klaas Smit'])
    expect(await rowOf('Klaas Smit')).toMatchObject({ street: 'Es' })
  })

  it('is the only way in which anybody is ever deleted', async () => {
    const alone = await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    await asCoordinator(async tx => {
      await tx.deleteFrom('residents.search_keys').where('resident_id', '=', alone).execute()
      await tx.deleteFrom('residents.events').where('resident_id', '=', alone).execute()
      await tx.deleteFrom('residents.residents').where('id', '=', alone).execute()
    }).catch(() => {})
    expect(await people()).toBe(1)
    expect(await s.test.count('select count(*) from residents.events where resident_id = $1', [alone])).toBe(
      1,
    )
  })
})

describe('one village and another', () => {
  it('an id in a cell points to nobody, here or there', async () => {
    const other = await makeVillage(s.test.database, `${s.slug}-ver`)
    const foreign = await s.test.database.inVillage(other.asker.coordinator as Asker, 'write', tx =>
      addResident(
        tx,
        { village: other.id, account: other.asker.coordinator?.account as string, at: s.clock.now },
        {
          name: 'Verre Vreemde',
          address: { street: 'Verweg', houseNumber: '1', postcode: '', place: '' },
        },
      ),
    )
    const { trial, proef } = await tryOut(
      `id;village_id;household_id;Naam;Adres\n${foreign};${other.id};${foreign};${foreign};Verweg 1\n`,
    )
    expect(figures(trial.body)).toEqual([1, 0, 0])
    await take(proef)
    const rows = await s.test.admin.query(
      `select r.id, r.village_id, h.village_id as house_village from residents.residents r
       join residents.households h on h.id = r.household_id where r.name = $1`,
      [foreign],
    )
    expect(rows.rows).toMatchObject([{ village_id: s.village.id, house_village: s.village.id }])
    expect(rows.rows[0].id).not.toBe(foreign)
    expect(
      await s.test.count('select count(*) from residents.residents where village_id = $1', [other.id]),
    ).toBe(1)
  })

  it('a file is not there for another village, and a volunteer has no such page', async () => {
    const { place } = await tryOut(members)
    const bert = s.house.browser()
    await makeVillage(s.test.database, `${s.slug}-b`)
    await bert.signIn('coordinator', `${s.slug}-b`)
    const theirs = place.replace(s.slug, `${s.slug}-b`)
    for (const page of [theirs, `${theirs}/proef`, `${theirs}/terug`])
      expect([page, (await bert.get(page)).status]).toEqual([page, 404])
    const _key = await bert.keyOn(`/${s.slug}-b/mensen/invoer`)
    expect((await bert.post(`${theirs}/proef`, { do: 'take', _key })).status).toBe(404)
    expect(await people()).toBe(0)
    const vera = s.house.browser()
    await vera.signIn('volunteer', s.slug)
    expect((await vera.get(`/${s.slug}/mensen/invoer`)).status).toBe(404)
    expect((await s.annie.get(`/${s.slug}/mensen/invoer`)).status).toBe(200)
  })
})

describe('what stays of the file', () => {
  const lines = () =>
    s.test.count('select count(*) from residents.import_lines where village_id = $1', [s.village.id])

  it('is only the doubtful lines once it was taken over, and nothing when she throws it away', async () => {
    const { proef } = await tryOut(`${members};0599-010177;;;;;\n`)
    expect(await lines()).toBe(4)
    await take(proef)
    expect(await lines()).toBe(2)
    const page = await s.annie.get(proef)
    await s.annie.post(proef, { ...formOn(page.body, 'Gooi het bestand nu weg'), do: 'throw-away' })
    expect(await lines()).toBe(0)
  })

  it('is not shown after a week, and gone when the next file comes', async () => {
    const { place, proef } = await tryOut(members)
    s.clock.now = s.clock.now.add({ hours: 24 * 7 + 1 })
    await s.annie.signIn('coordinator', s.slug)
    expect((await s.annie.get(proef)).status).toBe(404)
    expect((await s.annie.get(place)).status).toBe(404)
    await choose('Naam\nJo\n')
    expect(await lines()).toBe(2)
  })
})

describe('in English', () => {
  it('no Dutch of ours stands on any of its pages, nor in the file that is handed back', async () => {
    await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    await s.test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [by().account])
    const refused = await choose('<html></html>', 'people.csv')
    const lines = [
      'Griet Hadders;3-3-1941;',
      'J. Bakker;;',
      'Jo;31-2-1950;maybe',
      ';3-3-1941;',
      'Griet Hadders;3-3-1941;',
    ]
    const file = `Name;Date of birth;Member\n${lines.join('\n')}\n`
    const place = (await choose(file, 'people.csv')).location as string
    const columns = await s.annie.get(place)
    await s.annie.post(place, formOn(columns.body, 'What is in each column?'))
    const trial = await s.annie.get(`${place}/proef`)
    await s.annie.post(`${place}/proef`, { ...formOn(trial.body, 'Take over one line'), do: 'take' })
    const done = await s.annie.get(`${place}/proef`)
    await s.annie.post(`${place}/proef`, { ...formOn(done.body, `${place}/proef`), do: 'undo' })
    const undone = await s.annie.get(`${place}/proef`)
    expect(readable(undone.body)).toContain('Taken back.')
    const first = await s.annie.get(`/${s.slug}/mensen/invoer`)
    for (const { body } of [first, refused, columns, trial, done, undone])
      expect(dutchOnly(readable(body))).toEqual([])
    expect(dutchOnly((await s.annie.get(`${place}/terug`)).body)).toEqual([])
  })
})
