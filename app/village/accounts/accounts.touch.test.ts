import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, Visited } from '../../../test/support/house.ts'
import { type Accounts, began, comeInWith, loginOf, openAccounts, serverKey } from './accounts.support.ts'
import { giveKeys, type KeyRing } from './examples.keys.ts'

let room: Accounts
let ring: KeyRing
let browser: Browser
let day = 0
const accountOf = (who: string) => room.villages.esdorp.asker[who]?.account as string

beforeAll(async () => {
  room = await openAccounts()
})
afterAll(() => room.close())
/** The administrator came in eleven minutes ago, on the own device, and has done nothing since. */
beforeEach(async () => {
  room.clock.now = began.add({ hours: 24 * ++day })
  const [gate, account] = [room.database.gate, accountOf('administrator')]
  ring = await giveKeys(gate, account, serverKey, room.clock.now)
  browser = room.browser(`10.7.0.${day}`)
  await comeInWith(browser, loginOf('administrator'), 'card', ring.pin, at => ring.codes[at - 1] as string)
  room.clock.now = room.clock.now.add({ minutes: 10, seconds: 1 })
})

const member = (): string => `/esdorp/beheer/mensen/${accountOf('volunteer')}`
const changes: [what: string, path: () => string, fields: Record<string, string | string[]>, done: string][] =
  [
    ['a new PIN', () => '/account/pincode', { pin: '862491', again: '862491' }, '/account'],
    [
      'a new password',
      () => '/account/wachtwoord',
      { password: 'trap lepel onweer', again: 'trap lepel onweer' },
      '/account',
    ],
    ['another address', () => '/account', { do: 'mail', mail: 'annie@example.org' }, '/account'],
    ['a key that goes', () => '/account', { do: 'drop', kind: 'app' }, '/account'],
    [
      'somebody new',
      () => '/esdorp/beheer/mensen/nieuw',
      { name: 'Jan van den Berg', login: 'jan.berg', roles: ['volunteer', 'host'] },
      '/esdorp/beheer/mensen/',
    ],
    [
      'other roles',
      member,
      { do: 'roles', roles: ['volunteer', 'board'], _version: '1' },
      '/esdorp/beheer/mensen/',
    ],
    ['somebody who leaves', member, { do: 'ended', _version: '2' }, '/esdorp/beheer/mensen/'],
  ]

const sheets: [what: string, path: () => string, page: string][] = [
  ['a new card', () => '/account/kaart/blad', '/account'],
  ['a letter', () => `/esdorp/beheer/mensen/${accountOf('host')}/brief`, '/account'],
  ['the key of an app', () => '/account/app', '/account'],
]

describe('what asks for one touch again after ten minutes (A9)', () => {
  it.each(changes)(
    '%s: keeps all that was typed, and does it after the touch',
    async (_what, path, fields, done) => {
      const before = await room.count('select count(*) from accounts.notices')
      const asked = await browser.post(path(), fields, path())
      expect(asked.status).toBe(422)
      expect(asked.body).toContain('Nog even: ben jij het echt?')
      const kept = hiddenIn(asked.body)
      for (const [name, value] of Object.entries(fields)) expect(kept[name]).toEqual([value].flat())
      expect(await room.count('select count(*) from accounts.notices')).toBe(before)
      const again = { ...(kept as Record<string, string[]>), _key: kept._key?.[0] as string }
      const wrong = await browser.post(path(), { ...again, touch: '111222' })
      expect([wrong.status, wrong.body.includes('Dat klopt niet')]).toEqual([422, true])
      const right = await browser.post(path(), { ...hiddenIn(wrong.body), touch: ring.pin } as never)
      expect([right.status, right.location?.startsWith(done)]).toEqual([303, true])
    },
  )

  it.each(sheets)('%s: shows nothing before it', async (_what, path, page) => {
    const asked: Visited = await browser.post(path(), {}, page)
    if (asked.status === 303) expect(asked.location).toMatch(/^\/account\/nog-even\?naar=/)
    else expect([asked.status, asked.body.includes('Nog even')]).toEqual([422, true])
    const touched = await browser.post('/account/nog-even', {
      'passkey-touch': 'yes',
      touch: ring.password,
      naar: '/account',
    })
    expect(touched.location).toBe('/account')
    const done: Visited = await browser.post(path(), {}, page)
    expect(done.status).toBe(200)
  })

  it('asks nothing again within ten minutes of it', async () => {
    await browser.post('/account/nog-even', { 'passkey-touch': 'yes', touch: ring.pin, naar: '/account' })
    room.clock.now = room.clock.now.add({ minutes: 10 })
    expect((await browser.post('/account/pincode', { pin: '862491', again: '862491' })).status).toBe(303)
  })

  it('leads on to an address of our own only', async () => {
    for (const naar of ['//elders.example', 'https://elders.example', '/\\elders.example', '/%5c%0d\nx']) {
      const touched = await browser.post('/account/nog-even', {
        'passkey-touch': 'yes',
        touch: ring.pin,
        naar,
      })
      expect(touched.location, naar).toBe('/')
    }
  })
})

/** Every hidden field of the form in the middle of the page. */
function hiddenIn(body: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const main = body.slice(body.indexOf('<main'))
  for (const [, name, value] of main.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
    fields[name as string] = [...(fields[name as string] ?? []), value as string]
  }
  return fields
}
