// npm run pictures: every screen on a phone and on a desk (the first ones dark too), and every printed sheet, in one
// folder (`pictures`, or the one that is named), over the example village.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadExample } from '../app/example.ts'
import { openDatabase } from '../app/foundation/database.ts'
import { migrate, prepareDatabase, toDatabase } from '../app/foundation/migrate.ts'
import { startPostgres } from '../app/foundation/postgres.ts'
import { desk, openBrowser, phone } from '../test/support/browser.ts'
import { serveTestHouse } from '../test/support/served.ts'
import { type Stop, tourOf } from '../test/support/tour.ts'

const root = join(import.meta.dirname, '..')
const into = process.argv[2] ?? join(root, 'pictures')
const only = process.argv[3]?.startsWith('--') ? undefined : process.argv[3]
/** `--window`: what fits in the window, for the README; otherwise the whole page. */
const fullPage = !process.argv.includes('--window')
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'umkiek-pictures-'))
const postgres = await startPostgres(folder, { fsync: 'off' })
const passwords = { app: 'app', gate: 'gate' }
const admin = await prepareDatabase(postgres.url, 'umkiek', passwords)
await migrate(admin, root)
const as = (who: 'app' | 'gate') => toDatabase(admin, 'umkiek', { role: `umkiek_${who}`, password: who })
const database = openDatabase({ app: as('app'), gate: as('gate') })
const house = await serveTestHouse({ database }, { now })
const browser = await openBrowser()
const client = new pg.Client({ connectionString: admin })
await client.connect()
try {
  console.log('Loading Esdorp …')
  await loadExample(database, 'esdorp', now)
  const stops = (await tourOf(client)).filter(({ path }) => !only || path.includes(only))
  mkdirSync(into, { recursive: true })
  for (const [name, viewport, colorScheme] of [
    ['phone', phone, 'light'],
    ['desk', desk, 'light'],
    ['dark', phone, 'dark'],
  ] as const) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    for (const stop of stops) {
      await signIn(stop)
      const answer = await page.request.get(house.origin + stop.path)
      if (answer.headers()['content-type'] === 'application/pdf') {
        if (name === 'desk') writeFileSync(join(into, `${titled(stop)}.pdf`), await answer.body())
        continue
      }
      await page.goto(house.origin + stop.path)
      await page.screenshot({ path: join(into, `${titled(stop)}-${name}.png`), fullPage })
    }
    await context.close()

    async function signIn({ who }: Stop) {
      await context.clearCookies()
      if (who) await context.request.post(`${house.origin}/demo/in`, { form: { who }, maxRedirects: 0 })
    }
  }
  console.log(`${stops.length} pages drawn in ${into}`)
} finally {
  await client.end()
  await browser.close()
  await house.close()
  await database.close()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

function titled({ address }: Stop): string {
  const words = address.path.replaceAll(':', '').split('/').filter(Boolean)
  return words.filter(word => word !== 'village').join('-') || 'front'
}
