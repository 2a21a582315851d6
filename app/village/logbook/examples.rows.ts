/** A person, a request, a line, put down in one breath: for stories that begin in the middle. */
import type { Insertable } from 'kysely'
import type { Asker, Tx } from '../../foundation/database.ts'
import type { LogbookEntries, LogbookRequests, LogbookSteps } from '../../foundation/database.types.ts'
import { addResident, type NewResident } from '../residents/door.ts'

type Some<T> = Partial<Omit<Insertable<T>, 'village_id'>>

export const putResident = (
  tx: Tx,
  by: Asker,
  name: string,
  more: Partial<NewResident> = {},
): Promise<string> =>
  addResident(
    tx,
    { village: by.village, account: by.account, at: Temporal.Instant.from('2026-01-05T09:00:00Z') },
    { ...more, name },
  )

/** Came in on `at` and was not touched since, unless told otherwise. */
export async function putRequest(
  tx: Tx,
  by: Asker,
  words: string,
  at: string,
  more: Some<LogbookRequests> = {},
): Promise<string> {
  const { id } = await tx
    .insertInto('logbook.requests')
    .values({
      kind: 'vervoer',
      responsible: by.account,
      logged_at: at,
      said_at: at,
      changed_at: at,
      ...more,
      words,
      village_id: by.village,
      logged_by: by.account,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function putEntry(
  tx: Tx,
  by: Asker,
  words: string,
  at: string,
  more: Some<LogbookEntries>,
): Promise<string> {
  const { id } = await tx
    .insertInto('logbook.entries')
    .values({ kind: 'said', said_at: at, at, ...more, words, village_id: by.village, by: by.account })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function putStep(tx: Tx, by: Asker, request: string, at: string, more: Some<LogbookSteps>) {
  await tx
    .insertInto('logbook.steps')
    .values({
      step: 'changed',
      version: 2,
      ...more,
      request_id: request,
      at,
      village_id: by.village,
      by: by.account,
    })
    .execute()
}
