/** Who saw one resident, the newest first, a piece at a time. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Day, plain, zone } from '../../foundation/days.ts'
import { type Look, type Piece, wholeDays } from './rules.who-looked.ts'

/** Whose data were looked at; `from` and `until` when they stood there for a while only. */
export type Subject = { id: string; from: Temporal.Instant | null; until: Temporal.Instant | null }
export type Period = { from: Day | null; until: Day | null }

/** Days before `before`, some `most` rows of them: no day is ever cut in two, and the first may be longer than that. */
export async function looksAt(
  tx: Tx,
  village: string,
  subjects: readonly Subject[],
  wish: Period & { before: Day | null; most: number },
): Promise<Piece> {
  const { most, ...days } = wish
  const piece = wholeDays(await rowsOf(tx, village, subjects, days, most + 1), most)
  if (piece.looks.length > 0 || piece.before === null) return piece
  const first = piece.before
  const looks = await rowsOf(tx, village, subjects, { ...days, from: first }, null)
  const [older] = await rowsOf(tx, village, subjects, { ...days, before: first }, 1)
  return { looks, before: older ? first : null }
}

async function rowsOf(
  tx: Tx,
  village: string,
  subjects: readonly Subject[],
  { from, until, before }: Period & { before: Day | null },
  most: number | null,
): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select s.seq, l.at, l.account_id as account, coalesce(m.name, '') as name, l.roles, l.action,
      l.event_type as "eventType", s.object_type as type, s.object_part as part, s.relation_rule as relation,
      s.sensitivity = 'narrow' as narrow, coalesce(e.reason, '') as said, e.in_order as "inOrder"
    from accounts.read_log_subjects s
      join accounts.read_log l on l.village_id = s.village_id and l.seq = s.seq
      left join accounts.memberships m on m.village_id = l.village_id and m.account_id = l.account_id
      left join accounts.emergencies e on e.village_id = s.village_id and e.id = s.object_id
        and s.object_type = 'emergency'
    where s.village_id = ${village} and l.outcome = 'done' and (${sql.join(subjects.map(looksOf), sql` or `)})
      ${before === null ? sql`` : sql`and l.at < ${startOf(before).toString()}`}
      ${from === null ? sql`` : sql`and l.at >= ${startOf(from).toString()}`}
      ${until === null ? sql`` : sql`and l.at < ${startOf(until, 1).toString()}`}
    order by s.seq desc, s.object_type, s.object_part, s.object_id
    limit ${most}`.execute(tx)
  return rows
}

const looksOf = ({ id, from, until }: Subject) => sql`(s.subject_id = ${id}
  ${from ? sql`and l.at >= ${from.toString()}` : sql``} ${until ? sql`and l.at < ${until.toString()}` : sql``})`

const startOf = (day: Day, later = 0) => plain(day).add({ days: later }).toZonedDateTime(zone).toInstant()
