/** The database away for a while with coordinators at work, and back again (D6). */
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '../../app/foundation/postgres.ts'
import { check } from './crash.check.ts'
import { closeHouse, openHouseOn, settle } from './crash.house.ts'
import { beginLoad, sendAgain } from './crash.load.ts'

export async function outage(folder: string, { awayMs, writers }: { awayMs: number; writers: number }) {
  let postgres = await startPostgres(folder)
  const admin = await settle(postgres.url)
  const house = await openHouseOn(postgres.url)
  try {
    const load = beginLoad(house.origin, writers)
    await wait(1500)
    await postgres.stop()
    // What is under way when it goes may be slow; what comes after must be answered at once.
    await wait(300)
    load.slowestMs = 0
    await wait(awayMs)
    const slowestMs = load.slowestMs
    await load.stop()
    const texts = load.doubtful.length
    // Whoever opens a page now gets one too, with its way of trying again.
    const front = await fetch(`${house.origin}/esdorp/vandaag`, {
      headers: { cookie: '__Host-umkiek=nobody' },
    })
    const page = { status: front.status, body: await front.text() }
    postgres = await startPostgres(folder, { port: String(postgres.port) })
    const back = performance.now()
    const statuses = await sendAgain(house.origin, load)
    const firstMs = Math.round(performance.now() - back)
    const found = await check(admin, load.kept)
    const { answers, textLost, kept } = load
    return {
      ...found,
      acknowledged: kept.length,
      answers,
      texts,
      textLost,
      troubles: await house.troubles(),
      slowestMs,
      firstMs,
      statuses,
      page,
    }
  } finally {
    await closeHouse(house)
    await postgres.stop()
  }
}
