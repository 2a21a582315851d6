/** L8: it opens one person's page, for one account, in one village, and nothing else. */
import { beforeEach, describe, expect, it } from 'vitest'
import { roles } from '../../addresses.ts'
import { putResident } from '../logbook/examples.rows.ts'
import {
  ask,
  brinkstad,
  clock,
  eising,
  hadders,
  inside,
  of,
  opens,
  saturday,
  stranger,
  test,
  textOf,
  uses,
  write,
} from './oversight.support.ts'

beforeEach(async () => {
  clock.now = saturday
  await test.admin.query('delete from accounts.emergencies')
})

const page = '/esdorp/noodtoegang/persoon'

describe('L8 6: only that person', () => {
  it('opens her page with the lines for a few, and nobody else’s', async () => {
    const { browser } = await ask('host')
    const shown = textOf(await browser.get(page))
    expect(shown).toContain('Is bang sinds de inbraak. Voor enkelen')
    expect(shown).not.toMatch(/Jan/)
    expect(await opens('host')).toEqual([
      'Mevrouw Hadders',
      '0599-010456',
      'Hoofdstraat',
      'Is bang sinds de inbraak.',
    ])
    for (const path of [
      `mensen/${hadders}`,
      `mensen/${eising}`,
      'mensen',
      'vandaag',
      `mensen/${hadders}/gezien`,
    ])
      expect((await browser.get(`/esdorp/${path}`)).status).toBe(404)
  })

  it('opens nothing where the house does not say that it works in an emergency', async () => {
    await ask('host')
    const seen = await test.database.inVillage({ ...of('host'), now: clock.now }, 'read', tx =>
      tx.selectFrom('residents.residents').select('name').execute(),
    )
    expect(seen).toEqual([])
  })

  it('opens nothing for a colleague, and nothing without a line', async () => {
    await ask('host')
    for (const who of ['board', 'administrator', 'volunteer']) expect(await opens(who)).toEqual([])
    expect((await (await inside('board')).get(page)).status).toBe(303)
  })

  it('shows a coordinator the lines of others for a few on that page alone', async () => {
    const { browser } = await ask('coordinator-2')
    expect(textOf(await browser.get(page))).toContain('Is bang sinds de inbraak.')
    expect(textOf(await browser.get(`/esdorp/mensen/${hadders}`))).not.toContain('Is bang')
    expect((await opens('coordinator-2')).filter(words => /Alleen voor ons/.test(words))).toEqual([])
  })

  it('closes the one page when another is opened', async () => {
    await ask('board')
    await ask('board', eising)
    expect(await opens('board')).toEqual(['Jan Eising', 'Alleen voor ons, over Jan.'])
  })

  it('opens a page that is at rest, and says so', async () => {
    await test.admin.query('update residents.residents set frozen = true where id = $1', [hadders])
    const { browser } = await ask('board')
    expect(textOf(await browser.get(page))).toContain('Deze gegevens liggen stil')
    await test.admin.query('update residents.residents set frozen = false where id = $1', [hadders])
  })
})

describe('L8 6: two people of one name', () => {
  const search = async (who: string, name: string) => {
    const browser = await inside(who)
    await browser.post('/esdorp/noodtoegang', { do: 'search', who: name })
    return textOf(await browser.get('/esdorp/noodtoegang'))
  }
  const living = (street: string, houseNumber: string) => ({
    address: { street, houseNumber, postcode: '7846 AD', place: 'Esdorp' },
    birthday: '1938-03-12',
    phones: [{ number: '0599-010999', note: '' }],
  })

  it('are told apart by their street, and nothing more is said of them or of anybody else', async () => {
    const annie = of('coordinator')
    await write(annie, async tx => {
      await putResident(tx, annie, 'Grietje Bakker', living('Kerkweg', '31'))
      await putResident(tx, annie, 'Grietje Bakker', living('Schoolpad 7', ''))
      await putResident(tx, annie, 'grietje bakker')
      await putResident(tx, annie, 'Wim Bakker', living('Veenweg', '9'))
    })
    const other = of('coordinator', brinkstad)
    await write(other, tx => putResident(tx, other, 'Wim Bakker', living('Markt', '5')))
    for (const who of ['coordinator', 'host', 'board', 'administrator']) {
      const seen = await search(who, 'bakker')
      for (const label of [
        'Grietje Bakker, Kerkweg ',
        'Grietje Bakker, Schoolpad ',
        'grietje bakker ',
        'Wim Bakker ',
      ])
        expect(seen).toContain(label)
      expect(seen).not.toMatch(/31|Schoolpad 7|7846|1938|maart|010999|Veenweg|Markt|bakker,/)
    }
    expect(await opens('host')).toEqual([])
    const streets = await test.database.inVillage({ ...of('host'), now: clock.now }, 'read', tx =>
      tx.selectFrom('residents.households').select('street').execute(),
    )
    expect(streets).toEqual([])
  })

  it('has no street any more when the other moved away', async () => {
    await test.admin.query(
      `update residents.residents set ended_at = now(), ended_why = 'moved'
        where name ilike 'grietje bakker' and household_id is distinct from (
          select id from residents.households where street = 'Kerkweg')`,
    )
    const seen = await search('host', 'bakker')
    expect(seen).toContain('Grietje Bakker')
    expect(seen).not.toContain('Kerkweg')
  })
})

describe('L8 6: never another village', () => {
  it('finds nobody of it by name and opens nobody by number', async () => {
    const browser = await inside('administrator')
    await browser.post('/esdorp/noodtoegang', { do: 'search', who: 'hadders' })
    const found = await browser.get('/esdorp/noodtoegang')
    expect(textOf(found)).toContain('Mevrouw Hadders')
    expect(textOf(found)).not.toMatch(/Brinkstad|Hoofdstraat|010456/)
    expect((await ask('administrator', stranger)).status).toBe(422)
    expect(await uses()).toBe(0)
    await ask('administrator')
    expect(await opens('administrator', clock.now, brinkstad)).toEqual([])
  })
})

describe('may not', () => {
  const may = ['coordinator', 'host', 'board', 'administrator']
  it.each(roles.filter(role => !may.includes(role)))('be asked for by a %s', async role => {
    const browser = await inside(role)
    expect((await browser.get('/esdorp/noodtoegang')).status).toBe(404)
    const sent = { do: 'ask', resident: hadders, reason: 'Zij doet sinds vanmiddag niet open.' }
    expect((await browser.post('/esdorp/noodtoegang', { ...sent, _key: browser.freshKey() })).status).toBe(
      404,
    )
    expect(await uses()).toBe(0)
  })
})
