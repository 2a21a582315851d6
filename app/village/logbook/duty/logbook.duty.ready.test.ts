/** The handover on paper, ready by itself on the evening before the week, for whoever gets the phone. */
import { beforeEach, describe, expect, it } from 'vitest'
import { doDueChores } from '../../../entrance/chores.ts'
import { putRequest } from '../examples.rows.ts'
import { annie, bert, clock, esdorp, house, test, write } from '../logbook.support.ts'
import { hasPhone, see } from './duty.support.ts'
import { askForSheet, hadders, logged, on, pages, sheet } from './sheet.support.ts'

beforeEach(askForSheet)

const chores = async (at: string) => {
  const failed: unknown[] = []
  const done = await doDueChores(test.database, Temporal.Instant.from(at), (_name, trouble) =>
    failed.push(trouble),
  )
  expect(failed).toEqual([])
  return done
}
const wants = () =>
  test.admin.query(
    `insert into village.settings (village_id, name, value, set_by) values ($1, 'duty-sheet', '"at-19"', $2)`,
    [esdorp.id, annie.account],
  )
const sheets = () => test.count('select count(*) from logbook.duty_sheets')

describe('by itself', () => {
  it('is not made where the village did not ask for it', async () => {
    await hasPhone(annie, '2026-11-30')
    await chores('2026-11-29T19:00:00Z')
    expect([await sheets(), await test.count('select count(*) from accounts.notices')]).toEqual([0, 0])
  })

  it('lies ready on Sunday at seven, once, for whoever has the phone from Monday', async () => {
    await wants()
    await hasPhone(annie, '2026-11-30')
    await test.admin.query(`update accounts.accounts set mail = 'annie@example.org' where id = $1`, [
      annie.account,
    ])
    await chores('2026-11-29T17:59:00Z')
    expect(await sheets()).toBe(0)
    for (const at of ['18:00', '19:01', '20:00']) await chores(`2026-11-29T${at}:00Z`)
    await chores('2026-11-30T08:00:00Z')
    expect(await sheets()).toBe(1)
    const { rows: told } = await test.admin.query('select account_id, kind, device from accounts.notices')
    expect(told).toEqual([{ account_id: annie.account, kind: 'duty-sheet', device: 'Esdorp' }])
    const { rows: mails } = await test.admin.query(
      'select to_address, subject, body from accounts.mail_outbox',
    )
    expect(mails).toHaveLength(1)
    expect(mails[0].to_address).toBe('annie@example.org')
    expect(mails[0].subject).toBe('Het overdrachtsblad voor deze week ligt klaar')
    expect(mails[0].subject + mails[0].body).not.toMatch(/Hadders|Emmen|0591/)
  })

  it('is taken from the page of the phone, which is logged with everybody on it; it stays as it was made', async () => {
    await wants()
    await hasPhone(annie, '2026-11-30')
    await chores('2026-11-29T18:00:00Z')
    clock.now = Temporal.Instant.from('2026-11-30T08:00:00Z')
    await write(bert, tx => putRequest(tx, bert, 'Pas later gevraagd', '2026-11-30T07:00:00Z', {}))
    const { text, main } = await see('/esdorp/dienst')
    expect(text).toContain('Het overdrachtsblad ligt klaar Gemaakt gisteren, 19.00 uur.')
    const address = /href="([^"]*klaar=[^"]*)"/.exec(main)?.[1] as string
    const ready = await on(address, 'coordinator-2')
    expect(ready.text).toContain(
      'Voor coordinator van esdorp, maandag 30 november tot en met zondag 6 december',
    )
    expect(ready.text).toContain('0599-010123')
    expect(ready.text).not.toMatch(/Onder ons|Meneer Stil|Pas later/)
    expect(pages(ready.body)).toBe(1)
    const rows = await logged()
    expect(rows[0]).toMatchObject({ action: 'X', account_id: bert.account })
    expect([...new Set(rows.map(({ subject_id }) => subject_id))]).toEqual([hadders])
  })

  it('is made on the morning itself by a house that was off, and also when nobody has the week', async () => {
    await wants()
    await chores('2026-11-30T09:00:00Z')
    expect([await sheets(), await test.count('select count(*) from accounts.notices')]).toEqual([1, 0])
  })

  it('is gone after two weeks', async () => {
    await wants()
    await chores('2026-11-29T18:00:00Z')
    await chores('2026-12-13T10:00:00Z')
    expect(await sheets()).toBe(1)
    // The next ones lie there by then.
    await chores('2026-12-14T10:00:00Z')
    const { rows } = await test.admin.query('select week::text from logbook.duty_sheets order by 1')
    expect(rows.map(({ week }) => week)).not.toContain('2026-11-30')
  })
})

describe('may not', () => {
  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'be printed by a %s',
    async who => {
      await wants()
      await chores('2026-11-29T18:00:00Z')
      expect((await on(sheet, who)).status).toBe(404)
      expect((await on(`${sheet}?klaar=2026-11-30`, who)).status).toBe(404)
    },
  )

  it('be taken by another village, or of a week that has none', async () => {
    await wants()
    await chores('2026-11-29T18:00:00Z')
    expect((await on(`${sheet}?klaar=2026-11-30`)).status).toBe(200)
    const bea = house.browser()
    await bea.signIn('coordinator', 'brinkstad')
    expect((await bea.get('/brinkstad/dienst/overdracht/blad?klaar=2026-11-30')).status).toBe(404)
    for (const wrong of ['2026-12-07', 'x', ''])
      expect((await on(`${sheet}?klaar=${wrong}`)).status).toBe(404)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
