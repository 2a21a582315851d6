/** Out of the sealed files into a folder that PostgreSQL can start from, every byte checked. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { type Backup, CannotRestore, newestOf, whole } from './read.ts'
import { chainOf } from './rules.chain.ts'
import { type Lsn, readLsn, segmentBytes, segmentName, segmentStart } from './rules.lsn.ts'
import { parts, timelineOf } from './rules.names.ts'
import { basesAt, partOf, piecesAt } from './target.ts'

/** `cluster`: where PostgreSQL's own files go. `house`: where the keys go. */
export async function unpack(backup: Backup, cluster: string, house: string) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  mkdirSync(house, { recursive: true, mode: 0o700 })
  await untar(backup, 'tar', cluster)
  await untar(backup, 'house', house)
  const manifest = await whole(backup.read(partOf(backup.base, 'manifest'), backup.index.files.manifest))
  await checkManifest(JSON.parse(manifest.toString()), cluster)
}

async function untar({ base, index, read }: Backup, part: 'tar' | 'house', into: string) {
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', into], { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  tar.stderr.on('data', text => {
    said += text
  })
  tar.stdin.on('error', () => {})
  const ended = once(tar, 'close')
  ended.catch(() => {})
  try {
    for await (const chunk of read(partOf(base, part), index.files[part]))
      if (!tar.stdin.write(chunk)) await Promise.race([once(tar.stdin, 'drain'), ended])
  } finally {
    tar.stdin.end()
  }
  const [code] = (await ended) as [number | null]
  if (code !== 0)
    throw new CannotRestore(`${base.stem}${parts[part]} kon niet uitgepakt worden. ${said.trim()}`)
}

type Manifest = { Files: { Path?: string; 'Encoded-Path'?: string; Size: number; Checksum: string }[] }

/** As pg_verifybackup does: every file that PostgreSQL sent is there, as long as it was, with the digest it had. */
async function checkManifest({ Files }: Manifest, cluster: string) {
  for (const file of Files) {
    const path = file.Path ?? Buffer.from(file['Encoded-Path'] ?? '', 'hex').toString()
    const full = join(cluster, path)
    if (!existsSync(full)) throw new CannotRestore(`In de kopie van de database ontbreekt ${path}.`)
    const digest = createHash('sha256')
    for await (const chunk of createReadStream(full, { highWaterMark: 1 << 20 })) digest.update(chunk)
    if (statSync(full).size !== file.Size || digest.digest('hex') !== file.Checksum)
      throw new CannotRestore(`In de kopie van de database is ${path} niet zoals het was.`)
  }
}

export type Laid = {
  /** Up to where the log was put down; null when only the base itself is used. */
  until: Lsn | null
  /** The number that must be found again; null when an earlier moment is asked, or the changes are gone. */
  canary: number | null
  newest: Temporal.Instant | null
  /** After what nothing could be put back, in words. */
  lacks: string | null
}

type Asked = { until?: Temporal.Instant; upToTheHole?: boolean }

/** `upToTheHole`: somebody knows that a piece is missing and wants what comes before it. */
export async function layWal(backup: Backup, cluster: string, { until, upToTheHole }: Asked): Promise<Laid> {
  const { folder, base, index } = backup
  const newest = await newestOf(backup)
  const chain = chainOf(piecesAt(folder, base.series), segmentStart(base.from))
  const isNewest = basesAt(folder, base.series).at(-1)?.stem === base.stem
  // Of a base that is kept for weeks the changes after it are gone: it is put back as it was that night.
  if (chain.until < readLsn(index.until)) {
    if (isNewest && !upToTheHole) throw new CannotRestore(holeSentence(chain.hole?.after ?? null))
    return {
      until: null,
      canary: null,
      newest: null,
      lacks: 'Wat er na die nacht gebeurde, is niet meer bewaard.',
    }
  }
  const lost = newest !== null && chain.until < newest.lsn
  const [before, after] = [chain.pieces.at(-1)?.at ?? base.at, chain.hole?.after ?? newest?.at ?? null]
  const matters = lost && (!until || Temporal.Instant.compare(before, until) < 0)
  if (matters && !upToTheHole) throw new CannotRestore(holeSentence(after, before))
  for (const piece of chain.pieces) {
    const bytes = await whole(backup.read(piece.path))
    if (BigInt(bytes.length) !== piece.until - piece.from)
      throw new CannotRestore(`Het bestand ${piece.path} is niet zo lang als zijn naam zegt.`)
    await lay(cluster, timelineOf(base.series), piece.from, bytes)
  }
  return {
    until: chain.until,
    canary: until || lost ? null : (newest?.canary ?? null),
    newest: newest?.at ?? null,
    lacks: matters ? holeSentence(after, before) : null,
  }
}

function holeSentence(after: Temporal.Instant | null, before?: Temporal.Instant | null) {
  const say = (at: Temporal.Instant) => at.round('second').toString()
  return (
    `Er ontbreken wijzigingen${before ? ` vanaf ${say(before)}` : ''}${after ? ` tot ${say(after)}` : ''}. ` +
    'Zoek het bestand dat weg is. Wilt u terugzetten wat er vóór dat gat was? Zet er dan --up-to-the-hole achter.'
  )
}

/** In whole files of the size that PostgreSQL wants, with nothing where nothing is known. */
async function lay(cluster: string, timeline: number, from: Lsn, bytes: Buffer) {
  for (let done = 0; done < bytes.length; ) {
    const at = from + BigInt(done)
    const offset = Number(at % segmentBytes)
    const length = Math.min(bytes.length - done, Number(segmentBytes) - offset)
    const file = join(cluster, 'pg_wal', segmentName(timeline, at))
    if (offset === 0 || !existsSync(file))
      writeFileSync(file, Buffer.alloc(Number(segmentBytes)), { mode: 0o600 })
    const opened = await open(file, 'r+')
    await opened.write(bytes, done, length, offset)
    await opened.close()
    done += length
  }
}
