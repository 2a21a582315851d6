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
import { beginApp } from './queries.secrets.ts'

const holders = ['coordinator', 'treasurer', 'board', 'host'] as const

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
  for (const who of holders) rings[who] = await giveKeys(room.database.gate, accountOf(who), serverKey, began)
})
afterAll(() => room.close())

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
