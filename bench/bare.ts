/**
 * The baseline: the very statements that the house sends for a question (session, begin, village and roles, the
 * question's own, read log, commit), heard once in this process and then sent again by a bare driver. No HTTP, no
 * router, no page; the same roles, row-level security, read log and receipts.
 */
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { newFormKey } from '../app/foundation/keys.ts'
import type { Heard } from './callers.ts'
import type { Ask, Question } from './questions.ts'
import type { Caller } from './served.ts'

/** `makes`: the id of a new row, which must be another one each time. */
type Statement = { gate: boolean; name: string | undefined; text: string; values: unknown[]; makes: unknown }
/** All statements of one answer, with what must be fresh each time it is sent again. */
export type Script = { statements: Statement[]; key: string | undefined }

/** As many connections as the house has. */
const connections = { app: 10, gate: 4 }
const samples = 24

export type Bare = {
  record: (question: Question, callers: readonly Caller[]) => Promise<Script[]>
  play: (scripts: readonly Script[], callers: number, seconds: number) => Promise<Heard>
  close: () => Promise<void>
}

export async function openBare(urls: { app: string; gate: string }, serverKey: Buffer): Promise<Bare> {
  const app = new pg.Pool({ connectionString: urls.app, max: connections.app })
  const gate = new pg.Pool({ connectionString: urls.gate, max: connections.gate })
  const close = async () => {
    await Promise.all([app.end(), gate.end()])
  }
  return { record: (question, callers) => record(urls, serverKey, question, callers), play, close }

  async function play(scripts: readonly Script[], callers: number, seconds: number): Promise<Heard> {
    const heard: Heard = { times: [], faults: [], seconds: 0 }
    const began = performance.now()
    const until = began + seconds * 1000
    const one = async (first: number) => {
      for (let n = first * 7; performance.now() < until; n++) {
        const asked = performance.now()
        await send(scripts[n % scripts.length] as Script)
        heard.times.push(performance.now() - asked)
      }
    }
    await Promise.all(Array.from({ length: callers }, (_, first) => one(first)))
    heard.seconds = (performance.now() - began) / 1000
    return heard
  }

  async function send({ statements, key }: Script) {
    const fresh = new Map<unknown, unknown>(key ? [[key, newFormKey(serverKey)]] : [])
    let client: pg.PoolClient | undefined
    for (const { gate: atGate, name, text, values, makes } of statements) {
      if (makes) fresh.set(makes, randomUUID())
      const given = values.map(value => fresh.get(value) ?? value)
      if (!atGate && !client) client = await app.connect()
      await (atGate ? gate : (client as pg.PoolClient)).query(name ? { name, text, values: given } : text)
      if (/^(commit|rollback)/.test(text)) {
        client?.release()
        client = undefined
      }
    }
    client?.release()
  }
}

/** Opens the built house in this process and listens at the driver while it answers. */
async function record(
  urls: { app: string; gate: string },
  serverKey: Buffer,
  question: Question,
  callers: readonly Caller[],
): Promise<Script[]> {
  const built = (await import(
    join(import.meta.dirname, '../build/server/index.js')
  )) as typeof import('../app/server.ts')
  const database = built.openDatabase(urls)
  const origin = 'http://localhost:8080'
  const answer = built.openHouse({
    ...{ database, serverKey, origin, demo: false, version: 'bench', clock: () => Temporal.Now.instant() },
    report: (_reference, error) => console.error(error),
  })
  const scripts: Script[] = []
  for (let n = 0; n < samples; n++) {
    const caller = callers[n % callers.length] as Caller
    const ask = question.ask(caller, n * 37)
    const statements: Statement[] = []
    for (let step: Ask | undefined = ask; step; step = step.after) {
      const { path, fields, status } = step
      const stop = listenAtDriver(statements)
      const request = new Request(origin + path, {
        method: fields ? 'POST' : 'GET',
        headers: { cookie: caller.cookie, 'accept-language': 'nl', ...(fields && { origin }) },
        ...(fields && { body: new URLSearchParams(fields) }),
      })
      const answered = await answer(request, '127.0.0.1')
      await answered.text()
      stop()
      if (answered.status !== status) throw new Error(`${question.name} ${path}: ${answered.status}`)
    }
    scripts.push({ statements, key: ask.fields?._key })
  }
  await database.close()
  return scripts
}

type Query = (
  this: pg.Client,
  config: unknown,
  values?: unknown[],
  ...rest: unknown[]
) => Promise<pg.QueryResult>

function listenAtDriver(statements: Statement[]): () => void {
  const driver = pg.Client.prototype as unknown as { query: Query }
  const { query } = driver
  driver.query = function (config, given, ...rest) {
    const result = query.call(this, config, given, ...rest)
    const { text, values } =
      typeof config === 'string' ? { text: config, values: given } : (config as Statement)
    const statement: Statement = {
      gate: this.user === 'umkiek_gate',
      // Prepared, as the house does from the third time on.
      name: values?.length ? createHash('sha256').update(text).digest('base64url') : undefined,
      text,
      values: values ?? [],
      makes: newId(text, values),
    }
    statements.push(statement)
    return result
  }
  return () => {
    driver.query = query
  }
}

function newId(text: string, values: unknown[] | undefined): unknown {
  const columns = text.match(/^insert into "logbook"\."requests" \(([^)]*)\)/)?.[1]?.split(', ') ?? []
  return values?.[columns.indexOf('"id"')]
}
