/** Starts everything that a house needs, in order, one line for each step; closes it all again. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lasting } from '../app/foundation/lasting.ts'
import {
  type Login,
  migrate,
  type Passwords,
  pending,
  prepareDatabase,
  toDatabase,
} from '../app/foundation/migrate.ts'
import { keepPostgres } from '../app/foundation/postgres.keep.ts'
import { keepReserve } from '../app/foundation/reserve.ts'
import { serve } from '../app/foundation/serve.ts'
import { leave, takeOver } from './house.alone.ts'
import { portTrouble, unsafeSentence } from './house.troubles.ts'
import { startKeeping } from './keeping.ts'
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
    const live = built.openLive(urls.app, database, clock)
    const journal = built.openJournal(settings.erasures)
    const house = {
      database,
      serverKey: secretOf(join(settings.data, 'server.key')),
      origin: settings.origin,
      demo: settings.demo,
      journal,
      clock,
      live,
      mailHost: settings.mail ? new URL(settings.mail.smtp).hostname : '',
      version: versionOf(settings.root),
      ...(settings.demo ? {} : { reserve: keepReserve(settings.data, say) }),
      report: (reference: string, error: unknown) =>
        console.error(`${clock().toString()} ${reference}`, error),
    }
    const answer = built.openHouse(house)
    const server = serve({
      folders: {
        '/assets/': `${join(settings.root, 'build/client/assets')}/`,
        '/bladen/': `${join(settings.root, 'app/furniture/sheets')}/`,
      },
      answer,
      origin: settings.origin,
      behindProxy: settings.behindProxy,
      healthy: () => built.isReachable(database),
      securityContact: settings.securityContact,
    })
    const stopWork = startOwnWork(built, house, settings)
    const stopKeeping = settings.demo ? () => {} : startKeeping(settings, urls, say)
    server.listen({ port: settings.port, host: settings.host, backlog })
    await once(server, 'listening').catch(trouble => {
      throw portTrouble(trouble, settings)
    })
    welcome(settings, say)
    const code = settings.demo ? null : await built.ensureSetupCode(database.gate)
    if (code) {
      say(`  Hier woont nog niemand. Open ${settings.origin} en begin met deze code: ${code}`)
      say(`  Nobody lives here yet. Open ${settings.origin} and begin with this code: ${code}`)
    }
    return {
      origin: settings.origin,
      close: async () => {
        stopWork()
        stopKeeping()
        server.close()
        await live.close()
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
    backup: secretOf(join(settings.data, 'backup.key')).toString('base64url'),
  }
  const { admin, applied } = await prepare(postgres.url, settings, passwords).catch(async trouble => {
    await postgres.stop()
    throw trouble
  })
  if (applied.length > 0)
    say(`Preparing the tables (${applied.length} ${applied.length === 1 ? 'step' : 'steps'}) …`)
  const as = (who: Login) => toDatabase(admin, 'umkiek', { role: `umkiek_${who}`, password: passwords[who] })
  return { ...postgres, admin, urls: { app: as('app'), gate: as('gate'), backup: as('backup') } }
}

async function prepare(url: string, { root }: HouseSettings, passwords: Passwords) {
  const admin = await prepareDatabase(url, 'umkiek', passwords)
  return { admin, applied: await migrate(admin, root) }
}

/** What waits goes to the post every five seconds; once a minute it is seen what else is due (docs/decisions/0007). */
function startOwnWork(
  built: typeof import('../app/server.ts'),
  house: Parameters<typeof built.openHouse>[0],
  { mail }: HouseSettings,
): () => void {
  const { database, clock, journal } = house
  const send = mail && built.openMail(mail.smtp, mail.from)
  const failed = (what: string, trouble: unknown) => console.error(`${what}:`, (trouble as Error).message)
  const stops = [
    send && every(5, () => built.sendWaiting(database.gate, send, clock()).catch(t => failed('The post', t))),
    every(1, () => built.workOnImports(house).catch(t => failed('The imports', t))),
    every(60, () =>
      built.doDueChores(database, clock(), failed, journal).catch(t => failed('The own work', t)),
    ),
  ]
  return () => {
    for (const stop of stops) stop?.()
  }
}

/**
 * Lines that may wait until the house takes them up: it tells whoever is too many, but a line beyond these is cut by the
 * machine without a word. Linux allows 4,096 (somaxconn).
 */
const backlog = 4096

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

function secretOf(file: string): Buffer {
  const secret = lasting(file, () => randomBytes(32))
  chmodSync(file, 0o600)
  return secret
}

const versionOf = (root: string) =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string
