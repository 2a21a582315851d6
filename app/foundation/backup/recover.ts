/** Starts PostgreSQL on what was unpacked, lets it work through the log of changes, and closes it again. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { asRoot, asWhom, findPrograms, nobody } from '../postgres.programs.ts'
import { freePort } from '../postgres.ts'
import { CannotRestore } from './read.ts'
import { type Lsn, readLsn } from './rules.lsn.ts'

/** Which PostgreSQL can read the files, and as whom it runs. */
export type Server = { postgres: string; owner: Owner | null }
type Owner = { uid: number; gid: number }

/** The one inside npm, unless Debian's made the backup: two programs of one version may still sort words differently. */
export async function serverFor(version: string): Promise<Server> {
  const ours = (await findPrograms()).postgres
  const ourVersion = spawnSync(ours, ['--version'], { encoding: 'utf8' }).stdout.match(/\d+/)?.[0]
  const major = version.match(/^\d+/)?.[0] ?? ''
  const debian = version.includes('Debian')
  if (!debian && major === ourVersion)
    return { postgres: ours, owner: asRoot ? { uid: nobody, gid: nobody } : null }
  const theirs = `/usr/lib/postgresql/${major}/bin/postgres`
  if (existsSync(theirs)) return { postgres: theirs, owner: asRoot ? debianOwner() : null }
  throw new CannotRestore(
    debian
      ? `Deze reservekopie is van PostgreSQL ${version}. Typ eerst: apt install postgresql-${major}`
      : `Deze reservekopie is van PostgreSQL ${major}, en deze Umkiek brengt ${ourVersion} mee. Haal de Umkiek op die u toen had.`,
  )
}

const debianOwner = (): Owner => {
  const id = (what: string) => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout.trim())
  return { uid: id('-u'), gid: id('-g') }
}

/** Root writes the files, PostgreSQL must own them. */
export function handOver(cluster: string, { owner }: Server) {
  if (owner === null) return
  if (spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, cluster]).status !== 0)
    throw new CannotRestore(`De map ${cluster} kon niet aan PostgreSQL gegeven worden.`)
}

export type Recovered = {
  port: number
  /** Up to where the log was worked through, and when the last of it was said to be saved. */
  reached: Lsn
  last: Temporal.Instant | null
  stop: () => Promise<void>
}

type How = { server: Server; until: Temporal.Instant | null; ask: (port: number) => string }

/**
 * Nobody but us is let in meanwhile. `ask`: the address of somebody who may look, on a port. PostgreSQL ends with an
 * error when nothing was saved after `until`; all of it is what is asked then.
 */
export async function recover(cluster: string, how: How): Promise<Recovered> {
  try {
    return await startRecovery(cluster, how)
  } catch (thrown) {
    if (how.until && /before configured recovery target/.test((thrown as Error).message))
      return startRecovery(cluster, { ...how, until: null })
    throw thrown
  }
}

async function startRecovery(cluster: string, { server, until, ask }: How): Promise<Recovered> {
  writeFileSync(join(cluster, 'recovery.signal'), '')
  const port = await freePort()
  const own = mkdtempSync(join(tmpdir(), 'umkiek-recover-'))
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Until all is back nobody comes in, and it need not be as large as the server that made it.
    hot_standby: 'off',
    restore_command: 'exit 1',
    archive_mode: 'off',
    recovery_target_timeline: 'current',
    recovery_target_action: 'promote',
    ...(until
      ? { recovery_target_time: until.round('microsecond').toString().replace('T', ' ').replace('Z', '+00') }
      : {}),
    ...ownFiles(cluster, own),
  }
  handOver(own, server)
  handOver(cluster, server)
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])]
  const [command, given] = asWhom(server.postgres, args, server.owner ?? undefined)
  const child = spawn(command, given, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
  })
  let said = ''
  child.stderr.on('data', text => {
    said = (said + text).slice(-8000)
  })
  const stop = async () => {
    await end(child)
    rmSync(own, { recursive: true, force: true })
  }
  try {
    const { reached, last } = await whenOpen(ask(port), child)
    return { port, reached, last, stop }
  } catch (thrown) {
    await stop()
    throw new CannotRestore(`PostgreSQL kon de kopie niet openen. ${(thrown as Error).message}\n${said}`)
  }
}

/** Debian keeps these in /etc, so they are not in the copy: for this one start, the least that will do. */
function ownFiles(cluster: string, own: string): Record<string, string> {
  if (existsSync(join(cluster, 'postgresql.conf'))) return {}
  const put = (name: string, text: string) => {
    const file = join(own, name)
    writeFileSync(file, text)
    return file
  }
  return {
    config_file: put('postgresql.conf', ''),
    hba_file: put('pg_hba.conf', 'host all all 127.0.0.1/32 scram-sha-256\n'),
    ident_file: put('pg_ident.conf', ''),
  }
}

async function whenOpen(url: string, child: ChildProcess) {
  for (let silent = 0; silent < 1200; ) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('Het stopte weer.')
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    try {
      await client.connect()
      const { rows } = await client.query(
        'select pg_last_wal_replay_lsn()::text as reached, pg_last_xact_replay_timestamp()::text as last',
      )
      const { reached, last } = rows[0]
      return { reached: readLsn(reached), last: last ? Temporal.Instant.from(last.replace(' ', 'T')) : null }
    } catch (thrown) {
      const { code } = thrown as { code?: string }
      // 57P03: it is working through the log, for as long as that takes.
      if (code !== '57P03') silent++
      if (code?.startsWith('28') || code === '3D000') throw thrown
      await wait(50)
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new Error('Het gaf geen antwoord.')
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>(answer => child.once('exit', () => answer()))
  child.kill('SIGINT')
  await gone
}
