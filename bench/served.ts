/** The built house as its own process, as `npm start` runs it, with a way in for every caller. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../app/foundation/postgres.ts'
// @ts-expect-error: plain script, so that it runs on any Node
import { houseFlags } from '../bin/ready.mjs'
import type { Villages } from './villages.ts'
import { workOf } from './work.ts'

export type Served = {
  origin: string
  /** What the forms are signed with. */
  serverKey: Buffer
  /** Megabytes of the server's process. */
  memory: () => { now: number; most: number }
  /** Seconds that its processor worked so far. */
  worked: () => number
  stop: () => Promise<void>
}

const root = join(import.meta.dirname, '..')

export async function serveVillages({ urls }: Villages): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'umkiek-served-'))
  const port = await freePort()
  const child = spawn(process.execPath, [...houseFlags, join(root, 'bin/serve.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      UMKIEK_DATA: folder,
      DATABASE_URL: urls.app,
      UMKIEK_GATE_URL: urls.gate,
    },
  })
  const origin = `http://localhost:${port}`
  await untilReady(origin, child)
  const status = (name: string) =>
    Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(`${name}:\\s+(\\d+) kB`)?.[1]) / 1024
  return {
    origin,
    serverKey: readFileSync(join(folder, 'server.key')),
    memory: () => ({ now: Math.round(status('VmRSS')), most: Math.round(status('VmHWM')) }),
    worked: () => workOf(child.pid as number),
    stop: async () => {
      const gone = new Promise(answer => child.once('exit', answer))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(origin: string, child: ChildProcess) {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return
    await wait(100)
  }
  throw new Error('The server did not start.')
}

export type Caller = { village: string; villageId: string; cookie: string; token: string }

/** Sessions of people with this role, so many for each of these villages, in turn. */
export async function signIn(
  admin: string,
  villages: readonly string[],
  callers: number,
  who = 'coordinator',
): Promise<Caller[]> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows: members } = await client.query(
    `select v.slug, v.village_id, m.account_id from village.villages v join accounts.memberships m using (village_id)
     where v.slug = any ($1) and m.roles = array[$2] order by m.name, m.account_id`,
    [villages, who],
  )
  const made: Caller[] = []
  for (let at = 0; at < callers; at++) {
    const slug = villages[at % villages.length] as string
    const here = members.filter(member => member.slug === slug)
    const { village_id, account_id } = here[Math.floor(at / villages.length) % here.length]
    const token = randomBytes(32).toString('base64url')
    await client.query(
      "insert into accounts.sessions (token_hash, account_id, factors) values ($1, $2, '{passkey}')",
      [createHash('sha256').update(token).digest(), account_id],
    )
    made.push({ village: slug, villageId: village_id, token, cookie: `__Host-umkiek=${token}` })
  }
  await client.end()
  return made
}
