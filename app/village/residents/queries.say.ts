/** The say of a person over their own data: each answer a row with who and when, and repeated on the person. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { dayOf } from '../../foundation/days.ts'
import { restrictionOf } from './queries.rests.ts'
import type { By } from './queries.save.ts'
import {
  type Given,
  type NewRepresentative,
  type Representative,
  type Scope,
  textVersion,
  type Use,
} from './rules.say.ts'

export type Answer = Given & { id: string; at: Temporal.Instant; by: string; version: number }

/** The newest answer first. */
export async function answersOf(tx: Tx, village: string, person: string): Promise<Answer[]> {
  const rows = await tx
    .selectFrom('residents.consents')
    .select(['id', 'purpose', 'given', 'how', 'representative_id', 'at', 'by', 'text_version'])
    .where('village_id', '=', village)
    .where('resident_id', '=', person)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ purpose, how, representative_id, text_version, ...row }) => ({
    ...row,
    ...{
      use: purpose as Use,
      how: how as Given['how'],
      representative: representative_id,
      version: text_version,
    },
  }))
}

/** Holds from the next request on: the person's own line says it too. */
export async function answer(tx: Tx, by: By, person: string, { use, given, how, representative }: Given) {
  await tx
    .insertInto('residents.consents')
    .values({
      ...{
        village_id: by.village,
        resident_id: person,
        purpose: use,
        text_version: textVersion[use],
        given,
        how,
      },
      ...{ representative_id: representative, by: by.account, at: by.at.toString() },
    })
    .execute()
  await mark(tx, by.village, person, use === 'helping' ? { offered: given } : { told: given })
  if (use === 'good-to-know' && !given) await forgetWhatWasTold(tx, by.village, person)
}

/** Without consent there is no ground left to keep it, in former values neither. What rests waits, unseen, until it may change. */
async function forgetWhatWasTold(tx: Tx, village: string, person: string) {
  await sql`update residents.residents set good_to_know = '', version = version + 1
    where village_id = ${village} and id = ${person} and good_to_know <> '' and not frozen`.execute(tx)
  await sql`update residents.events set before = before - 'goodToKnow'
    where village_id = ${village} and resident_id = ${person} and before ? 'goodToKnow'`.execute(tx)
}

const mark = (
  tx: Tx,
  village: string,
  person: string,
  says: { frozen?: boolean; offered?: boolean; told?: boolean },
) =>
  tx
    .updateTable('residents.residents')
    .set(says)
    .where('village_id', '=', village)
    .where('id', '=', person)
    .execute()

/** After a merge, or when it is undone: whoever said no under any of the lines that are now one has said no. */
export const repeatAnswers = (tx: Tx, village: string, person: string) =>
  sql`
  with newest as (
    select distinct on (c.resident_id, c.purpose) c.purpose, c.given
    from residents.residents r join residents.consents c on c.village_id = r.village_id and c.resident_id = r.id
    where r.village_id = ${village} and (r.id = ${person} or r.merged_into = ${person})
    order by c.resident_id, c.purpose, c.at desc)
  update residents.residents set
    offered = not exists (select from newest where purpose = 'helping' and not given),
    told = not exists (select from newest where purpose = 'good-to-know' and not given)
  where village_id = ${village} and id = ${person}`.execute(tx)

/** Once: a second time while it rests changes nothing. */
export async function freeze(tx: Tx, by: By, person: string, reason: string) {
  if (await restrictionOf(tx, by.village, person)) return
  await tx
    .insertInto('residents.restrictions')
    .values({ village_id: by.village, resident_id: person, reason, by: by.account, at: by.at.toString() })
    .execute()
  await mark(tx, by.village, person, { frozen: true })
}

export async function lift(tx: Tx, by: By, person: string, why: string) {
  await tx
    .updateTable('residents.restrictions')
    .set({ lifted_why: why, lifted_by: by.account, lifted_at: by.at.toString() })
    .where('village_id', '=', by.village)
    .where('resident_id', '=', person)
    .where('lifted_at', 'is', null)
    .execute()
  await mark(tx, by.village, person, { frozen: false })
  // What was said no to while all had to stay as it was.
  const { told } = await tx
    .selectFrom('residents.residents')
    .select('told')
    .where('village_id', '=', by.village)
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  if (!told) await forgetWhatWasTold(tx, by.village, person)
}

export async function representativesOf(tx: Tx, village: string, person: string): Promise<Representative[]> {
  const rows = await tx
    .selectFrom('residents.representatives')
    .select(['id', 'name', 'relation', 'scope', 'limits', 'proof', 'begins', 'ends', 'ended_at'])
    .where('village_id', '=', village)
    .where('resident_id', '=', person)
    .orderBy('ends', 'desc')
    .execute()
  return rows.map(({ ended_at, scope, ...row }) => ({
    ...row,
    scope: scope as Scope[],
    ended: ended_at && dayOf(ended_at),
  }))
}

/** Of these, who said not to be asked to help. */
export async function notOffered(tx: Tx, village: string, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await tx
    .selectFrom('residents.residents')
    .select('id')
    .where('village_id', '=', village)
    .where('id', 'in', people)
    .where('offered', '=', false)
    .execute()
  return rows.map(({ id }) => id)
}

/** Everybody who speaks or spoke for this person, under whichever line it was agreed. */
export async function speakersOf(tx: Tx, village: string, person: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select s.id, s.name from residents.representatives s
      join residents.residents r on r.village_id = s.village_id and r.id = s.resident_id
    where s.village_id = ${village} and (r.id = ${person} or r.merged_into = ${person})`.execute(tx)
  return rows
}

export async function addRepresentative(tx: Tx, by: By, person: string, who: NewRepresentative) {
  await tx
    .insertInto('residents.representatives')
    .values({ ...who, village_id: by.village, resident_id: person, by: by.account, at: by.at.toString() })
    .execute()
}

export async function endRepresentative(tx: Tx, by: By, person: string, id: string) {
  await tx
    .updateTable('residents.representatives')
    .set({ ended_by: by.account, ended_at: by.at.toString() })
    .where('village_id', '=', by.village)
    .where('resident_id', '=', person)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}
