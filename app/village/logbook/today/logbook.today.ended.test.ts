/** What was to be done for a request ends with it, wherever it stands, and comes back when it is taken up again. */
import { beforeAll, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { see } from '../duty/duty.support.ts'
import { on, sheet } from '../duty/sheet.support.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, clock, house, write } from '../logbook.support.ts'

let [ride, garden] = ['', '']
const handover = '/esdorp/dienst/overdracht'

beforeAll(async () => {
  const at = '2026-11-23T09:00:00Z'
  const later = { follow_up_day: '2026-11-25', follow_up_for: annie.account }
  await write(bert, async tx => {
    const resident_id = await putResident(tx, bert, 'Grietje Hadders')
    ride = await putRequest(tx, bert, 'Naar de oogarts', at, { resident_id, responsible: bert.account })
    garden = await putRequest(tx, bert, 'Tuin spitten', at, { resident_id, responsible: bert.account })
    for (const id of [ride, garden]) await putStep(tx, bert, id, at, { step: 'new', version: 1 })
    await putEntry(tx, bert, 'Bellen of ze meerijdt', at, { ...later, request_id: ride, resident_id })
    await putEntry(tx, bert, 'Vragen om een spade', at, { ...later, request_id: garden, resident_id })
  })
})

/** Presses the button of a form on the page of the request, a minute later. */
async function step(id: string, form: string, more: Record<string, string>) {
  const page = `/esdorp/logboek/${id}`
  const browser = house.browser()
  await browser.signIn('coordinator-2')
  clock.now = clock.now.add({ minutes: 1 })
  const sent = await browser.post(page, { ...formOn((await browser.get(page)).body, form), ...more }, page)
  expect(sent.status).toBe(303)
}
const everywhere = async () => [
  (await see('/esdorp/vandaag')).under('Voor jou'),
  (await see(handover)).under('Bellen'),
  (await on(sheet)).text,
]

it('a reminder goes when its request is done, on Vandaag, in the handover and on paper; no other does', async () => {
  for (const text of await everywhere()) expect(text).toMatch(/Bellen of ze meerijdt/)
  await step(ride, 'Het is al gedaan', { step: 'done' })
  for (const text of await everywhere()) {
    expect(text).not.toContain('meerijdt')
    expect(text).toContain('Vragen om een spade')
  }
  const page = readable((await see(`/esdorp/logboek/${ride}`)).body)
  expect(page).toContain('Hier hoeft niemand meer naar te kijken: de vraag is afgerond')
  expect(page).not.toContain('Afvinken')
})

it('comes back when the request is taken up again, and when the end was a mistake', async () => {
  await step(ride, 'Toch weer oppakken', { step: 'reopened' })
  for (const text of await everywhere()) expect(text).toContain('Bellen of ze meerijdt')
  expect((await see(`/esdorp/logboek/${ride}`)).text).toContain('Afvinken')
  await step(garden, 'Ingetrokken', { step: 'withdrawn' })
  expect((await everywhere()).join(' ')).not.toContain('spade')
  await step(garden, `/esdorp/logboek/${garden}`, { do: 'undo' })
  for (const text of await everywhere()) expect(text).toContain('Vragen om een spade')
})

it('what was noted after the end still asks for somebody', async () => {
  await step(ride, 'Het is al gedaan', { step: 'done' })
  clock.now = clock.now.add({ minutes: 1 })
  await write(bert, tx =>
    putEntry(tx, bert, 'Vragen hoe het oog is', clock.now.toString(), {
      ...{ request_id: ride, follow_up_day: '2026-11-26', follow_up_for: annie.account },
    }),
  )
  for (const text of await everywhere()) {
    expect(text).toContain('Vragen hoe het oog is')
    expect(text).not.toContain('meerijdt')
  }
  expect((await see(`/esdorp/logboek/${ride}`)).text).toContain('Afvinken')
})

it('what was noted in the very deed that ended it asks for nobody', async () => {
  clock.now = clock.now.add({ minutes: 1 })
  const at = clock.now.toString()
  const id = await write(bert, async tx => {
    const resident_id = await putResident(tx, bert, 'Wim Slomp')
    const request = await putRequest(tx, bert, 'Heg snoeien', at, { resident_id, state: 'done' })
    await putStep(tx, bert, request, at, { step: 'done' })
    await putEntry(tx, bert, 'Vragen of de heg goed is', at, {
      ...{ request_id: request, resident_id, follow_up_day: '2026-11-25', follow_up_for: annie.account },
    })
    return request
  })
  for (const text of await everywhere()) expect(text).not.toContain('of de heg goed is')
  const { text } = await see(`/esdorp/logboek/${id}`)
  expect(text).toContain('Hier hoeft niemand meer naar te kijken')
  expect(text).not.toContain('Afvinken')
})
