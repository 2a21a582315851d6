/** Who has the village phone: read by the day, of which the newest row counts, and written by the deed. */
import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import type { Writer } from '../request/queries.requests.ts'
import { isId } from '../rules.ids.ts'
import type { Away, Change, DutyDay } from './rules.duty.ts'
import { type Deed, type DoneDay, doneDays, type KeptDay, type SaidDay, standing } from './rules.standing.ts'

/** Days of which something is known, in their order; both ends belong to it. */
export async function dutyDays(tx: Tx, village: string, from: Day, until: Day): Promise<DutyDay[]> {
  const { rows } = await sql<DutyDay>`
    select distinct on (d.day) d.day, d.account_id as account, d.version from logbook.duty_days d
    where d.village_id = ${village} and d.day between ${from} and ${until}
    order by d.day, d.version desc`.execute(tx)
  return rows
}

/** The same with how each day came to be so. What was undone, and what undid it, do not count. */
export const keptDays = async (tx: Tx, village: string, from: Day, until: Day): Promise<KeptDay[]> =>
  standing(await saidDays(tx, village, sql`d.day between ${from} and ${until}`))

/** Every version of some days, in order. */
async function saidDays(tx: Tx, village: string, which: RawBuilder<unknown>): Promise<SaidDay[]> {
  const { rows } = await sql<SaidDay>`
    select d.day, d.account_id as account, d.version, d.what, d.deed, d.by, d.at,
      case when d.what = 'turns' then 0 else (select count(*)::int from logbook.duty_days o
        where o.village_id = d.village_id and o.deed = d.deed) end as "ofDeed"
    from logbook.duty_days d where d.village_id = ${village} and ${which}
    order by d.day, d.version`.execute(tx)
  return rows
}

/** The deed's id; null when somebody else was just ahead on one of these days, or when nothing changes. */
export async function keepDays(
  tx: Tx,
  { village, account, now }: Writer,
  what: Deed,
  changes: readonly Change[],
): Promise<string | null> {
  if (changes.length === 0) return null
  const deed = randomUUID()
  const [days, whose, versions] = [
    changes.map(({ day }) => day),
    changes.map(each => each.account),
    changes.map(({ version }) => version + 1),
  ]
  const kept = await sql`
    insert into logbook.duty_days (village_id, day, version, account_id, what, deed, by, at)
    select ${village}, c.day, c.version, c.whose, ${what}, ${deed}, ${account}, ${now.toString()}::timestamptz
    from unnest(${days}::date[], ${versions}::int[], ${whose}::uuid[]) as c(day, version, whose)
    on conflict (village_id, day, version) do nothing`.execute(tx)
  return kept.numAffectedRows === BigInt(changes.length) ? deed : null
}

/** The days of one deed, and how each stands now. */
export async function daysOfDeed(tx: Tx, village: string, deed: string): Promise<DoneDay[]> {
  if (!isId(deed)) return []
  const its = sql`d.day in (select o.day from logbook.duty_days o where o.village_id = ${village} and o.deed = ${deed})`
  return doneDays(await saidDays(tx, village, its), deed)
}

/** Who is away from this day on, the first to go first. */
export async function awayFrom(tx: Tx, village: string, from: Day): Promise<Away[]> {
  return tx
    .selectFrom('logbook.duty_away')
    .select(['id', 'account_id as account', 'first_day as from', 'last_day as until'])
    .where('village_id', '=', village)
    .where('last_day', '>=', from)
    .where('ended_at', 'is', null)
    .orderBy('first_day')
    .orderBy('id')
    .execute()
}

export async function noteAway(
  tx: Tx,
  { village, account, now }: Writer,
  away: Omit<Away, 'id'>,
): Promise<string> {
  const { id } = await tx
    .insertInto('logbook.duty_away')
    .values({
      ...{ village_id: village, account_id: away.account, first_day: away.from, last_day: away.until },
      ...{ by: account, at: now.toString() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** `ended`: is not away after all; else it holds again. Null when there is no such thing in this village. */
export async function endAway(
  tx: Tx,
  { village, account, now }: Writer,
  id: string,
  ended: boolean,
): Promise<Away | null> {
  if (!isId(id)) return null
  const row = await tx
    .updateTable('logbook.duty_away')
    .set(ended ? { ended_by: account, ended_at: now.toString() } : { ended_by: null, ended_at: null })
    .where('village_id', '=', village)
    .where('id', '=', id)
    .returning(['id', 'account_id as account', 'first_day as from', 'last_day as until'])
    .executeTakeFirst()
  return row ?? null
}

export async function findAway(
  tx: Tx,
  village: string,
  id: string,
): Promise<(Away & { ended: boolean }) | null> {
  if (!isId(id)) return null
  const row = await tx
    .selectFrom('logbook.duty_away')
    .select(['id', 'account_id as account', 'first_day as from', 'last_day as until', 'ended_at'])
    .where('village_id', '=', village)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, ended: row.ended_at !== null } : null
}

/** In which order they take turns; empty when nobody ever said so. */
export async function orderKept(tx: Tx, village: string): Promise<string[]> {
  const row = await tx
    .selectFrom('logbook.duty_orders')
    .select('accounts')
    .where('village_id', '=', village)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.accounts ?? []
}

export async function keepOrder(tx: Tx, { village, account, now }: Writer, accounts: readonly string[]) {
  await tx
    .insertInto('logbook.duty_orders')
    .values({
      village_id: village,
      accounts: sql`${accounts}::uuid[]`,
      by: account,
      at: now.toString(),
    })
    .execute()
}

/** The same with the name of whoever has it, for one line: newest rows of some days. */
export async function dutyNames(
  tx: Tx,
  village: string,
  from: Day,
  until: Day,
): Promise<(DutyDay & { name: string | null })[]> {
  const { rows } = await sql<DutyDay & { name: string | null }>`
    select distinct on (d.day) d.day, d.account_id as account, d.version, m.name
    from logbook.duty_days d
    left join accounts.memberships m on m.village_id = d.village_id and m.account_id = d.account_id
    where d.village_id = ${village} and d.day between ${from} and ${until}
    order by d.day, d.version desc`.execute(tx)
  return rows
}
