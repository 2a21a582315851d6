/** The database goes while a coordinator types (D6), on a phone: what the page says, and what its button does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres } from '../../app/foundation/postgres.ts'
import { openBrowser, phone } from '../support/browser.ts'
import { asAdmin, type CrashHouse, closeHouse, openHouseOn, settle } from '../support/crash.house.ts'
import { smallTargets, tooWide, violations } from '../support/pages.ts'

let folder: string
let postgres: Awaited<ReturnType<typeof startPostgres>>
let house: CrashHouse
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-away-'))
  postgres = await startPostgres(folder)
  await settle(postgres.url)
  house = await openHouseOn(postgres.url)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await closeHouse(house)
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const words = 'di 10.15 ziekenhuis Emmen, 12 uur terug, rollator mee; ze is wat doof'

it.each([
  ['with script', true],
  ['without script', false],
])(
  'the call is not lost: the page says what to do, and its button saves it once (%s)',
  {
    timeout: 120_000,
  },
  async (_how, script) => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: script, locale: 'nl-NL' })
    const page = await context.newPage()
    await context.request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator' }, maxRedirects: 0 })
    await page.goto(`${house.origin}/esdorp/logboek/nieuw`)
    await page.getByText('Is er geen naam?').click()
    await page.getByLabel('Niemand in het bijzonder', { exact: false }).first().check()
    await page.locator('[name=words]').fill(words)
    await postgres.stop()
    const began = performance.now()
    await page.getByRole('button', { name: 'Leg deze vraag vast' }).click()
    await page.getByRole('heading', { name: 'Umkiek is er even niet' }).waitFor()
    expect(performance.now() - began).toBeLessThan(2000)
    const shown = await page.locator('main').innerText()
    for (const said of ['Wat was vastgelegd, is veilig', 'probeer het dan opnieuw', words])
      expect(shown).toContain(said)
    expect(shown).not.toContain('nobody')
    expect(await tooWide(page)).toBe(0)
    expect(await smallTargets(page)).toEqual([])
    if (script) expect(await violations(page)).toEqual([])
    await page.screenshot({ path: process.env.AWAY_PICTURE ?? join(folder, 'away.png') })
    // Too soon: the same page again, with the same words.
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
    await page.getByText(words).waitFor()
    postgres = await startPostgres(folder, { port: String(postgres.port) })
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
    await page.waitForURL(/logboek\/[0-9a-f-]{36}(\?vastgelegd)?$/)
    const saved = await asAdmin(house.admin, client =>
      client.query('select count(*)::int from logbook.requests where words = $1', [words]),
    )
    expect(saved.rows[0].count).toBe(script ? 1 : 2)
    await context.close()
  },
)
