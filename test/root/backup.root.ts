/**
 * Backup and restore at full size (D7, D8): a gigabyte within a quarter of an hour, Debian's PostgreSQL 15 the whole way,
 * and a disk that really is full. Needs root, e2fsprogs and Debian's postgresql-15, age and zstd.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { setUp, setupOf } from '../../app/foundation/backup/setup.ts'
import { backupAlarms } from '../../app/foundation/backup/state.ts'
import { type EmbeddedPostgres, startPostgres } from '../../app/foundation/postgres.ts'
import { inspect } from '../../bin/inspect.ts'
import { type BackedUp, backedUpHouse, contentOf, filesIn } from '../support/backup.ts'
import { killPostgres } from '../support/crash.kill.ts'
import { makeVillage } from '../support/database.ts'
import { hasDebian15, startDebian15 } from '../support/debian.ts'
import { lacking, makeDisk } from '../support/disk.ts'
import { keepResult } from '../support/results.ts'

const lacks = lacking()
if (lacks) throw new Error(`test:root fills a disk in a file; for that it needs ${lacks}.`)
const root = join(import.meta.dirname, '../..')
const megabytes = Number(process.env.UMKIEK_MEGABYTES ?? 1024)

async function fill({ admin }: BackedUp, size: number) {
  await admin.query('create table canaries (id serial primary key, words text)')
  // Words that do not press together well: about one kilobyte a row.
  await admin.query(
    `insert into canaries (words) select (select string_agg(md5((i * 31 + j)::text), ' ') from generate_series(1, 28) j)
      from generate_series(1, $1) i`,
    [size * 1024],
  )
  const { rows } = await admin.query('select pg_database_size(current_database()) / 1048576 as mb')
  return Number(rows[0].mb)
}

const tenth = (seconds: number) => Math.round(seconds * 10) / 10

type Canary = { id: number; at: number }

/** Somebody writes until the last moment; what is shipped every 15 seconds is all that comes back. */
async function workUntilGone(house: BackedUp): Promise<{ acknowledged: Canary[]; goneAt: number }> {
  const acknowledged: Canary[] = []
  const keeper = house.keeper()
  const end = performance.now() + 40_000
  let shipping: Promise<unknown> = Promise.resolve()
  let next = 0
  while (performance.now() < end) {
    const { rows } = await house.admin.query("insert into canaries (words) values ('canary') returning id")
    acknowledged.push({ id: rows[0].id, at: performance.now() })
    if (performance.now() > next) {
      next = performance.now() + 15_000
      house.clock.now = Temporal.Now.instant()
      shipping = shipping.then(() => keeper.ship())
    }
    await new Promise(done => setTimeout(done, 20))
  }
  await shipping
  killPostgres(house.postgres.pid, 'all')
  await house.postgres.ended
  return { acknowledged, goneAt: performance.now() }
}

async function wholeWay(
  house: BackedUp,
  start: (folder: string) => Promise<EmbeddedPostgres>,
  cluster?: string,
) {
  await makeVillage(house.database, 'esdorp')
  const mb = await fill(house, megabytes)
  const begun = performance.now()
  expect(await house.keeper().base()).toBe(true)
  const baseSeconds = (performance.now() - begun) / 1000
  const { acknowledged, goneAt } = await workUntilGone(house)
  const wish = cluster ? { cluster } : {}
  const back = await house.putBack(wish, inspect(root))
  expect(back.lacks).toBeNull()
  expect(back.findings.join('\n')).toContain('De kijklijst van Esdorp klopt')
  const postgres = await start(back.data)
  const url = new URL(postgres.url)
  url.pathname = '/umkiek'
  const admin = new pg.Client({ connectionString: url.toString() })
  await admin.connect()
  try {
    const { rows } = await admin.query('select max(id) as id, count(*)::int as count from canaries')
    const newest = acknowledged.find(({ id }) => id === rows[0].id) as Canary
    expect(rows[0].count).toBe(rows[0].id)
    const rpo = (goneAt - newest.at) / 1000
    expect(rpo).toBeLessThan(60)
    expect(back.seconds).toBeLessThan(15 * 60)
    return {
      mb,
      baseSeconds: tenth(baseSeconds),
      rpoSeconds: tenth(rpo),
      rtoSeconds: back.seconds,
      tables: Object.keys(await contentOf(admin)).length,
    }
  } finally {
    await admin.end()
    await postgres.stop()
  }
}

it('a gigabyte is back within a quarter of an hour, up to the last minute (D7)', async () => {
  const house = await backedUpHouse(startPostgres)
  try {
    keepResult('D7-embedded-18', { postgres: 'embedded 18', ...(await wholeWay(house, startPostgres)) })
  } finally {
    await house.close()
  }
})

it("goes the whole way with Debian's PostgreSQL 15 (D7)", async () => {
  if (!hasDebian15()) throw new Error("Debian's PostgreSQL 15 is not here: apt-get install postgresql-15.")
  const house = await backedUpHouse(startDebian15)
  try {
    const there = join(house.folder, 'there')
    execFileSync('mkdir', ['-m', '755', there])
    const told = await wholeWay(house, () => startDebian15(there), join(there, 'debian'))
    keepResult('D7-Debian-15', { postgres: 'Debian 15', ...told })
  } finally {
    await house.close()
  }
})

it('tells of a disk that is full, leaves nothing half on it, and goes on when there is room (D8)', async () => {
  const house = await backedUpHouse()
  const disk = makeDisk('ext4', 24)
  try {
    rmSync(join(house.data, 'backup.json'))
    const to = join(disk.folder, 'copies')
    execFileSync('mkdir', [to])
    // Another disk than that of the data: no need to say that it is the same.
    const secret = await setUp(house.data, to, false)
    const setup = setupOf(house.data) ?? expect.fail('It was not set up.')
    const ballast = join(disk.folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(18 * 1024 * 1024))
    await fill(house, 8)
    expect(await house.keeper(setup).base()).toBe(false)
    const kinds = async () =>
      (await backupAlarms(house.database.gate, house.clock.now)).map(({ kind }) => kind)
    expect(await kinds()).toContain('full')
    expect(filesIn(to).filter(name => name.includes('index'))).toEqual([])
    rmSync(ballast)
    expect(await house.keeper(setup).base()).toBe(true)
    expect(await kinds()).toEqual([])
    const back = await house.putBack({ from: to, secret })
    expect(back.lacks).toBeNull()
    keepResult('D8-full-disk', { alarm: 'full', half: 0, afterRoom: 'good' })
  } finally {
    await house.close()
    await disk.remove()
  }
})

it("is opened by Debian's own age and zstd too, with nothing of Umkiek", async () => {
  const house = await backedUpHouse()
  try {
    expect(await house.keeper().base()).toBe(true)
    const secret = join(house.folder, 'secret.txt')
    writeFileSync(secret, house.secret)
    const manifest = filesIn(house.to).find(name => name.includes('.manifest.')) ?? ''
    const opened = execFileSync('sh', [
      '-c',
      'age -d -i "$1" "$2" | zstd -dc',
      'sh',
      secret,
      join(house.to, manifest),
    ])
    expect(JSON.parse(opened.toString())).toHaveProperty('Files')
  } finally {
    await house.close()
  }
})
