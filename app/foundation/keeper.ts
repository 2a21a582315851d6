/**
 * For a few statements a transaction has other rights than those of whoever asked; they end with `work`. What it may then
 * do, and for whom, the fences of the database say; the read log keeps the name of whoever asks.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './database.ts'

/** Erasing and throwing away, which no account may do: accounts.memberships refuses this role. */
export const asKeeper = <T>(tx: Tx, work: () => Promise<T>): Promise<T> => withRole(tx, 'keeper', work)

/** Reading what is open for an hour, and no longer; what is open the database knows itself. */
export const inEmergency = <T>(tx: Tx, work: () => Promise<T>): Promise<T> => withRole(tx, 'emergency', work)

const withRole = <T>(tx: Tx, role: 'keeper' | 'emergency', work: () => Promise<T>) =>
  meanwhile(tx, sql`before.account`, sql`${role} || ',' || before.roles`, work)

/** Finding out whom a stolen account reached: the fences answer what that account could see, narrow circles included. */
export const lookingAs = <T>(
  tx: Tx,
  { account, roles }: { account: string; roles: readonly string[] },
  work: () => Promise<T>,
): Promise<T> => meanwhile(tx, sql`${account}`, sql`${roles.join(',')}`, work)

async function meanwhile<T>(
  tx: Tx,
  account: RawBuilder<unknown>,
  roles: RawBuilder<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  // Materialized: a subquery is folded into the line that sets, and then reads what was just set.
  const { rows } = await sql<{ account: string; roles: string }>`
    with before as materialized
      (select current_setting('umkiek.account') as account, current_setting('umkiek.roles') as roles)
    select set_config('umkiek.account', ${account}, true), set_config('umkiek.roles', ${roles}, true),
      before.account, before.roles from before`.execute(tx)
  const before = rows[0] ?? { account: '', roles: '' }
  const done = await work()
  await sql`
    select set_config('umkiek.account', ${before.account}, true), set_config('umkiek.roles', ${before.roles}, true)`.execute(
    tx,
  )
  return done
}
