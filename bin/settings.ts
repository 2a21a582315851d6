/** Everything that can be set from outside, in one place, with what is refused and why. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { good, type Outcome, type Problem, troubles } from '../app/foundation/outcome.ts'

export type HouseSettings = {
  demo: boolean
  root: string
  port: number
  /** What is listened on; only this machine unless a proxy in front says otherwise. */
  host: string
  origin: string
  data: string
  /** The file that these come from, when there is one. */
  file: string | null
  /** An external PostgreSQL, or null for the embedded one. */
  database: { app: string; gate: string; backup: string | null } | null
  /** Where it is written who was erased; may stand on another disk than the database. */
  erasures: string
  behindProxy: boolean
  /** Where mail goes and whom it comes from; null when the village sends none. */
  mail: { smtp: string; from: string } | null
  /** Whom to tell of a hole, for `/.well-known/security.txt`; null: that page is not there. */
  securityContact: string | null
}

export function readSettings(env: NodeJS.ProcessEnv, root: string, demo: boolean): Outcome<HouseSettings> {
  const file = env.UMKIEK_SETTINGS
  const all = { ...(file && existsSync(file) ? readFile(file) : {}), ...env }
  const problems: Problem[] = []
  const refuse = (sentence: string) => problems.push({ field: '', sentence })
  if (file && !existsSync(file))
    refuse(`UMKIEK_SETTINGS names ${file}, but there is no such file. Correct the name.`)

  const port = Number(all.PORT ?? all.UMKIEK_PORT ?? 8080)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    refuse(`PORT must be a number from 1 to 65535, not "${all.PORT}".`)
  const origin = (all.UMKIEK_ORIGIN ?? `http://localhost:${port}`).replace(/\/$/, '')
  if (!isSafeOrigin(origin)) {
    refuse(
      `UMKIEK_ORIGIN is ${origin}. Sign-in works only over https:// (or http://localhost). See docs/beheer.`,
    )
  }
  const database = all.DATABASE_URL
    ? { app: all.DATABASE_URL, gate: all.UMKIEK_GATE_URL ?? '', backup: all.UMKIEK_BACKUP_URL ?? null }
    : null
  if (!demo && database && !database.gate) {
    refuse(
      'DATABASE_URL is set but UMKIEK_GATE_URL is not. `npm run migrate` prints both; put both in the settings.',
    )
  }
  if (all.UMKIEK_SMTP && !/^[^\s@]+@[^\s@]+$/.test(all.UMKIEK_MAIL_FROM ?? '')) {
    refuse(
      'UMKIEK_SMTP is set but UMKIEK_MAIL_FROM is not an address. Set it to the address that mail comes from.',
    )
  }
  const securityContact = all.UMKIEK_SECURITY_CONTACT || null
  if (securityContact && !/^(mailto:[^\s@]+@|https:\/\/|tel:\+?\d)\S+$/.test(securityContact)) {
    refuse(
      'UMKIEK_SECURITY_CONTACT must begin with mailto:, https:// or tel:, like mailto:computer@esdorp.example.',
    )
  }
  if (problems.length > 0) return troubles(problems)
  const data = resolve(root, all.UMKIEK_DATA ?? (demo ? '.umkiek/demo' : '.umkiek/village'))
  return good({
    demo,
    root,
    port,
    host: all.UMKIEK_HOST ?? '127.0.0.1',
    origin,
    data,
    file: file ?? null,
    erasures: resolve(root, all.UMKIEK_ERASURES ?? join(data, 'erasures.jsonl')),
    database: demo ? null : database,
    behindProxy: all.UMKIEK_BEHIND_PROXY === 'yes',
    mail: all.UMKIEK_SMTP ? { smtp: all.UMKIEK_SMTP, from: all.UMKIEK_MAIL_FROM ?? '' } : null,
    securityContact,
  })
}

const isSafeOrigin = (origin: string) =>
  URL.canParse(origin) && (new URL(origin).protocol === 'https:' || new URL(origin).hostname === 'localhost')

/** NAME=value on a line; empty lines and lines that begin with # are passed over. */
function readFile(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  return Object.fromEntries(
    lines
      .map(line => line.trim())
      .filter(line => line && !line.startsWith('#') && line.includes('='))
      .map(line => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]),
  )
}
