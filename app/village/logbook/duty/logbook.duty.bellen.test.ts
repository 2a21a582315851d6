/** Whom must I call, and which number: the same on the screen as on paper, and ticked off by whoever did it. Thursday 26 November. */
import { beforeAll, expect, it } from 'vitest'
import { formOn } from '../../../../test/support/forms.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, clock, house, test, write } from '../logbook.support.ts'
import { hasPhone, see } from './duty.support.ts'
import { on, sheet } from './sheet.support.ts'

const handover = '/esdorp/dienst/overdracht'
const at = '2026-11-24T09:00:00Z'
let sven = ''

beforeAll(async () => {
  await write(annie, async tx => {
    sven = await putResident(tx, annie, 'Sven Eising', { phones: [{ number: '0599-010301', note: 'thuis' }] })
    const line = { resident_id: sven, follow_up_for: annie.account }
    await putEntry(tx, annie, 'Vragen naar de sleutel', at, { ...line, follow_up_day: '2026-11-25' })
    for (let n = 1; n <= 8; n++) {
      const id = await putResident(tx, annie, `Bel mij ${n}`, {
        phones: [{ number: `0599-01040${n}`, note: '' }],
      })
      const later = { resident_id: id, follow_up_day: '2026-11-26', follow_up_for: annie.account }
      await putEntry(tx, annie, `Terugbellen ${n}`, at, later)
    }
    for (let n = 1; n <= 9; n++)
      await putRequest(tx, annie, `Oude vraag ${n}`, '2026-10-01T09:00:00Z', { wished_day: '2026-10-02' })
    const riet = await putResident(tx, annie, 'Riet Slomp')
    await putRequest(tx, bert, 'Naar de oogarts', at, {
      ...{ resident_id: riet, state: 'agreed', wished_day: '2026-11-27', wished_time: '10:15' },
      ...{ back_time: '11:15', aids: ['stok'] },
    })
    const ride = await putRequest(tx, bert, 'Naar de markt', at, { resident_id: riet, state: 'agreed' })
    await putStep(tx, bert, ride, at, { step: 'new', version: 1 })
    await putStep(tx, annie, ride, '2026-11-25T09:00:00Z', { step: 'agreed', version: 2 })
  })
  await hasPhone(annie, '2026-12-28')
})

it('the page begins with everybody whom one must call, with the number, and nothing of it folded', async () => {
  const page = await see(handover, 'coordinator-2')
  const calls = page.under('Bellen')
  expect(calls).toMatch(/Sven Eising .*sleutel .*1 dag te laat .*0599-010301 \(thuis\)/)
  for (let n = 1; n <= 8; n++) expect(calls).toMatch(new RegExp(`Terugbellen ${n} .*0599-01040${n}`))
  expect(calls).not.toContain('En nog')
  expect(calls).not.toContain('Oude vraag')
  expect(page.under('Te doen')).toContain('Oude vraag')
  expect(page.under('Te doen')).not.toContain('Terugbellen')
  const before = page.main.slice(0, page.main.indexOf('Bellen</h2>'))
  // Only the way to another time, folded.
  expect(before.match(/<nav class="views"/g)).toHaveLength(1)
  expect(before).toMatch(/<details[^>]*><summary>Van een andere tijd<\/summary>/)
})

it('whoever takes over ticks it off from that page and takes that back; a line about a person on their page too', async () => {
  const ticked = async () => {
    const { rows } = await test.admin.query(
      `select followed_up_by as by from logbook.entries where words = 'Vragen naar de sleutel'`,
    )
    return rows[0].by
  }
  const page = await see(handover, 'coordinator-2')
  const form = formOn(page.main, `${handover}?sinds=dienst`)
  const done = await page.browser.post(`${handover}?sinds=dienst`, { ...form, do: 'tick' })
  expect(done.location).toMatch(/^\/esdorp\/dienst\/overdracht\?sinds=dienst&klaar=[0-9a-f-]+#klaar$/)
  expect(await ticked()).toBe(bert.account)
  const after = await see(done.location as string, 'coordinator-2')
  expect(after.text).toContain('Afgevinkt: Sven Eising, Vragen naar de sleutel Ongedaan maken')
  const undo = await after.browser.post(handover, formOn(after.main, `${handover}?sinds=dienst`))
  expect([undo.status, await ticked()]).toEqual([303, null])

  const person = `/esdorp/mensen/${sven}`
  const theirs = await see(person, 'coordinator-2')
  expect(theirs.under('Wat er was')).toContain(
    'Gisteren: coordinator van esdorp kijkt hier weer naar Afvinken',
  )
  const pressed = await theirs.browser.post(`${person}/regel`, {
    ...formOn(theirs.body, 'Afvinken'),
    do: 'tick',
  })
  expect([pressed.location, await ticked()]).toEqual([`${person}#past`, bert.account])
  const told = await see(person, 'coordinator-2')
  expect(told.under('Wat er was')).toContain(
    'Afgevinkt door coordinator-2 van esdorp, vandaag, 10.00 uur Ongedaan maken',
  )
  expect((await see(handover)).text).not.toContain('sleutel')
})

it('the sheet is headed with the days it shows, and names a duty only if that begins within a week', async () => {
  expect((await on(sheet)).text).toContain(
    'Voor coordinator van esdorp, donderdag 26 november tot en met zondag 29 november Bellen',
  )
  clock.now = Temporal.Instant.from('2026-12-21T09:00:00Z')
  expect((await on(sheet)).text).toContain(
    'maandag 21 december tot en met zondag 27 december · Volgende dienst: maandag 28 december tot en met zondag 3 januari',
  )
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
})

it('the sheet does not put my own step under a colleague’s name', async () => {
  const { text } = await on(sheet)
  expect(text).toContain('Naar de oogarts · terug om 11.15 uur · stok')
  expect(text).toMatch(/Riet Slomp Afgesproken · Naar de markt · opgenomen door coordinator-2 van esdorp/)
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
