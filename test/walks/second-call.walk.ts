/** The phone rings while a call is half typed; and what the page of a call does under fingers and keys. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import { house, pageOf, walkIn } from '../support/walking.ts'

const now = Temporal.Instant.from('2026-11-29T09:00:00Z')
walkIn({ now })

async function taking(viewport: typeof phone): Promise<Page> {
  const page = await pageOf('coordinator', { viewport })
  await page.goto(`${house.origin}/esdorp/logboek/nieuw`)
  return page
}

const people = (page: Page) => page.locator('#who').getByRole('radio')
const words = (page: Page) => page.getByLabel('Wat is de vraag?')
const severalFor = async (page: Page, letters: string) => {
  await page.keyboard.type(letters, { delay: 30 })
  await expect.poll(() => people(page).count(), { timeout: 5000 }).toBeGreaterThan(2)
}

it('on a phone both questions are in view, and a chosen name folds the others away', async () => {
  const page = await taking(phone)
  const bar = await page.getByRole('button', { name: 'Leg deze vraag vast' }).boundingBox()
  const later = await page.getByRole('button', { name: 'Bewaar voor straks' }).boundingBox()
  const box = await words(page).boundingBox()
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(Math.min(bar?.y ?? 0, later?.y ?? 0))

  await severalFor(page, 'truus')
  await people(page).first().click()
  await expect.poll(() => people(page).count()).toBe(1)
  await page.getByText('Toch iemand anders').click()
  await expect.poll(() => people(page).count()).toBeGreaterThan(2)
  await people(page).nth(1).click()
  await expect.poll(() => people(page).count()).toBe(1)
  await page.context().close()
}, 60_000)

it('with the keys the list stays until one has left it, so that the next stop is the question', async () => {
  const page = await taking(desk)
  await severalFor(page, 'truus')
  const all = await people(page).count()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('ArrowDown')
  await page.waitForLoadState('networkidle')
  expect(await people(page).count()).toBe(all)
  await page.keyboard.press('Tab')
  await expect.poll(() => people(page).count()).toBe(1)
  const chosen = await page.locator('#who label').first().innerText()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-words')

  // Shift and Enter is a new line; Enter alone sends.
  await page.keyboard.type('lamp kapot')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('trap mee')
  expect(await words(page).inputValue()).toBe('lamp kapot\ntrap mee')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)
  const noted = await page.getByRole('heading', { level: 1 }).innerText()
  expect(noted).not.toBe('')
  expect(chosen).toContain(noted)
  await page.context().close()
}, 60_000)

it('sets a half-typed call aside for a second one, and goes on behind what was typed', async () => {
  const page = await taking(phone)
  await page.getByLabel('Voor wie is het?').fill('Wubbechien')
  await words(page).fill('do 10.15 zie')
  await page.getByRole('button', { name: 'Bewaar voor straks' }).click()
  await expect.poll(() => words(page).inputValue()).toBe('')
  await page.getByLabel('Voor wie is het?').fill('Qwerty')
  await words(page).fill('gras')
  await page.getByRole('radio', { name: /Nieuwe bewoner/ }).click()
  await page.getByRole('button', { name: 'Leg deze vraag vast' }).click()
  await page.waitForURL(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)

  await page.goto(`${house.origin}/esdorp/vandaag`)
  await page.getByRole('link', { name: 'Ga verder: Wubbechien' }).click()
  await page.waitForURL(/\/logboek\/nieuw\/[0-9a-f-]{36}$/)
  await page.waitForLoadState('networkidle')
  await page.keyboard.type('kenhuis')
  expect(await words(page).inputValue()).toBe('do 10.15 ziekenhuis')
  await page.getByRole('radio', { name: /Nieuwe bewoner/ }).click()
  await page.getByRole('button', { name: 'Leg deze vraag vast' }).click()
  await page.waitForURL(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)
  await page.goto(`${house.origin}/esdorp/vandaag`)
  expect(await page.locator('main').innerText()).not.toContain('Nog niet vastgelegd')
  expect(house.troubles).toEqual([])
  await page.context().close()
}, 60_000)

it('on a desk with six names above, what the words were taken for is in view below them', async () => {
  const page = await taking(desk)
  // Quicker than the list: it comes while she is at the words, and pushes them down.
  await page.keyboard.type('jan')
  await words(page).focus()
  await page.keyboard.type('een keer per week helpen in de tuin', { delay: 20 })
  await expect.poll(() => people(page).count(), { timeout: 5000 }).toBeGreaterThan(5)
  const understood = page.locator('#understood')
  await expect.poll(() => understood.innerText(), { timeout: 5000 }).toContain('elke week')
  await expect
    .poll(() => understood.evaluate(region => innerHeight - region.getBoundingClientRect().bottom))
    .toBeGreaterThanOrEqual(0)
  expect((await words(page).boundingBox())?.y).toBeGreaterThan(0)
  await page.context().close()
}, 60_000)

it('on a phone what is opened at the foot of the window is not behind the bars', async () => {
  const page = await taking(phone)
  const summary = page.getByText('Belt iemand anders, of is er eerder gebeld?')
  // Just above them, and opened with the key, so that nothing but the page itself scrolls.
  await summary.evaluate(line => {
    scrollTo(0, line.getBoundingClientRect().bottom + scrollY - innerHeight + 170)
    ;(line as HTMLElement).focus({ preventScroll: true })
  })
  await page.keyboard.press('Enter')
  const bar = await page.getByRole('button', { name: 'Leg deze vraag vast' }).boundingBox()
  await expect
    .poll(async () => (await page.getByLabel('Wie belde er?').boundingBox())?.y ?? 999)
    .toBeLessThan((bar?.y ?? 0) - 40)
  await page.context().close()
}, 60_000)
