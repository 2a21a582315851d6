/** What somebody must look at, of each month that is over: drawn once, so that looking again gives the same (L7). */
import { sql } from 'kysely'
import type { Database, Tx } from '../../foundation/database.ts'
import { type Day, dayOf, plain, zone } from '../../foundation/days.ts'
import { everybodyAtHome, familiesIn } from '../residents/door.ts'
import { type Near, nearness } from './rules.near.ts'
import { after, firstOf, type Month, monthsToDraw, review } from './rules.review.ts'

/** Nobody asks for it. It reads the log as an administrator, and who lives where as a coordinator. */
const houseIn = (village: string) => ({ village, account: '', roles: ['administrator', 'coordinator'] })

/** Answers with the months that it drew. */
export const drawReviews = (
  { inVillage }: Database,
  { id: village }: { id: string },
  now: Temporal.Instant,
): Promise<Month[]> =>
  inVillage({ ...houseIn(village), now }, 'write', async tx => {
    const began = await logBegan(tx, village)
    if (began === null) return []
    const drawn = await tx
      .selectFrom('oversight.months')
      .select('month')
      .where('village_id', '=', village)
      .execute()
    const months = monthsToDraw(
      began,
      drawn.map(({ month }) => month),
      dayOf(now),
    )
    for (const month of months) await drawMonth(tx, village, month, now)
    return months
  })

/** Of the log as it is kept now. */
async function logBegan(tx: Tx, village: string): Promise<Day | null> {
  const first = await tx
    .selectFrom('accounts.read_log')
    .select('at')
    .where('village_id', '=', village)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return first ? dayOf(first.at) : null
}

async function drawMonth(tx: Tx, village: string, month: Month, now: Temporal.Instant) {
  const made = await tx
    .insertInto('oversight.months')
    .values({ village_id: village, month, drawn_at: now.toString() })
    .onConflict(conflict => conflict.columns(['village_id', 'month']).doNothing())
    .executeTakeFirst()
  // Another server drew it.
  if (made.numInsertedOrUpdatedRows !== 1n) return
  const span = { from: startOf(month), until: startOf(after(month)) }
  await drawEmergencies(tx, village, month, span)
  await drawAtRandom(tx, village, month, span)
  await drawNear(tx, village, month, span)
}

type Span = { from: string; until: string }
const startOf = (month: Month) => plain(firstOf(month)).toZonedDateTime(zone).toInstant().toString()

const drawEmergencies = (tx: Tx, village: string, month: Month, { from, until }: Span) =>
  sql`
  insert into oversight.lines (village_id, month, why, account_id, resident_id, emergency_id, at, times)
  select e.village_id, ${month}, 'emergency', e.account_id, e.resident_id, e.id, e.at, 1 from accounts.emergencies e
  where e.village_id = ${village} and e.at >= ${from} and e.at < ${until}`.execute(tx)

/** Pages of people that were opened, not rows of lists. What was opened in an emergency stands there anyhow. */
const opened = (village: string, { from, until }: Span) => sql`
  select l.seq, l.at, l.account_id, s.subject_id from accounts.read_log l
  join accounts.read_log_subjects s on s.village_id = l.village_id and s.seq = l.seq
  where l.village_id = ${village} and l.at >= ${from} and l.at < ${until} and l.outcome = 'done' and l.action <> 'B'
    and l.account_id is not null and s.object_type = 'resident' and s.object_part = 'page'`

const drawAtRandom = (tx: Tx, village: string, month: Month, span: Span) =>
  sql`
  insert into oversight.lines (village_id, month, why, account_id, resident_id, seq, at, times)
  select ${village}, ${month}, 'drawn', o.account_id, o.subject_id, o.seq, o.at, 1 from (${opened(village, span)}) o
  order by random() limit ${review.random}`.execute(tx)

type Pair = {
  account: string
  name: string
  resident: string
  seq: number
  at: Temporal.Instant
  times: number
}

async function drawNear(tx: Tx, village: string, month: Month, span: Span) {
  const { rows } = await sql<Pair>`
    select o.account_id as account, m.name, o.subject_id as resident, min(o.seq) as seq, min(o.at) as at,
      count(*)::int as times
    from (${opened(village, span)}) o
      join accounts.memberships m on m.village_id = ${village} and m.account_id = o.account_id
    group by 1, 2, 3 order by 4`.execute(tx)
  const everybody = await everybodyAtHome(tx, village)
  const byId = new Map(everybody.map(one => [one.id, one]))
  for (const pair of rows) {
    const read = byId.get(pair.resident)
    const reader = { name: pair.name, families: familiesIn(pair.name) }
    const near = read ? nearness(reader, read, everybody) : []
    if (near.length > 0) await addNear(tx, village, month, pair, near)
  }
}

const addNear = (tx: Tx, village: string, month: Month, pair: Pair, near: readonly Near[]) =>
  tx
    .insertInto('oversight.lines')
    .values({
      ...{ village_id: village, month, why: 'near', account_id: pair.account, resident_id: pair.resident },
      ...{ seq: pair.seq, at: pair.at.toString(), times: pair.times, near: [...near] },
    })
    .execute()
