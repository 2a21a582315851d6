/** The account behind a name at the door, and what an account may change of itself. Through the gate. */
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'
import { loginOf } from './rules.login.ts'

export type Account = { id: string; login: string; name: string; mail: string; language: string }

export async function findAccountId(gate: Gate, login: string): Promise<string | null> {
  const row = await gate
    .selectFrom('accounts.accounts')
    .select('id')
    .where('login', '=', loginOf(login))
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function findAccount(gate: Gate, id: string): Promise<Account | null> {
  const row = await gate
    .selectFrom('accounts.accounts')
    .select(['id', 'login', 'name', 'mail', 'language'])
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Every role this person has now, in whatever village. */
export async function rolesOfAccount(gate: Gate, accountId: string): Promise<string[]> {
  const { rows } = await sql<{ role: string }>`
    select distinct unnest(roles) as role from accounts.memberships
    where account_id = ${accountId} and ended_at is null order by 1`.execute(gate)
  return rows.map(({ role }) => role)
}

/** Where this person works now, and as what. */
export const placesOfAccount = (gate: Gate, accountId: string) =>
  gate
    .selectFrom('accounts.memberships')
    .select(['village_id as villageId', 'roles'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()

/** Names that a guesser would try first: the villages of this person. */
export async function villagesOfAccount(gate: Gate, accountId: string) {
  return gate
    .selectFrom('accounts.memberships as m')
    .innerJoin('village.villages as v', 'v.village_id', 'm.village_id')
    .select(['v.name', 'v.slug', 'v.phone'])
    .where('m.account_id', '=', accountId)
    .where('m.ended_at', 'is', null)
    .orderBy('v.name')
    .execute()
}

export async function setLanguage(gate: Gate, accountId: string, language: 'nl' | 'en') {
  await gate.updateTable('accounts.accounts').set({ language }).where('id', '=', accountId).execute()
}

export async function setMail(gate: Gate, accountId: string, mail: string) {
  await gate.updateTable('accounts.accounts').set({ mail }).where('id', '=', accountId).execute()
}
