/** The list of what went wrong with data of people (art. 33(5) AVG): added to, never changed. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { lookingAs } from '../../foundation/keeper.ts'
import { namesOfOthers } from '../residents/door.ts'
import type { Noted } from './rules.breaches.ts'

export type Correction = { id: string; breach: string; words: string; at: Temporal.Instant }
export type NotedBreach = Noted & { id: string; at: Temporal.Instant; corrections: Correction[] }
type By = { village: string; account: string; now: Temporal.Instant }

export async function breachesOf(tx: Tx, village: string): Promise<NotedBreach[]> {
  const corrections = Map.groupBy(await correctionsOf(tx, village), ({ breach }) => breach)
  const rows = await tx
    .selectFrom('rights.breaches')
    .select(['id', 'noticed_at', 'happened', 'effects', 'done', 'authority_on', 'people', 'people_on'])
    .select(['told_why', 'at', 'noticed_hour'])
    .where('village_id', '=', village)
    .orderBy('noticed_at', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, at: row.at, noticed: row.noticed_at, happened: row.happened, effects: row.effects },
    ...{ done: row.done, people: row.people, toldWhy: row.told_why },
    ...{ authorityOn: row.authority_on, peopleOn: row.people_on, noticedHour: row.noticed_hour },
    corrections: corrections.get(row.id) ?? [],
  }))
}

/** The oldest first. */
const correctionsOf = (tx: Tx, village: string): Promise<Correction[]> =>
  tx
    .selectFrom('rights.breach_corrections')
    .select(['id', 'breach_id as breach', 'words', 'at'])
    .where('village_id', '=', village)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** False when no such line stands in the book of this village. */
export async function correctBreach(tx: Tx, by: By, breach: string, words: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into rights.breach_corrections (village_id, breach_id, words, by, at)
    select b.village_id, b.id, ${words}, ${by.account}, ${by.now.toString()} from rights.breaches b
    where b.village_id = ${by.village} and b.id = ${breach}`.execute(tx)
  return numAffectedRows === 1n
}

export const noteBreach = (tx: Tx, by: By, breach: Noted) =>
  tx
    .insertInto('rights.breaches')
    .values({
      ...{ village_id: by.village, by: by.account, at: by.now.toString() },
      ...{
        noticed_at: breach.noticed.toString(),
        noticed_hour: breach.noticedHour,
        happened: breach.happened,
        effects: breach.effects,
      },
      ...{ done: breach.done, people: breach.people, told_why: breach.toldWhy },
      ...{ authority_on: breach.authorityOn, people_on: breach.peopleOn },
    })
    .execute()

/** An administrator reads no names of residents; the program compares them, and says only which typed word is one. */
export const knownNames = (tx: Tx, village: string, account: string): Promise<string[]> =>
  lookingAs(tx, { account, roles: ['coordinator'] }, () => namesOfOthers(tx, village, []))
