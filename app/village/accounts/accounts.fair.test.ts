/** W12: what stops a guesser does not stop a village that comes in through one and the same line. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Accounts, began, comeInWith, knock, openAccounts, serverKey } from './accounts.support.ts'
import { giveKeys, type KeyRing } from './examples.keys.ts'
import { makeExampleAccount } from './examples.ts'

let room: Accounts
const people: { login: string; ring: KeyRing }[] = []
const oneLine = '10.7.0.1'

beforeAll(async () => {
  room = await openAccounts()
  for (let at = 0; at < 60; at++) {
    const login = `buur-${at}@esdorp.example.org`
    const { gate } = room.database
    const account = await makeExampleAccount(gate, room.villages.esdorp.id, {
      login,
      name: `Buur ${at}`,
      example: `esdorp:buur-${at}`,
      roles: ['coordinator'],
    })
    people.push({ login, ring: await giveKeys(gate, account, serverKey, began) })
  }
}, 120_000)
afterAll(() => room.close())

const comesIn = async ({ login, ring }: (typeof people)[number]) => {
  const browser = room.browser(oneLine)
  const code = (number: number) => ring.codes[number - 1] as string
  const answer = await comeInWith(browser, login, 'card', ring.pin, code)
  return { browser, status: answer.status }
}

it('sixty people behind one address all come in and work, though half of them first mistype (W12)', async () => {
  room.clock.now = began
  const kept: string[] = []
  for (const { login } of people.filter((_, at) => at % 2)) {
    const clumsy = room.browser(oneLine)
    await knock(clumsy, login, 'card')
    await clumsy.post('/in/geheim', { secret: '000001' })
  }
  for (const person of people) {
    room.clock.now = room.clock.now.add({ seconds: 50 })
    const { browser, status } = await comesIn(person)
    if (status !== 303) kept.push(`${person.login}: ${status}`)
    for (const page of ['/esdorp/vandaag', '/esdorp/logboek/nieuw'])
      if ((await browser.get(page)).status !== 200) kept.push(`${person.login} at ${page}`)
  }
  expect(kept).toEqual([])
}, 120_000)

it('a guesser on that line is stopped, and one on another line never was in the way (W12)', async () => {
  room.clock.now = began.add({ hours: 3 })
  let judged = 0
  for (let at = 0; at < 75; at++) {
    const thief = room.browser(oneLine)
    await knock(thief, people[at % 60]?.login as string, 'card')
    const { status } = await thief.post('/in/geheim', { secret: '000001' })
    if (status !== 429) judged += 1
  }
  expect(judged).toBeGreaterThan(20)
  expect(judged).toBeLessThanOrEqual(61)
  // Elsewhere, and here after the hour, the door is open as ever.
  const { login, ring } = people[0] as (typeof people)[number]
  const home = room.browser('10.7.0.2')
  const code = (number: number) => ring.codes[number - 1] as string
  expect((await comeInWith(home, login, 'card', ring.pin, code)).status).toBe(303)
  room.clock.now = room.clock.now.add({ minutes: 61 })
  expect((await comesIn(people[1] as (typeof people)[number])).status).toBe(303)
}, 120_000)
