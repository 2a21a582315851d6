/** The sheet of a week, kept ready for whoever gets the phone, and thrown away when it is old. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { addDays, type Day } from '../../../foundation/days.ts'
import { isId } from '../rules.ids.ts'

/** After that a power cut is of another week. */
export const sheetDays = 14

export type ReadySheet = { week: Day; madeAt: Temporal.Instant }
export type KeptSheet = { pdf: Uint8Array<ArrayBuffer>; people: string[] }

/** The newest one that is not thrown away yet. */
export async function lastSheet(tx: Tx, village: string, today: Day): Promise<ReadySheet | null> {
  const row = await tx
    .selectFrom('logbook.duty_sheets')
    .select(['week', 'made_at as madeAt'])
    .where('village_id', '=', village)
    .where('week', '>=', addDays(today, -sheetDays))
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function findSheet(tx: Tx, village: string, week: Day): Promise<KeptSheet | null> {
  const row = await tx
    .selectFrom('logbook.duty_sheets')
    .select(['pdf', 'people'])
    .where('village_id', '=', village)
    .where('week', '=', week)
    .executeTakeFirst()
  return row ? { pdf: new Uint8Array(row.pdf), people: row.people } : null
}

export async function hasSheet(tx: Tx, village: string, week: Day): Promise<boolean> {
  const row = await tx
    .selectFrom('logbook.duty_sheets')
    .select('week')
    .where('village_id', '=', village)
    .where('week', '=', week)
    .executeTakeFirst()
  return row !== undefined
}

/** Once for each week: whoever comes second changes nothing. */
export async function keepSheet(
  tx: Tx,
  village: string,
  sheet: KeptSheet & { week: Day; account: string | null; now: Temporal.Instant },
) {
  await tx
    .insertInto('logbook.duty_sheets')
    .values({
      ...{ village_id: village, week: sheet.week, account_id: sheet.account, made_at: sheet.now.toString() },
      ...{ pdf: Buffer.from(sheet.pdf), people: [...new Set(sheet.people)].filter(isId) },
    })
    .onConflict(conflict => conflict.columns(['village_id', 'week']).doNothing())
    .execute()
}

export async function sweepSheets(tx: Tx, village: string, now: Temporal.Instant) {
  const before = now.subtract({ hours: sheetDays * 24 }).toString()
  await sql`delete from logbook.duty_sheets s where s.village_id = ${village} and s.made_at < ${before}`.execute(
    tx,
  )
}
