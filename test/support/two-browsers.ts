/** Two people with one thing open, in two browsers. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect } from 'vitest'
import { desk } from './browser.ts'
import { house, pageOf, test, walkIn } from './walking.ts'

export { house, test }

export const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
/** One for each story. */
let requests: { id: string; resident: string; name: string }[]
export let request: (typeof requests)[number]

walkIn(clock, { live: true })
beforeAll(async () => {
  const { rows } = await test.admin.query(`select q.id, q.resident_id as resident, r.name
    from logbook.requests q join residents.residents r on (r.village_id, r.id) = (q.village_id, q.resident_id)
    where q.state = 'looking' and r.ended_why is null order by q.said_at desc`)
  requests = rows
})
beforeEach(() => {
  clock.now = clock.now.add({ minutes: 1 })
  request = requests.pop() as typeof request
})

export const atDesk = (who: string, script = true) =>
  pageOf(who, { viewport: desk, javaScriptEnabled: script })
export const roelie = () => atDesk('coordinator')
export const geert = () => atDesk('coordinator-2')
export const at = (path: string) => `${house.origin}/esdorp${path}`
export const leave = (...pages: Page[]) => Promise.all(pages.map(page => page.context().close()))
const listening = (page: Page) =>
  page.waitForResponse(answer => new URL(answer.url()).pathname === '/esdorp/nu')
export const nameOf = async (who: string) =>
  (await test.admin.query('select name from accounts.accounts where example_of = $1', [`esdorp:${who}`]))
    .rows[0].name

export async function open(page: Page, path: string) {
  const listens = listening(page)
  await page.goto(at(path))
  expect((await listens).status()).toBe(200)
}

/** Milliseconds until it is seen. */
export async function seen(page: Page, words: string | RegExp, since: number) {
  await page.locator('main').getByText(words).filter({ visible: true }).first().waitFor({ timeout: 8000 })
  return Date.now() - since
}

export async function write(page: Page, words: string) {
  // What happens in one and the same second has no order.
  clock.now = clock.now.add({ seconds: 1 })
  await page.locator('#line-words').fill(words)
  const since = Date.now()
  await page.getByRole('button', { name: 'Leg deze regel vast' }).click()
  await page.waitForURL(/#history$/)
  return since
}
