/** A week of two halves: what a tap gives away, what the message says, and whose it was before a swap. Thursday 26 November. */
import { beforeEach, expect, it } from 'vitest'
import { annie, bert, clock, house } from '../logbook.support.ts'
import { clean, fill, see } from './duty.support.ts'
import { annies, berts, give, roster, standing, week } from './roster.support.ts'

const ask = 'Wie heeft dan de telefoon?'
const halves = [
  ['annie', '07', '09'],
  ['bert', '10', '13'],
]

beforeEach(async () => {
  await clean()
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  await give(annie)
  const part = { who: bert.account, from: '2026-12-10', until: '2026-12-13' }
  await fill(await see(week), week, 'Iemand anders voor een paar dagen', part)
  expect(await standing()).toEqual(halves)
})

it('gives away only my own days, unless I ask for the whole week; my own name takes nothing', async () => {
  const page = await see(week)
  expect(page.text).toMatch(
    /Welke dagen\? Alleen jouw dagen: maandag tot en met woensdag De hele week, ook van coordinator-2 van esdorp/,
  )
  expect(page.main).toMatch(/<input[^>]*checked=""[^>]*value="mijn"/)
  const mine = await fill(page, week, ask, { whose: annie.account })
  expect([mine.status, mine.body.includes('Deze dagen waren al zo.')]).toEqual([422, true])
  expect(await standing()).toEqual(halves)
  const given = await fill(page, week, ask, { whose: bert.account, _key: page.browser.freshKey() })
  expect(await standing()).toEqual([['bert', '07', '13']])
  expect((await see(given.location as string)).text).toContain(
    `maandag 7 december tot en met woensdag 9 december is nu van ${berts}, eerst van ${annies}.`,
  )
})

it('gives the whole week when asked, and the message names everybody whose days changed', async () => {
  const given = await fill(await see(week), week, ask, { whose: 'niemand', days: 'alle' })
  expect(await standing()).toEqual([[null, '07', '13']])
  expect((await see(given.location as string)).text).toContain(
    `is nu van niemand, eerst van ${annies} en ${berts}.`,
  )
})

it('whoever has none of its days says whose; nothing is chosen for her', async () => {
  const page = await see(week, 'administrator')
  expect(page.main).not.toMatch(/name="days"[^>]*checked/)
  const none = await fill(page, week, ask, { whose: annie.account })
  expect([none.status, none.body.includes('Kies welke dagen.')]).toEqual([422, true])
  const theirs = { whose: annie.account, days: bert.account, _key: page.browser.freshKey() }
  expect((await fill(page, week, ask, theirs)).status).toBe(303)
  expect(await standing()).toEqual([['annie', '07', '13']])
})

it('asks nothing of a week that is one person’s', async () => {
  await fill(await see(week), week, ask, { whose: annie.account, days: 'alle' })
  expect((await see(week)).main).not.toContain('name="days"')
})

it('after a swap says everybody who had it', async () => {
  const other = { with: '2026-12-14', days: 'alle' }
  await fill(await see(week), week, 'Ruil met een andere week', other)
  for (const page of [roster, week])
    expect((await see(page)).text).toContain(`geruild, eerst ${annies} en ${berts}`)
})

it('a swap takes my own days along and leaves my colleague’s, unless I ask for the whole week', async () => {
  await give(bert, '/esdorp/dienst/week?van=2026-12-14')
  const page = await see(week)
  expect(page.main.split('Welke dagen?')).toHaveLength(3)
  await fill(page, week, 'Ruil met een andere week', { with: '2026-12-14' })
  expect(await standing()).toEqual([
    ['bert', '07', '13'],
    ['annie', '14', '16'],
    ['bert', '17', '20'],
  ])
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
