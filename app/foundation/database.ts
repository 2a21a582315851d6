/**
 * The only way to the data. A room gets a transaction in which the village, the account and its roles are set for
 * this transaction alone; row-level security then holds whatever a query forgets. Reading is READ ONLY.
 */
import { Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './database.types.ts'
import { type Asker, dialectOf, type Ear, ears, type Spoken, settingsOf } from './driver.ts'
import { transact } from './transaction.ts'

export type Tx = Transaction<DB>
export type Gate = Kysely<DB>
export { listen } from './driver.ts'
export type { Asker, Ear }
export type Database = {
  /** Runs `work` in one transaction for this asker; a throw rolls everything back. */
  inVillage: <T>(
    asker: Asker,
    way: 'read' | 'write',
    work: (tx: Tx) => Promise<T>,
    besides?: Besides,
  ) => Promise<T>
  /** One call of a function that is a whole transaction for this asker: one way to the database instead of three. */
  callInVillage: (asker: Asker, call: RawBuilder<unknown>) => Promise<void>
  /** Accounts and sessions only: who is at the door, before any village is known. */
  gate: Gate
  close: () => Promise<void>
}

export type Besides = {
  /** Hears every statement. */
  ear?: Ear
  /**
   * One call that leaves in one breath with the end of the transaction and is a transaction of its own, whether that end
   * was a commit or a rollback. When it fails, all fails.
   */
  after?: () => RawBuilder<unknown> | null
}

export function openDatabase(urls: { app: string; gate: string }, size = 10): Database {
  const dialect = dialectOf(urls.app, size)
  const rooms = open(dialect)
  const gate = open(dialectOf(urls.gate, Math.max(2, Math.ceil(size / 3))))
  return {
    gate,
    inVillage: (asker, way, work, { ear = ears.getStore(), after } = {}) => {
      const last = () => {
        const call = after?.()
        return call ? callBy(asker, call).compile(rooms) : null
      }
      const mode = way === 'read' ? 'read only' : 'read write'
      const begun = () => transact(rooms, dialect, { asker, mode, last }, work)
      return ear ? ears.run(ear, begun) : begun()
    },
    callInVillage: async (asker, call) => {
      await callBy(asker, call).execute(rooms)
    },
    close: async () => {
      await Promise.all([rooms.destroy(), gate.destroy()])
    },
  }
}

function callBy(asker: Asker, call: RawBuilder<unknown>) {
  // Evaluated from left to right; were it not, the village would be missing and the call would fail.
  const said = settingsOf(asker).map(([name, value]) => sql`set_config(${sql.lit(name)}, ${value}, true)`)
  return sql`select ${sql.join(said)}, ${call}`
}

const open = (dialect: Spoken) => new Kysely<DB>({ dialect })

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
