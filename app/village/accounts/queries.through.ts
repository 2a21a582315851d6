/** What went through one account in a stretch of time: whose data it showed, from where, and which roles it had. */
import { sql } from 'kysely'
import type { Gate, Tx } from '../../foundation/database.ts'
import { type RoleChange, type Stretch, stretchesOf } from './rules.through.ts'

export type Within = { from: Temporal.Instant; until: Temporal.Instant }
/** `sessions`: only what went through these ways in; null for all. */
export type Through = Within & { account: string; sessions: readonly string[] | null }
/** Of one resident (or colleague) together; `what` as the log names it. */
export type SeenThrough = {
  subject: string
  colleague: boolean
  what: { type: string; part: string; narrow: boolean }[]
  changed: boolean
  taken: boolean
}

export async function seenThrough(
  tx: Tx,
  village: string,
  { account, from, until, sessions }: Through,
  subject: string | null = null,
): Promise<SeenThrough[]> {
  const { rows } = await sql<SeenThrough>`
    select s.subject_id as subject, s.object_type = 'account' as colleague,
      jsonb_agg(distinct jsonb_build_object(
        'type', s.object_type, 'part', s.object_part, 'narrow', s.sensitivity = 'narrow')) as what,
      bool_or(l.action in ('C', 'U', 'D')) as changed, bool_or(l.action = 'X') as taken
    from accounts.read_log l
      join accounts.read_log_subjects s on s.village_id = l.village_id and s.seq = l.seq
    where l.village_id = ${village} and l.account_id = ${account} and l.outcome = 'done'
      -- A file that was brought in, the book of breaches and a club stand in the log as well, and are nobody of the list.
      and s.object_type <> all ('{import,breach,offerer}')
      and l.at >= ${from.toString()} and l.at < ${until.toString()}
      ${sessions === null ? sql`` : sql`and l.access_point = any (${sessions}::uuid[])`}
      ${subject === null ? sql`` : sql`and s.subject_id = ${subject}`}
    group by 1, 2
    order by 1, 2`.execute(tx)
  return rows
}

export type WayIn = {
  id: string
  device: string
  first: Temporal.Instant
  last: Temporal.Instant
  pages: number
}

/** The ways in through which something went; the device stands there as long as the session itself is kept. */
export async function waysThrough(
  tx: Tx,
  gate: Gate,
  village: string,
  { account, from, until }: Within & { account: string },
): Promise<WayIn[]> {
  const { rows } = await sql<Omit<WayIn, 'device'>>`
    select access_point as id, min(at) as first, max(at) as last, count(*)::int as pages from accounts.read_log
    where village_id = ${village} and account_id = ${account} and access_point is not null
      and at >= ${from.toString()} and at < ${until.toString()}
    group by 1 order by 2`.execute(tx)
  const { rows: known } = await sql<{ id: string; device: string }>`
    select s.id, s.device from accounts.sessions s join accounts.memberships m on m.account_id = s.account_id
    where m.village_id = ${village} and s.account_id = ${account}
      and s.id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(gate)
  return rows.map(row => ({ ...row, device: known.find(({ id }) => id === row.id)?.device ?? '' }))
}

/** Which roles this account had when; what nobody wrote down is read off the log itself. */
export async function rolesOverTime(tx: Tx, village: string, account: string): Promise<Stretch[]> {
  const member = await tx
    .selectFrom('accounts.memberships')
    .select(['since', 'roles', 'ended_at as endedAt'])
    .where('village_id', '=', village)
    .where('account_id', '=', account)
    .executeTakeFirst()
  if (!member) return []
  const changes = await tx
    .selectFrom('accounts.deeds')
    .select(['deed', 'roles', 'at'])
    .where('village_id', '=', village)
    .where('account_id', '=', account)
    .where('deed', 'in', ['added', 'roles', 'ended', 'back'])
    .orderBy('at')
    .execute()
  const { rows } = await sql<{ roles: string }>`
    select distinct roles from accounts.read_log
    where village_id = ${village} and account_id = ${account}
      ${changes[0] ? sql`and at < ${changes[0].at.toString()}` : sql``}`.execute(tx)
  const logged = [...new Set(rows.flatMap(({ roles }) => roles.split(',')))].filter(Boolean)
  return stretchesOf(member, changes as RoleChange[], logged)
}

/** Everybody who worked here before this moment, with the name that colleagues know. */
export async function workersBefore(tx: Tx, village: string, until: Temporal.Instant): Promise<string[]> {
  const rows = await tx
    .selectFrom('accounts.memberships')
    .select('account_id')
    .where('village_id', '=', village)
    .where('since', '<', sql<Temporal.Instant>`${until.toString()}`)
    .execute()
  return rows.map(({ account_id }) => account_id)
}
