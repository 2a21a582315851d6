/** A village on a PostgreSQL of its own that will be killed, and the house as a process of its own before it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../../app/foundation/database.ts'
import { migrate, prepareDatabase, toDatabase } from '../../app/foundation/migrate.ts'
import { makeVillage } from './database.ts'

const root = join(import.meta.dirname, '../..')
const passwords = { app: 'app-in-tests', gate: 'gate-in-tests' }
const name = 'umkiek'

export type CrashHouse = {
  origin: string
  admin: string
  process: ChildProcess
  troubles: () => Promise<string[]>
}

/** Makes roles, tables and Esdorp; answers with the administrator's address of it. */
export async function settle(url: string): Promise<string> {
  const admin = await prepareDatabase(url, name, passwords)
  await migrate(admin, root)
  const database = openDatabase(urlsOf(url))
  await makeVillage(database, 'esdorp')
  await database.close()
  await asAdmin(admin, client => client.query('create extension if not exists amcheck'))
  return admin
}

const urlsOf = (url: string) => ({
  app: toDatabase(url, name, { role: 'umkiek_app', password: passwords.app }),
  gate: toDatabase(url, name, { role: 'umkiek_gate', password: passwords.gate }),
})

export async function openHouseOn(url: string, plant = '', reserve = ''): Promise<CrashHouse> {
  const { app, gate } = urlsOf(url)
  const process_ = fork(join(import.meta.dirname, 'house.process.ts'), {
    env: {
      ...process.env,
      APP_URL: app,
      GATE_URL: gate,
      UMKIEK_PLANT: plant,
      RESERVE: reserve,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [{ origin }] = (await once(process_, 'message')) as [{ origin: string }]
  const troubles = async () => {
    process_.send('troubles')
    const [said] = (await once(process_, 'message')) as [{ troubles: string[] }]
    return said.troubles
  }
  return { origin, admin: toDatabase(url, name), process: process_, troubles }
}

export async function closeHouse({ process }: CrashHouse) {
  if (process.exitCode !== null || process.signalCode !== null) return
  process.kill('SIGKILL')
  await once(process, 'exit')
}

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
