/** Counts wrong tries. A try is written down before it is judged, so that many at once cannot slip past the count. */
import type { Gate } from '../../foundation/database.ts'
import { moment } from './queries.moments.ts'
import { waitUntil } from './rules.tries.ts'

export type Guesser = { login: Buffer; address: Buffer }

/** From when on this may be tried again; null means: go on, and this try counts until `forgive`. */
export async function waitFor(
  gate: Gate,
  who: Guesser,
  now: Temporal.Instant,
  app = false,
): Promise<Temporal.Instant | null> {
  const { id } = await gate
    .insertInto('accounts.tries')
    .values({ login_key: who.login, address_key: who.address, at: now.toString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [login, address] = await Promise.all([
    recent(gate, 'login_key', who.login, now),
    recent(gate, 'address_key', who.address, now),
  ])
  const wait = waitUntil({ login, address, app }, now)
  // Whoever was sent away did not guess: hammering must not keep the owner out for ever.
  if (wait) await gate.updateTable('accounts.tries').set({ counts: false }).where('id', '=', id).execute()
  return wait
}

async function recent(
  gate: Gate,
  column: 'login_key' | 'address_key',
  key: Buffer,
  now: Temporal.Instant,
): Promise<Temporal.Instant[]> {
  const rows = await gate
    .selectFrom('accounts.tries')
    .select('at')
    .where(column, '=', key)
    .where('counts', '=', true)
    .where('at', '>', moment(now.subtract({ hours: 1 })))
    .orderBy('at')
    .execute()
  return rows.map(({ at }) => at)
}

/** Whoever came in was not guessing; and what is older than a day is of no use. */
export async function forgive(gate: Gate, who: Guesser, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.tries')
    .set({ counts: false })
    .where('login_key', '=', who.login)
    .where('address_key', '=', who.address)
    .execute()
  await gate
    .deleteFrom('accounts.tries')
    .where('at', '<', moment(now.subtract({ hours: 24 })))
    .execute()
}
