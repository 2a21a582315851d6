/** Two at once: on every form with a version both texts are seen and one deed saves (C2); two windows each keep a draft (C7). */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type FormSeen, formsOn, isWordy, sendForm } from '../support/all-forms.ts'
import { desk } from '../support/browser.ts'
import { tourOf } from '../support/tour.ts'
import { house, pageOf, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock)
let requestPath: string
let shared: { path: string; who: string; form: FormSeen }[]

beforeAll(async () => {
  shared = []
  const pages = new Map<string, Page>()
  const stops = await tourOf(test.admin)
  requestPath = stops.find(({ address }) => address.path.endsWith('/logboek/:request'))?.path as string
  for (const { path, who } of stops) {
    // Of whom a request is for: a name is looked up and chosen, no text is kept (logbook.for-whom.test.ts has its two at once).
    if (!who || /\/(blad|voor-wie)$/.test(path)) continue
    const page = pages.get(who) ?? (await pageOf(who, { viewport: desk }))
    pages.set(who, page)
    await page.goto(house.origin + path)
    if (page.url() === house.origin + path)
      for (const form of await formsOn(page))
        if (form.version && form.fields.some(isWordy)) shared.push({ path, who, form })
  }
  for (const page of pages.values()) await page.context().close()
}, 120_000)

/** The longest words in a form: what a person would be sorry to lose. */
const wordsIn = ({ fields }: FormSeen) =>
  fields.find(({ type }) => type === 'textarea') ?? (fields.find(isWordy) as FormSeen['fields'][number])

const formWith = async (page: Page, id: string) =>
  (await formsOn(page)).find(
    ({ fields, version }) => version && fields.some(field => field.id === id),
  ) as FormSeen

/** Changes one text, and sends. */
async function change(page: Page, form: FormSeen, words: string) {
  await page.locator(`[id="${wordsIn(form).id}"]`).fill(words)
  const answer = sent(page)
  await sendForm(page, form)
  return (await answer).status()
}

const sent = (page: Page) =>
  page.waitForResponse(
    answer => answer.request().isNavigationRequest() && answer.request().method() === 'POST',
  )

it.each([
  ['with script', true],
  ['with script off', false],
])(
  '%s the second sees both texts, keeps hers, and one deed saves it',
  async (_how, script) => {
    expect(shared.length).toBeGreaterThan(3)
    const faults: string[] = []
    for (const { path, who, form: seen } of shared) {
      const view = { viewport: desk, javaScriptEnabled: script }
      const [first, second] = [await pageOf(who, view), await pageOf(who, view)]
      const fault = (what: string) => faults.push(`${path} "${seen.label}": ${what}`)
      await first.goto(house.origin + path)
      await second.goto(house.origin + path)
      // What it is called may be the very thing that was changed.
      const form = await formWith(first, wordsIn(seen).id)
      const [theirs, mine] = [`Eerst ${script ? 'hier' : 'daar'}`, `Daarna ${script ? 'hier' : 'daar'}`]
      const taken = await change(first, form, theirs)
      if (taken !== 303) fault(`the first was not saved: ${taken}`)
      const clash = await change(second, form, mine)
      if (clash !== 409) fault(`the second got ${clash}`)
      const read = await second.locator('main').innerText()
      if (!read.includes(theirs)) fault('does not show what the first wrote')
      if (!read.includes(mine)) fault('does not show what she wrote')
      const field = second.locator(`[id="${wordsIn(form).id}"]`)
      if (!(await field.inputValue()).includes(mine))
        fault(`her text stands no longer there: ${await field.inputValue()}`)
      const again = await formWith(second, wordsIn(form).id)
      const answer = sent(second)
      await sendForm(second, again)
      const merged = (await answer).status()
      if (merged !== 303) fault(`one deed did not save it: ${merged}`)
      await first.context().close()
      await second.context().close()
    }
    expect(faults).toEqual([])
    expect(house.troubles).toEqual([])
  },
  120_000,
)

it('two windows with one form do not eat each other: the later stands first, the other comes after it', async () => {
  const page = await pageOf('coordinator', { viewport: desk })
  const context = page.context()
  const other = await context.newPage()
  const path = house.origin + requestPath
  await page.goto(path)
  await other.goto(path)
  for (const [each, words] of [
    [page, 'In het ene venster'],
    [other, 'In het andere'],
  ] as const) {
    clock.now = clock.now.add({ seconds: 5 })
    const kept = each.waitForResponse(answer => answer.url().endsWith('/concept'))
    await each.locator('#line-words').fill(words)
    await kept
  }
  await page.goto('about:blank')
  await page.goto(path)
  expect(await page.locator('#line-words').inputValue()).toBe('In het andere')
  await page.getByText('Er ligt nog één tekst uit een ander venster').waitFor()
  await page.locator('#line').getByRole('button', { name: 'Weg ermee' }).click()
  expect(await page.locator('#line-words').inputValue()).toBe('In het ene venster')
  await page.getByRole('button', { name: 'Leg deze regel vast' }).click()
  await page.waitForURL(/#history$/)
  expect(await page.locator('#line-words').inputValue()).toBe('')
  expect(await test.count('select count(*) from house.drafts where thrown_at is null')).toBe(0)
  await context.close()
})
