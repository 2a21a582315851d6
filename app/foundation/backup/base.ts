/** One whole copy of PostgreSQL and of the small files beside it, while people go on working. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { PassThrough } from 'node:stream'
import { archives, withReplication } from './replication.ts'
import { readLsn, sayLsn } from './rules.lsn.ts'
import { baseStem, type Part, parts, seriesName } from './rules.names.ts'
import type { Put, Stored } from './target.ts'

/** What must be known before a base can be put back. */
export type Index = {
  system: string
  timeline: number
  /** "18.4", or "15.20 (Debian 15.20-0+deb12u1)": only that one can read the files. */
  version: string
  from: string
  until: string
  begun: string
  ended: string
  files: Partial<Record<Part, Stored>>
}

export type House = {
  /** Of a role that may copy and nothing else. */
  url: string
  /** UMKIEK_DATA: without the keys in it no card and no password works. */
  data: string
  /** The file with settings, when there is one. */
  settings: string | null
}

/**
 * `beforeIndex` sees to it that the log up to the end of this base stands on the other disk; only then is the base said to
 * be there. A page of the database that is damaged makes PostgreSQL stop: then there is no new base, and an alarm.
 */
export async function makeBase(
  put: Put,
  house: House,
  clock: () => Temporal.Instant,
  beforeIndex: () => Promise<unknown>,
): Promise<Index> {
  const begun = clock()
  const { index, stem } = await withReplication(house.url, async ({ identify, ask, copy }) => {
    const { system, timeline } = await identify()
    const version = (await ask('SHOW server_version'))[0]?.[0] ?? ''
    const copying = copy(
      "BASE_BACKUP (LABEL 'umkiek', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')",
    )
    const sent = archives(copying.messages)
    // The first byte of the copy comes after the rows that say where it begins.
    const first = await sent.next()
    const from = readLsn(copying.rows[0]?.[0] ?? '0/0')
    const stem = `${seriesName(system, timeline)}/${baseStem(begun, from)}`
    const files = await putBoth(put, stem, sent, first)
    await copying.done
    const until = copying.rows.at(-1)?.[0] ?? ''
    return { stem, index: { system, timeline, version, from: sayLsn(from), until, files } }
  })
  const keys = await put(`${stem}${parts.house}`, smallFiles(house))
  await beforeIndex()
  const times = { begun: begun.toString(), ended: clock().toString() }
  const whole: Index = { ...index, ...times, files: { ...index.files, house: keys } }
  await put(`${stem}${parts.index}`, [Buffer.from(JSON.stringify(whole))])
  return whole
}

type Sents = ReturnType<typeof archives>

async function putBoth(put: Put, stem: string, sent: Sents, first: Awaited<ReturnType<Sents['next']>>) {
  const tar = new PassThrough()
  const manifest: Buffer[] = []
  tar.on('error', () => {})
  const stored = put(`${stem}${parts.tar}`, tar)
  stored.catch(trouble => tar.destroy(trouble))
  const take = async ({ what, chunk }: { what: 'tar' | 'manifest'; chunk: Buffer }) => {
    if (what === 'manifest') manifest.push(chunk)
    else if (!tar.write(chunk)) await drained(tar)
  }
  try {
    if (!first.done) await take(first.value)
    for await (const one of sent) await take(one)
  } catch (trouble) {
    tar.destroy(trouble as Error)
    await stored
    throw trouble
  }
  tar.end()
  return { tar: await stored, manifest: await put(`${stem}${parts.manifest}`, manifest) }
}

const drained = (stream: PassThrough) =>
  new Promise<void>((good, bad) => {
    const over = () => {
      stream.off('drain', over)
      stream.off('close', over)
      if (stream.destroyed) bad(stream.errored ?? new Error('The file could not be written.'))
      else good()
    }
    stream.on('drain', over)
    stream.on('close', over)
  })

/** How the settings are called in a backup, whatever they are called here. */
export const settingsName = 'instellingen.env'
/** Not what is only of this start, and not the database itself. */
const leftHere = new Set(['postgres', 'debian', 'reserve', 'umkiek.pid'])

async function* smallFiles({ data, settings }: House): AsyncGenerator<Buffer> {
  const own = readdirSync(data).filter(name => !leftHere.has(name) && !name.endsWith('.deel'))
  const beside =
    settings && existsSync(settings)
      ? [
          '-C',
          dirname(settings),
          '--transform',
          `s|^${basename(settings)}$|${settingsName}|`,
          basename(settings),
        ]
      : []
  const tar = spawn('tar', ['-c', '-C', data, ...own.map(name => `./${name}`), ...beside], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  tar.stderr.on('data', text => {
    said += text
  })
  const ended = new Promise<number | null>((good, bad) => {
    tar.on('close', good)
    tar.on('error', bad)
  })
  ended.catch(() => {})
  for await (const chunk of tar.stdout) yield chunk
  if ((await ended) !== 0) throw new Error(`The keys in ${data} could not be packed. ${said}`)
}
