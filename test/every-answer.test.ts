/** W3, W5 for every address, whatever the method and whatever the answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../app/addresses.ts'
import { openDatabase } from '../app/foundation/database.ts'
import { sameForm } from './support/fuzz.ts'
import { type Browser, openTestHouse, testOrigin } from './support/house.ts'
import { poisoned } from './support/poisoned.ts'
import { tourOf } from './support/tour.ts'
import { wellFilled } from './support/well-filled.ts'
import { openWorld, type World } from './support/worlds.ts'

let world: World
const seen = new Map<string, number>()
const bare: string[] = []

beforeAll(async () => {
  world = await openWorld('village')
}, 120_000)
afterAll(() => world.test.close())

const wanted: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'self';(?!.*unsafe).*base-uri 'none'; frame-ancestors 'none'; object-src 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cache-control': /no-store/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
}

/** Notes what kind of answer it was, and every header that it lacks. */
function look(answer: Response, what: string) {
  const kind = `${answer.status} ${answer.headers.get('content-type')?.split(';')[0] ?? '-'}`
  seen.set(kind, (seen.get(kind) ?? 0) + 1)
  for (const [name, right] of Object.entries(wanted))
    if (!right.test(answer.headers.get(name) ?? ''))
      bare.push(`${what} ${kind}: ${name} is ${answer.headers.get(name)}`)
  if (answer.headers.get('x-powered-by') || answer.headers.get('server'))
    bare.push(`${what}: says what it is made of`)
}

/** As behind HTTPS: the origin is told, and then the browser is told to stay there. */
const secure = testOrigin.replace('http:', 'https:')
type House = World['house']
const ask = (house: House, method: string, path: string, browser: Browser, more: RequestInit = {}) =>
  house.answer(
    new Request(secure + path, {
      method,
      ...more,
      headers: { cookie: browser.cookie, origin: secure, ...(more.headers as object) },
    }),
    '127.0.0.1',
  )

describe('every answer', () => {
  it('carries all headers, for every address, method and status (W5)', async () => {
    const house = await openTestHouse(world.test, world.clock, true, undefined, secure)
    const stranger = house.browser()
    await stranger.get('/in')
    const stops = await tourOf(world.test.admin)
    for (const { path, who } of stops) {
      const browser = await world.as(who)
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
        look(await ask(house, method, path, browser), `${method} ${path}`)
      look(await ask(house, 'GET', path, stranger), `stranger ${path}`)
      look(await ask(house, 'GET', path.replace('/esdorp', '/elders'), browser), `elsewhere ${path}`)
      const large = {
        body: `a=${'x'.repeat(300_000)}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }
      look(await ask(house, 'POST', path, browser, large), `large ${path}`)
    }
    for (const standing of world.forms) {
      const browser = await world.as(standing.who)
      const form = sameForm(standing, (await standing.open(browser, world.test)).body)
      if (!form) continue
      const body = () =>
        new URLSearchParams(
          Object.entries({ ...wellFilled(standing, form, 'kop'), _version: '99' }).flatMap(([name, value]) =>
            [value].flat().map(one => [name, one]),
          ),
        )
      look(await ask(house, 'POST', form.action, browser, { body: body() }), `form ${standing.address}`)
      const empty = new URLSearchParams({ _key: browser.freshKey() })
      look(await ask(house, 'POST', form.action, browser, { body: empty }), `empty ${standing.address}`)
    }
    const question = { body: new URLSearchParams({ purpose: 'sign-in', _key: stranger.freshKey() }) }
    look(await ask(house, 'POST', '/in/passkey', stranger, question), 'passkey')
    expect(bare).toEqual([])
  }, 400_000)

  it('carries them when everything breaks, and when the database is away', async () => {
    const poison = poisoned(world.test.database)
    const house = await openTestHouse({ database: poison.database }, world.clock, true, undefined, secure)
    const annie = await world.as('coordinator')
    for (const doorToo of [false, true]) {
      Object.assign(poison, { after: 0, doorToo })
      for (const path of ['/esdorp/vandaag', '/esdorp/mensen', '/in', '/account'])
        look(await ask(house, 'GET', path, annie), `broken ${path}`)
    }
    const nobody = 'postgres://nobody@127.0.0.1:1/nothing'
    const gone = openDatabase({ app: nobody, gate: nobody })
    const away = await openTestHouse({ database: gone }, world.clock, true, undefined, secure)
    for (const path of ['/esdorp/vandaag', '/in']) look(await ask(away, 'GET', path, annie), `away ${path}`)
    expect(bare).toEqual([])
  })

  it('was seen with every status that this house gives', () => {
    console.log('W5:', Object.fromEntries([...seen].sort()))
    const statuses = new Set([...seen.keys()].map(kind => kind.slice(0, 3)))
    for (const status of ['200', '303', '403', '404', '405', '409', '413', '422', '500', '503'])
      expect([...statuses]).toContain(status)
    for (const kind of ['200 application/pdf', '200 application/json'])
      expect([...seen.keys()]).toContain(kind)
  })
})

describe('a form that is not ours (W3)', () => {
  it('is refused at every address that there is, and keeps nothing', async () => {
    const wrong: string[] = []
    let sent = 0
    for (const { path } of addresses) {
      if (path === '/demo/in') continue
      const here = path.replace(':village', 'esdorp').replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')
      const annie = await world.as('coordinator')
      const harm = await world.as('coordinator-2')
      const key = annie.freshKey()
      const ways: [string, Record<string, string>, Record<string, string>][] = [
        ['without a key', {}, {}],
        ['with a made-up key', { _key: 'AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA' }, {}],
        ["with a colleague's key", { _key: harm.freshKey() }, {}],
        ['from another site', { _key: key }, { origin: 'https://example.org' }],
        ['from nowhere', { _key: key }, { origin: 'null' }],
        ['from another part of the site', { _key: key }, { 'sec-fetch-site': 'same-site' }],
        ['across sites', { _key: key }, { 'sec-fetch-site': 'cross-site' }],
      ]
      for (const [how, fields, headers] of ways) {
        const request = new Request(testOrigin + here, {
          method: 'POST',
          body: new URLSearchParams({ ...fields, do: 'x' }),
          headers: { cookie: annie.cookie, origin: testOrigin, ...headers },
        })
        const { status } = await world.house.answer(request, '127.0.0.1')
        sent += 1
        if (status !== 403) wrong.push(`${path} ${how}: ${status}`)
      }
    }
    console.log('W3:', sent, 'refused')
    expect(wrong).toEqual([])
  }, 120_000)
})
