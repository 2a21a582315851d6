/**
 * Forms that came in without a session: kept for their sender, sealed, until they are inside again. Through the gate,
 * because the sender stands before the door.
 */
import { sql } from 'kysely'
import type { Gate } from './database.ts'
import { seal, unseal } from './secrets.ts'

/** What somebody sent, and where it stood. */
export type Sent = {
  /** The page with the form, with its question mark. */
  page: string
  /** Where the form goes. */
  action: string
  /** Which form on that page. */
  form: string
  version: string
  /** The place of its draft, when it has one. */
  draft: string
  typed: Record<string, string | string[]>
}
export type KeptForm = Sent & { id: string; keptAt: Temporal.Instant }

/** As long as a session may last at most; by then what was typed has been written on paper. */
const hoursKept = 12
/** Of one account; more is not a person. */
const mostKept = 10

export async function keepForm(
  gate: Gate,
  key: Buffer,
  account: string,
  formKey: string,
  sent: Sent,
  now: Temporal.Instant,
) {
  const { page, ...rest } = sent
  const fresh = { page, sealed: seal(key, account, JSON.stringify(rest)), kept_at: now.toString() }
  await gate
    .insertInto('house.kept_forms')
    .values({ account_id: account, form_key: formKey, ...fresh })
    .onConflict(conflict => conflict.columns(['account_id', 'form_key']).doUpdateSet(fresh))
    .execute()
  const newest = gate
    .selectFrom('house.kept_forms')
    .select('id')
    .where('account_id', '=', account)
    .orderBy('kept_at', 'desc')
    .limit(mostKept)
  await gate
    .deleteFrom('house.kept_forms')
    .where(({ or, and, eb }) =>
      or([eb('kept_at', '<', limit(now)), and([eb('account_id', '=', account), eb('id', 'not in', newest)])]),
    )
    .execute()
}

/** That of this page before others, the newest first; null when there is none. */
export async function findKeptForm(
  gate: Gate,
  key: Buffer,
  account: string,
  page: string,
  now: Temporal.Instant,
): Promise<KeptForm | null> {
  const row = await gate
    .selectFrom('house.kept_forms')
    .select(['id', 'page', 'sealed', 'kept_at as keptAt'])
    .where('account_id', '=', account)
    .where('kept_at', '>=', limit(now))
    .orderBy(({ eb }) => eb('page', '=', page), 'desc')
    .orderBy('kept_at', 'desc')
    .executeTakeFirst()
  if (!row) return null
  const { sealed, ...rest } = row
  return { ...rest, ...(JSON.parse(unseal(key, account, sealed)) as Omit<Sent, 'page'>) }
}

/** Answers with the page on which it stood. */
export async function dropKeptForm(gate: Gate, account: string, id: string): Promise<string | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const row = await gate
    .deleteFrom('house.kept_forms')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .returning('page')
    .executeTakeFirst()
  return row?.page ?? null
}

/** Past their time they are shown to nobody; now they are gone as well. */
export async function sweepKeptForms(gate: Gate, now: Temporal.Instant) {
  await gate.deleteFrom('house.kept_forms').where('kept_at', '<', limit(now)).execute()
}

const limit = (now: Temporal.Instant) =>
  sql<Temporal.Instant>`${now.subtract({ hours: hoursKept }).toString()}::timestamptz`
