/**
 * Kills the app at a chosen statement, as the database sees it: every connection of the house breaks off at once, and
 * nothing that the dead app still wanted to say arrives.
 */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { TestDatabase } from './database.ts'

type Ask = (this: pg.Client, ...given: unknown[]) => Promise<unknown>
type Client = pg.Client & {
  connection: { stream: { destroy: () => void } }
  connectionParameters: { application_name?: string }
}
/** `last` is known once an action has run whole: its final statement, when all is kept and only the answer is lost. */
export type Fault = { before: number } | { after: number }

const ask = pg.Client.prototype.query as unknown as Ask
const ours = new Set<Client>()
let counted = 0
let fault: Fault | null = null
let dead = false
/** In a process of its own the app truly dies; here its connections do. */
let die = () => {
  dead = true
  for (const client of ours) client.connection.stream.destroy()
}

pg.Client.prototype.query = async function query(this: Client, ...given: unknown[]) {
  if (this.connectionParameters.application_name !== 'umkiek') return ask.apply(this, given)
  ours.add(this)
  counted++
  const mine = counted
  if (fault && 'before' in fault && fault.before === mine) die()
  if (dead) throw Object.assign(new Error('The app is dead.'), { code: 'ECONNRESET' })
  const answer = await ask.apply(this, given)
  if (fault && 'after' in fault && fault.after === mine) die()
  if (dead) throw Object.assign(new Error('The app is dead.'), { code: 'ECONNRESET' })
  return answer
} as typeof pg.Client.prototype.query

/** How many statements `work` sends when nothing happens to it. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  counted = 0
  await work()
  return counted
}

/** Runs `work` with the app dying at `at`; afterwards it has been started anew, and the database has noticed. */
export async function killedAt(test: TestDatabase, at: Fault, work: () => Promise<unknown>) {
  counted = 0
  fault = at
  await work().catch(() => {})
  fault = null
  dead = false
  ours.clear()
  await untilNoticed(test)
}

const busy = `select count(*) from pg_stat_activity
  where application_name = 'umkiek' and datname = current_database() and state <> 'idle'`
async function untilNoticed(test: TestDatabase) {
  for (let tries = 0; tries < 500 && (await test.count(busy)) > 0; tries++) await wait(5)
}

/** For a process that is the app itself. */
export function dieForReal(at: Fault) {
  die = () => process.kill(process.pid, 'SIGKILL')
  counted = 0
  fault = at
}
