/** Before any test: one PostgreSQL and one migrated template, from which every test file gets its own database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, prepareDatabase } from '../../app/foundation/migrate.ts'
import { startPostgres } from '../../app/foundation/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    admin: string
    template: string
  }
}

const root = join(import.meta.dirname, '../..')

export default async function setup(project: TestProject) {
  const own = process.env.DATABASE_URL ? null : mkdtempSync(join(tmpdir(), 'umkiek-test-'))
  // Speed only: what must be durable is tried by `npm run test:root`, on a server with every default.
  const postgres = own ? await startPostgres(own, { fsync: 'off', max_connections: '200' }) : null
  const admin = postgres?.url ?? (process.env.DATABASE_URL as string)
  const template = `umkiek_test_${process.pid}`
  await migrate(await prepareDatabase(admin, template, { app: 'app-in-tests', gate: 'gate-in-tests' }), root)
  project.provide('admin', admin)
  project.provide('template', template)
  const end = async () => {
    if (!postgres) await dropAll(admin, template)
    await postgres?.stop()
    if (own) rmSync(own, { recursive: true, force: true })
  }
  const left = whenLeftAlone(() => void end().finally(() => process.exit(1)))
  return async () => {
    clearInterval(left)
    await end()
  }
}

/** Whoever ended `npm test` halfway ended this too: nothing of it stays behind. */
function whenLeftAlone(end: () => void) {
  const of = Number(process.env.UMKIEK_TESTS_OF)
  const watch = setInterval(() => {
    if (!of || process.ppid === of) return
    clearInterval(watch)
    end()
  }, 1_000)
  return watch
}

async function dropAll(admin: string, template: string) {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where datname like $1', [
    `${template}%`,
  ])
  for (const { datname } of rows)
    await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`)
  await client.end()
}
