/** The list of what went wrong with data of people (art. 33(5) AVG): added to, never changed. */
import type { Tx } from '../../foundation/database.ts'
import type { Noted } from './rules.breaches.ts'

export type NotedBreach = Noted & { id: string; at: Temporal.Instant }

export async function breachesOf(tx: Tx, village: string): Promise<NotedBreach[]> {
  const rows = await tx
    .selectFrom('rights.breaches')
    .select(['id', 'noticed_at', 'happened', 'effects', 'done', 'authority_on', 'people', 'people_on'])
    .select(['told_why', 'at'])
    .where('village_id', '=', village)
    .orderBy('noticed_at', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, at: row.at, noticed: row.noticed_at, happened: row.happened, effects: row.effects },
    ...{ done: row.done, people: row.people, toldWhy: row.told_why },
    ...{ authorityOn: row.authority_on, peopleOn: row.people_on },
  }))
}

export const noteBreach = (
  tx: Tx,
  by: { village: string; account: string; now: Temporal.Instant },
  breach: Noted,
) =>
  tx
    .insertInto('rights.breaches')
    .values({
      ...{ village_id: by.village, by: by.account, at: by.now.toString() },
      ...{ noticed_at: breach.noticed.toString(), happened: breach.happened, effects: breach.effects },
      ...{ done: breach.done, people: breach.people, told_why: breach.toldWhy },
      ...{ authority_on: breach.authorityOn, people_on: breach.peopleOn },
    })
    .execute()
