/** D1 and D3 at full length: the database and the app killed with -9, again and again, under load. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres } from '../../app/foundation/postgres.ts'
import { check } from '../support/crash.check.ts'
import { openHouseOn, settle } from '../support/crash.house.ts'
import { beginLoad, type Kept, sendAgain } from '../support/crash.load.ts'
import { crashRounds, killed } from '../support/crash.rounds.ts'
import { outage } from '../support/outage.ts'
import { keepResult } from '../support/results.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-crash-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rounds = Number(process.env.UMKIEK_ROUNDS ?? 20)
const clean = { lost: 0, half: 0, double: 0, broken: [] }

it.each(['postmaster', 'all'] as const)('PostgreSQL, kill -9: %s (D1)', async mode => {
  const told = await crashRounds(killed(join(folder, mode), [mode]), { rounds, loadMs: 2000, writers: 8 })
  keepResult(`D1-${mode}`, { postgres: 'embedded 18', ...told })
  expect(told).toMatchObject(clean)
})

it('the app, kill -9 at a statement of somebody’s form (D3)', async () => {
  const postgres = await startPostgres(join(folder, 'app'))
  const admin = await settle(postgres.url)
  const kept: Kept[] = []
  const told = { rounds, acknowledged: 0, inDoubt: 0, half: 0 }
  try {
    for (let round = 0; round < rounds; round++) {
      const house = await openHouseOn(postgres.url)
      const load = beginLoad(house.origin, 6)
      await wait(1000)
      // Another statement each round, before it and after it in turn.
      house.process.send(round % 2 ? { after: 3 + round * 7 } : { before: 3 + round * 7 })
      await once(house.process, 'exit')
      await load.stop()
      told.half += (await check(admin, load.kept)).half
      told.inDoubt += load.doubtful.length
      const next = await openHouseOn(postgres.url)
      const statuses = await sendAgain(next.origin, load)
      expect(statuses.filter(status => status !== 303)).toEqual([])
      kept.push(...load.kept)
      next.process.kill('SIGKILL')
      await once(next.process, 'exit')
    }
    const found = await check(admin, kept)
    told.acknowledged = kept.length
    keepResult('D3-app', { postgres: 'embedded 18', ...told, ...found })
    expect(found).toEqual(clean)
    expect(told.half).toBe(0)
  } finally {
    await postgres.stop()
  }
})

it('the database away for a minute (D6)', async () => {
  const { page, statuses, ...told } = await outage(join(folder, 'away'), { awayMs: 60_000, writers: 8 })
  keepResult('D6', { postgres: 'embedded 18', ...told })
  expect(told).toMatchObject({ ...clean, textLost: [], troubles: [] })
  expect(told.slowestMs).toBeLessThan(2000)
  expect(new Set(statuses)).toEqual(new Set([303]))
  expect(page.status).toBe(503)
})
