/** The people of one village and what they may do; and, through the gate, what their accounts hold. */
import { sql } from 'kysely'
import type { Gate, Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import { moment } from './queries.moments.ts'
import type { MemberRole } from './rules.members.ts'

export type Member = { accountId: string; name: string; roles: string[]; version: number; ended: boolean }

export async function membersOf(tx: Tx, village: string): Promise<Member[]> {
  const rows = await tx
    .selectFrom('accounts.memberships')
    .select(['account_id', 'name', 'roles', 'version', 'ended_at'])
    .where('village_id', '=', village)
    .orderBy('ended_at', order => order.desc().nullsFirst())
    .orderBy('name')
    .execute()
  return rows.map(row => ({
    accountId: row.account_id,
    name: row.name,
    roles: row.roles,
    version: row.version,
    ended: row.ended_at !== null,
  }))
}

export async function findMember(tx: Tx, village: string, account: string): Promise<Member | null> {
  if (!isId(account)) return null
  return (await membersOf(tx, village)).find(({ accountId }) => accountId === account) ?? null
}

export type Deed = {
  deed: 'added' | 'roles' | 'ended' | 'back' | 'letter' | 'repair' | 'rescue'
  accountId: string
  roles: readonly string[]
  /** Null for what was done at the machine itself. */
  by: string | null
  second?: string | null
  now: Temporal.Instant
}

export async function addMember(
  tx: Tx,
  village: string,
  member: { accountId: string; name: string; roles: readonly MemberRole[] },
  by: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto('accounts.memberships')
    .values({
      village_id: village,
      account_id: member.accountId,
      name: member.name,
      roles: [...member.roles],
      since: now.toString(),
    })
    .onConflict(conflict => conflict.columns(['village_id', 'account_id']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return false
  await noteDeed(tx, village, { deed: 'added', ...member, by, now })
  return true
}

/** False when a colleague changed this person in the meantime. `ended`: works here no longer, from the next click on. */
export async function changeMember(
  tx: Tx,
  village: string,
  change: { accountId: string; roles: readonly MemberRole[]; ended: boolean; version: number },
  deed: 'roles' | 'ended' | 'back',
  by: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const changed = await tx
    .updateTable('accounts.memberships')
    .set({
      roles: [...change.roles],
      ended_at: change.ended ? now.toString() : null,
      version: change.version + 1,
    })
    .where('village_id', '=', village)
    .where('account_id', '=', change.accountId)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  await noteDeed(tx, village, { deed, accountId: change.accountId, roles: change.roles, by, now })
  return true
}

export async function noteDeed(tx: Tx, village: string, { deed, accountId, roles, by, second, now }: Deed) {
  await tx
    .insertInto('accounts.deeds')
    .values({
      village_id: village,
      account_id: accountId,
      deed,
      roles: [...roles],
      by,
      second: second ?? null,
      at: now.toString(),
    })
    .execute()
}

/** Letters that were made at the machine itself, lately: for everybody who keeps the settings to see. */
export const rescuesSince = (tx: Tx, village: string, since: Temporal.Instant) =>
  tx
    .selectFrom('accounts.deeds as d')
    .innerJoin('accounts.memberships as m', join =>
      join.onRef('m.village_id', '=', 'd.village_id').onRef('m.account_id', '=', 'd.account_id'),
    )
    .select(['d.id', 'd.at', 'm.name'])
    .where('d.village_id', '=', village)
    .where('d.deed', '=', 'rescue')
    .where('d.at', '>=', moment(since))
    .orderBy('d.at', 'desc')
    .execute()

export const deedsOf = (tx: Tx, village: string, account: string) =>
  tx
    .selectFrom('accounts.deeds as d')
    .leftJoin('accounts.memberships as m', join =>
      join.onRef('m.village_id', '=', 'd.village_id').onRef('m.account_id', '=', 'd.by'),
    )
    .leftJoin('accounts.memberships as s', join =>
      join.onRef('s.village_id', '=', 'd.village_id').onRef('s.account_id', '=', 'd.second'),
    )
    .select(['d.id', 'd.deed', 'd.roles', 'd.at', 'm.name as by', 's.name as second'])
    .where('d.village_id', '=', village)
    .where('d.account_id', '=', account)
    .orderBy('d.at', 'desc')
    .limit(50)
    .execute()

/**
 * Through the gate, so only for somebody who stands in this village: what an administrator must know to help. Whoever works
 * here no more may get new keys too: first those, and only then back in.
 */
export async function accountOfMember(gate: Gate, village: string, account: string) {
  const { rows } = await sql<{ login: string; hasKeys: boolean; otherVillages: boolean }>`
    select a.login,
      exists (select from accounts.passkeys p where p.account_id = a.id and p.ended_at is null)
        or exists (select from accounts.secrets s where s.account_id = a.id) as "hasKeys",
      exists (select from accounts.memberships o
        where o.account_id = a.id and o.village_id <> ${village} and o.ended_at is null) as "otherVillages"
    from accounts.accounts a join accounts.memberships m on m.account_id = a.id
    where m.village_id = ${village} and a.id = ${account} and a.closed_at is null`.execute(gate)
  return rows[0] ?? null
}

/** For a login that nobody chose: of somebody of the same name it takes the next one, never the account itself. */
export async function makeAccount(
  gate: Gate,
  { login, name }: { login: string; name: string },
): Promise<string> {
  for (let turn = 1; ; turn++) {
    const made = await gate
      .insertInto('accounts.accounts')
      .values({ login: turn === 1 ? login : `${login}${turn}`, name })
      .onConflict(conflict => conflict.column('login').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return made.id
  }
}

/** The account with this login, made when there is none. A second village adds itself to it and gets no letter. */
export async function ensureAccount(gate: Gate, member: { login: string; name: string }): Promise<string> {
  await gate
    .insertInto('accounts.accounts')
    .values({ login: member.login, name: member.name })
    .onConflict(conflict => conflict.column('login').doNothing())
    .execute()
  const { id } = await gate
    .selectFrom('accounts.accounts')
    .select('id')
    .where('login', '=', member.login)
    .executeTakeFirstOrThrow()
  return id
}
