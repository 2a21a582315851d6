/** A moment to compare a column with. */
import { sql } from 'kysely'

export const moment = (at: Temporal.Instant) => sql<Temporal.Instant>`${at.toString()}::timestamptz`
