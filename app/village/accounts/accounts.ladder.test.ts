/** A1, the whole ladder: every role on every way in, with too little and with enough. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLetter } from '../../../test/support/paper.ts'
import { text } from '../../../test/support/shown.ts'
import { addresses, roles } from '../../addresses.ts'
import { arrive, type Climber, makeClimber, rungs } from './accounts.ladder.support.ts'
import { type Accounts, comeInWith, openAccounts } from './accounts.support.ts'
import { type Factor, factors, isEnough, waysIn } from './rules.ways.ts'

/** Whoever the house knows, and the one who has an account without any village. */
const everybody = [...roles, 'adviser'] as const
type Who = (typeof everybody)[number]

/** Written by hand: where each of them begins the day, and a word of that page. */
const firstPages: Record<Who, [path: string, words: string]> = {
  coordinator: ['/esdorp/vandaag', 'Vandaag'],
  volunteer: ['/esdorp/meer', 'Voor vrijwilligers'],
  host: ['/esdorp/meer', 'wie er komt'],
  treasurer: ['/esdorp/meer', 'Voor de penningmeester'],
  board: ['/esdorp/meer', 'Voor het bestuur'],
  administrator: ['/esdorp/meer', 'Wie hier werkt'],
  reader: ['/esdorp/meer', 'Om mee te lezen'],
  adviser: ['/', 'Je hoort nu bij geen dorp'],
}

let room: Accounts
const climbers = {} as Record<Who, Climber>
/** An administrator beside the one who may need help. */
let hands: Climber
let remote = 0
const fresh = () => room.browser(`10.21.${Math.floor(remote / 250)}.${remote++ % 250}`)
const open = (who: Who) => room.sessions(climbers[who].account)

beforeAll(async () => {
  room = await openAccounts()
  await room.admin.query(
    `update accounts.memberships set roles = '{administrator,coordinator}' where account_id = $1`,
    [room.villages.esdorp.asker['coordinator-2']?.account],
  )
  await room.admin.query(`update accounts.accounts set mail = 'post.' || login`)
  hands = await makeClimber(room, 'coordinator-2')
  for (const who of everybody) climbers[who] = await makeClimber(room, who)
})
afterAll(() => room.close())
/** Every story begins two hours after the one before: wrong tries do not add up, and what was open is over. */
beforeEach(() => {
  room.clock.now = room.clock.now.add({ hours: 2 })
})

describe.each(everybody)('a %s', who => {
  it.each(waysIn)('by %s: no session with too little, and a sentence that says what to do', async way => {
    const before = await open(who)
    for (const [given, says, attempt] of rungs[way](climbers[who]).tooLittle) {
      // Five wrong codes of an app in a minute and a half would be stopped for another reason.
      room.clock.now = room.clock.now.add({ minutes: 2 })
      const browser = fresh()
      const { page } = await arrive(browser, await attempt(browser))
      expect([given, text(page)]).toEqual([given, expect.stringContaining(says)])
      expect([given, (await browser.get('/account')).location]).toEqual([
        given,
        expect.stringMatching(/^\/in/),
      ])
      expect([given, await open(who)]).toEqual([given, before])
    }
  })

  it.each(waysIn)('by %s: with enough, on to the first page', async way => {
    for (const [given, attempt] of rungs[way](climbers[who]).enough) {
      room.clock.now = room.clock.now.add({ minutes: 2 })
      const before = await open(who)
      const browser = fresh()
      const { path, page } = await arrive(browser, await attempt(browser))
      const [first, words] = firstPages[who]
      expect([given, page.status, path]).toEqual([given, 200, first])
      expect(text(page)).toContain(words)
      expect(await open(who)).toBe(before + 1)
    }
  })
})

describe.each(roles)('a %s who lost every key', who => {
  it('gets new ones from two people who stand there, never from one, and comes in with all of them alone', async () => {
    const { account, login, ring, code: old } = climbers[who]
    const helper = fresh()
    await comeInWith(helper, hands.login, 'card', hands.ring.pin, hands.code)
    const page = `/esdorp/beheer/mensen/${account}`
    const letter = (second: string) => helper.post(`${page}/brief`, { second }, page)
    expect(text((await arrive(helper, await letter(''))).page)).toContain('Kies wie er naast je staat.')
    const second = climbers[who === 'board' ? 'coordinator' : 'board'].account
    const paper = readLetter((await letter(second)).body)

    const phone = fresh()
    expect((await phone.post('/in/brief', { code: paper.letter })).location).toBe('/in/begin')
    expect(await open(who)).toBe(0)
    const chosen = await arrive(phone, await phone.post('/in/begin', { pin: '246135', again: '246135' }))
    expect(text(chosen.page)).toContain('Je sleutel is klaar.')
    const inVain = [
      () => comeInWith(fresh(), login, 'card', '246135', old),
      () => comeInWith(fresh(), login, 'card', ring.pin, paper.codeAt),
      () => comeInWith(fresh(), login, 'password', ring.password, paper.codeAt),
      ...rungs.passkey(climbers[who]).enough.map(
        ([, attempt]) =>
          () =>
            attempt(fresh()),
      ),
    ]
    for (const attempt of inVain) {
      room.clock.now = room.clock.now.add({ minutes: 2 })
      expect((await attempt()).status).toBe(422)
    }
    expect(await open(who)).toBe(0)

    const inside = await arrive(phone, await comeInWith(phone, login, 'card', '246135', paper.codeAt))
    expect([inside.page.status, inside.path]).toEqual([200, firstPages[who][0]])
    expect((await fresh().post('/in/brief', { code: paper.letter })).status).toBe(422)
  })
})

it('no page before the door takes one key for enough, wherever it is typed', async () => {
  const { ring, login } = climbers.coordinator
  const before = await open('coordinator')
  for (const { path } of addresses.filter(each => each.who === 'anyone' && each.path !== '/demo/in'))
    for (const key of [ring.pin, ring.password, ring.codes[0] as string, ring.appCode(room.clock.now)]) {
      const browser = fresh()
      await browser.post('/in', { login })
      const names = ['secret', 'pin', 'again', 'password', 'code', 'touch', 'passkey']
      const fields = { login, way: 'card', ...Object.fromEntries(names.map(name => [name, key])) }
      await browser.post(path.replace(':link', 'A'.repeat(22)), { ...fields, _key: browser.freshKey() })
      expect([path, (await browser.get('/account')).location]).toEqual([path, expect.stringMatching(/^\/in/)])
    }
  expect(await open('coordinator')).toBe(before)
})

it('an adviser gets no letter from a village: none of them may open her door', async () => {
  const helper = fresh()
  await comeInWith(helper, hands.login, 'card', hands.ring.pin, hands.code)
  const page = `/esdorp/beheer/mensen/${climbers.adviser.account}`
  expect((await helper.get(page)).status).toBe(404)
  expect((await helper.post(`${page}/brief`, { second: '' }, '/esdorp/beheer/mensen/nieuw')).status).toBe(404)
})

it('mail carries no key: whoever reads the mailbox has nothing to come in with (A10)', async () => {
  const { rows } = await room.admin.query(
    `select to_address as "to", subject || ' ' || body as said from accounts.mail_outbox`,
  )
  const told = rows.map(({ to }) => to as string)
  for (const who of everybody) expect(told).toContain(`post.${climbers[who].login}`)
  const keys =
    /https?:|\/in|\b\d{3} ?\d{3}\b(?<!0599-010100)|\b[A-Z0-9]{4} ?[A-Z0-9]{4} ?[A-Z0-9]{4}\b|[\w-]{22,}/
  expect(rows.filter(({ said }) => keys.test(said.replaceAll('0599-010100', '')))).toEqual([])
})

it('asks two different factors of everybody, in every combination of what there is (A1)', () => {
  const every = Array.from({ length: 2 ** factors.length }, (_, bits) =>
    factors.filter((_factor, at) => bits & (2 ** at)),
  )
  const whole: readonly Factor[] = ['passkey', 'example']
  for (const given of every) {
    const has = (...some: Factor[]) => some.some(factor => given.includes(factor))
    const two = has(...whole) || (has('pin', 'password') && has('card', 'app'))
    for (const role of roles) {
      const month =
        ['volunteer', 'reader'].includes(role) && given.includes('pin') && given.includes('device')
      expect([role, given, isEnough(given, [role])]).toEqual([role, given, two || month])
      // Who is also something that reaches a person's data climbs as that.
      expect(isEnough(given, ['volunteer', 'coordinator'])).toBe(two)
    }
    expect([given, isEnough(given, [])]).toEqual([given, two])
  }
})

it('has no door but the one that counts factors, and the one of a demo', () => {
  const app = join(import.meta.dirname, '../..')
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && !/\.(test|support)\.ts$/.test(file),
  )
  const opens = files.filter(file =>
    /\bawait beginSession\(|return beginSession\(/.test(readFileSync(join(app, file), 'utf8')),
  )
  expect(opens.sort()).toEqual(['village/accounts/examples.ts', 'village/accounts/queries.entering.ts'])
})
