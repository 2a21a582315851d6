/** Whoever must still hear of a change: a line about them, to come back to today, until somebody ticks it off. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { dayOf } from '../../../foundation/days.ts'
import type { Writer } from '../request/queries.requests.ts'
import { type ToTell, tellings } from './rules.telling.ts'

/**
 * Nobody is told the same twice as long as it is still to be done; nor that a time goes on after all who never heard that it
 * was off, nor that it is off who did not hear yet that it went on.
 */
export async function noteTelling(
  tx: Tx,
  { village, account, now }: Writer,
  request: string,
  told: readonly ToTell[],
) {
  const at = now.toString()
  for (const { kind, resident, day } of told)
    await sql`
      insert into logbook.entries
        (village_id, request_id, resident_id, kind, words, about_day, follow_up_day, follow_up_for, by, said_at, at)
      select ${village}, ${request}, ${resident}::uuid, ${kind}, '', ${day}::date, ${dayOf(now)}, ${account}, ${account}, ${at}, ${at}
      where not exists (select from logbook.entries e where e.village_id = ${village} and e.request_id = ${request}
        and e.resident_id is not distinct from ${resident}::uuid and e.followed_up_at is null and e.about_day is not distinct from ${day}::date
        and (e.kind = ${kind} or (${kind} = 'tell-skipped' and e.kind = 'tell-back')))
      and (${kind} <> 'tell-back' or exists (select from logbook.entries e
        where e.village_id = ${village} and e.request_id = ${request} and e.resident_id is not distinct from ${resident}::uuid
          and e.kind = 'tell-skipped' and e.about_day = ${day}::date and e.followed_up_at is not null))`.execute(
      tx,
    )
}

/** Whoever could not after all was spoken to: they need not hear any more that the day is another. */
export async function heardNo(
  tx: Tx,
  { village, account, now }: Writer,
  { id, helper_id }: { id: string; helper_id: string | null },
) {
  await sql`
    update logbook.entries e set followed_up_at = ${now.toString()}, followed_up_by = ${account}
    where e.village_id = ${village} and e.request_id = ${id} and e.kind = 'tell-moved'
      and e.resident_id is not distinct from ${helper_id}::uuid and e.followed_up_at is null`.execute(tx)
}

/** The step of that moment was taken back: nobody need be told, unless somebody was already; what it ticked off is open again. */
export async function forgetTelling(tx: Tx, village: string, request: string, at: Temporal.Instant) {
  await sql`
    delete from logbook.entries e where e.village_id = ${village} and e.request_id = ${request}
      and e.kind = any (${[...tellings]}) and e.at = ${at.toString()} and e.followed_up_at is null`.execute(
    tx,
  )
  await sql`
    update logbook.entries e set followed_up_at = null, followed_up_by = null
    where e.village_id = ${village} and e.request_id = ${request} and e.kind = 'tell-moved'
      and e.followed_up_at = ${at.toString()}`.execute(tx)
}

/** That a time is off, or on after all, as long as it is so; about the line `e`. Put back before anybody heard it, it tells nobody. */
export const isStillSo = sql<boolean>`(e.kind not in ('tell-skipped', 'tell-back') or exists (
  select from logbook.requests o where o.village_id = e.village_id and o.id = e.request_id
    and (e.about_day = any (o.repeat_skips)) = (e.kind = 'tell-skipped')))`
