/**
 * The only way to the data. A room gets a transaction in which the village, the account and its roles are set for
 * this transaction alone; row-level security then holds whatever a query forgets. Reading is READ ONLY.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { type CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './database.types.ts'

export type Tx = Transaction<DB>
export type Gate = Kysely<DB>
export type Asker = { village: string; account: string; roles: readonly string[] }
export type Ear = (statement: string) => void
export type Database = {
  /** Runs `work` in one transaction for this asker; a throw rolls everything back. `ear` hears its every statement. */
  inVillage: <T>(asker: Asker, way: 'read' | 'write', work: (tx: Tx) => Promise<T>, ear?: Ear) => Promise<T>
  /** Accounts and sessions only: who is at the door, before any village is known. */
  gate: Gate
  close: () => Promise<void>
}

// Days stay text; Date objects would drag a time zone into them. Counts fit in a number.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.TIME, text => text.slice(0, 5))
pg.types.setTypeParser(1182 as never, text => (text === '{}' ? [] : text.slice(1, -1).split(',')))
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, text => Temporal.Instant.from(text.replace(' ', 'T')))
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

let heard: Ear | undefined
/** The house test listens to every statement to see who touches what. */
export const listen = (ear: typeof heard) => {
  heard = ear
}
/** Who listens to the work that is going on here and now, and to nobody else's. */
const ears = new AsyncLocalStorage<Ear>()

export function openDatabase(urls: { app: string; gate: string }, size = 10): Database {
  const rooms = open(urls.app, size)
  const gate = open(urls.gate, Math.max(2, Math.ceil(size / 3)))
  return {
    gate,
    inVillage: (asker, way, work, ear = ears.getStore()) => {
      const begun = () =>
        rooms
          .transaction()
          .setAccessMode(way === 'read' ? 'read only' : 'read write')
          .execute(async tx => {
            await sql`select set_config('umkiek.village', ${asker.village}, true),
            set_config('umkiek.account', ${asker.account}, true),
            set_config('umkiek.roles', ${asker.roles.join(',')}, true)`.execute(tx)
            return work(tx)
          })
      return ear ? ears.run(ear, begun) : begun()
    },
    close: async () => {
      await Promise.all([rooms.destroy(), gate.destroy()])
    },
  }
}

function open(connectionString: string, max: number): Kysely<DB> {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 1500,
    statement_timeout: 10_000,
    // A database that is frozen ends no statement itself.
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'umkiek',
  })
  // A connection that dies while idle (database restarted) is dropped; the next request opens a new one.
  pool.on('error', () => {})
  // One that dies while lent says so by an event too; its query fails by itself, and an event that nobody hears would
  // stop the whole process.
  pool.on('connect', client => client.on('error', () => {}))
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: event => {
      heard?.(said(event.query))
      ears.getStore()?.(said(event.query))
    },
  })
}

const said = (query: CompiledQuery) => query.sql

/**
 * Why the house must not open on this database: rights that would walk through every fence (Z5), or settings with
 * which a power cut loses what was saved (D4). Empty when all is well.
 */
export async function refusals(urls: { app: string; gate: string }): Promise<string[]> {
  const found = new Set<string>()
  for (const connectionString of [urls.app, urls.gate]) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
    await client.connect()
    const { rows } = await client.query(dangers)
    for (const { danger } of rows) found.add(danger)
    await client.end()
  }
  return [...found]
}

const dangers = `
  select rolname || ' is superuser' as danger from pg_roles where rolname = current_user and rolsuper
  union all select rolname || ' bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
  union all select current_user || ' owns tables' where exists (
    select from pg_class where relowner = (select oid from pg_roles where rolname = current_user))
  union all select current_user || ' may become ' || r.rolname from pg_roles r
    where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
      and not (select rolsuper from pg_roles where rolname = current_user)
  union all select name || ' is ' || setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'data_checksums') and setting <> 'on'
       or name = 'synchronous_commit' and setting = 'off'`
