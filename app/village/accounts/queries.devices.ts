/** Browsers that somebody came in with before, known by a random mark; a few are trusted for a month. */
import { createHash, randomBytes } from 'node:crypto'
import type { Gate } from '../../foundation/database.ts'
import { moment } from './queries.moments.ts'
import { trustDays } from './rules.ways.ts'

const name = '__Host-umkiek-toestel'

/** The mark says nothing by itself: it is compared with what an account has seen before. */
export function markOf(headers: Headers): string | null {
  for (const part of headers.get('cookie')?.split(';') ?? []) {
    const [key, value] = part.trim().split('=')
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

export const newMark = () => randomBytes(32).toString('base64url')
export const markCookie = (mark: string) =>
  `${name}=${mark}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=34560000`
const hashOf = (mark: string) => createHash('sha256').update(mark).digest()

/** True when this account was never seen in this browser before. */
export async function seeDevice(
  gate: Gate,
  accountId: string,
  mark: string,
  device: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const known = await gate
    .updateTable('accounts.devices')
    .set({ last_at: now.toString(), device })
    .where('account_id', '=', accountId)
    .where('mark_hash', '=', hashOf(mark))
    .executeTakeFirst()
  if (known.numUpdatedRows === 1n) return false
  await gate
    .insertInto('accounts.devices')
    .values({
      account_id: accountId,
      mark_hash: hashOf(mark),
      device,
      first_at: now.toString(),
      last_at: now.toString(),
    })
    .execute()
  return true
}

export async function isTrusted(
  gate: Gate,
  accountId: string | null,
  mark: string | null,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await gate
    .selectFrom('accounts.devices')
    .select('trusted_until')
    .where('account_id', '=', accountId)
    .where('mark_hash', '=', hashOf(mark ?? ''))
    .where('trusted_until', '>=', moment(now))
    .executeTakeFirst()
  return row !== undefined && mark !== null
}

export async function trustDevice(gate: Gate, accountId: string, mark: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.devices')
    .set({ trusted_until: now.add({ hours: 24 * trustDays }).toString() })
    .where('account_id', '=', accountId)
    .where('mark_hash', '=', hashOf(mark))
    .execute()
}

export const trustedDevices = (gate: Gate, accountId: string, now: Temporal.Instant) =>
  gate
    .selectFrom('accounts.devices')
    .select(['device', 'trusted_until as until'])
    .where('account_id', '=', accountId)
    .where('trusted_until', '>=', moment(now))
    .orderBy('trusted_until', 'desc')
    .execute()

export async function trustNothing(gate: Gate, accountId: string) {
  await gate
    .updateTable('accounts.devices')
    .set({ trusted_until: null })
    .where('account_id', '=', accountId)
    .execute()
}
