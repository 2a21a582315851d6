/** Checks the chain of the read log: every row against the one before it, every person shown against its digest. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Anchor } from './rules.anchors.ts'
import type { Fault, Verdict } from './rules.read-log.ts'

/** More than this many faults tell nobody more. */
const mostFaults = 20

/** `piece` rows at once: long enough to be fast, short enough for the time limit of a statement. */
export async function checkChain(tx: Tx, village: string, piece = 20_000): Promise<Verdict> {
  // A list of some dozens of people per row does not fit in the little that a statement gets by itself.
  await sql`set local work_mem = '32MB'`.execute(tx)
  const head = await headOf(tx, village)
  const verdict: Verdict = { rows: 0, wiped: 0, first: null, last: null, faults: [] }
  let before = { seq: head.start, hash: head.first }
  for (let from = head.start; from < Math.max(head.seq, head.last); from += piece) {
    const found = await checkPiece(tx, village, { from, until: from + piece, before })
    verdict.rows += found.rows
    verdict.wiped += found.wiped
    verdict.first ??= found.first
    verdict.last = found.last ?? verdict.last
    verdict.faults.push(...(found.faults ?? []).map(({ at, ...fault }) => ({ ...fault, at: instant(at) })))
    if (found.lastHash) before = { seq: found.lastSeq, hash: found.lastHash }
  }
  verdict.faults.push(...tailOf(head, before), ...(await anchorFaults(tx, village)))
  verdict.faults = verdict.faults.slice(0, mostFaults)
  return verdict
}

const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))

/** `start`: what was longer ago than five years is gone, up to and with this number. */
type Head = { seq: number; hash: Buffer; first: Buffer; start: number; last: number }

/** What the head says and how far the rows really go, seen in one glance. */
async function headOf(tx: Tx, village: string): Promise<Head> {
  const { rows } = await sql<Head>`
    select coalesce(h.seq, 0) as seq, f.hash as first, f.seq as start, coalesce(h.hash, f.hash) as hash,
      (select coalesce(max(l.seq), f.seq) from accounts.read_log l where l.village_id = ${village}) as last
    from (select coalesce(s.hash, accounts.log_first(${village}::uuid)) as hash, coalesce(s.seq, 0) as seq
      from (values (1)) one left join accounts.read_log_starts s on s.village_id = ${village}) f
      left join accounts.read_log_heads h on h.village_id = ${village}`.execute(tx)
  return rows[0] as Head
}

function tailOf(head: Head, last: { seq: number; hash: Buffer }): Fault[] {
  if (last.seq < head.seq) return [{ kind: 'cut', seq: last.seq + 1, until: head.seq, at: null }]
  if (last.seq > head.seq) return [{ kind: 'ahead', seq: head.seq, until: last.seq, at: null }]
  return last.hash.equals(head.hash) ? [] : [{ kind: 'head', seq: head.seq, until: head.seq, at: null }]
}

type Piece = {
  rows: number
  wiped: number
  first: Temporal.Instant | null
  last: Temporal.Instant | null
  lastSeq: number
  lastHash: Buffer | null
  faults: { kind: Fault['kind']; seq: number; until: number; at: string | null }[] | null
}

async function checkPiece(
  tx: Tx,
  village: string,
  { from, until, before }: { from: number; until: number; before: { seq: number; hash: Buffer } },
): Promise<Piece> {
  const { rows } = await sql<Piece>`
    with lines as (
      select s.seq, string_agg(accounts.log_line(s), e'\n'
        order by s.village_id, s.seq, s.subject_id, s.object_type, s.object_id, s.object_part) as lines
      from accounts.read_log_subjects s
      where s.village_id = ${village} and s.seq > ${from} and s.seq <= ${until}
      group by s.seq),
    rows as materialized (
      select l.seq, l.at, l.hash, l.salt is null as wiped,
        coalesce(lag(l.seq) over nearest, ${before.seq}::bigint) + 1 as due,
        accounts.log_link(coalesce(lag(l.hash) over nearest, ${before.hash}::bytea), l) = l.hash as linked,
        case when l.salt is null then p.lines is null
          else accounts.log_digest(l.salt, l.on_behalf_of, p.lines) = l.digest end as whole
      from accounts.read_log l left join lines p on p.seq = l.seq
      where l.village_id = ${village} and l.seq > ${from} and l.seq <= ${until}
      window nearest as (order by l.seq)),
    faults as (
      select case when seq <> due then 'gone' when not linked then 'changed' else 'persons' end as kind,
        case when seq <> due then due else seq end as seq,
        case when seq <> due then seq - 1 else seq end as until, at
      from rows where seq <> due or not linked or not whole
      order by seq limit ${mostFaults})
    select count(*)::int as rows, count(*) filter (where wiped)::int as wiped, min(at) as first, max(at) as last,
      coalesce(max(seq), 0) as "lastSeq",
      (select r.hash from rows r order by r.seq desc limit 1) as "lastHash",
      (select json_agg(f) from faults f) as faults
    from rows`.execute(tx)
  return rows[0] as Piece
}

/** Anchors that this village keeps itself. Only one that stands outside the machine can be trusted in the end. */
async function anchorFaults(tx: Tx, village: string): Promise<Fault[]> {
  const { rows } = await sql<{ seq: number; at: Temporal.Instant }>`
    select a.seq, a.made_at as at from accounts.anchors a
      left join accounts.read_log l on l.village_id = a.village_id and l.seq = a.seq
      left join accounts.read_log_starts b on b.village_id = a.village_id
    where a.village_id = ${village} and a.seq > coalesce(b.seq, 0) and l.hash is distinct from a.hash
    order by a.seq limit ${mostFaults}`.execute(tx)
  return rows.map(({ seq, at }) => ({ kind: 'anchor', seq, until: seq, at }))
}

export type Fit = 'fits' | 'shorter' | 'other' | 'other-village' | 'too-old'

/** Whether what somebody kept outside this machine still stands in the log. */
export async function fitAnchor(
  tx: Tx,
  village: { id: string; slug: string },
  anchor: Pick<Anchor, 'slug' | 'seq' | 'hash'>,
): Promise<Fit> {
  if (anchor.slug !== village.slug) return 'other-village'
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from accounts.read_log where village_id = ${village.id} and seq = ${anchor.seq}
    union all select accounts.log_first(${village.id}::uuid) where ${anchor.seq} = 0
    union all select hash from accounts.read_log_starts where village_id = ${village.id} and seq = ${anchor.seq}
    limit 1`.execute(tx)
  if (!rows[0]) return (await isGone(tx, village.id, anchor.seq)) ? 'too-old' : 'shorter'
  return rows[0].hash.toString('hex') === anchor.hash ? 'fits' : 'other'
}

/** Of more than five years ago: nothing is left to hold it against. */
async function isGone(tx: Tx, village: string, seq: number): Promise<boolean> {
  const start = await tx
    .selectFrom('accounts.read_log_starts')
    .select('seq')
    .where('village_id', '=', village)
    .executeTakeFirst()
  return start !== undefined && seq < start.seq
}
