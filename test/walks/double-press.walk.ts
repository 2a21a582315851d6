/** C3 in a real browser: a thumb that presses twice, and Back to a form that was sent, save nothing a second time. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { phone } from '../support/browser.ts'
import { tourOf } from '../support/tour.ts'
import { house, pageOf, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock)
let paths: Map<string, string>

/** Where the words go, what must be ticked besides, and how to count those who have these words. */
type Main = { who: string; page: string; words: string; tick?: string; login?: string; count: string }
const lines = 'logbook.entries where words'
const forms: Main[] = [
  {
    who: 'coordinator',
    page: '/:village/logboek/nieuw',
    words: '[name=words]',
    tick: 'who_is',
    count: 'logbook.requests where words',
  },
  {
    who: 'coordinator',
    page: '/:village/mensen/nieuw',
    words: '[name=name]',
    count: 'residents.residents where name',
  },
  { who: 'coordinator', page: '/:village/logboek/:request', words: '#line-words', count: lines },
  { who: 'coordinator', page: '/:village/mensen/:resident', words: '#line-words', count: lines },
  {
    who: 'coordinator',
    page: '/:village/instellingen/plekken',
    words: '[name=name]',
    count: 'village.places where name',
  },
  {
    who: 'administrator',
    page: '/:village/beheer/mensen/nieuw',
    words: '[name=name]',
    tick: 'roles',
    login: '[name=login]',
    count: 'accounts.memberships where name',
  },
]

beforeAll(async () => {
  paths = new Map((await tourOf(test.admin)).map(({ address, path }) => [address.path, path]))
}, 120_000)

async function stand(form: Main, script: boolean) {
  const page = await pageOf(form.who, { viewport: phone, javaScriptEnabled: script })
  const path = paths.get(form.page) as string
  await page.goto(house.origin + path)
  return { page, path }
}

const onPage = (page: Page, { words }: Main) => page.locator(`main form:has(${words})`).first()
const buttonOf = (page: Page, form: Main) =>
  onPage(page, form).locator('button:not([type=button], [formaction])').first()

async function fillIn(page: Page, form: Main, words: string) {
  const fields = onPage(page, form)
  await fields.locator(form.words).fill(words)
  if (form.login) await fields.locator(form.login).fill(`u-${words.toLowerCase().replaceAll(' ', '-')}`)
  // What stands folded away may be ticked too.
  if (form.tick)
    await fields
      .locator(`[name=${form.tick}]`)
      .last()
      .evaluate((box: HTMLInputElement) => {
        box.checked = true
      })
}

/** Does it, and waits until nothing has been on its way for a while: a second press overtakes the first. */
async function quiet(page: Page, work: () => Promise<unknown>) {
  let last = Date.now()
  const now = () => {
    last = Date.now()
  }
  const signs = ['request', 'response', 'load'] as const
  for (const sign of signs) page.on(sign as 'load', now)
  await work()
  now()
  while (Date.now() - last < 700) await page.waitForTimeout(100)
  for (const sign of signs) page.off(sign as 'load', now)
}

it.each([
  ['with script', true],
  ['with script off', false],
])(
  'pressed twice, and once more after Back, each stands there once (C3, %s)',
  async (_how, script) => {
    const faults: string[] = []
    let backs = 0
    for (const [at, form] of forms.entries()) {
      const words = `Dubbel ${'bdfgkl'[at]} ${script ? 'met' : 'zonder'}`
      const { page, path } = await stand(form, script)
      const stands = () => test.count(`select count(*) from ${form.count} like $1`, [`%${words}%`])
      await fillIn(page, form, words)
      await quiet(page, () => buttonOf(page, form).dblclick({ noWaitAfter: true }))
      const twice = await stands()
      if (twice !== 1) faults.push(`${path}: ${twice} after a double press`)
      await quiet(page, () => page.evaluate(() => history.back()).catch(() => {}))
      if (page.url() === house.origin + path) {
        backs += 1
        await quiet(page, () => buttonOf(page, form).click({ noWaitAfter: true }))
        const after = await stands()
        if (after !== twice) faults.push(`${path}: ${after} after Back and another press`)
      }
      await page.context().close()
    }
    expect(faults).toEqual([])
    expect(backs).toBeGreaterThan(3)
    expect(house.troubles).toEqual([])
  },
  120_000,
)
