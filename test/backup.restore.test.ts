/** What was acknowledged comes back, all of it and nothing half; what is missing or changed is said by name (D7). */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newKeys } from '../app/foundation/backup/seal.ts'
import { startPostgres } from '../app/foundation/postgres.ts'
import { type BackedUp, backedUpHouse, contentOf, copyOf, filesIn } from './support/backup.ts'
import { killPostgres } from './support/crash.kill.ts'
import { makeVillage } from './support/database.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let house: BackedUp
let before: Record<string, string>
let newest = 0
/** When the newest line that stands in the backup was acknowledged, and when the machine was gone. */
let lostMs = 0

const write = async (admin: pg.Client, many: number) => {
  const { rows } = await admin.query(
    'insert into canaries (words) select md5(i::text) from generate_series(1, $1) i returning id',
    [many],
  )
  return rows.at(-1).id as number
}

beforeAll(async () => {
  house = await backedUpHouse()
  const { admin, database } = house
  await makeVillage(database, 'esdorp')
  await admin.query(
    'create table canaries (id serial primary key, words text, at timestamptz default clock_timestamp())',
  )
  await write(admin, 20_000)
  writeFileSync(join(house.data, 'erasures.jsonl'), '{"line":1}\n')
  const keeper = house.keeper()
  expect(await keeper.base()).toBe(true)
  // People work on; every now and then what changed is shipped, and then the machine is gone in the middle.
  let acknowledged = 0
  for (let round = 0; round < 6; round++) {
    acknowledged = await write(admin, 500)
    house.clock.now = house.clock.now.add({ seconds: 60 })
    expect(await keeper.ship()).toBe(true)
  }
  newest = acknowledged
  before = await contentOf(admin)
  const stood = performance.now()
  await write(admin, 1)
  killPostgres(house.postgres.pid, 'all')
  await house.postgres.ended
  lostMs = performance.now() - stood
})
afterAll(() => house.close())

async function look(data: string, work: (admin: pg.Client) => Promise<void>) {
  const postgres = await startPostgres(data)
  const url = new URL(postgres.url)
  url.pathname = '/umkiek'
  const admin = new pg.Client({ connectionString: url.toString() })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
    await postgres.stop()
  }
}

it('brings back the newest line that was shipped, and everything before it to the letter (D7)', async () => {
  const back = await house.putBack()
  expect(back.lacks).toBeNull()
  await look(back.data, async admin => {
    const { rows } = await admin.query('select max(id) as id from canaries')
    expect(rows[0].id).toBe(newest)
    expect(await contentOf(admin)).toEqual(before)
  })
  expect(lostMs).toBeLessThan(60_000)
  expect(readFileSync(join(back.data, 'erasures.jsonl'), 'utf8')).toBe('{"line":1}\n')
  expect(readFileSync(join(back.data, 'gate.key'))).toEqual(readFileSync(join(house.data, 'gate.key')))
})

it('goes back to an earlier moment', async () => {
  const until = house.clock.now.subtract({ seconds: 1 })
  const back = await house.putBack({ until })
  expect(existsSync(join(back.data, 'postgres', 'PG_VERSION'))).toBe(true)
})

/** Nothing of it may be left, whatever was wrong. */
async function refused(from: string, wish = {}): Promise<string> {
  const there = readdirSync(house.folder)
  const said = await house.putBack({ from, ...wish }).then(
    () => 'It was put back.',
    trouble => (trouble as Error).message,
  )
  expect(readdirSync(house.folder)).toEqual(there)
  return said
}

it.each(['.tar.zst.age', '.manifest.zst.age', '.house.tar.zst.age', '.index.zst.age'])(
  'names a %s with one flipped byte (D7)',
  async part => {
    const copy = copyOf(house, `flipped${part}`)
    const name = filesIn(copy).find(
      name => name.endsWith(part) && (part.includes('house') || !name.includes('house')),
    ) as string
    flip(join(copy, name))
    expect(await refused(copy)).toContain(name)
    rmSync(copy, { recursive: true })
  },
)

it('names a piece of the log of changes with one flipped byte, and one that is missing (D7)', async () => {
  const copy = copyOf(house, 'pieces')
  const pieces = filesIn(copy).filter(name => name.includes('/wal-'))
  expect(pieces.length).toBeGreaterThan(5)
  const third = pieces[3] as string
  flip(join(copy, third))
  expect(await refused(copy)).toContain(third)
  rmSync(join(copy, third))
  expect(await refused(copy)).toMatch(/ontbreken wijzigingen.*--up-to-the-hole/s)
  const back = await house.putBack({ from: copy, upToTheHole: true })
  expect(back.lacks).toMatch(/ontbreken wijzigingen/)
  await look(back.data, async admin => {
    const { rows } = await admin.query('select max(id) as id from canaries')
    expect(rows[0].id).toBeLessThan(newest)
    expect(rows[0].id).toBeGreaterThanOrEqual(20_000)
  })
})

it('sees that the newest piece is missing, although nothing comes after it', async () => {
  const copy = copyOf(house, 'tail')
  rmSync(
    join(
      copy,
      filesIn(copy)
        .filter(name => name.includes('/wal-'))
        .at(-1) as string,
    ),
  )
  expect(await refused(copy)).toMatch(/ontbreken wijzigingen/)
})

it('opens for nobody with another secret, or with something that is none', async () => {
  const { secret } = await newKeys()
  expect(await refused(house.to, { secret })).toContain('Dit geheim past niet')
  expect(await refused(house.to, { secret: 'zomaar wat' })).toContain('begint met AGE-SECRET-KEY-1')
})

it('tells nothing to who has only the folder', () => {
  for (const name of filesIn(house.to)) {
    const bytes = readFileSync(join(house.to, name))
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(bytes.includes('Esdorp')).toBe(false)
  }
})

it('never writes over a folder in which something stands', async () => {
  expect(await refused(house.to, { into: house.data })).toContain('staat al iets')
})

function flip(file: string) {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length * 0.7)
  bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(file, bytes)
}
