/**
 * How we speak to PostgreSQL: in as few words as it takes. Most of the time of a small question goes into planning it,
 * so what is asked again is prepared; and what is asked in one breath leaves in one write.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import {
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import pg from 'pg'

/** `now`: the clock of the house, for what the database itself must end in time; without it, that of its machine. */
export type Asker = { village: string; account: string; roles: readonly string[]; now?: Temporal.Instant }

// Days stay text; Date objects would drag a time zone into them. Counts fit in a number.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.TIME, text => text.slice(0, 5))
pg.types.setTypeParser(1182 as never, text => (text === '{}' ? [] : text.slice(1, -1).split(',')))
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, text => Temporal.Instant.from(text))
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export type Ear = (statement: string) => void
let heard: Ear | undefined
/** The house test listens to every statement to see who touches what. */
export const listen = (ear: typeof heard) => {
  heard = ear
}
/** Who listens to the work that is going on here and now, and to nobody else's. */
export const ears = new AsyncLocalStorage<Ear>()

/** The dialect of Kysely with its driver at hand: a transaction of ours is begun and ended by it (transaction.ts). */
export type Spoken = Dialect & { driver: Driver }

export function dialectOf(connectionString: string, max: number): Spoken {
  const pool = new pg.Pool({
    Client: Remembering as never,
    connectionString,
    max,
    // What is asked at once leaves at once; the answers come in that order.
    pipeline: true,
    connectionTimeoutMillis: 1500,
    statement_timeout: 10_000,
    // A database that is frozen ends no statement itself.
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'umkiek',
    // Planning anew for each person costs more than most questions; where it matters a query says its own order.
    options: '-c plan_cache_mode=force_generic_plan',
  })
  // A connection that dies while idle (database restarted) is dropped; the next request opens a new one.
  pool.on('error', () => {})
  // One that dies while lent says so by an event too; its query fails by itself, and an event that nobody hears would
  // stop the whole process.
  pool.on('connect', client => client.on('error', () => {}))
  const driver = new PostgresDriver({ pool })
  return {
    driver,
    createDriver: () => driver,
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: db => new PostgresIntrospector(db),
  }
}

export const settingsOf = ({ village, account, roles, now }: Asker): [name: string, value: string][] => [
  ['umkiek.village', village],
  ['umkiek.account', account],
  ['umkiek.roles', roles.join(',')],
  ['umkiek.now', now?.toString() ?? ''],
]

/** Statements whose text is made anew each time (a list of many rows) would fill the memory of the database. */
const mostRemembered = 500
const known = new Map<string, { name: string; times: number }>()

/** From the third time on a statement has a name, under which every connection plans it once. */
function nameOf(text: string): string | null {
  const found = known.get(text)
  if (found) return ++found.times > 2 ? found.name : null
  if (known.size < mostRemembered) {
    known.set(text, { name: createHash('sha256').update(text).digest('base64url').slice(0, 24), times: 1 })
  }
  return null
}

class Remembering extends pg.Client {
  override query(...given: never[]): never {
    const [text, values] = given as unknown[]
    if (typeof text === 'string') {
      heard?.(text)
      ears.getStore()?.(text)
    }
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null
    const send = super.query as (...given: unknown[]) => never
    // Questions that are asked in one breath leave in one write.
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    return name ? send.call(this, { name, text, values }) : send.apply(this, given)
  }
}
