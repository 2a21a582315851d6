/** P9: of each the list says what was seen, as the read log has it. */
import { describe, expect, it } from 'vitest'
import { openTestHouse } from '../../../test/support/house.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { text } from '../../../test/support/shown.ts'
import { readCsv } from '../../foundation/sheets.csv.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { annie, jannie, test } from './rights.village.support.ts'

describe('what was seen (P9)', () => {
  const clock = { now: Temporal.Instant.from('2026-11-26T15:00:00Z') }
  const asked = () => ({
    wie: annie.account,
    van: '2026-11-20',
    gemerkt: '2026-11-26',
    'gemerkt-tijd': '12:30',
  })

  async function open() {
    await test.database.inVillage(annie, 'write', tx => putResident(tx, annie, 'Riet Hadders'))
    await test.admin.query(
      `update residents.residents set made_at = '2026-11-01T09:00Z', mail = 'riet@example.org'`,
    )
    await test.admin.query(`update accounts.memberships set since = '2026-11-01T09:00Z'`)
    const house = await openTestHouse(test, clock)
    const browser = house.browser()
    await browser.signIn('administrator')
    return { house, browser }
  }

  /** The log has the hour of the database itself. */
  const onWednesday = () => test.admin.query(`update accounts.read_log set at = '2026-11-25T09:00Z'`)

  it('says of each what was seen, and no more: a list shows a name, a page shows more', async () => {
    const { browser, house } = await open()
    await test.database.inVillage(annie, 'write', tx => putResident(tx, annie, 'Jan Eising'))
    const stolen = house.browser()
    await stolen.signIn('coordinator')
    await stolen.get('/esdorp/mensen')
    const { rows } = await test.admin.query(`select id from residents.residents where name = 'Jan Eising'`)
    await stolen.get(`/esdorp/mensen/${rows[0].id}`)
    await onWednesday()
    const whole = { ...asked(), as: 'file' }
    const listed = readCsv(
      (await browser.post('/esdorp/beheer/datalek/blad', { ...whole, _key: browser.freshKey() }, '')).body,
    ) as unknown as string[][]
    const what = Object.fromEntries(listed.slice(1).map(row => [row[0], row[7]]))
    expect(what['Riet Hadders']).toBe('naam, straat en telefoon')
    expect(what['Jan Eising']).toMatch(/^de bladzijde: naam, adres, telefoon/)
    const page = text(await browser.get(`/esdorp/beheer/datalek?${new URLSearchParams(asked())}`))
    expect(page).toContain('van één mens: naam, straat en telefoon')
    expect(page).toContain('van één mens: de bladzijde: naam, adres')
    const paper = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...whole, as: 'paper', _key: browser.freshKey() },
      '',
    )
    const printed = readPaper(paper.body).join(' ')
    expect(printed).toContain('Meld het vóór')
    expect(printed).not.toMatch(/3\. Meld het/)
    expect(house.troubles).toEqual([])
  })

  it('counts nobody for what is no person, and says no hour that nobody knows', async () => {
    const { browser } = await open()
    await browser.get('/esdorp/beheer/datalek/boek')
    await browser.post('/esdorp/beheer/datalek/boek', {
      ...{ noticed: '2026-11-25', happened: 'Een blad bleef liggen.', effects: 'Namen.', done: 'Gebeld.' },
      ...{ people: '3', 'told-why': 'Het lag er even.' },
    })
    await browser.get('/esdorp/beheer/datalek/boek')
    await onWednesday()
    const jannies = { wie: jannie.account, van: '2026-11-20', gemerkt: '2026-11-25' }
    const page = text(await browser.get(`/esdorp/beheer/datalek?${new URLSearchParams(jannies)}`))
    expect(page).toContain('Gezien: 0 mensen')
    expect(page).not.toMatch(/niet meer in de lijst/)
    expect(page).toContain('Jullie merkten het gisteren.')
  })
})
