/** For work that takes longer than a page: whose turn it is, and that we are still there. */
import { setImmediate as letOthersGo } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** One import at a time in a village: two of the same file would not see each other's people. */
export async function waitForTurn(tx: Tx, village: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${village}`}, 0))`.execute(tx)
}

/** Long work waits for other long work: ten seconds, enough for a page, are not enough then. */
export async function takeTime(tx: Tx) {
  await sql`select set_config('statement_timeout', '120s', true)`.execute(tx)
}

const [breath, silence] = [10, 500]

/**
 * One after another, in milliseconds: every 10 the others may go on with theirs, and every 500 the database hears from
 * us. It ends a transaction that says nothing for half a minute. `beat` tells how far it is.
 */
export async function patiently<T, R>(
  tx: Tx,
  all: readonly T[],
  work: (one: T) => R,
  beat?: (done: number) => Promise<void>,
): Promise<R[]> {
  const done: R[] = []
  let [rested, heard] = [performance.now(), performance.now()]
  for (const one of all) {
    if (performance.now() - rested > breath) {
      await letOthersGo()
      rested = performance.now()
    }
    if (performance.now() - heard > silence) {
      await sql`select 1`.execute(tx)
      await beat?.(done.length)
      heard = performance.now()
    }
    done.push(work(one))
  }
  return done
}
