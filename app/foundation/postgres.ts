/**
 * The PostgreSQL inside the npm package: for trying out, for tests and for a first season. A lasting installation
 * uses Debian's own through DATABASE_URL.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { lasting } from './lasting.ts'
import { asRoot, asWhom, findPrograms, nobody } from './postgres.programs.ts'

export type EmbeddedPostgres = {
  url: string
  port: number
  pid: number
  /** When the server is gone, by whatever hand. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts the server whose data lie in `folder`, making it first when it is not there yet.
 * `settings` are postgresql.conf settings that only this start gets.
 */
export async function startPostgres(
  folder: string,
  settings: Record<string, string> = {},
  checksums: '--data-checksums' | '--no-data-checksums' = '--data-checksums',
): Promise<EmbeddedPostgres> {
  const { initdb, postgres } = await findPrograms()
  const data = join(folder, 'postgres')
  mkdirSync(folder, { recursive: true })
  const password = lasting(join(folder, 'postgres.password'), newPassword).toString()
  if (!existsSync(join(data, 'PG_VERSION'))) create(initdb, data, password, checksums)
  mustBeOfThisVersion(data, postgres)
  await stopLeftover(data)
  const port = Number(settings.port ?? (await freePort()))
  const given = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
  }
  const args = ['-D', data, ...Object.entries(given).flatMap(([k, v]) => ['-c', `${k}=${v}`])]
  const url = `postgres://umkiek_admin:${password}@127.0.0.1:${port}/postgres`
  const server = await untilItAnswers(url, () => run(postgres, args))
  return { url, port, pid: server.pid as number, ended: gone(server), stop: () => stop(server) }
}

const newPassword = () => Buffer.from(randomBytes(24).toString('base64url'))

function mustBeOfThisVersion(data: string, postgres: string) {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const ours = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.match(/\d+/)?.[0]
  if (!ours || made === ours) return
  throw new Error(
    `The data in ${data} are of PostgreSQL ${made}, and this Umkiek brings PostgreSQL ${ours}. Nothing was changed. ` +
      'Go back to the Umkiek that you had, or take the data along as docs/beheer says under "Bijwerken".',
  )
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

/** After a hard kill the old processes may need a moment to see that they are alone; until then a new one is refused. */
async function untilItAnswers(url: string, begin: () => ChildProcess): Promise<ChildProcess> {
  let said = ''
  for (let tries = 0; tries < 20; tries++) {
    said = ''
    const server = begin()
    server.stderr?.on('data', text => {
      said = (said + text).slice(-4000)
    })
    if (await answers(url, server)) return server
    await stop(server)
    if (!/shared memory block|lock file/.test(said)) break
    await wait(500)
  }
  throw new Error(`PostgreSQL did not start.\n${said}`)
}

/** Up to half a minute of silence, but as long as it takes while it says that it is mending itself after a crash. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 600 && !isGone(server); ) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return true
    } catch (trouble) {
      await client.end().catch(() => {})
      if ((trouble as { code?: string }).code !== '57P03') tries++
      await wait(50)
    }
  }
  return false
}

const isGone = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const gone = (server: ChildProcess) =>
  new Promise<void>(answer => {
    if (isGone(server)) answer()
    else server.once('exit', () => answer())
  })

async function stop(server: ChildProcess) {
  server.kill('SIGINT')
  await gone(server)
}
