/** P12: whoever speaks for another does so within limits in people's own words, and each who answers sees them. */
import { expect, it } from 'vitest'
import { text } from '../../../test/support/shown.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { annie, clock, house, write } from '../logbook/logbook.support.ts'

it('keeps the limits of what was agreed, and shows them wherever that person may speak', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const riet = await write(annie, tx => putResident(tx, annie, 'Riet Dikkers'))
  const page = `/esdorp/mensen/${riet}`
  const speaker = (name: string, limits: string) =>
    browser.post(`${page}/afspraken`, {
      ...{
        do: 'speaker',
        name,
        limits,
        scope: ['copy', 'consent'],
        ends: '2026-12-31',
        proof: 'volmacht van 3 mei',
      },
    })
  for (const [limits, sentence] of [
    ['x'.repeat(121), 'korter dan 120 letters'],
    ['haar nummer is 111222333', 'BSN'],
  ] as const) {
    const refused = await speaker('Dochter', limits)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain(sentence)
    expect(refused.body).toContain(limits)
  }
  expect((await speaker('Dochter', 'niet over geld')).status).toBe(303)
  expect((await speaker('Zoon', '')).status).toBe(303)
  const told = 'Met een grens: niet over geld'
  // With the agreement itself and where she answers; with the copy that she may get.
  expect(text(await browser.get(`${page}/afspraken`)).split(told)).toHaveLength(4)
  expect(text(await browser.get(`${page}/inzage`))).toMatch(
    /Dochter Met een grens: niet over geld\. Dek eerst af wat daarover gaat\. Zoon/,
  )
  const copy = await browser.post(`${page}/inzage/blad`, { as: 'file', for: '' }, `${page}/inzage`)
  expect(copy.body).toMatch(/representatives\.limits[^}]*niet over geld/)
  // On her own page for whoever takes a call, from the first day to the last.
  expect(text(await browser.get(page))).toContain('Spreekt namens Dochter · niet over geld Zoon')
  clock.now = Temporal.Instant.from('2027-01-01T09:00:00Z')
  await browser.signIn('coordinator')
  expect(text(await browser.get(page))).not.toContain('Spreekt namens')
})
