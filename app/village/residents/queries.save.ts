/** Writing people: a new one, or a change with the former values in an event. */
import type { Tx } from '../../foundation/database.ts'
import { dialled } from '../../foundation/phones.ts'
import { holdResident, type Resident } from './queries.find.ts'
import { householdAt } from './queries.households.ts'
import { rewriteLines } from './queries.lines.ts'
import { changedFrom } from './rules.changes.ts'
import { type Details, nothingKnown, type Wish } from './rules.details.ts'
import { tidy } from './rules.given.ts'
import type { What } from './rules.history.ts'
import { searchKeysOf, sortName } from './rules.searchKeys.ts'

/** Who writes, where and when. */
export type By = { village: string; account: string; at: Temporal.Instant }
export type NewResident = { name: string } & Partial<Wish>

export async function addResident(tx: Tx, by: By, wish: NewResident): Promise<string> {
  const details: Details = { ...nothingKnown, ...wish, name: tidy(wish.name) || wish.name }
  const { id } = await tx
    .insertInto('residents.residents')
    .values({
      village_id: by.village,
      made_by: by.account,
      made_at: by.at.toString(),
      ...(await columnsOf(tx, by.village, details)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeLines(tx, by.village, id, details)
  await writeEvent(tx, by, { id, what: 'added', before: {}, version: 1 })
  return id
}

export type Changed = { ok: true; resident: Resident } | { ok: false; resident: Resident }

/**
 * Only while the line is still as it was at `version`; otherwise nothing is written and the answer holds the line as
 * it is now. Null when this village has no such person. A change into the same leaves no trace.
 */
export async function changeResident(
  tx: Tx,
  by: By,
  which: { id: string | undefined; version: number },
  what: What,
  wish: Partial<Details>,
): Promise<Changed | null> {
  const resident = await holdResident(tx, by.village, which.id)
  if (!resident) return null
  if (resident.version !== which.version || resident.frozen) return { ok: false, resident }
  const details: Details = { ...resident, ...wish }
  if (Object.keys(changedFrom(resident, details)).length === 0) return { ok: true, resident }
  await rewriteResident(tx, by, resident, details, { what })
  return { ok: true, resident }
}

/** Of a person whose line is held: the new version of the line, with an event that holds what was there before. */
export async function rewriteResident(
  tx: Tx,
  by: By,
  resident: Resident,
  details: Details,
  { what, ...more }: { what: What; with?: string },
): Promise<number> {
  const before = changedFrom(resident, details)
  const version = resident.version + 1
  await tx
    .updateTable('residents.residents')
    .set({
      ...(await columnsOf(tx, by.village, details, resident)),
      ...('ended' in before ? { ended_why: details.ended, ended_at: details.ended && by.at.toString() } : {}),
      version,
    })
    .where('village_id', '=', by.village)
    .where('id', '=', resident.id)
    .where('version', '=', resident.version)
    .execute()
  await rewriteLines(tx, by.village, resident.id, details)
  await writeEvent(tx, by, { id: resident.id, what, before: { ...before, ...more }, version })
  return version
}

const columnsOf = async (tx: Tx, village: string, details: Details, now?: Resident) => ({
  household_id: await householdAt(tx, village, details.address, now),
  ...personColumns(details),
})

/** All of a person but the house. */
export const personColumns = (details: Details) => ({
  name: details.name,
  maiden_name: details.maidenName,
  sort_name: sortName(details.name),
  reach: details.reach,
  mail: details.mail,
  birthday: details.birthday,
  age_band: details.ageBand,
  good_to_know: details.goodToKnow,
  is_member: details.isMember,
})

async function writeLines(tx: Tx, village: string, id: string, details: Details) {
  const { phones, contacts, keys } = linesOf(village, id, details)
  if (phones.length > 0) await tx.insertInto('residents.phones').values(phones).execute()
  if (contacts.length > 0) await tx.insertInto('residents.contacts').values(contacts).execute()
  if (keys.length > 0) await tx.insertInto('residents.search_keys').values(keys).execute()
}

/** What stands about a person in other tables than that of the people. */
export function linesOf(village: string, id: string, details: Details) {
  const phones = details.phones.map(({ number, note }, position) => ({
    ...{ village_id: village, resident_id: id, position },
    ...{ number, note, dialled: dialled(number) ?? '' },
  }))
  const contacts = details.contacts.map((contact, position) => ({
    ...{ village_id: village, resident_id: id, position },
    ...contact,
  }))
  const keys = searchKeysOf(details).map(key => ({ village_id: village, resident_id: id, key }))
  return { phones, contacts, keys }
}

export async function writeEvent(
  tx: Tx,
  by: By,
  event: { id: string; what: What; before: Partial<Details> & { with?: string }; version: number },
) {
  await tx
    .insertInto('residents.events')
    .values({
      village_id: by.village,
      resident_id: event.id,
      what: event.what,
      before: JSON.stringify(event.before),
      version: event.version,
      by: by.account,
      at: by.at.toString(),
    })
    .execute()
}
