import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import type { Browser } from '../../../test/support/house.ts'
import { readLetter } from '../../../test/support/paper.ts'
import { type Accounts, began, comeInWith, loginOf, openAccounts, serverKey } from './accounts.support.ts'
import { giveKeys } from './examples.keys.ts'
import { mayMakeLetter } from './rules.members.ts'

let room: Accounts
let administrator: Browser
let day = 0
const accountOf = (who: string) => room.villages.esdorp.asker[who]?.account as string
const pageOf = (account: string) => `/esdorp/beheer/mensen/${account}`

async function inside(who: string, village: 'esdorp' | 'brinkstad' = 'esdorp') {
  const account = room.villages[village].asker[who]?.account as string
  const ring = await giveKeys(room.database.gate, account, serverKey, room.clock.now)
  const browser = room.browser(`10.9.${day}.${village.length}`)
  const code = (number: number) => ring.codes[number - 1] as string
  const login = loginOf(who).replace('esdorp', village)
  expect((await comeInWith(browser, login, 'card', ring.pin, code)).status).toBe(303)
  return browser
}

beforeAll(async () => {
  room = await openAccounts()
})
afterAll(() => room.close())
beforeEach(async () => {
  room.clock.now = began.add({ hours: 24 * ++day })
  administrator = await inside('administrator')
})

const add = (login: string, roles: string[], browser = administrator, village = 'esdorp') =>
  browser.post(`/${village}/beheer/mensen/nieuw`, { name: 'Geesje Hofman', login, roles })

it('adds Geesje, prints her letter, and she comes in as what she is', async () => {
  const added = await add('geesje', ['volunteer'])
  const page = added.location as string
  expect(page).toMatch(/^\/esdorp\/beheer\/mensen\/[0-9a-f-]{36}$/)
  const letter = await administrator.post(`${page}/brief`, {}, page)
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(letter.body.startsWith('%PDF-')).toBe(true)
  expect(letter.body).toContain('pdfuaid')
  expect((await administrator.get(page)).body).toContain('Brief met een code gemaakt')
  const [geesje] = page.split('/').slice(-1)
  expect(
    await room.count(
      `select count(*) from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
        where l.action = 'X' and s.subject_id = $1 and s.object_part = 'letter'`,
      [geesje],
    ),
  ).toBe(1)
  const again = await administrator.post(`${page}/brief`, {}, page)
  expect(again.status).toBe(200)
  const live = 'select count(*) from accounts.letters where account_id = $1 and ended_at is null'
  expect(await room.count(live, [geesje])).toBe(1)
  expect(
    await room.count(`select count(*) from accounts.cards where account_id = $1 and ended_at is null`, [
      geesje,
    ]),
  ).toBe(1)
})

it('says what to put right, and keeps what was typed', async () => {
  const empty = await administrator.post('/esdorp/beheer/mensen/nieuw', { name: '', login: 'a' })
  expect(empty.status).toBe(422)
  for (const sentence of ['Vul een naam in.', 'ten minste twee letters', 'minstens één rol'])
    expect(empty.body).toContain(sentence)
  expect(empty.body).toContain('value="a"')
  await add('dubbel', ['host'])
  expect((await add('dubbel', ['host'])).status).toBe(422)
})

it('makes the login of the name when nobody chose one, and of nobody else', async () => {
  const join = async (name: string) => {
    const page = await administrator.post('/esdorp/beheer/mensen/nieuw', {
      ...{ name, login: '', roles: ['host'] },
      _key: administrator.freshKey(),
    })
    return readable((await administrator.get(page.location as string)).body)
  }
  expect(await join('Bert Timmerman')).toContain('Komt binnen met de naam bert.timmerman.')
  expect(await join('Bert Timmerman')).toContain('Komt binnen met de naam bert.timmerman2.')
})

it('changes roles for the next request, side by side with a colleague who was first', async () => {
  const page = pageOf(accountOf('reader'))
  const changed = await administrator.post(page, { do: 'roles', roles: ['reader', 'board'], _version: '1' })
  expect(changed.location).toBe(page)
  const late = await administrator.post(page, { do: 'roles', roles: ['host'], _version: '1' })
  expect([late.status, late.body.includes('Een collega veranderde dit net')]).toEqual([409, true])
  expect(
    await room.count(
      `select count(*) from accounts.memberships where account_id = $1 and roles = '{board,reader}'`,
      [accountOf('reader')],
    ),
  ).toBe(1)
})

it('ends somebody at the next click, and takes them back', async () => {
  const host = await inside('host')
  expect((await host.get('/esdorp/meer')).status).toBe(200)
  const page = pageOf(accountOf('host'))
  await administrator.post(page, { do: 'ended', _version: '1' })
  expect((await host.get('/esdorp/meer')).status).toBe(404)
  await administrator.post(page, { do: 'back', _version: '2' })
  expect((await host.get('/esdorp/meer')).status).toBe(200)
  // The wrong button is taken back with one press, right after the deed.
  const { location } = await administrator.post(page, { do: 'ended', _version: '3' })
  const bar =
    (await administrator.get(location as string)).body.match(/class="notice undo.*?<\/form>/s)?.[0] ?? ''
  expect(readable(bar)).toContain('werkt hier niet meer. Ongedaan maken')
  expect(
    (await administrator.post(page, formOn(`<form action="${page}"${bar.split('<form')[1]}`, page))).status,
  ).toBe(303)
  expect((await host.get('/esdorp/meer')).status).toBe(200)
  expect((await administrator.get(location as string)).body).not.toContain('class="notice undo')
  expect((await administrator.get(page)).body).toContain('Werkt hier weer als Gastvrouw of gastheer')
})

it('always leaves an administrator', async () => {
  const page = pageOf(accountOf('administrator'))
  for (const fields of [{ do: 'ended' }, { do: 'roles', roles: ['board'] }] as const) {
    const refused = await administrator.post(page, { ...fields, _version: '1' } as never)
    expect([refused.status, refused.body.includes('altijd een beheerder')]).toEqual([422, true])
  }
})

it('repairs access only with a second person, who is told, as is the owner (A10)', async () => {
  const coordinator = accountOf('coordinator')
  await giveKeys(room.database.gate, coordinator, serverKey, room.clock.now)
  const page = pageOf(coordinator)
  for (const second of ['', accountOf('administrator'), coordinator, accountOf('volunteer'), 'niemand']) {
    const refused = await administrator.post(`${page}/brief`, { second }, page)
    expect(refused.location, second).toBe(`${page}?nog=second`)
  }
  expect((await administrator.get(`${page}?nog=second`)).body).toContain('Kies wie er naast je staat')
  const letters = 'select count(*) from accounts.letters where account_id = $1'
  expect(await room.count(letters, [coordinator])).toBe(0)
  const made = await administrator.post(`${page}/brief`, { second: accountOf('board') }, page)
  expect(made.status).toBe(200)
  const told = 'select count(*) from accounts.notices where account_id = $1 and kind = $2'
  expect(await room.count(told, [coordinator, 'repair'])).toBe(1)
  expect(await room.count(told, [accountOf('board'), 'second-for-repair'])).toBe(1)
  expect((await administrator.get(page)).body).toContain('Toegang hersteld, samen met board van esdorp')
})

it('gives whoever works here no more new keys before they come back: the old ones open nothing then', async () => {
  const board = accountOf('board')
  const ring = await giveKeys(room.database.gate, board, serverKey, room.clock.now)
  const page = pageOf(board)
  const _version = (await administrator.get(page)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  await administrator.post(page, { do: 'ended', _version })
  expect((await administrator.get(page)).body).toContain('wacht tot')
  const made = await administrator.post(`${page}/brief`, { second: accountOf('coordinator') }, page)
  const paper = readLetter(made.body)
  const phone = room.browser('10.9.200.1')
  expect((await phone.post('/in/brief', { code: paper.letter })).location).toBe('/in/begin')
  await phone.post('/in/begin', { pin: '246135', again: '246135' })
  await administrator.post(page, { do: 'back', _version: String(Number(_version) + 1) })
  const old = (at: number) => ring.codes[at - 1] as string
  const thief = await comeInWith(room.browser('10.9.200.2'), loginOf('board'), 'card', ring.pin, old)
  expect(thief.status).toBe(422)
  room.clock.now = room.clock.now.add({ minutes: 2 })
  const owner = await comeInWith(room.browser('10.9.200.3'), loginOf('board'), 'card', '246135', paper.codeAt)
  expect(owner.status).toBe(303)
})

it('makes no letter for somebody of another village, nor for oneself', async () => {
  const brink = await inside('administrator', 'brinkstad')
  // Brinkstad takes Esdorp's coordinator in: no letter, or it could open Esdorp's door.
  const login = loginOf('coordinator')
  const added = await add(login, ['volunteer'], brink, 'brinkstad')
  const page = added.location as string
  const second = room.villages.brinkstad.asker.board?.account as string
  expect((await brink.post(`${page}/brief`, { second }, '/brinkstad/beheer/mensen/nieuw')).location).toBe(
    `${page}?nog=other-village`,
  )
  const foreign = `/brinkstad/beheer/mensen/${accountOf('host')}`
  expect((await brink.get(foreign)).status).toBe(404)
  expect((await brink.post(`${foreign}/brief`, { second }, '/brinkstad/beheer/mensen/nieuw')).status).toBe(
    404,
  )
  const own = { hasKeys: true, otherVillages: false, accountId: 'a' }
  expect(mayMakeLetter(own, { by: 'a', second: 'b' }, ['b'])).toMatchObject({ ok: false })
  expect(mayMakeLetter(own, { by: 'c', second: 'b' }, ['b'])).toEqual({ ok: true, value: 'repair' })
  expect(mayMakeLetter({ ...own, hasKeys: false }, { by: 'c', second: null }, [])).toEqual({
    ok: true,
    value: 'first',
  })
})

it('is for administrators alone', async () => {
  const board = await inside('board')
  for (const path of ['/esdorp/beheer/mensen', '/esdorp/beheer/mensen/nieuw', pageOf(accountOf('host'))]) {
    expect((await administrator.get(path)).status, path).toBe(200)
    expect((await board.get(path)).status, path).toBe(404)
  }
})
