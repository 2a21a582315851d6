/** What this room holds of one resident: who looked, and who opened their page in an emergency. Nobody's account is tied to a resident. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { yearsBefore } from '../../foundation/days.ts'
import type { Counted, Held, Holder } from '../../foundation/holding.ts'
import { accountsColumns } from './columns.ts'

/** L10: to the day, whatever became of the person meanwhile. */
const logYears = 5

export const accountsHold: Holder = {
  room: 'accounts',
  columns: accountsColumns,
  // Who looked is told day by day (`looksAt`), not row by row; what was said about it stands here.
  copy: emergencies,
  counts: async (tx, village, people) => {
    const { rows } = await sql<{ what: string; count: number }>`
      select 'looks' as what, count(distinct seq) from accounts.read_log_subjects
      where village_id = ${village} and subject_id = any (${people})`.execute(tx)
    return { goes: [], stays: rows }
  },
  // The log stands apart from what it is about (L10): it keeps a number that leads to nobody any more, five years long.
  // What somebody wrote about the person in it goes.
  erase: async (tx, _village, people) => {
    await sql`select accounts.emergencies_forget(${people}::uuid[])`.execute(tx)
  },
  expire: async (tx, _village, { now }) => {
    await sql`select accounts.emergencies_expire(${yearsBefore(now, logYears).toString()})`.execute(tx)
    await sql`select accounts.log_expire(${yearsBefore(now, logYears).toString()})`.execute(tx)
  },
  expiring: async (tx, _village, { now }) => {
    const { rows } = await sql<Counted>`
      select 'looks' as what, accounts.log_expiring(${yearsBefore(now, logYears).toString()}) as count`.execute(
      tx,
    )
    return rows
  },
}

async function emergencies(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const rows = await tx
    .selectFrom('accounts.emergencies')
    .select(['id', 'account_id as by', 'at', 'reason', 'in_order', 'remark'])
    .where('village_id', '=', village)
    .where('resident_id', 'in', people)
    .orderBy('at')
    .execute()
  return rows.map(({ id, by, at, reason, in_order, remark }) => ({
    ...{ part: 'emergencies', id, at, by },
    facts: [
      { column: 'accounts.emergencies.reason', value: reason, free: true },
      {
        column: 'accounts.emergencies.in_order',
        value: in_order === null ? '' : String(in_order),
        says: in_order ? 'log.reviewed.in-order' : 'log.reviewed.not-in-order',
      },
      { column: 'accounts.emergencies.remark', value: remark, free: true },
    ],
  }))
}
