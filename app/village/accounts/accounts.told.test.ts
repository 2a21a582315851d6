import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Accounts, began, comeInWith, loginOf, openAccounts, serverKey } from './accounts.support.ts'
import { giveKeys, type KeyRing } from './examples.keys.ts'

let room: Accounts
let ring: KeyRing
const account = () => room.villages.esdorp.asker.coordinator?.account as string
const code = (number: number) => ring.codes[number - 1] as string

beforeAll(async () => {
  room = await openAccounts()
  ring = await giveKeys(room.database.gate, account(), serverKey, began)
  await room.admin.query('update accounts.accounts set mail = $2 where id = $1', [
    account(),
    'annie@example.org',
  ])
  await room.admin.query('delete from accounts.notices')
  await room.admin.query('delete from accounts.mail_outbox')
})
afterAll(() => room.close())

/** What waits for the post since the last look. */
async function newMail(): Promise<{ to: string; subject: string; body: string }[]> {
  const { rows } = await room.admin.query(
    'delete from accounts.mail_outbox returning to_address as "to", subject, body',
  )
  return rows
}

it('tells of a new device once: by mail at once, on the screen the next time (A12)', async () => {
  const annie = room.browser('10.8.0.1')
  const first = await comeInWith(annie, loginOf('coordinator'), 'card', ring.pin, code, { naar: '/esdorp' })
  expect(first.location).toBe('/esdorp')
  const mark = first.headers.getSetCookie().find(set => set.startsWith('__Host-umkiek-toestel=')) as string
  const [mail, ...more] = await newMail()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: 'annie@example.org', subject: 'Bericht over je account bij Umkiek' })
  expect(mail?.body).toContain('donderdag 26 november')
  expect(mail?.body).toContain('0599-010100')
  expect(`${mail?.subject}${mail?.body}`).not.toContain('coordinator van esdorp')
  // A browser takes only the last cookie of the two along; the mark is put beside it.
  const again = room.browser('10.8.0.1')
  const knock = { login: loginOf('coordinator'), naar: '/esdorp/meer' }
  await again.post('/in', knock)
  again.cookie += `; ${mark.split(';')[0]}`
  await again.post('/in/hoe', { way: 'card' })
  await again.post('/in/geheim', { secret: ring.pin })
  const number = Number(/nummer (\d+)/.exec((await again.get('/in/code')).body)?.[1])
  const inside = await again.post('/in/code', { code: code(number) })
  expect(inside.location).toBe('/account/berichten?naar=%2Fesdorp%2Fmeer')
  expect((await again.get(inside.location as string)).body).toContain('een toestel dat we nog niet kenden')
  const on = await again.post('/account/berichten', { naar: '/esdorp/meer' }, inside.location as string)
  expect(on.location).toBe('/esdorp/meer')
  expect(await newMail()).toEqual([])
})

it('tells somebody who comes in for the first time of no change: the keys of today are the first', async () => {
  const geert = room.villages.esdorp.asker['coordinator-2']?.account as string
  const first = await giveKeys(room.database.gate, geert, serverKey, began)
  const unread = 'select count(*) from accounts.notices where account_id = $1 and seen_at is null'
  expect(await room.count(unread, [geert])).toBeGreaterThan(0)
  const inside = () =>
    comeInWith(
      room.browser('10.8.0.9'),
      loginOf('coordinator-2'),
      'card',
      first.pin,
      at => first.codes[at - 1] ?? '',
    )
  expect((await inside()).location).toBe('/')
  expect((await inside()).location).toBe('/account/berichten?naar=%2F')
  await newMail()
})

it('tells of every new key and every key that goes, one mail each', async () => {
  const annie = room.browser('10.8.0.2')
  await comeInWith(annie, loginOf('coordinator'), 'card', ring.pin, code)
  await newMail()
  await annie.post('/account/pincode', { pin: '862491', again: '862491' })
  await annie.post('/account/wachtwoord', { password: 'trap lepel onweer', again: 'trap lepel onweer' })
  expect((await annie.post('/account/kaart/blad', {}, '/account')).headers.get('content-type')).toBe(
    'application/pdf',
  )
  await annie.post('/account', { do: 'drop', kind: 'app' })
  const told = (await newMail()).map(({ body }) => body.split('\n')[0])
  expect(told).toEqual([
    'Je pincode is veranderd.',
    'Je wachtwoord is veranderd.',
    'Er is een nieuwe kaart met codes gemaakt. De oude kaart werkt niet meer.',
    'Er is een sleutel van je account weggehaald.',
  ])
})

it('tells the old address too when the address changes', async () => {
  ring = await giveKeys(room.database.gate, account(), serverKey, room.clock.now)
  await newMail()
  const annie = room.browser('10.8.0.3')
  await comeInWith(annie, loginOf('coordinator'), 'card', ring.pin, code)
  await newMail()
  await annie.post('/account', { do: 'mail', mail: 'nieuw@example.org' })
  const told = await newMail()
  expect(told.map(({ to }) => to).sort()).toEqual(['annie@example.org', 'nieuw@example.org'])
  for (const { subject } of told) expect(subject).not.toMatch(/annie|nieuw@|coordinator/)
  expect((await annie.post('/account', { do: 'mail', mail: 'geen adres' })).status).toBe(422)
  expect(await newMail()).toEqual([])
})

it('lets nobody drop the last way in', async () => {
  const annie = room.browser('10.8.0.4')
  ring = await giveKeys(room.database.gate, account(), serverKey, room.clock.now)
  await comeInWith(annie, loginOf('coordinator'), 'card', ring.pin, code)
  expect((await annie.post('/account', { do: 'drop', kind: 'app' })).status).toBe(303)
  const last = await annie.post('/account', { do: 'drop', kind: 'card' })
  expect([last.status, last.body.includes('Maak eerst een andere')]).toEqual([422, true])
  expect((await annie.post('/account', { do: 'drop', kind: 'password' })).status).toBe(303)
  expect((await annie.post('/account', { do: 'drop', kind: 'pin' })).status).toBe(422)
})
