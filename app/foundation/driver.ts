/**
 * How we speak to PostgreSQL: in as few words as it takes. Most of the time of a small question goes into planning it,
 * so what is asked again is prepared; and a transaction begins and says for whom it works in one breath.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver } from 'kysely'
import pg from 'pg'

/** `now`: the clock of the house, for what the database itself must end in time; without it, that of its machine. */
export type Asker = { village: string; account: string; roles: readonly string[]; now?: Temporal.Instant }

// Days stay text; Date objects would drag a time zone into them. Counts fit in a number.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.TIME, text => text.slice(0, 5))
pg.types.setTypeParser(1182 as never, text => (text === '{}' ? [] : text.slice(1, -1).split(',')))
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, text => Temporal.Instant.from(text.replace(' ', 'T')))
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Whose transaction is being begun, here and now, and what follows its end. */
type Asking = { asker: Asker; last: () => CompiledQuery | null }
const asking = new AsyncLocalStorage<Asking>()
export const askedBy = <T>(by: Asking, work: () => Promise<T>): Promise<T> => asking.run(by, work)

/** In `rooms` every transaction is somebody's; at the `gate` nobody is known yet. */
export function dialectOf(where: 'rooms' | 'gate', connectionString: string, max: number): PostgresDialect {
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
  return where === 'rooms' ? new RoomsDialect({ pool }) : new PostgresDialect({ pool })
}

type Config = ConstructorParameters<typeof PostgresDriver>[0]

class RoomsDialect extends PostgresDialect {
  readonly #config: Config
  constructor(config: Config) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new RoomsDriver(this.#config)
  }
}

/**
 * A transaction begins in one breath with its first question, and ends in one breath with the call that follows it:
 * each way to the database and back costs more than most questions.
 */
class RoomsDriver extends PostgresDriver {
  readonly #begun = new WeakMap<object, Promise<unknown>>()

  override async beginTransaction(
    ...[connection, { accessMode }]: Parameters<PostgresDriver['beginTransaction']>
  ) {
    const by = asking.getStore()
    if (!by) throw new Error('A transaction of nobody.')
    const said = settingsOf(by.asker).map(
      ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
    )
    const begun = connection.executeQuery(
      CompiledQuery.raw(`start transaction ${accessMode}; select ${said.join(', ')}`),
    )
    // Nobody waits for it before the end, and by then it may have failed long ago.
    begun.catch(() => {})
    this.#begun.set(connection, begun)
  }

  override async commitTransaction(...[connection]: Parameters<PostgresDriver['commitTransaction']>) {
    // Questions of a transaction that never began were asked for no village, and found nothing.
    await this.#begun.get(connection)
    await Promise.all([super.commitTransaction(connection), this.#last(connection)])
  }

  override async rollbackTransaction(...[connection]: Parameters<PostgresDriver['rollbackTransaction']>) {
    await Promise.all([super.rollbackTransaction(connection), this.#last(connection)])
  }

  #last(connection: DatabaseConnection) {
    const by = asking.getStore()
    const last = by?.last()
    // Once: a commit that fails is followed by a rollback.
    if (by) by.last = () => null
    return last ? connection.executeQuery(last) : null
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
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null
    const send = super.query as (...given: unknown[]) => never
    // Questions that are asked in one breath leave in one write.
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    return name ? send.call(this, { name, text, values }) : send.apply(this, given)
  }
}
