/** Debian's own PostgreSQL 15, in a folder of our own, as the user that Debian made for it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedPostgres, freePort } from '../../app/foundation/postgres.ts'

const programs = '/usr/lib/postgresql/15/bin'
export const hasDebian15 = () => existsSync(join(programs, 'postgres'))

const idOf = (what: '-u' | '-g') =>
  Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout.trim())
const asPostgres = (program: string, args: string[]): [string, string[]] => [
  'setpriv',
  ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups', join(programs, program), ...args],
]

export async function startDebian15(
  folder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const data = join(folder, 'debian')
  if (!existsSync(join(data, 'PG_VERSION'))) create(data)
  const port = Number(settings.port ?? (await freePort()))
  const given = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
    port: String(port),
  }
  const [command, args] = asPostgres('postgres', [
    ...['-D', data],
    ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
  let said = ''
  server.stderr.on('data', text => {
    said = (said + text).slice(-4000)
  })
  const ended = new Promise<void>(answer => server.once('exit', () => answer()))
  const url = `postgres://umkiek_admin:for-tests@127.0.0.1:${port}/postgres`
  if (!(await answers(url, server))) throw new Error(`Debian's PostgreSQL did not start.\n${said}`)
  const stop = async () => {
    server.kill('SIGINT')
    if (server.exitCode === null && server.signalCode === null) await ended
  }
  return { url, port, pid: server.pid as number, ended, stop }
}

function create(data: string) {
  mkdirSync(data, { mode: 0o700 })
  chownSync(data, idOf('-u'), idOf('-g'))
  const passwordFile = `${data}.init`
  writeFileSync(passwordFile, 'for-tests')
  chownSync(passwordFile, idOf('-u'), idOf('-g'))
  const [command, args] = asPostgres('initdb', [
    ...['-D', data, '-U', 'umkiek_admin', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--data-checksums'],
  ])
  const made = spawnSync(command, args, { encoding: 'utf8', cwd: '/' })
  rmSync(passwordFile)
  if (made.status !== 0) throw new Error(`initdb of Debian's PostgreSQL: ${made.stderr}`)
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 1200 && server.exitCode === null && server.signalCode === null; tries++) {
    const client = new pg.Client({ connectionString: url })
    const here = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (here) return true
    await wait(50)
  }
  return false
}
