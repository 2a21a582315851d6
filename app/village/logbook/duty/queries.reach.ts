/** How those on the sheet are rung: their own numbers, and whoever called for somebody else. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { isUnnamed } from '../life/rules.telling.ts'
import { aidsOf } from '../queries.short.ts'
import { numbersOf, type PhoneNumber } from '../request/queries.requests.ts'
import type { Handover } from './handover.ts'
import type { Due } from './rules.due.ts'

export type Caller = { id: string; called_by: string; called_by_phone: string }
export type Reach = { numbers: readonly PhoneNumber[]; callers: readonly Caller[] }

/** Of everybody who may have to be called. */
export async function reachOf(
  tx: Tx,
  village: string,
  { calls, due, waits }: Pick<Handover, 'calls' | 'due' | 'waits'>,
): Promise<Reach> {
  const dues = [...calls.flat(), ...due.rows]
  const requests = [...dues.flatMap(({ request, about }) => request ?? about ?? []), ...waits.rows]
  const people = [
    ...dues.flatMap(({ line }) => line?.resident_id ?? []),
    ...requests.flatMap(({ resident_id, helper_id }) => [resident_id ?? [], helper_id ?? []].flat()),
  ]
  const ids = requests.map(({ id }) => id)
  const [numbers, callers] = await Promise.all([
    numbersOf(tx, village, [...new Set(people)]),
    callersOf(tx, village, ids),
  ])
  return { numbers, callers }
}

/** What goes along to those with a day. */
export const aidsIn = (tx: Tx, village: string, { calls, due }: Pick<Handover, 'calls' | 'due'>) =>
  aidsOf(
    tx,
    village,
    [...calls.flat(), ...due.rows].flatMap(({ request }) => request?.id ?? []),
  )

export type ToCall = { number: string /** Written beside it: whose it is. */; note: string }

/** Of each call the number that is rung first: of whoever asks, else of whoever called for them; null where nobody is. */
export const numbersToCall = (
  { calls }: Pick<Handover, 'calls'>,
  { numbers, callers }: Reach,
): (ToCall | null)[] =>
  calls.map(dues => {
    const requests = dues.flatMap(({ request, about }) => request ?? about ?? [])
    const whom = dues[0] && residentOf(dues[0])
    const own = numbers.find(({ resident_id }) => resident_id === whom)
    if (own) return own
    if (dues[0]?.line && isUnnamed(dues[0].line)) return null
    const caller = callers.find(each => each.called_by_phone && requests.some(({ id }) => id === each.id))
    return caller ? { number: caller.called_by_phone, note: caller.called_by } : null
  })

const residentOf = ({ line, request }: Due) => (line ? line.resident_id : (request?.resident_id ?? null))

async function callersOf(tx: Tx, village: string, requests: readonly string[]): Promise<Caller[]> {
  if (requests.length === 0) return []
  const { rows } = await sql<Caller>`
    select q.id, q.called_by, q.called_by_phone from logbook.requests q
    where q.village_id = ${village} and q.id = any (${[...requests]}::uuid[])
      and (q.called_by <> '' or q.called_by_phone <> '')`.execute(tx)
  return rows
}
