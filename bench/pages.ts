/** npm run bench:pages: every screen in Chromium on a slow phone and a slow line; see README.md. */
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser, phone } from '../test/support/browser.ts'
import { tourOf } from '../test/support/tour.ts'
import { machineOf, medianOf, round, tell } from './figures.ts'
import { serveVillages, signIn } from './served.ts'
import { prepareGround } from './villages.ts'

const { values: given } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    /** Only addresses in which this stands. */
    only: { type: 'string', default: '' },
  },
})

/** Six times slower, 1.6 Mbit/s down, 0.75 up, 150 ms: what Lighthouse calls a mobile phone. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 6
const goals = { paint: 800, blocked: 0, shift: 0, nextPaint: 300 }

/** Milliseconds until the largest paint and of blocked main thread; layout shift; bytes over the line. */
type Seen = { paint: number; blocked: number; shift: number; bytes: number }

const ground = await prepareGround(line => console.log(line))
const villages = await ground.open('small')
const served = await serveVillages(villages)
const browser = await openBrowser()
const admin = new pg.Client({ connectionString: villages.admin })
await admin.connect()
try {
  const stops = (await tourOf(admin, 'brinkstad')).filter(
    ({ path }) => path.includes(given.only) && !path.endsWith('/blad'),
  )
  const screens: Record<string, Seen & { nextPaint: number; nextBytes: number }> = {}
  for (const { address, path, who } of stops) {
    const [visitor] = who ? await signIn(villages.admin, ['brinkstad'], 1, who) : []
    const runs: Awaited<ReturnType<typeof visit>>[] = []
    for (let run = 0; run < Number(given.runs); run++) {
      runs.push(await visit(browser, served.origin, path, visitor?.token))
    }
    const median = (of: (run: (typeof runs)[number]) => number) => round(medianOf(runs.map(of)), 3)
    const seen = {
      paint: median(({ first }) => first.paint),
      blocked: median(({ first }) => first.blocked),
      shift: median(({ first }) => first.shift),
      bytes: median(({ first }) => first.bytes),
      nextPaint: median(({ next }) => next.paint),
      nextBytes: median(({ next }) => next.bytes),
    }
    screens[address.path] = seen
    console.log(
      `${address.path.padEnd(44)} ${seen.paint} ms, blocked ${seen.blocked} ms, shift ${seen.shift}, ` +
        `${Math.round(seen.bytes / 1000)} kB; again ${seen.nextPaint} ms, ${Math.round(seen.nextBytes / 1000)} kB`,
    )
  }
  const worst = (of: (seen: (typeof screens)[string]) => number) =>
    Math.max(...Object.values(screens).map(of))
  const result = {
    bench: 'pages',
    at: new Date().toISOString(),
    runs: Number(given.runs),
    machine: await machineOf(villages.admin),
    browser: browser.version(),
    goals,
    median: {
      paint: medianOf(Object.values(screens).map(({ paint }) => paint)),
      nextPaint: medianOf(Object.values(screens).map(({ nextPaint }) => nextPaint)),
    },
    worst: {
      paint: worst(({ paint }) => paint),
      blocked: worst(({ blocked }) => blocked),
      shift: worst(({ shift }) => shift),
      nextPaint: worst(({ nextPaint }) => nextPaint),
    },
    screens,
  }
  tell('pages', result, given)
} finally {
  await admin.end()
  await browser.close()
  await served.stop()
  await villages.drop()
  await ground.stop()
}

/** First with nothing in store, then once more with the style and the letters already there. */
async function visit(browser: Browser, origin: string, path: string, token: string | undefined) {
  const context = await browser.newContext({ viewport: phone, locale: 'nl-NL' })
  if (token) {
    const cookie = { name: '__Host-umkiek', value: token, domain: 'localhost', path: '/' }
    await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }])
  }
  await context.addInitScript(watch)
  const first = await look(context, origin + path)
  const next = await look(context, origin + path)
  await context.close()
  return { first, next }
}

async function look(context: BrowserContext, address: string): Promise<Seen> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', line)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const answer = await page.goto(address, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${address}: ${answer?.status()}`)
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Seen, 'bytes'> }).seen)
  await page.close()
  return { ...seen, bytes }
}

/** Runs in the page, before anything else. */
function watch() {
  const seen = { paint: 0, blocked: 0, shift: 0 }
  Object.assign(window, { seen })
  const hear = (type: string, heard: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(heard)).observe({ type, buffered: true })
  hear('largest-contentful-paint', ({ startTime }) => {
    seen.paint = Math.round(startTime)
  })
  hear('longtask', ({ duration }) => {
    seen.blocked += Math.round(Math.max(0, duration - 50))
  })
  hear('layout-shift', ({ value }) => {
    seen.shift += value ?? 0
  })
}
