/** Who is at the door. All through the gate: no room can read a session. */

import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'
import type { OwnWords } from '../village/door.ts'
import { isEnough } from './rules.ways.ts'

export type Session = {
  id: string
  accountId: string
  login: string
  name: string
  language: string
  sharedComputer: boolean
  sharedIdle: number | null
  provenAt: Temporal.Instant
  seenAt: Temporal.Instant
  beganAt: Temporal.Instant
  factors: string[]
  /** Sent something after an earlier session had ended. */
  hasKept: boolean
}

export type Membership = {
  villageId: string
  slug: string
  village: string
  phone: string
  example: boolean
  name: string
  roles: string[]
  /** How its village speaks, where that differs from ours. */
  own: OwnWords
}

export const hashOf = (token: string) => createHash('sha256').update(token).digest()
export const newToken = () => randomBytes(32).toString('base64url')

/** Who works in two villages is held to the shorter of both; what is kept passed `readChoice`. */
export const sharedIdle = () => sql<number | null>`(select min((c.value #>> '{}')::integer)
  from accounts.memberships h join village.settings c using (village_id)
  where h.account_id = s.account_id and h.ended_at is null and c.name = 'idle-minutes')`

/** The live session behind a cookie with everything this person is in any village; ended ones do not exist. */
export async function findSession(
  gate: Gate,
  token: string,
): Promise<{ session: Session; memberships: Membership[] } | null> {
  const { rows } = await sql<Session & { memberships: Membership[] }>`
    select s.id, s.account_id as "accountId", a.login, a.name, a.language, s.shared_computer as "sharedComputer",
      s.proven_at as "provenAt", s.seen_at as "seenAt", s.began_at as "beganAt", s.factors, ${sharedIdle()} as "sharedIdle",
      exists(select from house.kept_forms k where k.account_id = a.id) as "hasKept",
      coalesce((select json_agg(json_build_object('villageId', m.village_id, 'slug', v.slug, 'village', v.name,
          'phone', v.phone, 'example', v.example, 'name', m.name, 'roles', m.roles, 'own', coalesce(
          (select json_object_agg(w.word, w.own) from village.words w where w.village_id = m.village_id), '{}'))
        order by v.name)
        from accounts.memberships m join village.villages v using (village_id)
        where m.account_id = a.id and m.ended_at is null), '[]') as memberships
    from accounts.sessions s join accounts.accounts a on a.id = s.account_id
    where s.token_hash = ${hashOf(token)} and s.ended_at is null and a.closed_at is null`.execute(gate)
  const row = rows[0]
  if (!row) return null
  const { memberships, ...session } = row
  // Somebody who was given more since then comes in again, in a way that is enough for it.
  const held = memberships.flatMap(({ roles }) => roles)
  if (!isEnough(session.factors, held)) return null
  return { session, memberships }
}

export async function beginSession(
  gate: Gate,
  who: {
    accountId: string
    device: string
    sharedComputer: boolean
    factors: string[]
    now: Temporal.Instant
  },
): Promise<string> {
  const token = newToken()
  const at = who.now.toString()
  await gate
    .insertInto('accounts.sessions')
    .values({
      token_hash: hashOf(token),
      account_id: who.accountId,
      device: who.device,
      shared_computer: who.sharedComputer,
      factors: who.factors,
      began_at: at,
      seen_at: at,
      proven_at: at,
    })
    .execute()
  return token
}

export async function touchSession(gate: Gate, id: string, now: Temporal.Instant) {
  await gate.updateTable('accounts.sessions').set({ seen_at: now.toString() }).where('id', '=', id).execute()
}

export async function endSession(gate: Gate, id: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.sessions')
    .set({ ended_at: now.toString() })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

export type OwnSession = {
  id: string
  device: string
  beganAt: Temporal.Instant
  seenAt: Temporal.Instant
  sharedComputer: boolean
  sharedIdle: number | null
}

/** The open ways in of one person; those that ran out by themselves are left out by who shows them. */
export const sessionsOf = (gate: Gate, accountId: string): Promise<OwnSession[]> =>
  gate
    .selectFrom('accounts.sessions as s')
    .select(['id', 'device', 'began_at as beganAt', 'seen_at as seenAt', 'shared_computer as sharedComputer'])
    .select(sharedIdle().as('sharedIdle'))
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('seen_at', 'desc')
    .execute()

/** Only one's own; `null` ends all but the one that is asking. */
export async function endOwnSession(
  gate: Gate,
  own: { accountId: string; asking: string },
  id: string | null,
  now: Temporal.Instant,
) {
  await gate
    .updateTable('accounts.sessions')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', own.accountId)
    .where('ended_at', 'is', null)
    .where('id', id === null ? '<>' : '=', id ?? own.asking)
    .execute()
}

export async function endAllSessions(gate: Gate, accountId: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.sessions')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

/** One touch was given: the clock of `provenRecently` begins again. */
export async function proveSession(gate: Gate, id: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.sessions')
    .set({ proven_at: now.toString() })
    .where('id', '=', id)
    .execute()
}

/** With what this session came in. */
export async function factorsOf(gate: Gate, id: string): Promise<string[]> {
  const row = await gate
    .selectFrom('accounts.sessions')
    .select('factors')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.factors ?? []
}
