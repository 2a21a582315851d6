/** PostgreSQL killed with -9 while coordinators take calls (D1): what the house called saved is there, whole, once. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killRounds } from './support/crash.rounds.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-crash-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const small = { modes: ['postmaster', 'all'] as const, loadMs: 1500, writers: 4 }

it('loses nothing, keeps nothing half, and saves once what is sent again (D1 in small)', {
  timeout: 120_000,
}, async () => {
  const told = await killRounds(join(folder, 'true'), { ...small, rounds: 2 })
  expect(told).toMatchObject({ lost: 0, half: 0, double: 0, broken: [] })
  expect(told.acknowledged).toBeGreaterThan(10)
})

it('sees it when the house says "saved" before it is (planted)', { timeout: 120_000 }, async () => {
  const told = await killRounds(join(folder, 'false'), { ...small, rounds: 1, plant: 'acknowledge-early' })
  expect(told.lost).toBeGreaterThan(0)
})
