/** Scene 2: Annie comes back from three weeks away, reads on one screen what changed, takes the phone, and swaps a week. */
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { tooWide, violations } from '../support/pages.ts'
import { readPaper } from '../support/paper.ts'
import { awayForThreeWeeks } from '../support/three-weeks-away.ts'
import { browser, house, pageOf, walkIn } from '../support/walking.ts'

const monday = Temporal.Instant.from('2026-11-30T07:30:00Z')
const clock = { now: monday }
const [annies, berts] = ['coordinator van esdorp', 'coordinator-2 van esdorp']
walkIn(clock, {
  from: async () => {
    const test = await freshDatabase()
    await awayForThreeWeeks(test, clock)
    clock.now = monday
    return test
  },
})

/** Comes in; whatever page she then stands on is looked at by `look`. */
async function comeIn(who: string, viewport: typeof phone) {
  const page = await pageOf(who, { viewport, javaScriptEnabled: false, bypassCSP: true })
  await page.goto(`${house.origin}/esdorp/vandaag`)
  return { context: page.context(), page }
}
const says = (page: Page) => page.locator('main').innerText()
/** Walked without a script; axe, which is one, looks at the same page beside it. */
async function look(page: Page) {
  const where = new URL(page.url()).pathname
  expect([where, await tooWide(page)]).toEqual([where, 0])
  const eyes = await browser.newContext({ viewport: page.viewportSize(), locale: 'nl-NL' })
  await eyes.addCookies(await page.context().cookies())
  const beside = await eyes.newPage()
  await beside.goto(page.url())
  expect([where, await tooWide(beside), await violations(beside)]).toEqual([where, 0, []])
  await eyes.close()
}

it.each([
  ['a desk', desk],
  ['a phone', phone],
])(
  'on %s: what changed since her last week, on one screen and on one sheet',
  { timeout: 240_000 },
  async (_name, viewport) => {
    const { context, page } = await comeIn('coordinator', viewport)
    await look(page)
    await page.getByRole('link', { name: 'Naar het rooster' }).click()
    await look(page)
    await page.getByRole('link', { name: 'Sinds jouw vorige dienst' }).click()
    await look(page)
    const said = (await says(page)).replace(/\s+/g, ' ')
    expect(said).toContain('Je vorige dienst was maandag 2 november tot en met zondag 8 november.')
    const part = (id: string) => page.locator(`section#${id}`).innerText()
    const changed = (await part('veranderd')).replace(/\s+/g, ' ')
    expect(changed).toMatch(/Wim Slomp.*Weer opgepakt/)
    expect(changed).toMatch(/Dag of tijd: eerst morgen, 10\.15 uur, nu donderdag 3 december/)
    expect(changed).toMatch(/Geesje Brink en Mevr\. G\. Brink zijn één geworden/)
    expect(await part('wacht')).toMatch(/Riet Wacht/)
    const due = `${await part('bellen')} ${await part('doen')}`.replace(/\s+/g, ' ')
    expect(due).toMatch(/Bel Jan nog even.*Hoe was de reis.*Bloed prikken/)
    // One screen: on a desk all headings are seen at once.
    if (viewport === desk) {
      const last = await page
        .locator('section#bellen h2, section#veranderd h2, section#wacht h2, section#doen h2')
        .evaluateAll(heads => Math.max(...heads.map(head => head.getBoundingClientRect().bottom)))
      expect(last).toBeLessThan(desk.height)
    }
    const sheet = await printed(context, page)
    expect(sheet.pages).toBe(1)
    for (const name of ['Wim Slomp', 'G. Brink', 'Riet Wacht', 'Jan Terug'])
      expect(sheet.text).toContain(name)
    await context.close()
  },
)

async function printed(context: BrowserContext, page: Page) {
  const to = await page.getByRole('link', { name: 'Druk het overdrachtsblad af' }).getAttribute('href')
  // The house hangs up a line that was still for five seconds; whoever asks at that moment asks again.
  const answer = await context.request.get(house.origin + to, { maxRetries: 2 })
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = (await answer.body()).toString('latin1')
  return { text: readPaper(pdf).join(' '), pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length }
}

it('she takes the phone for this week, and Bert sees so', { timeout: 240_000 }, async () => {
  const { context, page } = await comeIn('coordinator', phone)
  expect(await says(page)).toContain('Deze week staat er nog niemand in het rooster')
  await page.goto(`${house.origin}/esdorp/dienst`)
  await page.getByRole('link', { name: 'Nog niemand' }).first().click()
  await look(page)
  await page.getByRole('button', { name: annies, exact: true }).click()
  expect(await says(page)).toContain(`${annies} heeft nu de telefoon, tot en met zondag 6 december.`)
  await context.close()
  const bert = await comeIn('coordinator-2', phone)
  expect((await says(bert.page)).replace(/\s+/g, ' ')).toContain(
    `Deze week: ${annies} · tot en met zondag 6 december`,
  )
  await bert.context.close()
})

it('two swap a week: whoever did it sees it stand, and the other is told', { timeout: 240_000 }, async () => {
  const { context, page } = await comeIn('coordinator', phone)
  for (const [week, whose] of [
    ['2026-12-07', annies],
    ['2026-12-14', berts],
  ]) {
    await page.goto(`${house.origin}/esdorp/dienst/week?van=${week}`)
    await page.getByRole('button', { name: whose as string, exact: true }).click()
  }
  await page.goto(`${house.origin}/esdorp/dienst/week?van=2026-12-07`)
  await page.getByText('Ruil met een andere week').click()
  await page.getByLabel('Met welke week').selectOption('2026-12-14')
  await look(page)
  await page.getByRole('button', { name: /^Ruil/ }).click()
  await look(page)
  const rosterOf = async (page: Page) => (await says(page)).replace(/\s+/g, ' ')
  const stands = `${annies} maandag 14 december tot en met zondag 20 december · geruild, eerst ${berts}`
  expect(await rosterOf(page)).toContain(
    `Geruild. De week van maandag 7 december is nu van ${berts}. De week van maandag 14 december is nu van ${annies}.`,
  )
  expect(await rosterOf(page)).toContain(stands)
  await page.goto(`${house.origin}/account/berichten?naar=/esdorp`)
  expect(new URL(page.url()).pathname).toBe('/esdorp/vandaag')
  await context.close()

  const bert = await comeIn('coordinator-2', phone)
  await bert.page.goto(`${house.origin}/account/berichten?naar=/esdorp/dienst`)
  expect(await says(bert.page)).toContain(
    `Je week met de dorpstelefoon is geruild (Esdorp, nu van jou: maandag 7 december tot en met zondag 13 december, niet meer van jou: maandag 14 december tot en met zondag 20 december, door ${annies}).`,
  )
  await look(bert.page)
  await bert.page.getByRole('button', { name: 'Dat klopt, ga verder' }).click()
  expect(await rosterOf(bert.page)).toContain(stands)
  await bert.context.close()
  expect(house.troubles).toEqual([])
})
