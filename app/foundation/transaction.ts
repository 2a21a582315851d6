/**
 * One transaction for one asker. Kysely's own asks one thing at a time and waits for each answer, also when a room asks
 * nine at once; a way to the database and back costs more than most questions. Here what is asked at once leaves at
 * once: the beginning with the first questions, the end with the call that follows it.
 */
import { CompiledQuery, type DatabaseConnection, type Kysely, Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './database.types.ts'
import { type Asker, type Spoken, settingsOf } from './driver.ts'

type Way = {
  asker: Asker
  mode: 'read only' | 'read write'
  /** Asked for once, at the end, be it a commit or a rollback; a transaction of its own. */
  last: () => CompiledQuery | null
}

export function transact<T>(
  rooms: Kysely<DB>,
  dialect: Spoken,
  { asker, mode, last }: Way,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const executor = rooms.getExecutor()
  return executor.provideConnection(async connection => {
    const lent = lend(connection)
    const { driver } = dialect
    const own = executor.withConnectionProvider(lent)
    const tx = new Transaction<DB>({ config: { dialect }, dialect, driver, executor: own })
    const begun = begin(connection, asker, mode)
    /** The call leaves with the end, and once. */
    const end = async (how: 'commitTransaction' | 'rollbackTransaction') => {
      const ended = driver[how](connection)
      const call = lent.isOver() ? null : last()
      lent.takeBack()
      await Promise.all([ended, call && connection.executeQuery(call)])
    }
    try {
      const done = await work(tx)
      // Questions of a transaction that never began were asked for no village, and found nothing.
      await begun
      await end('commitTransaction')
      return done
    } catch (error) {
      await end('rollbackTransaction')
      throw error
    }
  })
}

function begin(connection: DatabaseConnection, asker: Asker, mode: Way['mode']) {
  const said = settingsOf(asker).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  const begun = connection.executeQuery(
    CompiledQuery.raw(`start transaction ${mode}; select ${said.join(', ')}`),
  )
  // Nobody waits for it before the end, and by then it may have failed long ago.
  begun.catch(() => {})
  return begun
}

/** Whoever asks on after the end would ask in a transaction of somebody else. */
function lend(connection: DatabaseConnection) {
  let over = false
  return {
    isOver: () => over,
    takeBack: () => {
      over = true
    },
    provideConnection: async <T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> => {
      if (over) throw new Error('The transaction is over.')
      return consumer(connection)
    },
  }
}
