/** Round after round: coordinators work, the database crashes, it comes back, and everything that was said is there. */
import { setTimeout as wait } from 'node:timers/promises'
import { type EmbeddedPostgres, startPostgres } from '../../app/foundation/postgres.ts'
import { check, type Found } from './crash.check.ts'
import { closeHouse, openHouseOn, settle } from './crash.house.ts'
import { type KillMode, killPostgres } from './crash.kill.ts'
import { beginLoad, type Kept, type Load, sendAgain } from './crash.load.ts'

export type Told = Found & { rounds: number; acknowledged: number; inDoubt: number; restartMs: number[] }
/** A PostgreSQL, and what happens to it in round `round`. `port` keeps its address when it comes back. */
export type Machine = {
  start: (port?: string) => Promise<EmbeddedPostgres>
  crash: (postgres: EmbeddedPostgres, round: number) => Promise<void>
}
type Rounds = { rounds: number; loadMs: number; writers: number; plant?: string }

export const killed = (folder: string, modes: readonly KillMode[]): Machine => ({
  start: port => startPostgres(folder, port ? { port } : {}),
  crash: async ({ pid, ended }, round) => {
    killPostgres(pid, modes[round % modes.length] as KillMode)
    await ended
  },
})

export async function crashRounds(
  machine: Machine,
  { rounds, loadMs, writers, plant }: Rounds,
): Promise<Told> {
  let postgres: EmbeddedPostgres | null = await machine.start()
  const { url, port } = postgres
  const admin = await settle(url)
  const house = await openHouseOn(url, plant)
  const kept: Kept[] = []
  const told: Told = { rounds: 0, ...{ acknowledged: 0, inDoubt: 0, restartMs: [] }, ...nothing() }
  try {
    while (postgres && told.rounds < rounds) {
      const load = beginLoad(house.origin, writers)
      await wait(loadMs)
      await untilJustSaved(load)
      await machine.crash(postgres, told.rounds++)
      await load.stop()
      told.inDoubt += load.doubtful.length
      told.acknowledged += load.kept.length
      const began = performance.now()
      postgres = await machine.start(String(port)).catch(trouble => unusable(told, trouble))
      if (!postgres) break
      told.restartMs.push(Math.round(performance.now() - began))
      const after = await check(admin, load.kept).catch(trouble => unusable(told, trouble))
      if (!after) break
      const { lost, half } = after
      told.lost += lost
      told.half += half
      const statuses = await sendAgain(house.origin, load)
      if (statuses.some(status => status !== 303)) told.broken.push(`sent again: ${statuses}`)
      kept.push(...load.kept)
      const complete = await check(admin, lost > 0 ? [] : kept)
      told.lost += complete.lost
      told.double += complete.double
      told.broken.push(...complete.broken)
    }
  } finally {
    await closeHouse(house)
    await postgres?.stop()
  }
  return told
}

const nothing = (): Found => ({ lost: 0, half: 0, double: 0, broken: [] })

function unusable(told: Told, trouble: Error) {
  told.lost = told.acknowledged
  told.broken.push(trouble.message.split('\n').slice(0, 3).join(' '))
  return null
}

/** The hardest moment: the house has said "saved" this very millisecond. */
async function untilJustSaved({ kept }: Load) {
  const before = Math.max(kept.length, 5)
  for (let tries = 0; tries < 10_000 && kept.length <= before; tries++) await wait(2)
}
