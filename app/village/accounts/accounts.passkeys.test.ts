import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, testOrigin } from '../../../test/support/house.ts'
import { type Accounts, began, comeInWith, loginOf, openAccounts, serverKey } from './accounts.support.ts'
import { makeAuthenticator } from './examples.authenticator.ts'
import { giveKeys } from './examples.keys.ts'

let room: Accounts
let day = 0
const phone = makeAuthenticator(testOrigin)
const otherPhone = makeAuthenticator(testOrigin)
const accountOf = (who: string) => room.villages.esdorp.asker[who]?.account as string

beforeAll(async () => {
  room = await openAccounts()
  for (const [who, key] of [
    ['coordinator', phone],
    ['board', otherPhone],
  ] as const) {
    const browser = await insideByCard(who)
    const made = await browser.post('/account', {
      do: 'passkey',
      passkey: key.register(await ask(browser, 'new')),
    })
    expect(made.location).toBe('/account')
  }
})
afterAll(() => room.close())
beforeEach(() => {
  room.clock.now = began.add({ hours: 24 * ++day })
})

async function insideByCard(who: string): Promise<Browser> {
  const ring = await giveKeys(room.database.gate, accountOf(who), serverKey, room.clock.now)
  const browser = room.browser(`10.11.${day}.1`)
  await comeInWith(browser, loginOf(who), 'card', ring.pin, at => ring.codes[at - 1] as string)
  return browser
}

/** What the button fetches. */
async function ask(browser: Browser, purpose: 'new' | 'sign-in' | 'touch') {
  const page = purpose === 'sign-in' ? '/in' : '/account'
  return JSON.parse((await browser.post('/in/passkey', { purpose }, page)).body)
}

const signIn = (browser: Browser, passkey: string) => browser.post('/in', { passkey, naar: '/esdorp/meer' })

describe('a passkey (A2)', () => {
  it('opens the door by itself: finger or face is the second factor', async () => {
    const browser = room.browser('10.12.0.1')
    const inside = await signIn(browser, phone.answer(await ask(browser, 'sign-in')))
    expect([inside.status, inside.location]).toEqual([303, '/account/berichten?naar=%2Fesdorp%2Fmeer'])
    expect((await browser.get('/esdorp/meer')).status).toBe(200)
  })

  it('names nobody in its question, and asks for finger, face or PIN', async () => {
    const question = await ask(room.browser('10.12.0.2'), 'sign-in')
    expect(question.allowCredentials ?? []).toEqual([])
    expect(question).toMatchObject({ userVerification: 'required', rpId: 'localhost' })
    expect(Buffer.from(question.challenge, 'base64url').length).toBeGreaterThanOrEqual(16)
  })

  it('cannot be answered twice, nor in another browser', async () => {
    const browser = room.browser('10.12.0.3')
    const answer = phone.answer(await ask(browser, 'sign-in'))
    const other = room.browser('10.12.0.4')
    expect((await signIn(other, answer)).status).toBe(422)
    const before = browser.cookie
    expect((await signIn(browser, answer)).status).toBe(303)
    const thief = room.browser('10.12.0.3')
    thief.cookie = before
    expect((await signIn(thief, answer)).status).toBe(422)
    const later = room.browser('10.12.0.5')
    await ask(later, 'sign-in')
    expect((await signIn(later, answer)).status).toBe(422)
    expect((await signIn(browser, answer)).status).toBe(422)
  })

  it.each([
    ['for another site', { origin: 'https://esdorp.example.com' }],
    ['for another question', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['without finger, face or PIN', { verified: false }],
  ] as const)('is refused when it was given %s', async (_why, deceit) => {
    const browser = room.browser('10.12.0.6')
    const open = await room.sessions(accountOf('coordinator'))
    const refused = await signIn(browser, phone.answer(await ask(browser, 'sign-in'), deceit))
    expect([refused.status, refused.body.includes('De toegangssleutel werd niet herkend')]).toEqual([
      422,
      true,
    ])
    expect(await room.sessions(accountOf('coordinator'))).toBe(open)
  })

  it('may be answered for five minutes', async () => {
    const browser = room.browser('10.12.0.7')
    const asked = room.clock.now
    const answer = phone.answer(await ask(browser, 'sign-in'))
    room.clock.now = asked.add({ minutes: 5, seconds: 1 })
    expect((await signIn(browser, answer)).status).toBe(422)
    room.clock.now = asked
    const again = phone.answer(await ask(browser, 'sign-in'))
    room.clock.now = asked.add({ minutes: 5 })
    expect((await signIn(browser, again)).status).toBe(303)
  })

  it('of somebody else gives no touch', async () => {
    const browser = await insideByCard('coordinator')
    const touch = async (key: typeof phone) =>
      browser.post('/account/nog-even', {
        'passkey-touch': 'yes',
        passkey: key.answer(await ask(browser, 'touch')),
        naar: '/account',
      })
    expect((await touch(otherPhone)).status).toBe(422)
    expect((await touch(phone)).location).toBe('/account')
  })

  it('is not kept when it was made without finger, face or PIN, or for another site', async () => {
    const browser = await insideByCard('treasurer')
    for (const deceit of [{ verified: false }, { origin: 'https://esdorp.example.com' }]) {
      const key = makeAuthenticator(testOrigin).register(await ask(browser, 'new'), deceit)
      expect((await browser.post('/account', { do: 'passkey', passkey: key })).status).toBe(422)
    }
    for (const nonsense of ['{}', 'null', '[]', '{"id":7}', 'x'.repeat(5000)]) {
      await ask(browser, 'new')
      expect((await browser.post('/account', { do: 'passkey', passkey: nonsense })).status).toBe(422)
      const stranger = room.browser('10.12.0.8')
      await ask(stranger, 'sign-in')
      expect((await signIn(stranger, nonsense)).status).toBe(422)
    }
    expect(
      await room.count('select count(*) from accounts.passkeys where account_id = $1', [
        accountOf('treasurer'),
      ]),
    ).toBe(0)
  })

  it('is no question to whoever is not inside', async () => {
    const stranger = room.browser('10.12.0.9')
    for (const purpose of ['new', 'touch', 'x']) {
      expect((await stranger.post('/in/passkey', { purpose }, '/in')).status, purpose).toBe(404)
    }
  })

  it('that its owner dropped opens nothing, and lets the owner in while others guess (A4)', async () => {
    for (let address = 0; address < 22; address++) {
      const thief = room.browser(`10.13.0.${address}`)
      await comeInWith(thief, loginOf('coordinator'), 'card', '918273', () => '123457')
    }
    const browser = room.browser('10.12.1.1')
    expect((await signIn(browser, phone.answer(await ask(browser, 'sign-in')))).status).toBe(303)
    const page = (await browser.get('/account')).body
    const id = /name="passkey-id" value="([^"]+)"/.exec(page)?.[1] as string
    await browser.post('/account', { do: 'drop', kind: 'passkey', 'passkey-id': id })
    const again = room.browser('10.12.1.2')
    expect((await signIn(again, phone.answer(await ask(again, 'sign-in')))).status).toBe(422)
  })
})
