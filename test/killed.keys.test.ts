/** The app killed while a village is founded, a letter is made, a card is renewed (D3): no half keys, no double mail. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Accounts,
  comeInWith,
  loginOf,
  openAccounts,
  serverKey,
} from '../app/village/accounts/accounts.support.ts'
import { giveKeys } from '../app/village/accounts/examples.keys.ts'
import { answerAll, type Beginning, give, openEmpty } from './support/begin.ts'
import type { Browser, Visited } from './support/house.ts'
import { killEverywhere, type Sending } from './support/killed.ts'

const printed = ({ headers }: Visited) => headers.get('content-type') === 'application/pdf'
const press =
  (who: Browser, page: string, key: string): Sending =>
  () =>
    who.post(page, { _key: key })

describe('a village of one’s own', { timeout: 120_000 }, () => {
  let beginning: Beginning
  beforeAll(async () => {
    beginning = await openEmpty()
  })
  afterAll(() => beginning.test.close())

  it('is founded whole or not at all', async () => {
    const { test, geesje, code } = beginning
    await give(geesje, code)
    expect(await answerAll(geesje)).toEqual(Array(5).fill(303))
    await test.admin.query('create temp table begun as select * from village.setup')
    const prepare = async () => {
      await test.admin.query(`truncate village.villages, accounts.accounts, village.setup cascade;
        insert into village.setup select * from begun`)
      return press(geesje, '/begin/maken', await geesje.keyOn('/begin/maken'))
    }
    const went = ({ status }: Visited) => status === 303
    const told = await killEverywhere(test, { prepare, went })
    expect(told.undone).toBeGreaterThan(10)
    expect(told.whole).toBeGreaterThanOrEqual(1)
  })
})

describe('keys', { timeout: 120_000 }, () => {
  let room: Accounts
  let administrator: Browser
  beforeAll(async () => {
    room = await openAccounts()
    const account = room.villages.esdorp.asker.administrator?.account as string
    const { pin, codes } = await giveKeys(room.database.gate, account, serverKey, room.clock.now)
    await room.admin.query('update accounts.accounts set mail = $2 where id = $1', [
      account,
      'post@example.org',
    ])
    administrator = room.browser('10.7.0.1')
    const code = (number: number) => codes[number - 1] as string
    expect((await comeInWith(administrator, loginOf('administrator'), 'card', pin, code)).status).toBe(303)
  })
  afterAll(() => room.close())

  it('a letter comes with its card; that somebody set out to make it may be noted alone', async () => {
    const added = await administrator.post('/esdorp/beheer/mensen/nieuw', {
      name: 'Geesje Hofman',
      login: 'geesje',
      roles: ['volunteer'],
    })
    const page = added.location as string
    const told = await killEverywhere(room, {
      prepare: async () => press(administrator, `${page}/brief`, await administrator.keyOn(page)),
      went: printed,
      notedFirst: [
        'accounts.deeds',
        'accounts.read_log',
        'accounts.read_log_subjects',
        'accounts.read_log_heads',
      ],
      anew: true,
    })
    expect(told.undone).toBeGreaterThan(10)
    expect(told.whole).toBeGreaterThanOrEqual(1)
    const [geesje] = page.split('/').slice(-1)
    const live = (table: string) =>
      room.count(`select count(*) from accounts.${table} where account_id = $1 and ended_at is null`, [
        geesje,
      ])
    expect([await live('letters'), await live('cards')]).toEqual([1, 1])
    const unnoted = `select count(*) from accounts.letters where made_at > (
      select max(at) from accounts.deeds where deed = 'letter' and account_id = $1)`
    expect(await room.count(unnoted, [geesje])).toBe(0)
  })

  it('a new card is told of in one mail, never without the card', async () => {
    await room.admin.query('delete from accounts.mail_outbox')
    const account = room.villages.esdorp.asker.administrator?.account
    const cards = () => room.count('select count(*) from accounts.cards where account_id = $1', [account])
    const before = await cards()
    const told = await killEverywhere(room, {
      prepare: async () =>
        press(administrator, '/account/kaart/blad', await administrator.keyOn('/account/kaart')),
      went: printed,
      anew: true,
    })
    expect(told.undone).toBeGreaterThan(5)
    expect(told.whole).toBeGreaterThanOrEqual(1)
    expect(await room.count('select count(*) from accounts.mail_outbox')).toBe((await cards()) - before)
  })
})
