/** The house that makes the copies: what it does when the other disk refuses, is away, or has another key (D8). */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { keepWhich } from '../app/foundation/backup/rules.keep.ts'
import { readBase } from '../app/foundation/backup/rules.names.ts'
import { newKeys } from '../app/foundation/backup/seal.ts'
import { setUp } from '../app/foundation/backup/setup.ts'
import { backupAlarms, readCanary, stateOf } from '../app/foundation/backup/state.ts'
import { basesAt, markName, seriesAt } from '../app/foundation/backup/target.ts'
import { troubleOf } from '../app/foundation/backup/troubles.ts'
import { type BackedUp, backedUpHouse, filesIn } from './support/backup.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let house: BackedUp
beforeAll(async () => {
  house = await backedUpHouse()
})
afterAll(() => house.close())

const hours = (count: number) => {
  house.clock.now = house.clock.now.add({ minutes: count * 60 })
}
const trouble = async () => {
  const { base, wal } = await stateOf(house.database.gate)
  return [base?.trouble ?? null, wal?.trouble ?? null]
}
const alarms = async () => (await backupAlarms(house.database.gate, house.clock.now)).map(({ kind }) => kind)

it('copies all of it once a night, and in between what changed', async () => {
  const keeper = house.keeper()
  expect(await keeper.base()).toBe(true)
  hours(0.1)
  expect(await keeper.base()).toBe(true)
  const [series = ''] = seriesAt(house.to)
  expect(basesAt(house.to, series)).toHaveLength(1)
  expect([await trouble(), await alarms()]).toEqual([[null, null], []])
  const before = filesIn(house.to).length
  await house.admin.query('create table changed (words text)')
  expect(await keeper.ship()).toBe(true)
  expect(filesIn(house.to).length).toBeGreaterThan(before)
})

it('waits for a disk that is away, tells after an hour, and lacks nothing when it is back', async () => {
  const keeper = house.keeper()
  renameSync(house.to, `${house.to}.away`)
  // An empty place where the disk belongs is not the disk: nothing may be written there.
  mkdirSync(house.to)
  await house.admin.query("insert into changed values ('while the disk was away')")
  expect(await keeper.ship()).toBe(false)
  expect(readdirSync(house.to)).toEqual([])
  expect([await trouble(), await alarms()]).toEqual([[null, 'away'], []])
  hours(1.1)
  expect(await keeper.ship()).toBe(false)
  expect(await alarms()).toEqual(['away', 'behind'])
  rmSync(house.to, { recursive: true })
  renameSync(`${house.to}.away`, house.to)
  expect(await keeper.ship()).toBe(true)
  expect([await trouble(), await alarms()]).toEqual([[null, null], []])
  const words: string[] = []
  await house.putBack({}, async ({ gate }) => {
    expect(await readCanary(gate)).toBe(await readCanary(house.database.gate))
    return words
  })
})

it('tells at once of a key that is none, or another one than that of the disk (D8)', async () => {
  const { recipient } = await newKeys()
  for (const wrong of ['age1thisisnokey', recipient]) {
    hours(24)
    expect(await house.keeper({ recipient: wrong }).base()).toBe(false)
    expect(await trouble()).toEqual(['key', null])
    expect(await alarms()).toContain('key')
    expect(await house.keeper().base('now')).toBe(true)
    expect([await trouble(), await alarms()]).toEqual([[null, null], []])
  }
})

it('leaves no half file on a disk that refuses, and tells', async () => {
  const [series = ''] = seriesAt(house.to)
  const day = join(house.to, series, house.clock.now.add({ hours: 48 }).toString().slice(0, 10))
  hours(48)
  // A file where the folder of the day belongs: whatever is written there is refused.
  writeFileSync(day, '')
  const before = filesIn(house.to)
  expect(await house.keeper().base()).toBe(false)
  expect(filesIn(house.to)).toEqual(before)
  expect((await alarms()).length).toBeGreaterThan(0)
  rmSync(day)
  expect(await house.keeper().base()).toBe(true)
  expect(await alarms()).toEqual([])
})

it.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'refused'],
  ['ESTALE', 'away'],
  ['XX001', 'corrupt'],
  ['57P01', 'database'],
])('knows what %s means to a person: %s', (code, meant) => {
  expect(troubleOf(Object.assign(new Error('no'), { code }))).toBe(meant)
})

it('begins anew when PostgreSQL keeps no more for it', async () => {
  const keeper = house.keeper()
  await house.admin.query("select pg_drop_replication_slot('umkiek_backup')")
  // Another slot in its place, which knows only what comes from now on; the old log is gone.
  for (let i = 0; i < 4; i++) {
    await house.admin.query('insert into changed select md5(i::text) from generate_series(1, 2000) i')
    await house.admin.query('select pg_switch_wal()')
    await house.admin.query('checkpoint')
  }
  hours(1)
  await keeper.ship()
  expect(house.said.join()).toContain('has already been removed')
  await keeper.ship()
  expect(await keeper.base()).toBe(true)
  expect(await keeper.ship()).toBe(true)
  const back = await house.putBack({}, async () => [])
  expect(back.lacks).toBeNull()
})

it('makes no copy of a damaged page, and tells (D8)', async () => {
  const { rows } = await house.admin.query("select pg_relation_filepath('changed') as path")
  await house.admin.query('checkpoint')
  const file = join(house.data, 'postgres', rows[0].path)
  const page = readFileSync(file)
  writeFileSync(file, Buffer.concat([page.subarray(0, 5000), Buffer.from('!'), page.subarray(5001)]))
  const before = filesIn(house.to).filter(name => name.includes('index'))
  expect(await house.keeper().base('now')).toBe(false)
  expect([await trouble(), await alarms()]).toEqual([['corrupt', null], ['corrupt']])
  expect(filesIn(house.to).filter(name => name.includes('index'))).toEqual(before)
  writeFileSync(file, page)
  expect(await house.keeper().base('now')).toBe(true)
})

it('keeps a week of nights, a month of weeks, and always the newest', () => {
  const now = Temporal.Instant.from('2040-03-01T04:00:00Z')
  const made = (days: number) => {
    const at = now
      .subtract({ hours: days * 24 })
      .toString()
      .replace(/[-:]/g, '')
    return readBase('1-1', `base-${at}-0000000000000001.index.zst.age`) as NonNullable<
      ReturnType<typeof readBase>
    >
  }
  const all = Array.from({ length: 100 }, (_none, days) => made(days))
  const { old, daily } = keepWhich(all, now)
  const kept = all.filter(base => !old.includes(base))
  expect(daily).toHaveLength(7)
  expect(kept.length).toBeGreaterThanOrEqual(11)
  expect(kept.length).toBeLessThanOrEqual(12)
  expect(Math.max(...kept.map(({ at }) => now.since(at).total('hours') / 24))).toBeLessThan(35)
  expect(keepWhich([made(400)], now).old).toEqual([])
})

it('is not set up on the disk of the data, nor twice in one folder, nor where there is none', async () => {
  const [data, same] = [join(house.folder, 'other-data'), join(house.folder, 'same')]
  mkdirSync(same)
  await expect(setUp(data, same, false)).rejects.toThrow(/dezelfde schijf/)
  await expect(setUp(data, join(house.folder, 'nowhere'), true)).rejects.toThrow(/geen map/)
  await expect(setUp(data, house.to, true)).rejects.toThrow(/andere sleutel/)
  const secret = await setUp(data, same, true)
  expect(secret).toMatch(/^AGE-SECRET-KEY-1/)
  for (const name of readdirSync(data)) expect(readFileSync(join(data, name), 'utf8')).not.toContain(secret)
  expect(readFileSync(join(same, markName), 'utf8')).not.toContain(secret)
  await expect(setUp(data, same, true)).rejects.toThrow(/al een reservekopie/)
})
