import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Accounts,
  began,
  comeInWith,
  loginOf,
  openAccounts,
  rawPost,
  serverKey,
} from './accounts.support.ts'
import { giveKeys } from './examples.keys.ts'
import { isOver } from './rules.sessions.ts'

let room: Accounts
let count = 0
const accountOf = (who: string) => room.villages.esdorp.asker[who]?.account as string

beforeAll(async () => {
  room = await openAccounts()
})
afterAll(() => room.close())
beforeEach(() => {
  room.clock.now = began.add({ hours: 24 * ++count })
})

/** A fresh card every time, so that every story can come in as often as it likes. */
async function comeIn(who: string, shared: boolean, remote = `10.6.0.${count}`) {
  const ring = await giveKeys(room.database.gate, accountOf(who), serverKey, room.clock.now)
  const browser = room.browser(remote)
  const code = (number: number) => ring.codes[number - 1] as string
  const answer = await comeInWith(
    browser,
    loginOf(who),
    'card',
    ring.pin,
    code,
    shared ? { shared: 'yes' } : {},
  )
  expect(answer.status).toBe(303)
  await browser.post('/account/berichten', {}, '/account')
  return { browser, answer, ring }
}

describe('the cookie of a session (A6)', () => {
  it('is closed to scripts and other sites, new at sign-in, and gone with the browser on a shared computer', async () => {
    const browser = room.browser('10.6.1.1')
    await browser.get('/in')
    const before = browser.cookie
    const ring = await giveKeys(room.database.gate, accountOf('coordinator'), serverKey, room.clock.now)
    const code = (number: number) => ring.codes[number - 1] as string
    const shared = { shared: 'yes' }
    const answer = await comeInWith(browser, loginOf('coordinator'), 'card', ring.pin, code, shared)
    const cookie = answer.headers.getSetCookie().find(set => set.startsWith('__Host-umkiek=')) as string
    for (const word of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word)
    expect(cookie).not.toContain('Max-Age')
    expect(browser.cookie).not.toBe(before)
    const own = await comeIn('coordinator', false)
    expect(own.answer.headers.getSetCookie().join()).toMatch(/__Host-umkiek=[^;]+;[^,]*Max-Age=43200/)
  })

  it('is worth nothing once somebody went outside, and the pages are not kept', async () => {
    const { browser } = await comeIn('coordinator', true)
    const stolen = browser.cookie
    const page = await browser.get('/account')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const out = await browser.post('/uit', {}, '/account')
    expect(out.headers.get('clear-site-data')).toContain('"cache"')
    browser.cookie = stolen
    for (const path of ['/account', '/esdorp', '/esdorp/meer']) {
      expect((await browser.get(path)).location, path).toContain('/in')
    }
  })

  it('is not chosen by whoever sends one', async () => {
    const planted = 'A'.repeat(43)
    const answer = await rawPost(room.house, '/in', { login: 'x' }, { cookie: `__Host-umkiek=${planted}` })
    expect(answer.status).toBe(403)
    expect(await room.count('select count(*) from accounts.sessions where token_hash = $1', [planted])).toBe(
      0,
    )
  })

  it('stands in a list where its owner, and nobody else, ends it', async () => {
    const phone = await comeIn('treasurer', false, '10.6.2.1')
    const desk = await comeIn('treasurer', false, '10.6.2.2')
    const page = await desk.browser.get('/account')
    expect(page.body).toContain('Dit ben jij nu')
    const other = /name="session" value="([^"]+)"/.exec(page.body)?.[1] as string
    const stranger = await comeIn('board', false, '10.6.2.3')
    await stranger.browser.post('/account', { do: 'end-session', session: other })
    expect((await phone.browser.get('/account')).status).toBe(200)
    await desk.browser.post('/account', { do: 'end-session', session: other })
    expect((await phone.browser.get('/account')).location).toContain('/in')
    expect((await desk.browser.get('/account')).status).toBe(200)
  })
})

describe('a session that is left alone (A7)', () => {
  it.each([
    ['on a shared computer', true, 15],
    ['on an own device', false, 30],
  ] as const)('closes %s after its minutes, and not a second earlier', async (_where, shared, minutes) => {
    const start = room.clock.now
    const early = await comeIn('coordinator', shared, '10.6.3.1')
    room.clock.now = start.add({ minutes }).subtract({ seconds: 1 })
    expect((await early.browser.get('/account')).status).toBe(200)
    room.clock.now = start.add({ hours: 2 })
    const late = await comeIn('coordinator', shared, '10.6.3.1')
    room.clock.now = start.add({ hours: 2, minutes, seconds: 1 })
    expect((await late.browser.get('/account')).location).toContain('/in')
  })

  it('closes after twelve hours however busy it is', async () => {
    const { browser } = await comeIn('coordinator', false)
    const start = room.clock.now
    for (let minutes = 20; minutes < 720; minutes += 20) {
      room.clock.now = start.add({ minutes })
      expect((await browser.get('/account')).status).toBe(200)
    }
    room.clock.now = start.add({ hours: 12 }).subtract({ seconds: 1 })
    expect((await browser.get('/account')).status).toBe(200)
    room.clock.now = start.add({ hours: 12, seconds: 1 })
    expect((await browser.get('/account')).status).toBe(303)
  })

  it('counts to the second', () => {
    const at = (seconds: number) => began.add({ seconds })
    const idle = { beganAt: began, seenAt: began, sharedComputer: true, sharedIdle: null }
    expect([isOver(idle, at(899)), isOver(idle, at(900)), isOver(idle, at(901))]).toEqual([
      false,
      false,
      true,
    ])
    const busy = (seconds: number) => isOver({ ...idle, seenAt: at(seconds) }, at(seconds))
    expect([busy(43_199), busy(43_200), busy(43_201)]).toEqual([false, false, true])
  })
})

describe('a role that is taken away (A8)', () => {
  const setRoles = (who: string, roles: string) =>
    room.admin.query('update accounts.memberships set roles = $2 where account_id = $1', [
      accountOf(who),
      roles,
    ])

  it('is gone at the next request, five hundred times, and back when it is given back', async () => {
    const { browser } = await comeIn('administrator', false)
    const slipped: number[] = []
    for (let times = 0; times < 500; times++) {
      await setRoles('administrator', '{board}')
      if ((await browser.get('/esdorp/beheer/mensen')).status !== 404) slipped.push(times)
      await setRoles('administrator', '{administrator}')
      expect((await browser.get('/esdorp/beheer/mensen')).status).toBe(200)
    }
    expect(slipped).toEqual([])
  }, 120_000)

  it('is gone in the middle of a form', async () => {
    const { browser } = await comeIn('administrator', false)
    const key = await browser.keyOn('/esdorp/beheer/mensen/nieuw')
    await setRoles('administrator', '{board}')
    const wish = { name: 'Een vriend', login: 'vriend', roles: 'administrator', _key: key }
    expect((await browser.post('/esdorp/beheer/mensen/nieuw', wish)).status).toBe(404)
    await setRoles('administrator', '{administrator}')
    expect(await room.count(`select count(*) from accounts.accounts where login = 'vriend'`)).toBe(0)
  })

  it('closes the door on somebody who came in with less than the new role asks', async () => {
    const { browser } = await comeIn('volunteer', false)
    await room.admin.query(`update accounts.sessions set factors = '{pin,device}' where account_id = $1`, [
      accountOf('volunteer'),
    ])
    expect((await browser.get('/account')).status).toBe(200)
    await setRoles('volunteer', '{volunteer,coordinator}')
    expect((await browser.get('/account')).location).toContain('/in')
    await setRoles('volunteer', '{volunteer}')
  })
})
