/** The first person of an installation: nobody is there yet who could give a role. Through the gate. */
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'

export type Founder = { login: string; name: string }
const roles = ['coordinator', 'administrator']

/** Null when the name to come in with belongs to somebody who came in before. */
export async function makeFounder(gate: Gate, villageId: string, founder: Founder): Promise<string | null> {
  if (!(await isFree(gate, founder.login))) return null
  const { id } = await gate
    .insertInto('accounts.accounts')
    .values(founder)
    .onConflict(conflict => conflict.column('login').doUpdateSet({ name: founder.name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await addFounder(gate, villageId, { accountId: id, name: founder.name })
  return id
}

/** Somebody who is in already, in an example village, begins one of their own. */
export async function addFounder(gate: Gate, villageId: string, who: { accountId: string; name: string }) {
  await gate
    .insertInto('accounts.memberships')
    .values({ village_id: villageId, account_id: who.accountId, name: who.name, roles })
    .onConflict(conflict => conflict.columns(['village_id', 'account_id']).doNothing())
    .execute()
}

/** A name that nobody ever came in with is free: an earlier beginning may have been left half way. */
export async function isFree(gate: Gate, login: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from accounts.accounts a where a.login = ${login} and (a.example_of is not null
      or exists (select from accounts.sessions s where s.account_id = a.id))) as taken`.execute(gate)
  return rows[0]?.taken === false
}

export async function hasComeIn(gate: Gate, accountId: string): Promise<boolean> {
  const row = await gate
    .selectFrom('accounts.sessions')
    .select('id')
    .where('account_id', '=', accountId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
