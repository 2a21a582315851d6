/** Reading a folder of backups back, with the secret; whatever is wrong is said with the name of the file. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Index } from './base.ts'
import { isJournal } from './keep.ts'
import { type Base, type Part, parts } from './rules.names.ts'
import { KeyTrouble, recipientOf, unseal } from './seal.ts'
import { basesAt, partOf, recipientAt, type Stored, seriesAt } from './target.ts'

/** What a person reads: plain Dutch. Nothing was put back. */
export class CannotRestore extends Error {}

export type Backup = {
  folder: string
  base: Base
  index: Index
  read: (path: string, stored?: Stored) => AsyncGenerator<Uint8Array>
}

/** The newest base, or the last one that was whole before `until`. */
export async function openBackup(
  folder: string,
  secret: string,
  until: Temporal.Instant | null,
): Promise<Backup> {
  const recipient = recipientAt(folder)
  const ours = await recipientOf(secret).catch(() => null)
  if (ours !== recipient) {
    throw new KeyTrouble(
      ours
        ? 'Dit geheim past niet op deze reservekopie. Zoek het papier dat bij deze map hoort.'
        : 'Dit is geen geheim van een reservekopie: het begint met AGE-SECRET-KEY-1. Typ het helemaal over.',
    )
  }
  const read = (path: string, stored?: Stored) => readNamed(folder, path, secret, stored)
  const all = seriesAt(folder).flatMap(series => basesAt(folder, series))
  const fits = all.filter(({ at }) => !until || Temporal.Instant.compare(at, until) <= 0)
  const base = fits.sort((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1)
  if (!base) {
    throw new CannotRestore(
      all.length > 0
        ? 'Zo oud is geen enkele reservekopie. Kies een later moment.'
        : `In ${folder} staat nog geen hele reservekopie.`,
    )
  }
  const index = JSON.parse((await whole(read(partOf(base, 'index')))).toString()) as Index
  for (const part of Object.keys(parts) as Part[]) mustExist(folder, partOf(base, part))
  return { folder, base, index, read }
}

function mustExist(folder: string, path: string) {
  if (!existsSync(join(folder, path)))
    throw new CannotRestore(`Er ontbreekt een bestand: ${path}. Neem een eerdere reservekopie met --until.`)
}

/** Length and digest are checked as well as the seal: a file of another day under this name is found too. */
async function* readNamed(folder: string, path: string, secret: string, stored?: Stored) {
  mustExist(folder, path)
  const digest = createHash('sha256')
  let bytes = 0
  async function* counted() {
    for await (const chunk of createReadStream(join(folder, path), { highWaterMark: 1 << 20 })) {
      digest.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  try {
    for await (const chunk of await unseal(Readable.from(counted(), { objectMode: false }), secret))
      yield chunk
  } catch (thrown) {
    throw new CannotRestore(`Het bestand ${path} is beschadigd: ${(thrown as Error).message}`, {
      cause: thrown,
    })
  }
  if (stored && (stored.bytes !== bytes || stored.sha256 !== digest.digest('hex')))
    throw new CannotRestore(`Het bestand ${path} is niet meer zoals het geschreven is.`)
}

export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

export type Newest = { canary: number; at: Temporal.Instant; lsn: bigint }

/** What stood on the other disk last, according to the house that made it. */
export async function newestOf({ folder, base, read }: Backup): Promise<Newest | null> {
  const path = `${base.series}/newest.zst.age`
  if (!existsSync(join(folder, path))) return null
  const { canary, at, lsn } = JSON.parse((await whole(read(path))).toString())
  return { canary, at: Temporal.Instant.from(at), lsn: BigInt(lsn) }
}

/** The newest of each journal, by the name it had. */
export async function* journalsOf({ folder, read }: Backup): AsyncGenerator<{ name: string; text: Buffer }> {
  const kept = join(folder, 'journal')
  if (!existsSync(kept)) return
  const newest = new Map<string, string>()
  for (const file of readdirSync(kept).sort()) {
    const name = /^(.+)-\d{8}T\d{6}Z\.zst\.age$/.exec(file)?.[1]
    if (name && isJournal(name)) newest.set(name, file)
  }
  for (const [name, file] of newest) yield { name, text: await whole(read(`journal/${file}`)) }
}
