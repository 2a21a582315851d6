/** Two houses with every form in them: a village that is lived in, and an installation at its beginning. */
import { type Beginning, openEmpty } from './begin.ts'
import { copyOf } from './copies.ts'
import { crawlTheBeginning, crawlTheDoor, crawlTheKeys, scripted } from './crawl.midway.ts'
import { crawl, type House, type Standing } from './crawl.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type Browser, type Clock, openTestHouse } from './house.ts'
import { liveIn } from './lived-in.ts'

export type World = {
  house: House
  test: TestDatabase
  clock: Clock
  forms: Standing[]
  inVillage: boolean
  /** Somebody who is inside as this role, with a cookie that works. */
  as: (who: string | null) => Promise<Browser>
}

/** `keys`: the beginning after its button; its questions are over then. */
export async function openWorld(which: 'village' | 'beginning' | 'keys'): Promise<World> {
  return which === 'village' ? openVillage() : openBeginning(which === 'keys')
}

async function openVillage(): Promise<World> {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  let pages: string[] = []
  const { test, told } = await copyOf(
    `crawled_${clock.now.epochMilliseconds}`,
    async lived => crawl(await openTestHouse(lived, clock), lived.admin, pages),
    async () => {
      const lived = await liveIn(clock)
      pages = lived.pages
      return lived.test
    },
  )
  const house = await openTestHouse(test, clock)
  const found: Standing[] = told.map(form => ({ ...form, open: again => again.get(form.page) }))
  const forms = [...found, ...(await crawlTheDoor(house, test))]
  return { house, test, clock, as: comingIn(house), forms: [...forms, ...scripted(forms)], inVillage: true }
}

/** Comes in again after a form that led outside. */
export const comingIn = (house: House): World['as'] => {
  const inside = new Map<string | null, Browser>()
  return async who => {
    const known = inside.get(who)
    if (known && (who === null || (await known.get('/account')).status === 200)) return known
    const browser = house.browser()
    if (who) await browser.signIn(who)
    inside.set(who, browser)
    return browser
  }
}

async function openBeginning(keys: boolean): Promise<World> {
  const beginning: Beginning = await openEmpty()
  const { house, test, clock, geesje } = beginning
  const questions = await crawlTheBeginning(beginning)
  const forms = keys ? await crawlTheKeys(beginning) : questions
  return { house, test, clock, forms, as: async () => geesje, inVillage: false }
}

/** The same world once more, as it is now; the world itself is closed. */
export async function twinsOf(world: World, count: number): Promise<World[]> {
  const name = new URL(world.test.urls.admin).pathname.slice(1)
  const cookie = (await world.as(null)).cookie
  await world.test.close()
  return Promise.all(
    Array.from({ length: count }, async () => {
      const test = await freshDatabase(name)
      const house = await openTestHouse(test, world.clock, world.inVillage)
      const as: World['as'] = world.inVillage
        ? comingIn(house)
        : async () => Object.assign(house.browser(), { cookie })
      return { ...world, test, house, as }
    }),
  )
}
