/**
 * An installation to measure on: Brinkstad (9,000 inhabitants, some 50,000 lines) and a number of further villages.
 * Made once a day for each number and kept in the temporary folder under a fingerprint of what it is made from; every
 * measurement gets a fresh copy, so that none sees what another left behind.
 */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../app/foundation/database.ts'
import { migrate, prepareDatabase, toDatabase } from '../app/foundation/migrate.ts'
import { type EmbeddedPostgres, startPostgres } from '../app/foundation/postgres.ts'
import { addFurtherVillages } from './furtherVillages.ts'
import { workBelow } from './work.ts'

export const sizes = { small: 5, middle: 20, full: 200 } as const
export type Size = keyof typeof sizes

export type Villages = {
  admin: string
  urls: { app: string; gate: string }
  /** Seconds that making the data took; 0 when they stood there already. */
  loading: number
  /** Seconds that the database's processors worked so far. */
  worked: () => number
  drop: () => Promise<void>
}
export type Ground = {
  postgres: EmbeddedPostgres
  open: (size: Size) => Promise<Villages>
  stop: () => Promise<void>
}

const root = join(import.meta.dirname, '..')
const passwords = { app: 'app-in-bench', gate: 'gate-in-bench' }

/** Days in the example count back from today, so yesterday's data would show an old "Vandaag". */
export async function prepareGround(
  say: (line: string) => void,
  settings: Record<string, string> = {},
): Promise<Ground> {
  const folder = join(tmpdir(), `umkiek-bench-${print()}`)
  for (const old of globSync('umkiek-bench-*', { cwd: tmpdir() })) {
    if (!folder.endsWith(old)) rmSync(join(tmpdir(), old), { recursive: true, force: true })
  }
  mkdirSync(folder, { recursive: true })
  let postgres = await startPostgres(folder, settings)
  const ground: Ground = {
    postgres,
    open: async size => {
      let loading = 0
      if (!(await databases(postgres.url)).includes(nameOf(size))) {
        const began = performance.now()
        await postgres.stop()
        // For loading only: nothing is measured while these hold.
        postgres = await startPostgres(folder, { fsync: 'off', max_wal_size: '8GB', shared_buffers: '1GB' })
        await make(postgres.url, size, say)
        await postgres.stop()
        postgres = await startPostgres(folder, settings)
        ground.postgres = postgres
        loading = (performance.now() - began) / 1000
      }
      return { ...(await copyOf(postgres.url, size)), loading, worked: () => workBelow(postgres.pid) }
    },
    stop: () => postgres.stop(),
  }
  return ground
}

function print(): string {
  const made = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  const files = ['app/examples/**/*.ts', 'app/**/examples*.ts', 'app/example.ts', 'bench/furtherVillages.ts']
  for (const file of globSync(files, { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts')) made.update(readFileSync(join(root, file)))
  }
  return made.digest('hex').slice(0, 12)
}

const nameOf = (size: Size | 'brinkstad') => `umkiek_${size}`

/** Each size grows out of the one before it. */
async function make(url: string, size: Size, say: (line: string) => void) {
  const steps = ['brinkstad', ...Object.keys(sizes)] as ('brinkstad' | Size)[]
  for (const step of steps.slice(0, steps.indexOf(size) + 1)) {
    if ((await databases(url)).includes(nameOf(step))) continue
    const before = steps[steps.indexOf(step) - 1]
    await asAdmin(url, 'postgres', client =>
      client.query('drop database if exists umkiek_making with (force)'),
    )
    if (step === 'brinkstad') {
      say('Loading Brinkstad …')
      const admin = await prepareDatabase(url, 'umkiek_making', passwords)
      await migrate(admin, root)
      const database = openDatabase(urlsOf(url, 'umkiek_making'))
      const { loadExample } = await import('../app/example.ts')
      await loadExample(database, 'brinkstad', Temporal.Now.instant())
      await database.close()
    } else {
      say(`Adding villages up to ${sizes[step]} …`)
      await asAdmin(url, 'postgres', client =>
        client.query(`create database umkiek_making template ${nameOf(before as Size)} owner umkiek_owner`),
      )
      const known = before === 'brinkstad' ? 0 : sizes[before as Size]
      await addFurtherVillages(toDatabase(url, 'umkiek_making'), known + 1, sizes[step])
    }
    await asAdmin(url, 'umkiek_making', client => client.query('vacuum analyze'))
    await asAdmin(url, 'postgres', client =>
      client.query(`alter database umkiek_making rename to ${nameOf(step)}`),
    )
  }
}

let copies = 0
async function copyOf(url: string, size: Size): Promise<Omit<Villages, 'loading' | 'worked'>> {
  const name = `umkiek_run_${++copies}`
  const drop = async () => {
    await asAdmin(url, 'postgres', client => client.query(`drop database if exists ${name} with (force)`))
  }
  await drop()
  await asAdmin(url, 'postgres', client =>
    client.query(`create database ${name} template ${nameOf(size)} owner umkiek_owner strategy file_copy`),
  )
  const admin = await prepareDatabase(url, name, passwords)
  // The data may be older than the newest migration, as in a village that updates.
  await migrate(admin, root)
  await asAdmin(url, name, client => client.query('analyze'))
  await asAdmin(url, name, client => client.query('checkpoint'))
  return { admin, urls: urlsOf(url, name), drop }
}

const urlsOf = (url: string, name: string) => ({
  app: toDatabase(url, name, { role: 'umkiek_app', password: passwords.app }),
  gate: toDatabase(url, name, { role: 'umkiek_gate', password: passwords.gate }),
})

async function databases(url: string): Promise<string[]> {
  return asAdmin(url, 'postgres', async client =>
    (await client.query('select datname from pg_database')).rows.map(({ datname }) => datname),
  )
}

async function asAdmin<T>(url: string, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: toDatabase(url, name) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
