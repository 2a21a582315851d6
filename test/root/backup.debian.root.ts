/** A real installation on Debian's PostgreSQL 15, by the very commands of docs/beheer: gone, and back where it was (D7). */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../app/foundation/postgres.ts'

const name = 'umkiekproef'
const clusters = '/var/lib/postgresql/15'
const root = join(import.meta.dirname, '../..')
let folder: string
let settings: string
let port: number

const command = (
  file: string,
  args: string[],
  more: { input?: string; env?: Record<string, string> } = {},
) => {
  const env = { ...process.env, UMKIEK_SETTINGS: settings, ...more.env }
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', file), ...args], {
    ...{ encoding: 'utf8', cwd: root, env, input: more.input ?? '' },
  })
  return stdout + stderr
}
const psql = (sql: string, database = 'umkiek') =>
  execFileSync(
    'setpriv',
    [
      '--reuid',
      'postgres',
      '--regid',
      'postgres',
      '--clear-groups',
      'psql',
      '-p',
      String(port),
      '-d',
      database,
      '-Atc',
      sql,
    ],
    { encoding: 'utf8', cwd: '/' },
  ).trim()

beforeAll(async () => {
  if (!existsSync('/usr/bin/pg_createcluster'))
    throw new Error("Debian's PostgreSQL 15 is not here: apt-get install postgresql-15.")
  folder = mkdtempSync(join(tmpdir(), 'umkiek-debian-'))
  settings = join(folder, 'umkiek.env')
  port = await freePort()
  execFileSync('pg_createcluster', ['15', name, '--port', String(port), '--start', '--', '--data-checksums'])
  psql("alter role postgres password 'for-tests'", 'postgres')
})
afterAll(() => {
  spawnSync('pg_dropcluster', ['--stop', '15', name])
  for (const left of readdirSync(clusters).filter(left => left.startsWith(`${name}.`)))
    rmSync(join(clusters, left), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
})

it('comes back into the cluster it was in, with what stood there set aside', () => {
  const made = command('migrate.ts', [`postgres://postgres:for-tests@localhost:${port}/postgres`])
  const lines = made.split('\n').filter(line => /^(DATABASE_URL|UMKIEK_\w+)=/.test(line))
  expect(lines).toHaveLength(3)
  writeFileSync(settings, [`UMKIEK_DATA=${join(folder, 'data')}`, ...lines].join('\n'))
  mkdirSync(join(folder, 'copies'))
  mkdirSync(join(folder, 'data'))
  const setUp = command('backup.ts', ['--setup', '--to', join(folder, 'copies'), '--same-disk'])
  const secret = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(setUp)?.[0] ?? ''
  psql("create table canaries (words text); insert into canaries values ('before')")
  expect(command('backup.ts', [])).toContain('Klaar.')
  psql("insert into canaries values ('after')")
  expect(command('backup.ts', [])).toContain('Klaar.')
  expect(command('backup.ts', ['--state'])).toContain('Alles is goed.')

  execFileSync('pg_ctlcluster', ['15', name, 'stop', '-m', 'immediate'])
  const from = ['--from', join(folder, 'copies')]
  const where = ['--into', join(folder, 'back'), '--cluster', `15/${name}`]
  expect(command('restore.ts', [...from, '--drill'], { input: `${secret}\n` })).toContain(
    'De proef is gelukt',
  )
  const wrong = command('restore.ts', [...from, ...where], { input: `${secret.slice(0, -1)}\n` })
  expect(wrong).toContain('Er is niets teruggezet en niets veranderd.')
  expect(readdirSync(clusters).filter(left => left.startsWith(name))).toEqual([name])
  const said = command('restore.ts', [...from, ...where], { input: `${secret}\n` })
  expect(said).toContain('De reservekopie is teruggezet.')
  expect(said).toContain(`PostgreSQL 15/${name} draait weer.`)
  expect(psql('select string_agg(words, $$ $$ order by words) from canaries')).toBe('after before')
  expect(readdirSync(clusters).filter(left => left.startsWith(`${name}.opzij-`))).toHaveLength(1)
  expect(readdirSync(join(folder, 'back'))).toContain('instellingen.env')
  // It goes on making copies from where it was put back.
  expect(command('backup.ts', [], { env: { UMKIEK_DATA: join(folder, 'back') } })).toContain('Klaar.')
})
