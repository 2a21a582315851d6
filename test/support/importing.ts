/** Stories of files that are brought along; every story begins in a village of its own. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Asker } from '../../app/foundation/database.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './database.ts'
import { sendFile } from './files.ts'
import { formOn, readable } from './forms.ts'
import { type Browser, openTestHouse } from './house.ts'

type Stories = {
  test: TestDatabase
  house: Awaited<ReturnType<typeof openTestHouse>>
  clock: { now: Temporal.Instant }
  slug: string
  village: TestVillage
  /** The coordinator of that village. */
  annie: Browser
}

export function importStories(path: 'mensen' | 'logboek') {
  const s = {} as Stories
  let count = 0
  beforeAll(async () => {
    s.clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
    s.test = await freshDatabase()
    s.house = await openTestHouse(s.test, s.clock)
  })
  afterAll(async () => {
    expect(s.house.troubles).toEqual([])
    await s.test.close()
  })
  beforeEach(async () => {
    s.clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
    s.slug = `dorp-${++count}`
    s.village = await makeVillage(s.test.database, s.slug)
    s.annie = s.house.browser()
    await s.annie.signIn('coordinator', s.slug)
  })

  const account = (who: string) => s.village.asker[who]?.account as string
  const by = () => ({ village: s.village.id, account: account('coordinator'), at: s.clock.now })
  const asCoordinator = <T>(work: Parameters<typeof s.test.database.inVillage<T>>[2]) =>
    s.test.database.inVillage<T>(s.village.asker.coordinator as Asker, 'write', work)

  const choose = (bytes: string | Uint8Array, name = 'bestand.csv') =>
    sendFile(s.house, s.annie, `/${s.slug}/${path}/invoer`, { name, bytes })

  /** Chooses the file and says that the columns are what the house thinks they are, but for `said`. */
  async function tryOut(bytes: string | Uint8Array, said: Record<string, string> = {}) {
    const place = (await choose(bytes)).location as string
    const page = await s.annie.get(place)
    const tried = await s.annie.post(place, { ...formOn(page.body, 'Wat staat er in elke kolom?'), ...said })
    expect([tried.status, tried.location]).toEqual([303, `${place}/proef`])
    await s.house.finishImports()
    return { place, page, proef: `${place}/proef`, trial: await s.annie.get(`${place}/proef`) }
  }

  async function take(proef: string) {
    const { body } = await s.annie.get(proef)
    const label = body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
    const taken = await s.annie.post(proef, { ...formOn(body, label), do: 'take' })
    await s.house.finishImports()
    return taken
  }

  async function bringIn(bytes: string | Uint8Array, said: Record<string, string> = {}) {
    const { proef } = await tryOut(bytes, said)
    await take(proef)
    return proef
  }

  const undo = async (proef: string) => {
    const undone = await s.annie.post(proef, {
      ...formOn((await s.annie.get(proef)).body, proef),
      do: 'undo',
    })
    await s.house.finishImports()
    return undone
  }

  return { s, account, by, asCoordinator, choose, tryOut, take, bringIn, undo }
}

/** New, already here, in doubt: as the page says it. */
export const figures = (body: string) =>
  readable(body)
    .match(/Nieuw (\d+) .* Staat er al (\d+) .* Twijfel (\d+) /)
    ?.slice(1, 4)
    .map(Number)
