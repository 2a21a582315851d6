/** Whoever must still hear of a change: a line about them, to come back to today, until somebody ticks it off. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { dayOf } from '../../../foundation/days.ts'
import type { Writer } from '../request/queries.requests.ts'
import { type Telling, tellings } from './rules.telling.ts'

/** Nobody is told the same twice as long as it is still to be done. */
export async function noteTelling(
  tx: Tx,
  { village, account, now }: Writer,
  request: string,
  told: readonly { kind: Telling; resident: string }[],
) {
  const at = now.toString()
  for (const { kind, resident } of told)
    await sql`
      insert into logbook.entries
        (village_id, request_id, resident_id, kind, words, follow_up_day, follow_up_for, by, said_at, at)
      select ${village}, ${request}, ${resident}, ${kind}, '', ${dayOf(now)}, ${account}, ${account}, ${at}, ${at}
      where not exists (select from logbook.entries e where e.village_id = ${village} and e.request_id = ${request}
        and e.resident_id = ${resident} and e.kind = ${kind} and e.followed_up_at is null)`.execute(tx)
}

/** The step of that moment was taken back: nobody need be told, unless somebody was already. */
export async function forgetTelling(tx: Tx, village: string, request: string, at: Temporal.Instant) {
  await sql`
    delete from logbook.entries e where e.village_id = ${village} and e.request_id = ${request}
      and e.kind = any (${[...tellings]}) and e.at = ${at.toString()} and e.followed_up_at is null`.execute(
    tx,
  )
}
