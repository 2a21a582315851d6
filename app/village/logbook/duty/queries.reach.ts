/** How those on the sheet are rung: their own numbers, and whoever called for somebody else. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { numbersOf, type PhoneNumber } from '../request/queries.requests.ts'
import type { Handover } from './handover.ts'
import { isCall } from './rules.due.ts'

export type Caller = { id: string; called_by: string; called_by_phone: string }
export type Reach = { numbers: readonly PhoneNumber[]; callers: readonly Caller[] }

/** Of everybody who may have to be called. */
export async function reachOf(
  tx: Tx,
  village: string,
  { due, waits }: Pick<Handover, 'due' | 'waits'>,
): Promise<Reach> {
  const requests = [...due.rows.flatMap(({ request, about }) => request ?? about ?? []), ...waits.rows]
  const people = [
    ...due.rows.flatMap(({ line }) => line?.resident_id ?? []),
    ...requests.flatMap(({ resident_id, helper_id }) => [resident_id ?? [], helper_id ?? []].flat()),
  ]
  return {
    numbers: await numbersOf(tx, village, [...new Set(people)]),
    callers: await callersOf(
      tx,
      village,
      requests.map(({ id }) => id),
    ),
  }
}

/** Of each row the number that is rung first: of whoever asks, else of whoever called for them; null where nobody is. */
export const numbersToCall = (
  { due }: Pick<Handover, 'due'>,
  { numbers, callers }: Reach,
): (string | null)[] =>
  due.rows.map(row => {
    if (!isCall(row)) return null
    const of = row.request ?? row.about
    const whom = row.line?.resident_id ?? of?.resident_id ?? null
    const own = numbers.find(({ resident_id }) => resident_id === whom)?.number
    return own ?? (callers.find(({ id }) => id === of?.id)?.called_by_phone || null)
  })

async function callersOf(tx: Tx, village: string, requests: readonly string[]): Promise<Caller[]> {
  if (requests.length === 0) return []
  const { rows } = await sql<Caller>`
    select q.id, q.called_by, q.called_by_phone from logbook.requests q
    where q.village_id = ${village} and q.id = any (${[...requests]}::uuid[])
      and (q.called_by <> '' or q.called_by_phone <> '')`.execute(tx)
  return rows
}
