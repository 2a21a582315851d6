/** A database of one's own with two villages in it, and the people who ask. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Asker, type Database, openDatabase } from '../../app/foundation/database.ts'
import { toDatabase } from '../../app/foundation/migrate.ts'
import { makeExampleAccount } from '../../app/village/accounts/examples.ts'
import { foundVillage, furnishVillage } from '../../app/village/village/door.ts'

export type TestDatabase = {
  database: Database
  /** As superuser, past every fence: to see what is really there. */
  count: (sql: string, values?: unknown[]) => Promise<number>
  admin: pg.Client
  urls: { admin: string; app: string; gate: string }
  close: () => Promise<void>
}

/** `template`: another database that nobody is connected to; its people and their sessions come along. */
export async function freshDatabase(template = inject('template')): Promise<TestDatabase> {
  const name = `${inject('template')}_${randomBytes(5).toString('hex')}`
  const maker = new pg.Client({ connectionString: inject('admin') })
  await maker.connect()
  // Only one database at a time can be copied from a template.
  await maker.query('select pg_advisory_lock(7)')
  await maker.query(`create database ${name} template ${template} owner umkiek_owner`)
  await maker.end()
  const urls = {
    admin: toDatabase(inject('admin'), name),
    app: toDatabase(inject('admin'), name, { role: 'umkiek_app', password: 'app-in-tests' }),
    gate: toDatabase(inject('admin'), name, { role: 'umkiek_gate', password: 'gate-in-tests' }),
  }
  // Enough that forms sent at once never wait in line for a connection on a busy machine.
  const database = openDatabase(urls, 12)
  const admin = new pg.Client({ connectionString: urls.admin })
  await admin.connect()
  return {
    database,
    admin,
    urls,
    count: async (sql, values = []) => Number((await admin.query(sql, values)).rows[0].count),
    close: async () => {
      await database.close()
      await admin.end()
    },
  }
}

export type TestVillage = { id: string; slug: string; asker: Record<string, Asker> }

/** A village with one account per role; `asker.coordinator` and so on are who asks the database. */
export async function makeVillage(database: Database, slug: string): Promise<TestVillage> {
  const id = await foundVillage(database.gate, {
    slug,
    name: slug[0]?.toUpperCase() + slug.slice(1),
    phone: '0599-010100',
    purpose: '',
    municipality: '',
    example: true,
  })
  if (!id) throw new Error(`${slug} was founded before`)
  const asker: Record<string, Asker> = {}
  for (const who of [
    'coordinator',
    'coordinator-2',
    'volunteer',
    'host',
    'treasurer',
    'board',
    'administrator',
    'reader',
    'adviser',
  ]) {
    const roles = who === 'adviser' ? [] : [who.replace('-2', '')]
    const account = await makeExampleAccount(database.gate, id, {
      login: `${who}@${slug}.example.org`,
      name: `${who} van ${slug}`,
      example: `${slug}:${who}`,
      roles,
    })
    asker[who] = { village: id, account, roles }
  }
  await database.inVillage({ ...(asker.administrator as Asker) }, 'write', tx => furnishVillage(tx, id))
  return { id, slug, asker }
}
