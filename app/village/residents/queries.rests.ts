/** When the data of a person rest or rested, why, and what came of it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

/** `name`: who let them rest; `lifter`: who lifted it. Empty for whoever no longer works here. */
export type Rest = {
  id: string
  reason: string
  at: Temporal.Instant
  name: string
  liftedWhy: string
  liftedAt: Temporal.Instant | null
  lifter: string
}

/** The newest first. */
export async function restsOf(tx: Tx, village: string, person: string): Promise<Rest[]> {
  const { rows } = await sql<Rest>`
    select s.id, s.reason, s.at, coalesce(m.name, '') as name, s.lifted_why as "liftedWhy", s.lifted_at as "liftedAt",
      coalesce(l.name, '') as lifter
    from residents.restrictions s
      left join accounts.memberships m on m.village_id = s.village_id and m.account_id = s.by
      left join accounts.memberships l on l.village_id = s.village_id and l.account_id = s.lifted_by
    where s.village_id = ${village} and s.resident_id = ${person} order by s.at desc`.execute(tx)
  return rows
}

/** Everybody whose data rest now, under each line that turned out to be theirs. */
export async function restingPeople(tx: Tx, village: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive resting as (
      select id from residents.residents where village_id = ${village} and frozen
      union select d.id from resting s
        join residents.residents d on d.village_id = ${village} and d.merged_into = s.id)
    select id from resting`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The one that holds now. */
export const restrictionOf = async (tx: Tx, village: string, person: string): Promise<Rest | null> =>
  (await restsOf(tx, village, person)).find(({ liftedAt }) => liftedAt === null) ?? null
