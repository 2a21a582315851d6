/**
 * Every form of the house, found by walking through it as each role and following the links: a form that is new is
 * under the tests by itself. What only a first step opens stands in crawl.midway.ts.
 */
import type pg from 'pg'
import { addresses, roles } from '../../app/addresses.ts'
import type { TestDatabase } from './database.ts'
import { formsOn, type PageForm } from './every-form.ts'
import type { Browser, openTestHouse, Visited } from './house.ts'
import { tourOf } from './tour.ts'

export type House = Awaited<ReturnType<typeof openTestHouse>>
/** A form where it stands, and how to stand before it again. */
export type Standing = {
  /** The address that takes it: `/:village/logboek/:request`. */
  address: string
  /** The page on which it stands. */
  page: string
  who: string | null
  form: PageForm
  open: (browser: Browser, test: TestDatabase) => Promise<Visited>
}

/** Pages of one kind hold the same forms; help requests hold others in each state. */
const enough = 4

export async function crawl(
  house: House,
  admin: pg.Client,
  more: readonly string[] = [],
): Promise<Standing[]> {
  const found = new Forms()
  const stops = (await tourOf(admin)).map(({ path }) => path)
  for (const who of [...roles, 'coordinator-2', null]) {
    const browser = house.browser()
    if (who) await browser.signIn(who)
    await wander(browser, who, [...more, ...stops, ...(await inEveryState(admin))], found)
  }
  return found.all
}

export class Forms {
  readonly all: Standing[] = []
  readonly #known = new Set<string>()

  /** Takes in the forms of a page that are not known yet. */
  add(visited: Visited, page: string, who: string | null, open: Standing['open']) {
    for (const form of formsOn(visited.body, page)) {
      if (form.method === 'get') continue
      const address = addressOf(form.action)
      const sign = JSON.stringify([
        address,
        [...new Set(form.controls.map(({ name }) => name.replace(/\d+/, '#')))].sort(),
        // A button of a list carries the code of its line ("down:vervoer"); one of each kind is enough.
        [
          ...new Set(form.buttons.map(button => button && `${button.name}=${button.value.split(':')[0]}`)),
        ].slice(0, 8),
        form.controls.find(({ name }) => name === 'at')?.value,
        form.controls.find(({ name }) => name === 'do')?.value,
      ])
      if (this.#known.has(sign)) continue
      this.#known.add(sign)
      this.all.push({ address, page, who, form, open })
    }
  }
}

async function wander(browser: Browser, who: string | null, from: string[], found: Forms) {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  const queue = [...from]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const address = addressOf(path)
    const count = counts.get(address) ?? 0
    const most = address === '/:village/logboek/:request' ? 40 : enough
    if (seen.has(path) || address === '' || count >= most) continue
    seen.add(path)
    const here = path
    const visited = await browser.get(here)
    if (visited.status !== 200 || !visited.headers.get('content-type')?.startsWith('text/html')) continue
    counts.set(address, count + 1)
    found.add(visited, here, who, again => again.get(here))
    for (const [, href] of visited.body.matchAll(/href="(\/[^"#]*)/g))
      queue.push((href as string).replaceAll('&amp;', '&'))
  }
}

/** One help request of each kind of life, so that every button of a life is met. */
async function inEveryState(admin: pg.Client): Promise<string[]> {
  const { rows } =
    await admin.query(`select distinct on (r.state, r.repeat_every is null, r.waiting_until is null) r.id
    from logbook.requests r join village.villages v using (village_id) where v.slug = 'esdorp'`)
  return rows.map(({ id }) => `/esdorp/logboek/${id}`)
}

/** Which line of addresses.ts answers here; '' for what is no page of ours (a sheet, a style). */
export function addressOf(path: string): string {
  const words = (path.split('?')[0] as string).split('/')
  const fits = addresses.filter(({ path: pattern }) => {
    const parts = pattern.split('/')
    return (
      parts.length === words.length && parts.every((part, at) => part.startsWith(':') || part === words[at])
    )
  })
  const names = (pattern: string) => pattern.split('/:').length
  const best = fits.sort((one, other) => names(one.path) - names(other.path))[0]?.path ?? ''
  return best === '/:village' && !words[1]?.match(/dorp|stad/) ? '' : best
}
