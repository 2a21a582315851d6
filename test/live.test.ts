/** What is said over the house's own line, and how it comes back when it was cut. */
import pg from 'pg'
import { expect, it } from 'vitest'
import { loadBuilt, openTestHouse } from './support/house.ts'
import { type Listener, listenAs, quiet } from './support/listening.ts'
import {
  annie,
  bert,
  bertListens,
  clock,
  esdorp,
  heard,
  house,
  lives,
  other,
  request,
  resident,
  test,
  writeLine,
} from './support/two-houses.ts'

it('a change in one house is heard in the other, by whoever has that thing open and by nobody else', async () => {
  const open: Record<string, Listener> = {
    request: await bertListens(),
    person: await bertListens(`?bij=${resident}`),
    list: await bertListens(''),
    elsewhere: await bertListens(`?bij=${other}`),
  }
  const stranger = house(1).browser()
  await stranger.signIn('coordinator', 'brinkstad')
  const brinkstad = await listenAs(house(1), stranger, '', 'brinkstad')
  // It did not say what it knew already.
  await brinkstad.until('look', looks => looks.length === 1)
  expect(open.request?.headers.get('content-type')).toMatch('text/event-stream')
  expect((await writeLine('Gebeld met Geesje')).status).toBe(303)
  for (const name of ['request', 'person', 'list'])
    expect(await open[name]?.until('look', looks => looks.length === 1)).toBeLessThan(2000)
  await quiet()
  expect(open.elsewhere?.events('look')).toEqual([])
  expect(brinkstad.events('look')).toHaveLength(1)
  for (const each of [...Object.values(open), brinkstad]) await each.leave()
})

it('what is said names a village and ids, and nothing of anybody', async () => {
  const client = new pg.Client({ connectionString: test.urls.app })
  await client.connect()
  const said: string[] = []
  client.on('notification', ({ payload = '' }) => said.push(payload))
  await client.query('listen umkiek_live')
  await writeLine('Een geheim woord: kabeljauw')
  await quiet()
  const changes = said.map(each => JSON.parse(each)).filter(({ things }) => things)
  expect(changes).toEqual([{ village: esdorp.id, things: expect.arrayContaining([request, resident]) }])
  expect(said.join()).not.toMatch(/kabeljauw|Geesje|coordinator/)
  await client.end()
})

it('what was not kept is not told: a problem, a search, an old version, a form sent twice', async () => {
  const listener = await bertListens('')
  const form = {
    at: 'line',
    line: 'said',
    words: 'Eén keer',
    _key: await annie.keyOn(`/esdorp/logboek/${request}`),
  }
  await annie.post(`/esdorp/logboek/${request}`, form)
  await listener.until('look', looks => looks.length === 1)
  await annie.post(`/esdorp/logboek/${request}`, form)
  expect(
    (await annie.post(`/esdorp/logboek/${request}`, { at: 'line', line: 'said', words: '' })).status,
  ).toBe(422)
  expect(
    (await annie.post(`/esdorp/logboek/${request}/wijzigen`, { words: 'x', _version: '99' })).status,
  ).toBe(409)
  await annie.post('/esdorp/zoeken', { q: 'heg' }, '/esdorp/vandaag')
  await quiet()
  expect(listener.events('look')).toHaveLength(1)
  await listener.leave()
})

it('a page that was drawn before something happened hears so when it begins to listen', async () => {
  const mark = lives[1]?.mark(esdorp.id)
  await writeLine('Net na het tekenen')
  await quiet()
  const late = await listenAs(house(1), bert, `?bij=${request}&sinds=${mark}`)
  await late.until('look', looks => looks.length === 1)
  const fresh = await bertListens()
  await quiet(100)
  expect(fresh.events('look')).toEqual([])
  await late.leave()
  await fresh.leave()
})

it('who looks at one thing see each other over both houses, and that somebody writes and leaves', async () => {
  const names = ['coordinator van esdorp', 'coordinator-2 van esdorp']
  const [one, two] = [await listenAs(house(0), annie, `?bij=${request}`), await bertListens()]
  const last = (listener: Listener) => listener.events('here').at(-1)
  await one.until('here', () => last(one) === `${names[1]} kijkt ook.`)
  await two.until('here', () => last(two) === `${names[0]} kijkt ook.`)
  await bert.post(
    '/esdorp/concept',
    { _draft: `logboek/${request}`, words: 'half' },
    `/esdorp/logboek/${request}`,
  )
  await one.until('here', () => last(one) === `${names[1]} schrijft hier nu.`)
  await two.leave()
  const gone = await one.until('here', () => last(one) === '', 12_000)
  expect(gone).toBeLessThan(10_000)
  await one.leave()
  await quiet(3000)
  // Nothing of it was kept.
  const { rows } =
    await test.admin.query(`select table_schema || '.' || table_name as name from information_schema.tables
    where table_name ~ '^presen|live|seat' and table_schema not in ('pg_catalog', 'information_schema')`)
  expect(rows).toEqual([])
}, 30_000)

it('after the database cut the line everybody is told to look, and it is there again by itself', async () => {
  const listener = await bertListens()
  await test.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'umkiek live' and datname = current_database()`)
  await listener.until('look', looks => looks.length > 0, 8000)
  await heard()
  const before = listener.events('look').length
  await writeLine('Weer aan de lijn')
  await listener.until('look', looks => looks.length > before)
  await listener.leave()
}, 20_000)

it('a house that closes lets go of those who listen at once', async () => {
  const live = (await loadBuilt()).openLive(test.urls.app, test.database, () => clock.now)
  const closing = await openTestHouse(test, clock, true, undefined, undefined, { live })
  const listener = await listenAs(closing, bert)
  expect(listener.status).toBe(200)
  const since = performance.now()
  await live.close()
  await listener.over
  expect(performance.now() - since).toBeLessThan(1500)
})
