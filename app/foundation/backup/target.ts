/**
 * The other disk: a folder that Umkiek only adds to, and that may be away. Each file is written aside, on disk, and then
 * gets its name: what has a name is whole.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Base, type Part, type Piece, parts, readBase, readPiece } from './rules.names.ts'
import { seal } from './seal.ts'

/** Stands in the folder of backups. Without it the disk is not there, but only the empty place where it belongs. */
export const markName = 'umkiek-reservekopie.txt'

export class TargetAway extends Error {}

/** The public key that the folder was set up with; throws when the disk is not there. */
export function recipientAt(folder: string): string {
  const mark = join(folder, markName)
  if (!existsSync(mark))
    throw new TargetAway(
      `In ${folder} staat geen ${markName}: de schijf is er niet, of het is een andere map.`,
    )
  return /age1[0-9a-z]+/.exec(readFileSync(mark, 'utf8'))?.[0] ?? ''
}

export const isSameDisk = (one: string, other: string) => statSync(one).dev === statSync(other).dev

export type Stored = { name: string; bytes: number; sha256: string }
export type Put = (path: string, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<Stored>

/** Puts what `source` gives into a sealed file at this path, and says how long it is and what its digest is. */
export const putIn =
  (folder: string, recipient: string): Put =>
  async (path, source) => {
    recipientAt(folder)
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const aside = join(dirname(file), `.${basename(file)}.${process.pid}.deel`)
    const digest = createHash('sha256')
    let bytes = 0
    try {
      const opened = await open(aside, 'w', 0o600)
      try {
        for await (const chunk of await seal(source, recipient)) {
          digest.update(chunk)
          bytes += chunk.length
          await opened.write(chunk)
        }
        await opened.sync()
      } finally {
        await opened.close()
      }
      await rename(aside, file)
    } catch (trouble) {
      await rm(aside, { force: true }).catch(() => {})
      throw trouble
    }
    await keepName(dirname(file))
    return { name: path, bytes, sha256: digest.digest('hex') }
  }

/** Not every share lets a folder be synced; the file itself is on disk then. */
async function keepName(folder: string) {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  await opened.sync().catch(() => {})
  await opened.close()
}

const listed = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

/** All series, the one that was made last at the end. */
export function seriesAt(folder: string): string[] {
  recipientAt(folder)
  const newest = (series: string) => basesAt(folder, series).at(-1)?.at.epochMilliseconds ?? 0
  return listed(folder)
    .filter(name => /^\d+-\d+$/.test(name))
    .sort((a, b) => newest(a) - newest(b))
}

export const basesAt = (folder: string, series: string): Base[] =>
  listed(join(folder, series))
    .map(file => readBase(series, file))
    .filter(base => base !== null)

export const piecesAt = (folder: string, series: string): Piece[] =>
  listed(join(folder, series))
    .filter(day => /^\d{4}-\d\d-\d\d$/.test(day))
    .flatMap(day => listed(join(folder, series, day)).map(file => readPiece(`${series}/${day}/${file}`)))
    .filter(piece => piece !== null)

export const partOf = ({ series, stem }: Base, part: Part) => `${series}/${stem}${parts[part]}`

/** What was being written when the power went, or a base without its end. After a day nobody works on it any more. */
export function removeBroken(folder: string, series: string, now: Temporal.Instant) {
  const whole = new Set(basesAt(folder, series).map(({ stem }) => stem))
  for (const path of readdirSync(join(folder, series), { recursive: true, encoding: 'utf8' })) {
    const stem = /^(base-\d{8}T\d{6}Z-[0-9A-F]{16})\./.exec(path)?.[1]
    const broken = basename(path).endsWith('.deel') || (stem && !whole.has(stem))
    const full = join(folder, series, path)
    if (broken && now.epochMilliseconds - statSync(full).mtimeMs > 24 * 3600 * 1000)
      rmSync(full, { force: true })
  }
}

export function removeBase(folder: string, base: Base) {
  // The index first: what has none is no base any more, also when the power goes in between.
  for (const part of ['index', 'tar', 'manifest', 'house'] as const)
    rmSync(join(folder, partOf(base, part)), { force: true })
}

export const removePiece = (folder: string, { path }: Piece) => rmSync(join(folder, path), { force: true })
