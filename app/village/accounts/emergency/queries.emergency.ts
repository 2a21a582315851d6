/** Who opened whose page in an emergency, until when, and who reviewed it. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { type Emergency, emergency } from './rules.emergency.ts'

export type By = { village: string; account: string; now: Temporal.Instant }
/** With whom it was about and why: for whoever reviews it, and for oneself. */
export type WholeEmergency = Emergency & { resident: string; reason: string; remark: string; told: number }

/** What was still open for this account ends: one person at a time. The moment is that of the transaction. */
export async function openEmergency(
  tx: Tx,
  by: By,
  { resident, reason, told }: { resident: string; reason: string; told: readonly string[] },
): Promise<string> {
  await endEmergency(tx)
  const { rows } = await sql<{ id: string }>`
    insert into accounts.emergencies (village_id, account_id, resident_id, reason, told, at, until)
    values (${by.village}, ${by.account}, ${resident}, ${reason}, ${told}::uuid[], house.now(),
      house.now() + make_interval(mins => ${emergency.minutes}))
    returning id`.execute(tx)
  return (rows[0] as { id: string }).id
}

/** At once, also when somebody signed the review before. Of nobody else's: the database takes whoever asks. */
export async function endEmergency(tx: Tx) {
  await sql`select accounts.emergency_end()`.execute(tx)
}

/** What is open for this account now; the database opens that person and nobody else (accounts.emergency_person). */
export async function ownEmergency(tx: Tx, by: By): Promise<WholeEmergency | null> {
  const { rows } = await sql<WholeEmergency>`
    select ${columns} from accounts.emergencies e
    where e.village_id = ${by.village} and e.account_id = ${by.account} and e.ended_at is null
      and e.at <= ${by.now.toString()} and e.until > ${by.now.toString()}
    order by e.at desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** Of one's own the last one, when somebody found it not in order: with what they wrote. */
export async function ownWrong(tx: Tx, by: By): Promise<WholeEmergency | null> {
  const { rows } = await sql<WholeEmergency>`
    select ${columns} from accounts.emergencies e
    where e.village_id = ${by.village} and e.account_id = ${by.account}
    order by e.at desc limit 1`.execute(tx)
  return rows[0]?.inOrder === false ? rows[0] : null
}

/** The newest first; for whoever may review. */
export async function emergenciesOf(tx: Tx, village: string, most: number): Promise<WholeEmergency[]> {
  const { rows } = await sql<WholeEmergency>`
    select ${columns} from accounts.emergencies e where e.village_id = ${village}
    order by e.reviewed_at is not null, e.at desc, e.id limit ${most}`.execute(tx)
  return rows
}

const columns = sql`e.id, e.account_id as account, e.resident_id as resident, e.reason, cardinality(e.told) as told, e.at,
  e.until, e.ended_at as ended, e.reviewed_by as "reviewedBy", e.reviewed_at as "reviewedAt", e.in_order as "inOrder", e.remark`

/** For the board: without the person and the reason. */
export async function emergenciesTold(tx: Tx, most: number): Promise<Emergency[]> {
  const { rows } = await sql<Emergency>`
    select id, account_id as account, at, until, ended_at as ended, reviewed_by as "reviewedBy",
      reviewed_at as "reviewedAt", in_order as "inOrder" from accounts.emergencies_told()
    order by reviewed_at is not null, at desc, id limit ${most}`.execute(tx)
  return rows
}

/** False when somebody signed before, or when it is one's own. What was not in order is over at once. */
export async function reviewEmergency(
  tx: Tx,
  by: By,
  { id, inOrder, remark }: { id: string; inOrder: boolean; remark: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('accounts.emergencies')
    .set({ reviewed_by: by.account, reviewed_at: by.now.toString(), in_order: inOrder, remark })
    .$if(!inOrder, query =>
      query.set({
        ended_at: sql`case when until > house.now() then coalesce(ended_at, house.now()) else ended_at end`,
      }),
    )
    .where('village_id', '=', by.village)
    .where('id', '=', id)
    .where('account_id', '<>', by.account)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
