/** A house with a village in it, on a PostgreSQL of its own that is copied to another folder, and put back from there. */
import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Keeper, openKeeper } from '../../app/foundation/backup/keep.ts'
import { type Inspect, type Restored, restore, type Wish } from '../../app/foundation/backup/restore.ts'
import { readLsn } from '../../app/foundation/backup/rules.lsn.ts'
import { type Setup, setUp, setupOf } from '../../app/foundation/backup/setup.ts'
import { type Database, openDatabase } from '../../app/foundation/database.ts'
import { lasting } from '../../app/foundation/lasting.ts'
import { migrate, type Passwords, prepareDatabase, toDatabase } from '../../app/foundation/migrate.ts'
import { type EmbeddedPostgres, startPostgres } from '../../app/foundation/postgres.ts'

const root = join(import.meta.dirname, '../..')

export type BackedUp = {
  folder: string
  data: string
  to: string
  secret: string
  setup: Setup
  clock: { now: Temporal.Instant }
  postgres: EmbeddedPostgres
  database: Database
  admin: pg.Client
  url: string
  urls: { app: string; gate: string }
  said: string[]
  /** A keeper that knows nothing yet, as after a start. */
  keeper: (setup?: Partial<Setup>) => Keeper
  /** Puts back into a folder of its own, which is kept. */
  putBack: (wish?: Partial<Wish>, inspect?: Inspect) => Promise<Restored & { data: string }>
  close: () => Promise<void>
}

type Start = (folder: string) => Promise<EmbeddedPostgres>

export async function backedUpHouse(start: Start = startPostgres, place = tmpdir()): Promise<BackedUp> {
  const folder = mkdtempSync(join(place, 'umkiek-backup-'))
  // Debian's PostgreSQL runs as somebody else, who must be able to pass.
  chmodSync(folder, 0o755)
  const [data, to] = [join(folder, 'data'), join(folder, 'elsewhere')]
  mkdirSync(to, { recursive: true })
  mkdirSync(data)
  const postgres = await start(data)
  const passwords: Passwords = {}
  for (const login of ['app', 'gate', 'backup'] as const) {
    passwords[login] = lasting(join(data, `${login}.key`), () => randomBytes(32)).toString('base64url')
  }
  const url = await prepareDatabase(postgres.url, 'umkiek', passwords)
  await migrate(url, root)
  const as = (who: 'app' | 'gate' | 'backup') =>
    toDatabase(url, 'umkiek', { role: `umkiek_${who}`, password: passwords[who] as string })
  const urls = { app: as('app'), gate: as('gate') }
  const database = openDatabase(urls, 4)
  const admin = new pg.Client({ connectionString: url })
  admin.on('error', () => {})
  await admin.connect()
  const secret = await setUp(data, to, true)
  const setup = setupOf(data) as Setup
  const clock = { now: Temporal.Now.instant() }
  const said: string[] = []
  let times = 0
  return {
    ...{ folder, data, to, secret, setup, clock, postgres, database, admin, said, url, urls },
    keeper: (other = {}) =>
      openKeeper({
        ...{ url: as('backup'), data, settings: null, setup: { ...setup, ...other }, gate: database.gate },
        ...{ clock: () => clock.now, say: line => said.push(line) },
      }),
    putBack: async (wish = {}, inspect = async () => []) => {
      const into = join(folder, `back-${++times}`)
      const restored = await restore({ from: to, secret, into, ...wish }, inspect, folder)
      return { ...restored, data: into }
    },
    close: async () => {
      await admin.end().catch(() => {})
      await database.close().catch(() => {})
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Every table with the digest of all that is in it, but for what the backup itself writes there. */
export async function contentOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname || '.' || c.relname <> 'house.backups'`)
  const content: Record<string, string> = {}
  for (const { name } of rows) {
    const all = `select md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as digest from ${name} t`
    content[name] = (await client.query(all)).rows[0].digest
  }
  return content
}

export async function flushedAt(client: pg.Client) {
  return readLsn((await client.query('select pg_current_wal_flush_lsn()::text as lsn')).rows[0].lsn)
}

/** The same backup in a second place, to break there. */
export function copyOf({ to, folder }: BackedUp, name: string): string {
  const copy = join(folder, name)
  cpSync(to, copy, { recursive: true })
  return copy
}

export const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.age'))
    .sort()
