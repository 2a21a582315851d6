/** What changed since the last time, shipped to the other disk in pieces. Once a piece is on that disk, PostgreSQL hears so. */
import { have, type Replication, readChange, withReplication } from './replication.ts'
import { type Lsn, readLsn, sayLsn, segmentStart } from './rules.lsn.ts'
import { pieceName, seriesName } from './rules.names.ts'
import { type Put, piecesAt } from './target.ts'

/** PostgreSQL keeps for this name what the other disk has not got yet. */
const slot = 'umkiek_backup'
const mostBytes = 16 * 1024 * 1024

export type Shipped = { series: string; until: Lsn; pieces: number }

export type From =
  /** Where the newest piece on the other disk ends. */
  | 'newest'
  /** Where PostgreSQL still has it: what was before is lost, and a new base must follow. */
  | 'anew'
  /** Where this same process ended last time. */
  | Shipped

/** Ships up to where PostgreSQL's log is on disk now. */
export async function shipWal(
  { put, folder, url }: { put: Put; folder: string; url: string },
  clock: () => Temporal.Instant,
  known: From = 'newest',
): Promise<Shipped> {
  return withReplication(url, async speak => {
    const { system, timeline, flushed } = await speak.identify()
    const series = seriesName(system, timeline)
    const kept = await ensureSlot(speak)
    const here = typeof known === 'object' && known.series === series ? known.until : null
    const before = known === 'anew' ? null : (here ?? newestAt(folder, series))
    const from = before ?? segmentStart(kept ?? flushed)
    if (from >= flushed) return { series, until: from, pieces: 0 }
    const copying = speak.copy(`START_REPLICATION SLOT ${slot} PHYSICAL ${sayLsn(from)} TIMELINE ${timeline}`)
    let [until, pieces] = [from, 0]
    let bytes: Buffer[] = []
    const shipSoFar = async () => {
      const length = bytes.reduce((sum, { length }) => sum + length, 0)
      if (length === 0) return
      const next = until + BigInt(length)
      const at = clock()
      await put(`${series}/${pieceName(until, next, at)}`, bytes)
      copying.say(have(next))
      ;[until, bytes, pieces] = [next, [], pieces + 1]
    }
    let held = 0
    for await (const message of copying.messages as AsyncIterable<Buffer>) {
      const change = readChange(message)
      if (!change) continue
      bytes.push(change.bytes)
      held += change.bytes.length
      const all = change.from + BigInt(change.bytes.length) >= flushed
      if (all || held >= mostBytes) {
        await shipSoFar()
        held = 0
      }
      if (all) break
    }
    copying.enough()
    await copying.done
    return { series, until, pieces }
  })
}

const newestAt = (folder: string, series: string): Lsn | null =>
  piecesAt(folder, series).reduce<Lsn | null>(
    (newest, { until }) => (newest === null || until > newest ? until : newest),
    null,
  )

/** Answers from where PostgreSQL keeps its log for us; null when it did not say. */
async function ensureSlot({ ask }: Replication): Promise<Lsn | null> {
  const known = (await ask(`READ_REPLICATION_SLOT ${slot}`))[0]
  const from = known?.[0] ? known[1] : null
  if (known?.[0]) return from ? readLsn(from) : null
  await ask(`CREATE_REPLICATION_SLOT ${slot} PHYSICAL (RESERVE_WAL)`)
  const made = (await ask(`READ_REPLICATION_SLOT ${slot}`))[0]
  return made?.[1] ? readLsn(made[1]) : null
}

/** What PostgreSQL kept for us was too much, and it threw it away: begin anew. A new base must follow. */
export const dropSlot = (url: string) =>
  withReplication(url, async ({ ask }) => {
    if ((await ask(`READ_REPLICATION_SLOT ${slot}`))[0]?.[0]) await ask(`DROP_REPLICATION_SLOT ${slot} WAIT`)
  })
