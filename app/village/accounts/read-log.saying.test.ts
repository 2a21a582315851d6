/** A screen that reads where people are and says nothing of whom it shows gets no page out: planted screens. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rooms } from '../../../house.plan.ts'
import { makeCanaryVillage } from '../../../test/support/canaries.ts'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { makeAnswer } from '../../entrance/answer.ts'
import { cookieOf, setCookie } from '../../entrance/cookie.ts'
import { roomsOfPeople } from '../../entrance/log.ts'
import { type VillageVisit, visitContext } from '../../entrance/visit.ts'
import { formSecret, newFormKey } from '../../foundation/keys.ts'
import { signInAsExample } from './examples.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const serverKey = Buffer.alloc(32, 7)
const origin = 'http://localhost:8080'
let test: TestDatabase
let esdorp: Awaited<ReturnType<typeof makeCanaryVillage>>
let cookie: string
let screen: (visit: VillageVisit) => Promise<Response>
let reported: string[]
let answer: ReturnType<typeof makeAnswer>

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeCanaryVillage(test, 'esdorp')
  const token = await signInAsExample(test.database.gate, 'esdorp', 'coordinator', { device: '', now })
  cookie = (setCookie(token as string).split(';')[0] as string).trim()
  const settings = {
    database: test.database,
    serverKey,
    origin,
    demo: true,
    clock: () => now,
    version: 'test',
  }
  const report = (_reference: string, error: unknown) => reported.push(String(error))
  answer = makeAnswer({ ...settings, report }, async (_request, context) => {
    const visit = context.get(visitContext)
    return visit.trouble ? new Response(`plain ${visit.reference}`) : screen(visit as VillageVisit)
  })
})
afterAll(() => test.close())
beforeEach(() => {
  reported = []
})

const names = async ({ tx, village }: VillageVisit) =>
  (
    await tx.selectFrom('residents.residents').select('name').where('village_id', '=', village.id).execute()
  ).map(({ name }) => name)
const page = async (visit: VillageVisit, status = 200) =>
  new Response((await names(visit)).join(), { status })

const get = (path = '/esdorp/mensen') => open(new Request(origin + path, { headers: { cookie } }))
const post = () => {
  const token = cookieOf(new Headers({ cookie })) as string
  const body = new URLSearchParams({ _key: newFormKey(formSecret(serverKey, token)) })
  return open(new Request(`${origin}/esdorp/mensen`, { method: 'POST', body, headers: { cookie, origin } }))
}
async function open(request: Request) {
  const { status, text } = await answer(request, '127.0.0.1').then(async one => ({
    status: one.status,
    text: await one.text(),
  }))
  return { status, text, leaks: text.includes(esdorp.canary) }
}

describe('a screen that reads people', () => {
  it('and says nothing answers a plain page, and a report', async () => {
    screen = page
    expect(await get()).toMatchObject({ status: 500, leaks: false })
    expect(reported).toEqual([expect.stringMatching(/did not say whom it shows/)])
  })

  it('by SQL of its own, quoted or not, through a helper or after a pause, likewise', async () => {
    const asks = [
      sql<{ name: string }>`select name from residents.residents`,
      sql<{ name: string }>`select words as name from "logbook"."entries"`,
      sql<{ name: string }>`select r.name from village.kinds k, residents . residents r`,
    ]
    for (const ask of asks) {
      screen = async ({ tx }) => {
        await new Promise(done => setTimeout(done, 5))
        const { rows } = await Promise.all([1]).then(() => ask.execute(tx))
        return new Response(rows.map(({ name }) => name).join())
      }
      expect(await get()).toMatchObject({ status: 500, leaks: false })
    }
  })

  it('and says whom, or says that it shows nobody, answers', async () => {
    const riet = { subject: esdorp.ids.resident as string, object: esdorp.ids.resident as string }
    screen = visit => {
      visit.saw([{ ...riet, type: 'resident', part: 'name', sensitivity: 'personal' }])
      return page(visit)
    }
    expect(await get()).toMatchObject({ status: 200, leaks: true })
    screen = async visit => {
      visit.saw([])
      return new Response(`${(await names(visit)).length}`)
    }
    expect(await get()).toEqual({ status: 200, text: expect.stringMatching(/^[1-9]\d*$/), leaks: false })
    expect(reported).toEqual([])
  })

  it('may say nothing where it shows no page: not here, or sent on', async () => {
    screen = visit => page(visit, 404).then(({ status }) => new Response('not here', { status }))
    expect(await get()).toMatchObject({ status: 404 })
    screen = visit => page(visit).then(() => new Response(null, { status: 303, headers: { location: '/' } }))
    expect(await get()).toMatchObject({ status: 303 })
    expect(reported).toEqual([])
  })

  it('in a page that comes back from a form, likewise', async () => {
    for (const status of [200, 409, 422]) {
      screen = visit => page(visit, status)
      expect(await post()).toMatchObject({ status: 500, leaks: false })
    }
    expect(reported).toHaveLength(3)
  })
})

it('lets a screen be that reads no people, also while another does at the same time', async () => {
  screen = async visit => {
    if (visit.path === '/esdorp/mensen') return page(visit)
    const { tx, village } = visit
    const kinds = await tx
      .selectFrom('village.kinds')
      .select('name')
      .where('village_id', '=', village.id)
      .execute()
    await new Promise(done => setTimeout(done, 20))
    return new Response(`${kinds.length > 0}`)
  }
  const answers = await Promise.all([get('/esdorp/meer'), get(), get('/esdorp/meer'), get()])
  expect(answers.map(({ status }) => status)).toEqual([200, 500, 200, 500])
})

it('knows every room whose data are of people', () => {
  const without = ['village', 'accounts', 'library']
  expect(
    Object.keys(rooms)
      .filter(room => !without.includes(room))
      .sort(),
  ).toEqual([...roomsOfPeople].sort())
  expect(
    readdirSync(join(import.meta.dirname, '..'))
      .filter(room => !without.includes(room))
      .sort(),
  ).toEqual([...roomsOfPeople].sort())
})
