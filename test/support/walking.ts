/** What every walk begins with: a village on a port of its own over a database of its own, and a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { esdorpAt } from './copies.ts'
import { freshDatabase, makeVillage, type TestDatabase } from './database.ts'
import type { Clock } from './house.ts'
import { serveTestHouse } from './served.ts'

export let test: TestDatabase
export let house: Awaited<ReturnType<typeof serveTestHouse>>
export let browser: Browser

type Beginning = {
  /** Another database than one with Esdorp in it. */
  from?: () => Promise<TestDatabase>
  /** Pages listen for what others change. */
  live?: boolean
  demo?: boolean
}

/** Stands before the first story of the file; nothing is left of it after the last. */
export function walkIn(clock: Clock, { from, live, demo = true }: Beginning = {}) {
  beforeAll(async () => {
    test = await (from ? from() : esdorpAt(clock.now))
    house = await serveTestHouse(test, clock, { demo, ...(live ? { liveAt: test.urls.app } : {}) })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
    await test?.close()
  })
}

/** A page of its own in a browser of its own, already inside as the example person with this role. */
export async function pageOf(who: string | null, view: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', ...view })
  if (who) await context.request.post(`${house.origin}/demo/in`, { form: { who }, maxRedirects: 0 })
  return context.newPage()
}

/** A village with the name of Esdorp and one account for each role, and nothing else in it. */
export async function bareEsdorp(): Promise<TestDatabase> {
  const bare = await freshDatabase()
  await makeVillage(bare.database, 'esdorp')
  return bare
}
