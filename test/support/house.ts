/** The built house, asked in the same process: the whole way of a request without a socket in between. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Journal, openJournal } from '../../app/foundation/journal.ts'
import { formSecret, newFormKey } from '../../app/foundation/keys.ts'
import type { Live } from '../../app/foundation/live/live.ts'
import type { TestDatabase } from './database.ts'

export type Clock = { now: Temporal.Instant }
export type Visited = { status: number; headers: Headers; body: string; location: string | null }

export const testKey = Buffer.alloc(32, 7)
export const testOrigin = 'http://localhost:8080'

export const builtHouse = join(import.meta.dirname, '../../build/server/index.js')
export type Built = typeof import('../../app/server.ts')

export function loadBuilt(file = builtHouse): Promise<Built> {
  if (!existsSync(file)) throw new Error('The house is not built; `npm test` builds it first.')
  return import(file)
}

/** `clock.now` may be turned by the test. */
export async function openTestHouse(
  { database }: Pick<TestDatabase, 'database'>,
  clock: Clock,
  demo = true,
  built?: Built,
  origin = testOrigin,
  more: { live?: Live; most?: number; journal?: Journal; mailHost?: string } = {},
) {
  const troubles: unknown[] = []
  const references: string[] = []
  const journal = more.journal ?? openJournal(join(tmpdir(), `umkiek-erasures-${randomUUID()}.jsonl`))
  const opened = built ?? (await loadBuilt())
  const house = {
    database,
    serverKey: testKey,
    origin,
    demo,
    journal,
    clock: () => clock.now,
    version: 'test',
    ...more,
    report: (reference: string, error: unknown) => {
      references.push(reference)
      troubles.push(error)
    },
  }
  const answer = opened.openHouse(house)
  /** A long import goes on by itself; a test waits for it. */
  const finishImports = async () => {
    while ((await opened.workOnImports(house)) > 0) {}
  }
  return {
    answer,
    troubles,
    references,
    journal,
    finishImports,
    browser: (language = 'nl') => new Browser(answer, language),
  }
}

/** Keeps its cookie, and finds the hidden key of the form that it sends, as a browser does. */
export class Browser {
  cookie = ''
  readonly #answer: (request: Request, remote: string) => Promise<Response>
  readonly #language: string

  constructor(answer: (request: Request, remote: string) => Promise<Response>, language: string) {
    this.#answer = answer
    this.#language = language
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Visited> {
    return this.#send(new Request(testOrigin + path, { headers: { ...this.#headers(), ...headers } }))
  }

  /** Sends exactly these fields; `page` is where a fresh `_key` is taken from unless one is given. */
  async post(path: string, fields: Record<string, string | string[]>, page = path): Promise<Visited> {
    const key = fields._key ?? (await this.keyOn(page))
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...fields, _key: key })) {
      for (const one of [value].flat()) body.append(name, one)
    }
    return this.#send(
      new Request(testOrigin + path, {
        method: 'POST',
        body,
        headers: { ...this.#headers(), origin: testOrigin, 'sec-fetch-site': 'same-origin' },
      }),
    )
  }

  async keyOn(page: string): Promise<string> {
    const { body } = await this.get(page)
    const keys = [...body.matchAll(/name="_key" value="([^"]+)"/g)]
    return keys.at(-1)?.[1] ?? ''
  }

  /** A key that this house would have made for this browser, for a form that stands on no page of this role. */
  freshKey(): string {
    return newFormKey(formSecret(testKey, this.cookie.split('=')[1] as string))
  }

  async signIn(who: string, village = 'esdorp') {
    const body = new URLSearchParams({ who, village })
    return this.#send(
      new Request(`${testOrigin}/demo/in`, { method: 'POST', body, headers: this.#headers() }),
    )
  }

  #headers() {
    return { 'accept-language': this.#language, ...(this.cookie ? { cookie: this.cookie } : {}) }
  }

  async #send(request: Request): Promise<Visited> {
    const answer = await this.#answer(request, '127.0.0.1')
    const set = answer.headers.getSetCookie().at(-1)
    if (set) this.cookie = set.split(';')[0] as string
    // A sheet or a workbook is no text: letter for byte, for whoever reads what stands on it (paper.ts).
    const asBytes = /^application\/(pdf|vnd)/.test(answer.headers.get('content-type') ?? '')
    const body = Buffer.from(await answer.arrayBuffer()).toString(asBytes ? 'latin1' : 'utf8')
    // Under load a page may have said first that it was at work (entrance/working.ts); a browser goes on by itself.
    const on = body.match(/<meta http-equiv="refresh" content="0;url=([^"]+)">/)?.[1]
    return on
      ? { status: 303, headers: answer.headers, body, location: on }
      : { status: answer.status, headers: answer.headers, body, location: answer.headers.get('location') }
  }
}
