/** What the house remembers of its backup: when it was last good, and what is the matter. Nothing of people. */
import { type Kysely, sql } from 'kysely'
import type { DB } from '../database.types.ts'
import { type Alarm, alarmsOf, type PartState, type Trouble } from './rules.alarms.ts'

type Gate = Kysely<DB>
export type Part = 'base' | 'wal'

/** From now on somebody hears when nothing comes. */
export async function beginState(gate: Gate, now: Temporal.Instant) {
  await gate
    .insertInto('house.backups')
    .values((['base', 'wal'] as const).map(part => ({ part, good_at: now.toString() })))
    .onConflict(conflict => conflict.column('part').doNothing())
    .execute()
}

export const endState = (gate: Gate) => gate.deleteFrom('house.backups').execute()

export async function noteGood(gate: Gate, part: Part, at: Temporal.Instant) {
  await gate
    .updateTable('house.backups')
    .set({ good_at: at.toString(), trouble: null, trouble_since: null })
    .where('part', '=', part)
    .execute()
}

/** Since when stays as it was while it is the same trouble. */
export async function noteTrouble(gate: Gate, part: Part, trouble: Trouble, at: Temporal.Instant) {
  await gate
    .updateTable('house.backups')
    .set({ trouble, trouble_since: at.toString() })
    .where('part', '=', part)
    .where('trouble', 'is distinct from', trouble)
    .execute()
}

/** An ordinary row that says "this was acknowledged": it must be there again after putting back (D7). */
export async function writeCanary(gate: Gate): Promise<number> {
  const { canary } = await gate
    .updateTable('house.backups')
    .set({ canary: sql<number>`canary + 1` })
    .where('part', '=', 'wal')
    .returning('canary')
    .executeTakeFirstOrThrow()
  return Number(canary)
}

export async function readCanary(gate: Gate): Promise<number> {
  const row = await gate
    .selectFrom('house.backups')
    .select('canary')
    .where('part', '=', 'wal')
    .executeTakeFirst()
  return Number(row?.canary ?? 0)
}

export async function stateOf(gate: Gate): Promise<Record<Part, PartState | null>> {
  const rows = await gate
    .selectFrom('house.backups')
    .select(['part', 'good_at', 'trouble', 'trouble_since'])
    .execute()
  const of = (part: Part) => {
    const row = rows.find(row => row.part === part)
    if (!row) return null
    return { goodAt: row.good_at, trouble: row.trouble as Trouble | null, troubleSince: row.trouble_since }
  }
  return { base: of('base'), wal: of('wal') }
}

/** Nothing when no backup was set up. */
export async function backupAlarms(gate: Gate, now: Temporal.Instant): Promise<Alarm[]> {
  const { base, wal } = await stateOf(gate)
  return alarmsOf(base, wal, now)
}

/** How much PostgreSQL keeps for the other disk, and whether it will soon keep no more. */
export async function slotState(gate: Gate): Promise<'well' | 'nearly' | 'lost'> {
  const { rows } = await sql<{ status: string | null; safe: string | null }>`
    select wal_status as status, safe_wal_size::text as safe from pg_replication_slots
      where slot_name = 'umkiek_backup'`.execute(gate)
  const [slot] = rows
  if (!slot) return 'well'
  if (slot.status === 'lost') return 'lost'
  const nearly = 512 * 1024 * 1024
  return slot.status === 'unreserved' || (slot.safe !== null && Number(slot.safe) < nearly)
    ? 'nearly'
    : 'well'
}
