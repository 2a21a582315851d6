/**
 * Migrations are plain SQL in the rooms, ordered by the time in their names, each in its own transaction and
 * fingerprinted: an applied one never changes. The administrator's connection makes roles and database; the tables
 * belong to `umkiek_owner`, who cannot log in. `umkiek_backup` may copy the whole server and nothing else.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'

/** Whose password is missing keeps the one it has. */
export type Passwords = Partial<Record<Login, string>>
const logins = ['app', 'gate', 'backup'] as const
export type Login = (typeof logins)[number]
type Migration = { name: string; file: string; sql: string; print: string }

/**
 * Makes the database `name` when it is not there yet and answers with the administrator's address of it.
 * Without passwords the roles keep the ones they have.
 */
export async function prepareDatabase(
  adminUrl: string,
  name: string,
  passwords: Passwords | null,
): Promise<string> {
  await withClient(adminUrl, async client => {
    await client.query('select pg_advisory_lock(20261122)')
    await ensureRoles(client, passwords)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${quoted(name)} owner umkiek_owner template template0`)
    await client.query(`revoke all on database ${quoted(name)} from public`)
    await client.query(`grant connect on database ${quoted(name)} to umkiek_app, umkiek_gate`)
    await client.query('select pg_advisory_unlock(20261122)')
  })
  return toDatabase(adminUrl, name)
}

/** Who is new here and gets a password. */
export async function missingRoles(adminUrl: string): Promise<Login[]> {
  let known: string[] = []
  await withClient(adminUrl, async client => {
    const { rows } = await client.query("select rolname from pg_roles where rolname like 'umkiek_%'")
    known = rows.map(({ rolname }) => rolname)
  })
  return logins.filter(login => !known.includes(`umkiek_${login}`))
}

export function toDatabase(url: string, name: string, who?: { role: string; password: string }): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  if (who) [address.username, address.password] = [who.role, who.password]
  return address.toString()
}

async function ensureRoles(client: pg.Client, passwords: Passwords | null) {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'umkiek_owner') then create role umkiek_owner nologin; end if;
    if not exists (select from pg_roles where rolname = 'umkiek_app') then create role umkiek_app login; end if;
    if not exists (select from pg_roles where rolname = 'umkiek_gate') then create role umkiek_gate login; end if;
    if not exists (select from pg_roles where rolname = 'umkiek_backup') then create role umkiek_backup login replication; end if;
  end $$`)
  await client.query('grant umkiek_owner to current_user')
  await boundWhatWaits(client)
  for (const who of logins) {
    const password = passwords?.[who]
    if (password) await client.query(`alter role umkiek_${who} password ${pg.escapeLiteral(password)}`)
  }
}

/**
 * PostgreSQL keeps changes for the disk of backups as long as that is away, and by itself without end: then it would fill
 * the disk. Somebody hears long before this is reached.
 */
async function boundWhatWaits(client: pg.Client) {
  const { rows } = await client.query("select setting from pg_settings where name = 'max_slot_wal_keep_size'")
  if (rows[0]?.setting !== '-1') return
  await client.query("alter system set max_slot_wal_keep_size = '2GB'")
  await client.query('select pg_reload_conf()')
}

/** Applies what is not yet applied, in order. Answers with the names of what was applied now. */
export async function migrate(adminUrl: string, root: string): Promise<string[]> {
  const applied: string[] = []
  await withClient(adminUrl, async client => {
    await client.query('set role umkiek_owner')
    await client.query(`create table if not exists public.migrations (
      name text primary key, print text not null, at timestamptz not null default now())`)
    await client.query('revoke all on public.migrations from public')
    await client.query('grant select on public.migrations to umkiek_gate')
    for (const migration of migrationsIn(root)) {
      if (await isApplied(client, migration)) continue
      await apply(client, migration)
      applied.push(migration.name)
    }
  })
  return applied
}

export function migrationsIn(root: string): Migration[] {
  return globSync('app/**/migrations/*.sql', { cwd: root })
    .map(file => {
      const sql = readFileSync(join(root, file), 'utf8')
      return {
        name: basename(file, '.sql'),
        file,
        sql,
        print: createHash('sha256').update(sql).digest('hex'),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names of migrations that this database does not have yet; the gate may ask. */
export const pending = (root: string, applied: readonly string[]): string[] =>
  migrationsIn(root)
    .map(({ name }) => name)
    .filter(name => !applied.includes(name))

async function isApplied(client: pg.Client, { name, print }: Migration): Promise<boolean> {
  const { rows } = await client.query('select print from public.migrations where name = $1', [name])
  if (!rows[0]) return false
  if (rows[0].print === print) return true
  throw new Error(
    `Migration ${name} was applied before and has changed since. Put it back and write a new one.`,
  )
}

async function apply(client: pg.Client, { name, sql, print }: Migration) {
  await client.query('begin')
  try {
    await client.query("set local lock_timeout = '2s'")
    // A migration that waited for another process may find its work done: the key below then refuses it.
    await client.query('insert into public.migrations (name, print) values ($1, $2)', [name, print])
    await client.query(sql)
    await client.query('commit')
  } catch (trouble) {
    await client.query('rollback')
    throw new Error(`Migration ${name} was not applied: ${(trouble as Error).message}`, { cause: trouble })
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const quoted = (name: string) => pg.escapeIdentifier(name)
