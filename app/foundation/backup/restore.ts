/**
 * From a folder of backups to data that Umkiek can start from. All of it is done aside, in a folder beside the one that is
 * asked, and gets its name only after every check: nothing is ever half put back, and nothing that is there is touched.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Database, openDatabase } from '../database.ts'
import { settingsName } from './base.ts'
import { type Backup, CannotRestore, journalsOf, openBackup } from './read.ts'
import { handOver, recover, type Server, serverFor } from './recover.ts'
import { readLsn } from './rules.lsn.ts'
import { readCanary } from './state.ts'
import { type Laid, layWal, unpack } from './unpack.ts'

export type Wish = {
  from: string
  secret: string
  /** A folder that is not there, or that is empty. Null for a drill: all of it goes again. */
  into: string | null
  /** Where PostgreSQL's own files go: of Debian's in a folder of its own, of the embedded in `into`. */
  cluster?: string
  until?: Temporal.Instant
  upToTheHole?: boolean
}

type Urls = { app: string; gate: string }

/** What somebody else looks at and mends while PostgreSQL runs: the chains, who was erased. Answers with sentences. */
export type Inspect = (database: Database, house: string) => Promise<string[]>

export type Restored = {
  version: string
  from: Temporal.Instant
  /** When the newest change that is back was saved. */
  last: Temporal.Instant | null
  /** When the newest sign of life that had to be back was written. */
  newest: Temporal.Instant | null
  lacks: string | null
  findings: string[]
  seconds: number
}

export async function restore(wish: Wish, inspect: Inspect, scratch: string): Promise<Restored> {
  const begun = performance.now()
  const into = wish.into && resolve(wish.into)
  for (const folder of [into, wish.cluster]) if (folder) mustBeEmpty(folder)
  const backup = await openBackup(wish.from, wish.secret, wish.until ?? null)
  const server = await serverFor(backup.index.version)
  mkdirSync(into ? dirname(into) : scratch, { recursive: true })
  const aside = mkdtempSync(
    into ? join(dirname(into), `.${basename(into)}-`) : join(scratch, 'umkiek-proef-'),
  )
  const cluster = wish.cluster ? `${wish.cluster}.terug` : join(aside, 'postgres')
  if (wish.cluster && existsSync(cluster))
    throw new CannotRestore(`Er is nog een map ${cluster}. Gooi die eerst weg.`)
  try {
    await unpack(backup, cluster, aside)
    for await (const { name, text } of journalsOf(backup))
      writeFileSync(join(aside, name), text, { mode: 0o600 })
    const laid = await layWal(backup, cluster, wish)
    const found = await workThrough(
      { backup, server, cluster, aside, laid, until: wish.until ?? null },
      inspect,
    )
    if (into) settle(aside, into)
    if (into && wish.cluster) settle(cluster, wish.cluster)
    return { ...found, seconds: Math.round((performance.now() - begun) / 100) / 10 }
  } finally {
    rmSync(aside, { recursive: true, force: true })
    if (wish.cluster) rmSync(cluster, { recursive: true, force: true })
  }
}

function mustBeEmpty(folder: string) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CannotRestore(
      `In ${folder} staat al iets. Daar schrijft Umkiek nooit overheen. Kies een map die er nog niet is, of zet deze eerst opzij.`,
    )
}

type Work = {
  backup: Backup
  server: Server
  cluster: string
  aside: string
  laid: Laid
  until: Temporal.Instant | null
}

async function workThrough({ backup, server, cluster, aside, laid, until }: Work, inspect: Inspect) {
  const ask = (port: number) => urlsOf(aside, port).gate
  handOver(cluster, server)
  const { stop, reached, last, port } = await recover(cluster, { server, until, ask })
  try {
    // PostgreSQL is content when its log ends too early; we are not.
    if (!until && laid.canary === null && laid.until === null && reached < readLsn(backup.index.until))
      throw new CannotRestore('De kopie van de database is niet heel: het einde ervan werd niet bereikt.')
    const database = openDatabase(urlsOf(aside, port), 2)
    try {
      const canary = await readCanary(database.gate)
      if (laid.canary !== null && canary < laid.canary)
        throw new CannotRestore('Wat het laatst vastgelegd was, is niet terug. De reservekopie is niet heel.')
      const findings = await inspect(database, aside)
      const { version } = backup.index
      return { version, from: backup.base.at, last, newest: laid.newest, lacks: laid.lacks, findings }
    } finally {
      await database.close()
    }
  } finally {
    await stop()
  }
}

/** As whom this house asked: by its keys, or by the settings that were packed with them. */
function urlsOf(house: string, port: number): Urls {
  const settings = join(house, settingsName)
  const set = existsSync(settings) ? readFileSync(settings, 'utf8') : ''
  const of = (login: 'app' | 'gate', variable: string) => {
    const given = new RegExp(`^\\s*${variable}\\s*=\\s*(\\S+)`, 'm').exec(set)?.[1]
    const key = join(house, `${login}.key`)
    if (!given && !existsSync(key))
      throw new CannotRestore(`In de reservekopie staan de sleutels van de database niet (${variable}).`)
    const url = new URL(given ?? 'postgres://127.0.0.1/umkiek')
    if (!given) {
      url.username = `umkiek_${login}`
      url.password = readFileSync(key).toString('base64url')
    }
    url.hostname = '127.0.0.1'
    url.port = String(port)
    url.search = ''
    return url.toString()
  }
  return { app: of('app', 'DATABASE_URL'), gate: of('gate', 'UMKIEK_GATE_URL') }
}

/** A folder that is there and empty makes room for the one that is whole; PostgreSQL's stays closed to others. */
function settle(aside: string, into: string) {
  if (existsSync(into)) rmdirSync(into)
  renameSync(aside, into)
}
