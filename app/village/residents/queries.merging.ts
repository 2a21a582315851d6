/** Two people made one, and apart again: what of this room moves, and what is remembered so that it can go back. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import { holdResident, type Resident } from './queries.find.ts'
import { type By, rewriteResident, writeEvent } from './queries.save.ts'
import { repeatAnswers } from './queries.say.ts'
import type { Details } from './rules.details.ts'

/** Always in the same order, so that two who merge the same people wait for each other and never for good. */
export async function holdBoth(tx: Tx, village: string, one: string, other: string) {
  const held = new Map<string, Resident | null>()
  for (const id of [one, other].sort()) held.set(id, await holdResident(tx, village, id))
  return [held.get(one) ?? null, held.get(other) ?? null] as const
}

/** Both lines are held. `details` is what the one who stays becomes. */
export async function mergeResidents(tx: Tx, by: By, stays: Resident, goes: Resident, details: Details) {
  const at = by.at.toString()
  const { id } = await tx
    .insertInto('residents.merges')
    .values({
      ...{ village_id: by.village, stays_id: stays.id, goes_id: goes.id, stays_version: stays.version + 1 },
      stays_ended_at: stays.endedAt?.toString() ?? null,
      goes_ended_at: goes.endedAt?.toString() ?? null,
      ...{ goes_ended_why: goes.ended, by: by.account, at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const gone = { ended_why: 'double', ended_at: at, merged_into: stays.id, version: goes.version + 1 }
  await setResident(tx, by.village, goes.id, gone)
  await writeEvent(tx, by, eventOf(goes, 'merged', stays))
  await moveTo(tx, by.village, id, stays.id, goes.id)
  await rewriteResident(tx, by, stays, details, { what: 'merged', with: goes.id })
  if (details.ended && details.ended !== stays.ended)
    await setResident(tx, by.village, stays.id, { ended_at: goes.endedAt?.toString() ?? at })
  await repeatAnswers(tx, by.village, stays.id)
  return id
}

/** Whoever went up in the one who goes now, and which file the one who goes came in with. */
async function moveTo(tx: Tx, village: string, merge: string, stays: string, goes: string) {
  await sql`
    with moved as (update residents.residents set merged_into = ${stays}
      where village_id = ${village} and merged_into = ${goes} returning id)
    insert into residents.merge_rows (village_id, merge_id, what, row_key)
    select ${village}::uuid, ${merge}::uuid, 'merged_into', id::text from moved`.execute(tx)
  await sql`
    with moved as (update residents.import_rows set made_id = ${stays}
      where village_id = ${village} and made_id = ${goes} returning fingerprint)
    insert into residents.merge_rows (village_id, merge_id, what, row_key)
    select ${village}::uuid, ${merge}::uuid, 'import_rows', fingerprint from moved`.execute(tx)
}

export type Kept = {
  id: string
  stays: string
  goes: string
  version: number
  staysEndedAt: Temporal.Instant | null
  goesEndedAt: Temporal.Instant | null
  goesEnded: 'moved' | 'died' | null
  by: string
  byName: string
  at: Temporal.Instant
  undoneAt: Temporal.Instant | null
}

const kept = sql`
  select m.id, m.stays_id as stays, m.goes_id as goes, m.stays_version as version, m.stays_ended_at as "staysEndedAt",
    m.goes_ended_at as "goesEndedAt", m.goes_ended_why as "goesEnded", m.by, coalesce(a.name, '') as "byName", m.at,
    m.undone_at as "undoneAt"
  from residents.merges m
    left join accounts.memberships a on a.village_id = m.village_id and a.account_id = m.by`

/** Null for another village's, and for what is no id at all. */
export async function findMerge(tx: Tx, village: string, id: string | undefined): Promise<Kept | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Kept>`${kept} where m.village_id = ${village} and m.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** All in which this person stayed or went, undone ones too; the newest first. */
export async function mergesOf(tx: Tx, village: string, person: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    ${kept} where m.village_id = ${village} and (m.stays_id = ${person} or m.goes_id = ${person})
    order by m.at desc, m.id`.execute(tx)
  return rows
}

/** Both lines are held, and the merge still stands. `details` is what the one who stayed becomes. */
export async function partResidents(
  tx: Tx,
  by: By,
  merge: Kept,
  stays: Resident,
  goes: Resident,
  details: Details,
) {
  await tx
    .updateTable('residents.merges')
    .set({ undone_by: by.account, undone_at: by.at.toString() })
    .where('village_id', '=', by.village)
    .where('id', '=', merge.id)
    .execute()
  await setResident(tx, by.village, goes.id, {
    ...{ ended_why: merge.goesEnded, ended_at: merge.goesEndedAt?.toString() ?? null },
    ...{ merged_into: null, version: goes.version + 1 },
  })
  await writeEvent(tx, by, eventOf(goes, 'unmerged', stays))
  await moveBack(tx, by.village, merge)
  await rewriteResident(tx, by, stays, details, { what: 'unmerged', with: goes.id })
  if (details.ended && details.ended !== stays.ended)
    await setResident(tx, by.village, stays.id, { ended_at: merge.staysEndedAt?.toString() ?? null })
  await repeatAnswers(tx, by.village, stays.id)
}

async function moveBack(tx: Tx, village: string, { id, stays, goes }: Kept) {
  const moved = (what: string) => sql`
    (select row_key from residents.merge_rows where village_id = ${village} and merge_id = ${id} and what = ${what})`
  await sql`
    update residents.residents set merged_into = ${goes}
    where village_id = ${village} and merged_into = ${stays} and id::text in ${moved('merged_into')}`.execute(
    tx,
  )
  await sql`
    update residents.import_rows set made_id = ${goes}
    where village_id = ${village} and made_id = ${stays} and fingerprint in ${moved('import_rows')}`.execute(
    tx,
  )
  await tx
    .deleteFrom('residents.merge_rows')
    .where('village_id', '=', village)
    .where('merge_id', '=', id)
    .execute()
}

type Columns = {
  ended_why?: string | null
  ended_at?: string | null
  merged_into?: string | null
  version?: number
}
const setResident = (tx: Tx, village: string, id: string, columns: Columns) =>
  tx
    .updateTable('residents.residents')
    .set(columns)
    .where('village_id', '=', village)
    .where('id', '=', id)
    .execute()

const eventOf = (of: Resident, what: 'merged' | 'unmerged', other: Resident) => ({
  ...{ id: of.id, what, before: { with: other.id }, version: of.version + 1 },
})
