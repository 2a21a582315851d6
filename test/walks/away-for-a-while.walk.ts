/** What was typed survives that the session ended in between (A9): on every form of the house, by its own way in. */
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { mayBeKept } from '../../app/entrance/rules.kept.ts'
import { fillForm, formsOn, sendForm, standsIn, wordForms } from '../support/all-forms.ts'
import { phone } from '../support/browser.ts'
import { type Stop, tourOf } from '../support/tour.ts'
import { browser, house, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock)
let stops: Stop[]

beforeAll(async () => {
  stops = (await tourOf(test.admin)).filter(({ who, path }) => who && !/\/blad$/.test(path))
}, 120_000)

const open = (script = true) =>
  browser.newContext({ viewport: phone, locale: 'nl-NL', javaScriptEnabled: script })
const comeIn = (context: BrowserContext, who: string) =>
  context.request.post(`${house.origin}/demo/in`, { form: { who, village: 'esdorp' }, maxRedirects: 0 })
const keptForms = () => test.count('select count(*) from house.kept_forms')

/** By hand, at the door that stands open: the example person of that role. */
async function comeInAtTheDoor(page: Page, who: string) {
  expect(new URL(page.url()).pathname).toBe('/in')
  await page.locator(`button[name=who][value="${who}"]`).click()
}

it('every form of the house keeps every field after the session ran out, and one touch leads back to it (A9)', async () => {
  const context = await open()
  const page = await context.newPage()
  const lost: string[] = []
  let tried = 0
  for (const { path, who } of stops) {
    await comeIn(context, who as string)
    await page.goto(house.origin + path)
    if (page.url() !== house.origin + path) continue // sends on to another page of the tour
    for (const form of await wordForms(page)) {
      const { action, label } = form
      // The search box stands on every page; once is enough.
      if (action.endsWith('/zoeken') && !label && tried > 0) continue
      await comeIn(context, who as string)
      await page.goto(house.origin + path)
      const typed = await fillForm(page, form, 'Woorden van Annie')
      clock.now = clock.now.add({ minutes: 31 })
      await sendForm(page, form)
      await page.waitForURL('**/in?naar=**')
      await comeInAtTheDoor(page, who as string)
      const where = new URL(page.url())
      if (where.pathname + where.search !== path) lost.push(`${path}: came back to ${where}`)
      const stands = await standsIn(page, form, Object.keys(typed))
      // Who was meant by a name is asked again, with the people who are there now.
      for (const [name, texts] of Object.entries(typed))
        if (!/^(who|helper)_is$/.test(name) && JSON.stringify(stands[name]) !== JSON.stringify(texts))
          lost.push(`${path} "${form.label}" ${name}: ${texts} became ${stands[name]}`)
      if (!(await page.getByText('Je was even weg.').count())) lost.push(`${path}: no word of it`)
      await page.getByRole('button', { name: 'Gooi het weg' }).click()
      tried++
    }
  }
  expect(lost).toEqual([])
  expect(tried).toBeGreaterThan(14)
  expect(await keptForms()).toBe(0)
  expect(house.troubles).toEqual([])
  await context.close()
}, 180_000)

/** The line about a request: the form that is used most, on the page that says most. */
async function atTheLine(script = true) {
  const context = await open(script)
  await comeIn(context, 'coordinator')
  const page = await context.newPage()
  const path = stops.find(({ address }) => address.path.endsWith('/logboek/:request'))?.path as string
  await page.goto(house.origin + path)
  return { context, page, path, words: page.locator('#line-words') }
}
const write = (page: Page) => page.getByRole('button', { name: 'Leg deze regel vast' }).click()
const lines = (words: string) => test.count('select count(*) from logbook.entries where words = $1', [words])

it('signed out in another tab, with script off: nothing is saved before she sends it again, then once', async () => {
  const { context, page, path, words } = await atTheLine(false)
  await words.fill('Gebeld, komt morgen.')
  const other = await context.newPage()
  await other.goto(`${house.origin}/account`)
  await other.getByRole('button', { name: 'Ga naar buiten' }).click()
  await write(page)
  await comeInAtTheDoor(page, 'coordinator')
  expect([new URL(page.url()).pathname, await words.inputValue()]).toEqual([path, 'Gebeld, komt morgen.'])
  expect([await lines('Gebeld, komt morgen.'), page.url().includes('Gebeld')]).toEqual([0, false])
  await write(page)
  await page.waitForURL(/#history$/)
  expect([await lines('Gebeld, komt morgen.'), await keptForms()]).toEqual([1, 0])
  await page.reload()
  expect(await page.getByText('Je was even weg.').count()).toBe(0)
  await context.close()
})

it.each([
  ['on a shared computer', 16, 'update accounts.sessions set shared_computer = true'],
  ['with a key of an earlier session', 0, ''],
])('%s the words come back too', async (_how, minutes, sql) => {
  const { context, page, path, words } = await atTheLine()
  await words.fill('Niet thuis.')
  if (sql) await test.admin.query(sql)
  else await comeIn(context, 'coordinator')
  clock.now = clock.now.add({ minutes })
  await write(page)
  if (minutes) await comeInAtTheDoor(page, 'coordinator')
  expect([new URL(page.url()).pathname, await words.inputValue()]).toEqual([path, 'Niet thuis.'])
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  expect([await keptForms(), await words.inputValue()]).toEqual([0, ''])
  await context.close()
})

it('whoever comes in after her in this browser sees nothing of it, and she does, on any page', async () => {
  const { context, page, path, words } = await atTheLine()
  await words.fill('Alleen voor Annie.')
  await comeIn(context, 'coordinator-2')
  await write(page)
  expect(await page.locator('h1').innerText()).toContain('kon niet worden aangenomen')
  await page.goto(house.origin + path)
  expect([await words.inputValue(), await keptForms()]).toEqual(['', 0])
  await comeIn(context, 'coordinator')
  await page.goto(house.origin + path)
  await words.fill('Alleen voor Annie.')
  clock.now = clock.now.add({ minutes: 31 })
  await write(page)
  await comeIn(context, 'coordinator-2')
  await page.goto(`${house.origin}/esdorp/vandaag`)
  expect(await page.getByText('Je was even weg.').count()).toBe(0)
  await comeIn(context, 'coordinator')
  await page.goto(`${house.origin}/esdorp/vandaag`)
  await page.getByRole('link', { name: 'Ga ernaartoe' }).click()
  expect(await words.inputValue()).toBe('Alleen voor Annie.')
  // Twelve hours later nobody knows what it was about.
  clock.now = clock.now.add({ hours: 12, seconds: 1 })
  await comeIn(context, 'coordinator')
  await page.goto(house.origin + path)
  expect(await words.inputValue()).toBe('')
  await context.close()
})

it('no other site can plant words, no page of our own script does, and no secret is kept', async () => {
  const { context, page, path } = await atTheLine()
  const owner = await page.locator('input[name=_owner]').first().inputValue()
  const form = { _owner: owner, _form: 'Schrijf een regel', _key: 'x.y', words: 'geplant', pin: '704193' }
  const send = (headers: Record<string, string>, given = {}) =>
    context.request.post(house.origin + path, { form: { ...form, ...given }, headers, maxRedirects: 0 })
  await test.admin.query('delete from house.kept_forms')
  clock.now = clock.now.add({ minutes: 31 })
  const own = { origin: house.origin }
  await send({ origin: 'https://kwaad.example' })
  await send({ ...own, 'sec-fetch-site': 'cross-site' })
  await send({ ...own, 'sec-fetch-mode': 'cors' })
  await send({})
  await send(own, { _owner: `${owner.slice(0, -2)}AA` })
  await send(own, { words: '' })
  expect(await keptForms()).toBe(0)
  await send(own)
  await send(own)
  expect(await keptForms()).toBe(1)
  const { rows } = await test.admin.query('select * from house.kept_forms')
  expect(JSON.stringify(rows)).not.toContain('geplant')
  await comeIn(context, 'coordinator')
  await page.goto(house.origin + path)
  expect(await page.content()).not.toContain('704193')
  const secrets = new Set<string>()
  for (const path of ['/account/pincode', '/account/wachtwoord', '/account/nog-even']) {
    await page.goto(house.origin + path)
    for (const { fields } of await formsOn(page))
      for (const { name, type } of fields) if (type === 'password') secrets.add(name)
  }
  expect(secrets.size).toBeGreaterThan(2)
  expect([...secrets].filter(mayBeKept)).toEqual([])
  await context.close()
})
