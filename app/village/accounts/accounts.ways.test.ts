import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Accounts,
  askedNumber,
  began,
  comeInWith,
  knock,
  loginOf,
  openAccounts,
  serverKey,
} from './accounts.support.ts'
import { giveKeys, type KeyRing, keyOf } from './examples.keys.ts'
import { newMark, seeDevice, trustDevice } from './queries.devices.ts'
import { beginApp } from './queries.secrets.ts'

const reachPersons = ['coordinator', 'treasurer', 'board', 'administrator', 'host', 'volunteer'] as const

let room: Accounts
const rings: Record<string, KeyRing> = {}
let remote = 0
const fresh = () => room.browser(`10.0.${Math.floor(remote / 250)}.${remote++ % 250}`)
const accountOf = (who: string) => room.villages.esdorp.asker[who]?.account as string
/** Every story begins an hour after the one before, so that their wrong tries do not add up. */
const nextHour = () => {
  room.clock.now = room.clock.now.add({ hours: 1, seconds: 1 })
}

beforeAll(async () => {
  room = await openAccounts()
  for (const who of reachPersons)
    rings[who] = await giveKeys(room.database.gate, accountOf(who), serverKey, began)
})
afterAll(() => room.close())

describe.each(reachPersons)('a %s with every key', who => {
  const login = loginOf(who)
  const ring = () => rings[who] as KeyRing
  const code = (number: number) => ring().codes[number - 1] as string
  const wrong = (number: number) => String((Number(code(number)) + 1) % 1_000_000).padStart(6, '0')

  it('gets no session on any way with one factor (A1)', async () => {
    nextHour()
    const onlySecret = fresh()
    await knock(onlySecret, login, 'password')
    expect((await onlySecret.post('/in/geheim', { secret: ring().password })).location).toBe('/in/code')
    expect((await onlySecret.get('/esdorp')).location).toContain('/in')
    const onlyPin = fresh()
    await knock(onlyPin, login, 'card')
    await onlyPin.post('/in/geheim', { secret: ring().pin })
    expect((await onlyPin.get('/account')).location).toContain('/in')
    const onlyCode = fresh()
    await knock(onlyCode, login, 'card')
    expect((await onlyCode.post('/in/code', { code: code(1) }, '/in/hoe')).location).toBe('/in/hoe')
    for (const [way, secret, given] of [
      ['card', ring().pin, wrong],
      ['card', '918273', code],
      ['password', ring().password, wrong],
      ['password', 'een heel ander wachtwoord', code],
      ['password', 'een heel ander wachtwoord', () => ring().appCode(room.clock.now)],
    ] as const) {
      // Five wrong codes in a minute and a half would be stopped for another reason.
      room.clock.now = room.clock.now.add({ minutes: 2 })
      expect((await comeInWith(fresh(), login, way, secret, given)).status, `${way} ${secret}`).toBe(422)
    }
    expect(await room.sessions(accountOf(who))).toBe(0)
  })

  it('comes in with two: PIN and card, password and card, password and app', async () => {
    nextHour()
    const open = await room.sessions(accountOf(who))
    expect((await comeInWith(fresh(), login, 'card', ring().pin, code)).status).toBe(303)
    nextHour()
    expect((await comeInWith(fresh(), login, 'password', ring().password, code)).status).toBe(303)
    nextHour()
    const app = () => ring().appCode(room.clock.now)
    expect((await comeInWith(fresh(), login, 'password', ring().password, app)).status).toBe(303)
    expect(await room.sessions(accountOf(who))).toBe(open + 3)
  })

  it('comes in with a trusted device and a PIN only as a volunteer, and not once the month is over', async () => {
    nextHour()
    const mark = newMark()
    const account = accountOf(who)
    await seeDevice(room.database.gate, account, mark, 'Android', room.clock.now)
    await trustDevice(room.database.gate, account, mark, room.clock.now)
    const open = await room.sessions(account)
    const byDevice = async () => {
      const phone = fresh()
      await knock(phone, login, 'device')
      phone.cookie += `; __Host-umkiek-toestel=${mark}`
      return (await phone.post('/in/geheim', { secret: ring().pin })).status
    }
    expect(await byDevice()).toBe(who === 'volunteer' ? 303 : 422)
    expect(await room.sessions(account)).toBe(open + (who === 'volunteer' ? 1 : 0))
    const now = room.clock.now
    room.clock.now = now.add({ hours: 24 * 30 + 1 })
    expect(await byDevice()).toBe(422)
    room.clock.now = now
  })
})

describe('the card', () => {
  const login = loginOf('coordinator')
  const code = (number: number) => rings.coordinator?.codes[number - 1] as string

  it('asks another number every time, and takes a code once', async () => {
    nextHour()
    const annie = fresh()
    await knock(annie, login, 'card')
    await annie.post('/in/geheim', { secret: rings.coordinator?.pin as string })
    const first = await askedNumber(annie)
    expect((await annie.post('/in/code', { code: code(first) })).status).toBe(303)
    const again = fresh()
    await knock(again, login, 'card')
    await again.post('/in/geheim', { secret: rings.coordinator?.pin as string })
    expect(await askedNumber(again)).not.toBe(first)
    expect((await again.post('/in/code', { code: code(first) })).status).toBe(422)
  })

  it('is not worn out by a stranger who does not know the PIN', async () => {
    nextHour()
    const left = () =>
      room.count(
        `select count(*) from accounts.card_codes k join accounts.cards c on c.id = k.card_id
          where c.account_id = $1 and c.ended_at is null and k.used_at is null and k.wrong = 0`,
        [accountOf('coordinator')],
      )
    const before = await left()
    for (let tries = 0; tries < 6; tries++) await comeInWith(fresh(), login, 'card', '918273', () => '123457')
    expect(await left()).toBe(before)
  })

  it('keeps the app that works until the first code of a new one was typed', async () => {
    nextHour()
    const { password, appCode } = rings.treasurer as KeyRing
    const { gate } = room.database
    await beginApp(gate, accountOf('treasurer'), keyOf(serverKey, 'apps'), room.clock.now)
    const now = () => appCode(room.clock.now)
    expect((await comeInWith(fresh(), loginOf('treasurer'), 'password', password, now)).status).toBe(303)
  })

  it('stands in the read log of the village each time that somebody comes in with it', async () => {
    nextHour()
    const lines = () =>
      room.count(
        `select count(*) from accounts.read_log where action = 'L' and outcome = 'done' and account_id = $1 and auth_rule = 'pin,card'`,
        [accountOf('host')],
      )
    const before = await lines()
    const ring = rings.host as KeyRing
    await comeInWith(fresh(), loginOf('host'), 'card', ring.pin, number => ring.codes[number - 1] as string)
    await comeInWith(fresh(), loginOf('host'), 'card', ring.pin, () => '000000')
    expect(await lines()).toBe(before + 1)
  })

  it('takes a code of the app once', async () => {
    nextHour()
    const { password, appCode } = rings.board as KeyRing
    const now = () => appCode(room.clock.now)
    expect((await comeInWith(fresh(), loginOf('board'), 'password', password, now)).status).toBe(303)
    expect((await comeInWith(fresh(), loginOf('board'), 'password', password, now)).status).toBe(422)
  })
})
