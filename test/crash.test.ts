/** PostgreSQL killed with -9 (D1) or away for a while (D6) while coordinators take calls: nothing is lost, nothing twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crashRounds, killed } from './support/crash.rounds.ts'
import { outage } from './support/outage.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-crash-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const small = { loadMs: 1000, writers: 4 }
const machine = (name: string) => killed(join(folder, name), ['postmaster', 'all'])

it('loses nothing, keeps nothing half, and saves once what is sent again (D1 in small)', {
  timeout: 120_000,
}, async () => {
  const told = await crashRounds(machine('true'), { ...small, rounds: 2 })
  expect(told).toMatchObject({ lost: 0, half: 0, double: 0, broken: [] })
  expect(told.acknowledged).toBeGreaterThan(10)
})

it('sees it when the house says "saved" before it is (planted)', { timeout: 120_000 }, async () => {
  // One crash may fall between two savings.
  let lost = 0
  for (let round = 0; round < 5 && lost === 0; round++) {
    const planted = { ...small, rounds: 1, plant: 'acknowledge-early' }
    lost = (await crashRounds(machine(`false-${round}`), planted)).lost
  }
  expect(lost).toBeGreaterThan(0)
})

it('says at once that it is away, and gives back what was typed; the button then saves it once (D6 in small)', {
  timeout: 120_000,
}, async () => {
  const told = await outage(join(folder, 'away'), { awayMs: 3000, writers: 4 })
  expect(told).toMatchObject({ lost: 0, half: 0, double: 0, broken: [], troubles: [], textLost: [] })
  expect(told.texts).toBeGreaterThan(0)
  expect(told.answers['503']).toBe(told.texts)
  expect(new Set(told.statuses)).toEqual(new Set([303]))
  expect(told.slowestMs).toBeLessThan(2000)
  expect(told.page.status).toBe(503)
  for (const words of ['Umkiek is er even niet', 'Wat was vastgelegd, is veilig', 'Probeer het opnieuw'])
    expect(told.page.body).toContain(words)
})
