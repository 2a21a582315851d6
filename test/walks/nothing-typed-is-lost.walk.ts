/** The line breaks, the battery dies: what is typed on any form of the house is not lost (C5, C7). */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { type FormSeen, fillForm, formsOn, sendForm, standsIn, wordForms } from '../support/all-forms.ts'
import { killBrowserIn, openBrowserIn, phone } from '../support/browser.ts'
import { type Stop, tourOf } from '../support/tour.ts'
import { browser, house, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock)
let stops: Stop[]
const request = () => stops.find(({ address }) => address.path.endsWith('/logboek/:request'))?.path as string

beforeAll(async () => {
  stops = (await tourOf(test.admin)).filter(({ path }) => !/\/blad$/.test(path))
  // The request of the tour has come to its end; this one still has every step before it.
  const { rows } = await test.admin.query(
    "select id from logbook.requests where state = 'looking' order by id limit 1",
  )
  const ended = stops.find(({ path }) => path === request()) as Stop
  stops.push({ ...ended, path: `/esdorp/logboek/${rows[0].id}` })
}, 120_000)
beforeEach(() => test.admin.query('delete from house.drafts'))

const comeIn = (context: BrowserContext, who: string | null) =>
  context.request.post(`${house.origin}/demo/in`, { form: { who: who as string }, maxRedirects: 0 })

async function open(who: string | null, script = true) {
  const context = await browser.newContext({ viewport: phone, locale: 'nl-NL', javaScriptEnabled: script })
  if (who) await comeIn(context, who)
  return { context, page: await context.newPage() }
}

/** Every form with words once, as somebody who may fill it in; the search box of the frame counts once. */
async function eachForm(visit: (page: Page, form: FormSeen, stop: Stop) => Promise<void>) {
  let boxes = 0
  for (const who of new Set(stops.map(stop => stop.who))) {
    const { context, page } = await open(who)
    for (const stop of stops.filter(stop => stop.who === who)) {
      await page.goto(house.origin + stop.path)
      if (page.url() !== house.origin + stop.path) continue
      for (const form of await wordForms(page)) {
        if (form.action.endsWith('/zoeken') && !form.label && boxes++ > 0) continue
        await visit(page, form, stop)
      }
    }
    await context.close()
  }
}

const bar = (page: Page) => page.locator('umkiek-line')

it('without a line every form warns within three seconds, stays, and is sent when the line is back (C5)', async () => {
  let tried = 0
  const faults: string[] = []
  await eachForm(async (page, form, { path }) => {
    const fault = (what: string) => faults.push(`${path} "${form.label}": ${what}`)
    await page.goto(house.origin + path)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.context().setOffline(true)
    const typed = await fillForm(page, form, 'Getypt zonder verbinding')
    const began = Date.now()
    await bar(page)
      .getByText('De verbinding is weg')
      .waitFor({ timeout: 3000 })
      .catch(() => fault('no warning'))
    if (Date.now() - began > 3000) fault('late')
    if (!(await bar(page).evaluate(element => element.getBoundingClientRect().top >= 0)))
      fault('out of sight')
    await sendForm(page, form)
    await bar(page)
      .getByText('wordt dit verstuurd')
      .waitFor({ timeout: 3000 })
      .catch(() => fault('no promise'))
    const stands = await standsIn(page, form, Object.keys(typed))
    if (JSON.stringify(stands) !== JSON.stringify(typed)) fault('lost what was typed')
    if (page.url() !== house.origin + path) fault(`left for ${page.url()}`)
    // What arrives is looked at, not done: the next form finds the house as it was.
    const body = new Promise<string>(arrived => {
      page.route('**', async route => {
        const asked = route.request()
        if (!asked.isNavigationRequest() || asked.method() !== 'POST') return route.continue()
        await route.fulfill({ status: 204 })
        arrived(new URL(asked.url()).pathname === form.enter ? (asked.postData() ?? '') : '')
      })
      setTimeout(() => arrived(''), 12_000)
    })
    await page.context().setOffline(false)
    if (!/Getypt|0599|example\.org/.test(decodeURIComponent(await body))) fault('was not sent')
    await page.unrouteAll()
    tried++
  })
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(15)
  expect(house.troubles).toEqual([])
}, 180_000)

/** What is written, not what is pasted to be checked. */
const keepsWords = ({ fields, action }: FormSeen) =>
  action.startsWith('/esdorp/') &&
  fields.some(({ type, name }) => (type === 'textarea' && name !== 'anchor') || name === 'note')

it('the battery dies: ten seconds later everything that was typed stands there again, with when, and can go (C7)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'umkiek-browser-'))
  const before = await openBrowserIn(folder)
  const typed: { stop: Stop; form: FormSeen; stands: Record<string, string[]> }[] = []
  const bare: string[] = []
  const keeping: Promise<Page>[] = []
  // Four at a time: a browser has six lines to one house, and a page that is in sight holds one of them.
  const settle = async (most: number) => {
    if (keeping.length > most) for (const page of await Promise.all(keeping.splice(0))) await page.close()
  }
  const kept = await before.newPage()
  let who: string | null = null
  for (const stop of stops
    .filter(({ who }) => who)
    .sort((a, b) => (a.who as string).localeCompare(b.who as string))) {
    if (stop.who !== who) {
      // Whoever comes in after her in this browser sends no drafts of hers.
      await settle(0)
      who = stop.who
      await comeIn(before, who)
    }
    await kept.goto(house.origin + stop.path)
    if (kept.url() !== house.origin + stop.path) continue
    for (const form of (await formsOn(kept)).filter(keepsWords)) {
      if (!form.draft) bare.push(`${stop.path} "${form.label}" has no draft`)
      if (!form.draft || typed.some(({ form: { draft } }) => draft === form.draft)) continue
      await settle(3)
      const page = await before.newPage()
      await page.goto(house.origin + stop.path)
      const stands = await fillForm(page, form, 'Half getypt')
      keeping.push(
        page
          .waitForResponse(answer => answer.url().endsWith('/concept') && answer.status() === 204, {
            timeout: 10_000,
          })
          .catch(() => bare.push(`${stop.path} "${form.label}" was not kept within ten seconds`))
          .then(() => page),
      )
      typed.push({ stop, form, stands })
    }
  }
  await Promise.all(keeping)
  await killBrowserIn(folder)
  const after = await openBrowserIn(folder)
  const page = await after.newPage()
  const lost: string[] = []
  for (const { stop, form, stands } of typed) {
    await comeIn(after, stop.who)
    await page.goto(house.origin + stop.path)
    const now = await standsIn(page, form, Object.keys(stands))
    for (const [name, texts] of Object.entries(stands))
      if (!/^(who|helper)_is$/.test(name) && JSON.stringify(now[name]) !== JSON.stringify(texts))
        lost.push(`${stop.path} "${form.label}" ${name}: ${texts} became ${now[name]}`)
    const again = page.locator(`form:has(input[name=_place][value="${form.draft}"]) button[name=_throw-away]`)
    if (!(await again.isVisible())) lost.push(`${stop.path} "${form.label}": nobody says that it is a draft`)
    // Each a little later: only the last one is offered to be put back.
    clock.now = clock.now.add({ seconds: 1 })
    await again.click({ timeout: 2000 }).catch(() => {})
    if (page.url().replace(/[?&]weg$/, '') !== house.origin + stop.path)
      lost.push(`${stop.path}: thrown away at ${page.url()}`)
    if (!(await page.locator('form:has(input[name=_put-back])').isVisible()))
      lost.push(`${stop.path} "${form.label}": cannot be put back`)
  }
  await after.close()
  rmSync(folder, { recursive: true, force: true })
  expect([bare, lost]).toEqual([[], []])
  expect(typed.length).toBeGreaterThan(7)
  expect(await test.count('select count(*) from house.drafts where thrown_at is null')).toBe(0)
  expect(house.troubles).toEqual([])
}, 180_000)

it('says so while she types when her way in is closed, and keeps what she sends', async () => {
  const { context, page } = await open('coordinator')
  await page.goto(house.origin + request())
  clock.now = clock.now.add({ minutes: 31 })
  await page.locator('#line-words').fill('Nog niet klaar')
  await bar(page).getByText('Je bent niet meer binnen').waitFor({ timeout: 5000 })
  await context.close()
})
