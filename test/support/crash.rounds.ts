/** Round after round: coordinators work, the database is killed, it comes back, and everything that was said is there. */
import { setTimeout as wait } from 'node:timers/promises'
import { type EmbeddedPostgres, startPostgres } from '../../app/foundation/postgres.ts'
import { check, type Found } from './crash.check.ts'
import { closeHouse, openHouseOn, settle } from './crash.house.ts'
import { type KillMode, killPostgres } from './crash.kill.ts'
import { beginLoad, type Kept, type Load, sendAgain } from './crash.load.ts'

export type Told = Found & { rounds: number; acknowledged: number; inDoubt: number; restartMs: number[] }
type Rounds = {
  rounds: number
  modes: readonly KillMode[]
  loadMs: number
  writers: number
  plant?: string
  settings?: Record<string, string>
}

export async function killRounds(
  folder: string,
  { rounds, modes, loadMs, writers, ...how }: Rounds,
): Promise<Told> {
  let postgres: EmbeddedPostgres = await startPostgres(folder, how.settings)
  const { url, port } = postgres
  const admin = await settle(url)
  const house = await openHouseOn(url, how.plant)
  const kept: Kept[] = []
  const told: Told = {
    rounds,
    acknowledged: 0,
    inDoubt: 0,
    restartMs: [],
    lost: 0,
    half: 0,
    double: 0,
    broken: [],
  }
  try {
    for (let round = 0; round < rounds; round++) {
      const load = beginLoad(house.origin, writers)
      await wait(loadMs)
      await untilJustSaved(load)
      killPostgres(postgres.pid, modes[round % modes.length] as KillMode)
      await postgres.ended
      await load.stop()
      const began = performance.now()
      postgres = await startPostgres(folder, { ...how.settings, port: String(port) })
      told.restartMs.push(Math.round(performance.now() - began))
      const after = await check(admin, load.kept)
      told.lost += after.lost
      told.half += after.half
      told.inDoubt += load.doubtful.length
      told.acknowledged += load.kept.length
      const statuses = await sendAgain(house.origin, load)
      if (statuses.some(status => status !== 303)) told.broken.push(`sent again: ${statuses}`)
      kept.push(...load.kept)
      const complete = await check(admin, how.plant ? [] : kept)
      told.lost += complete.lost
      told.double += complete.double
      told.broken.push(...complete.broken)
    }
  } finally {
    await closeHouse(house)
    await postgres.stop()
  }
  return told
}

/** The hardest moment: the house has said "saved" this very millisecond. */
async function untilJustSaved({ kept }: Load) {
  const before = Math.max(kept.length, 5)
  for (let tries = 0; tries < 10_000 && kept.length <= before; tries++) await wait(2)
}
