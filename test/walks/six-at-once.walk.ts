/** They see each other, and each other's changes, and no page keeps anybody inside. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { watchForeign } from '../support/browser.ts'
import {
  at,
  atDesk,
  clock,
  geert,
  house,
  leave,
  nameOf,
  open,
  request,
  roelie,
  seen,
  test,
  write,
} from '../support/two-browsers.ts'

it('what one writes stands on the page of the other within two seconds, without a reload', async () => {
  const [one, other] = [await roelie(), await geert()]
  const foreign = watchForeign(other.context(), house.origin)
  const times: Record<string, number> = {}
  await open(one, `/logboek/${request.id}`)
  for (const [what, path] of [
    ['request', `/logboek/${request.id}`],
    ['person', `/mensen/${request.resident}`],
  ] as const) {
    await open(other, path)
    await other.evaluate(() => Object.assign(window, { notReloaded: true }))
    const since = await write(one, `Een regel voor ${what}`)
    times[what] = await seen(other, `Een regel voor ${what}`, since)
    expect(await other.evaluate(() => 'notReloaded' in window)).toBe(true)
    expect(await other.locator('umkiek-now').innerText()).toContain(`schreef net: “Een regel voor ${what}”`)
  }
  console.log('live:', times)
  expect(Math.max(...Object.values(times))).toBeLessThan(2000)
  expect(foreign).toEqual([])
  expect(house.troubles).toEqual([])
  await leave(one, other)
}, 60_000)

it('the logbook and Vandaag show a new call and a change by themselves', async () => {
  await test.admin.query(
    `update logbook.requests set state = 'agreed', wished_day = '2026-11-26', wished_time = '16:00' where id = $1`,
    [request.id],
  )
  const [one, today, list] = [await roelie(), await geert(), await geert()]
  await open(today, '/vandaag')
  await open(list, '/logboek')
  await one.goto(at('/logboek/nieuw'))
  await one.keyboard.type('truus', { delay: 30 })
  await one.locator('#who').getByRole('radio').first().click()
  await one.locator('#field-words').fill('Een nieuwe lamp ophangen in de gang')
  const called = Date.now()
  await one.getByRole('button', { name: 'Leg deze vraag vast' }).click()
  const times = [await seen(list, 'Een nieuwe lamp ophangen', called)]
  await one.goto(at(`/logboek/${request.id}/wijzigen`))
  await one.locator('#field-words').fill('Toch liever om vier uur')
  const changed = Date.now()
  await one.locator('main form button').first().click()
  times.push(await seen(today, 'Toch liever om vier uur', changed))
  console.log('live, lists:', times)
  expect(Math.max(...times)).toBeLessThan(2000)
  await leave(one, today, list)
}, 60_000)

it('they see each other, also who is writing, and within ten seconds that somebody left', async () => {
  const [one, other] = [await roelie(), await geert()]
  const [roelies, geerts] = [await nameOf('coordinator'), await nameOf('coordinator-2')]
  await open(one, `/logboek/${request.id}`)
  await open(other, `/logboek/${request.id}`)
  await seen(one, `${geerts} kijkt ook.`, 0)
  await seen(other, `${roelies} kijkt ook.`, 0)
  await other.locator('#line-words').pressSequentially('Ik schrijf')
  await seen(one, `${geerts} schrijft hier nu.`, 0)
  // On another page of the same thing too.
  await one.goto(at(`/logboek/${request.id}/wijzigen`))
  await seen(one, `${geerts} schrijft hier nu.`, 0)
  const left = Date.now()
  await other.goto('about:blank')
  await one.waitForFunction(() => !document.querySelector('umkiek-now')?.textContent, null, {
    timeout: 12_000,
  })
  console.log('gone after', Date.now() - left, 'ms')
  expect(Date.now() - left).toBeLessThan(10_500)
  await leave(one, other)
}, 60_000)

it('with script off the second gets the page with both texts', async () => {
  const [one, other] = [await roelie(), await atDesk('coordinator-2', false)]
  await open(one, `/logboek/${request.id}/wijzigen`)
  await other.goto(at(`/logboek/${request.id}/wijzigen`))
  await one.locator('#field-words').fill('Eerst van Roelie')
  await one.locator('main form button').first().click()
  await one.waitForURL(/\/logboek\/[0-9a-f-]{36}$/)
  await other.locator('#field-words').fill('Daarna van Geert')
  await other.locator('main form button').first().click()
  const read = await other.locator('main').innerText()
  expect(read).toContain('Eerst van Roelie')
  expect(read).toContain('Daarna van Geert')
  await leave(one, other)
}, 60_000)

describe('a page that listens', () => {
  const streams = (page: Page) =>
    page.evaluate(
      () =>
        (document.querySelector('umkiek-now') as HTMLElement & { source?: EventSource }).source?.readyState,
    )

  it('is shut for who is a coordinator no longer, before it hears anything more', async () => {
    const [one, other] = [await roelie(), await geert()]
    await open(one, `/logboek/${request.id}`)
    await open(other, `/logboek/${request.id}`)
    const take = (roles: string) =>
      test.admin.query(
        `update accounts.memberships m set roles = $1 from accounts.accounts a
          where a.id = m.account_id and a.example_of = 'esdorp:coordinator-2'`,
        [roles],
      )
    await take('{volunteer}')
    await write(one, 'Niet meer voor Geert')
    await other.getByText('Je bent niet meer binnen.').waitFor({ timeout: 3000 })
    expect(await streams(other)).toBeUndefined()
    expect(await other.getByText('Niet meer voor Geert').count()).toBe(0)
    await take('{coordinator}')
    await leave(one, other)
  }, 60_000)

  it('keeps nobody inside: half an hour without a click is over, and the page says so', async () => {
    const [one, other] = [await roelie(), await geert()]
    await open(one, `/logboek/${request.id}`)
    await open(other, `/logboek/${request.id}`)
    const seenAt = async () =>
      (
        await test.admin.query(`select max(s.seen_at)::text as at from accounts.sessions s
          join accounts.accounts a on a.id = s.account_id where a.example_of = 'esdorp:coordinator-2'`)
      ).rows[0].at
    const before = await seenAt()
    for (const words of ['Na tien minuten', 'Na twintig minuten']) {
      clock.now = clock.now.add({ minutes: 10 })
      await seen(other, words, await write(one, words))
    }
    expect(await seenAt()).toBe(before)
    clock.now = clock.now.add({ minutes: 15 })
    await write(one, 'Na vijfendertig minuten')
    await other.getByText('Je bent niet meer binnen.').waitFor({ timeout: 3000 })
    expect(await other.getByText('Na vijfendertig minuten').count()).toBe(0)
    await leave(one, other)
  }, 60_000)
})
