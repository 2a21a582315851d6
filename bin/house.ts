/** Starts everything that a house needs, in order, one line for each step; closes it all again. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lasting } from '../app/foundation/lasting.ts'
import { migrate, type Passwords, pending, prepareDatabase, toDatabase } from '../app/foundation/migrate.ts'
import { keepPostgres } from '../app/foundation/postgres.keep.ts'
import { keepReserve } from '../app/foundation/reserve.ts'
import { serve } from '../app/foundation/serve.ts'
import type { HouseSettings } from './settings.ts'

export type House = { close: () => Promise<void>; origin: string }

export async function startHouse(settings: HouseSettings, say: (line: string) => void): Promise<House> {
  mkdirSync(settings.data, { recursive: true })
  await takeOver(settings, say)
  const postgres = settings.database ? null : await startEmbedded(settings, say)
  try {
    const urls = settings.database ?? (postgres as NonNullable<typeof postgres>).urls
    const built = (await import(
      join(settings.root, 'build/server/index.js')
    )) as typeof import('../app/server.ts')
    const unsafe = await built.refusals(urls)
    if (unsafe.length > 0) throw new Error(unsafeSentence(unsafe))
    const database = built.openDatabase(urls)
    const missing = pending(settings.root, await built.appliedMigrations(database))
    if (missing.length > 0) {
      throw new Error(
        `The database lacks ${missing.join(', ')}. Run \`npm run migrate\` first; docs/beheer tells how.`,
      )
    }
    const clock = () => Temporal.Now.instant()
    if (settings.demo) {
      await built.loadExample(database, 'esdorp', clock(), () => say('Loading the example village Esdorp …'))
    }
    const answer = built.openHouse({
      database,
      serverKey: secretOf(join(settings.data, 'server.key')),
      origin: settings.origin,
      demo: settings.demo,
      clock,
      version: versionOf(settings.root),
      ...(settings.demo ? {} : { reserve: keepReserve(settings.data, say) }),
      report: (reference, error) => console.error(`${clock().toString()} ${reference}`, error),
    })
    const server = serve({
      folders: {
        '/assets/': `${join(settings.root, 'build/client/assets')}/`,
        '/bladen/': `${join(settings.root, 'app/furniture/sheets')}/`,
      },
      answer,
      origin: settings.origin,
      behindProxy: settings.behindProxy,
      healthy: () => built.isReachable(database),
    })
    const stopWork = startOwnWork(built, database, settings, clock)
    server.listen(settings.port, settings.host)
    await once(server, 'listening').catch(trouble => {
      throw portTrouble(trouble, settings)
    })
    welcome(settings, say)
    const code = settings.demo ? null : await built.ensureSetupCode(database.gate)
    if (code) say(`  Nobody lives here yet. Open ${settings.origin} and begin with this code: ${code}`)
    return {
      origin: settings.origin,
      close: async () => {
        stopWork()
        server.close()
        server.closeAllConnections()
        await database.close()
        await postgres?.stop()
        leave(settings)
      },
    }
  } catch (trouble) {
    await postgres?.stop()
    throw trouble
  }
}

async function startEmbedded(settings: HouseSettings, say: (line: string) => void) {
  say('Starting the database …')
  const postgres = await keepPostgres(settings.data, say)
  const passwords = {
    app: secretOf(join(settings.data, 'app.key')).toString('base64url'),
    gate: secretOf(join(settings.data, 'gate.key')).toString('base64url'),
  }
  const { admin, applied } = await prepare(postgres.url, settings, passwords).catch(async trouble => {
    await postgres.stop()
    throw trouble
  })
  if (applied.length > 0)
    say(`Preparing the tables (${applied.length} ${applied.length === 1 ? 'step' : 'steps'}) …`)
  const as = (who: 'app' | 'gate') =>
    toDatabase(admin, 'umkiek', { role: `umkiek_${who}`, password: passwords[who] })
  return { ...postgres, admin, urls: { app: as('app'), gate: as('gate') } }
}

async function prepare(url: string, { root }: HouseSettings, passwords: Passwords) {
  const admin = await prepareDatabase(url, 'umkiek', passwords)
  return { admin, applied: await migrate(admin, root) }
}

/** What waits goes to the post every five seconds; once a minute it is seen what else is due (docs/decisions/0007). */
function startOwnWork(
  built: typeof import('../app/server.ts'),
  database: ReturnType<typeof built.openDatabase>,
  { mail }: HouseSettings,
  clock: () => Temporal.Instant,
): () => void {
  const send = mail && built.openMail(mail.smtp, mail.from)
  const failed = (what: string, trouble: unknown) => console.error(`${what}:`, (trouble as Error).message)
  const stops = [
    send && every(5, () => built.sendWaiting(database.gate, send, clock()).catch(t => failed('The post', t))),
    every(60, () => built.doDueChores(database, clock(), failed).catch(t => failed('The own work', t))),
  ]
  return () => {
    for (const stop of stops) stop?.()
  }
}

/** Never a second time while the first still runs. */
function every(seconds: number, work: () => Promise<unknown>): () => void {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    work().finally(() => {
      busy = false
    })
  }, seconds * 1000)
  return () => clearInterval(timer)
}

function welcome(settings: HouseSettings, say: (line: string) => void) {
  if (!settings.demo) return say(`Umkiek is ready at ${settings.origin}`)
  say('')
  say(`  Umkiek is ready: ${settings.origin}`)
  say('  Open that address and choose an example person, for instance the coordinator of Esdorp.')
  say('  Everybody in Esdorp is invented. Stop with Ctrl-C.')
}

const pidFile = (settings: HouseSettings) => join(settings.data, 'umkiek.pid')

/** Another house may have come to live with these data meanwhile: its sign stays. */
function leave(settings: HouseSettings) {
  const file = pidFile(settings)
  if (existsSync(file) && readFileSync(file, 'utf8') === String(process.pid)) rmSync(file)
}

/** One house per data folder. In a demo a forgotten one makes room; a real one is never pushed aside. */
async function takeOver(settings: HouseSettings, say: (line: string) => void) {
  const file = pidFile(settings)
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (other && other !== process.pid && isUmkiek(other)) {
    if (!settings.demo)
      throw new Error(`Umkiek already runs with this data folder (process ${other}). Stop that one first.`)
    say('Another Umkiek still runs with these data; asking it to stop …')
    process.kill(other, 'SIGTERM')
    for (let tries = 0; tries < 100 && isUmkiek(other); tries++) await wait(100)
  }
  writeFileSync(file, String(process.pid))
}

function isUmkiek(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync('/proc/self') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.ts')
  } catch {
    return false
  }
}

function secretOf(file: string): Buffer {
  const secret = lasting(file, () => randomBytes(32))
  chmodSync(file, 0o600)
  return secret
}

const versionOf = (root: string) =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string

function portTrouble(trouble: NodeJS.ErrnoException, { port, host }: HouseSettings): Error {
  const why = {
    EADDRINUSE: `Another program already answers on port ${port}. Stop that one, or choose another port: PORT=${port + 1}.`,
    EACCES: `Port ${port} is only for root. Choose one above 1023 (PORT=8080); Caddy stands in front of it.`,
    EADDRNOTAVAIL: `This computer has no address ${host}. Correct UMKIEK_HOST, or leave it out.`,
  }[trouble.code ?? '']
  return why ? new Error(why) : trouble
}

const unsafeSentence = (found: string[]) =>
  `Umkiek does not start on this database: ${found.join('; ')}. It needs fsync, full_page_writes, data_checksums and ` +
  'synchronous_commit on, and a role without rights over other roles. docs/beheer tells how to put that right.'
