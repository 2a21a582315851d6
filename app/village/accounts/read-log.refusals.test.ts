/** What was refused stands in the log too: a try to come in, another village, a form that is not ours (ASVS 16.3.1/2). */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Accounts,
  began,
  comeInWith,
  knock,
  loginOf,
  openAccounts,
  serverKey,
} from './accounts.support.ts'
import { giveKeys, type KeyRing } from './examples.keys.ts'

let room: Accounts
let ring: KeyRing
const coordinator = () => room.villages.esdorp.asker.coordinator?.account as string

beforeAll(async () => {
  room = await openAccounts(true)
  ring = await giveKeys(room.database.gate, coordinator(), serverKey, began)
})
afterAll(() => room.close())
beforeEach(() => {
  room.clock.now = room.clock.now.add({ hours: 2 })
})

type Line = { slug: string; action: string; outcome: string; type: string; rule: string; mine: boolean }
async function lines(after: number): Promise<Line[]> {
  const { rows } = await room.admin.query(
    `select v.slug, l.action, l.outcome, l.event_type as type, l.auth_rule as rule, l.account_id = $2 as mine
      from accounts.read_log l join village.villages v using (village_id)
      where l.seq > $1 and v.slug = 'esdorp' or v.slug = 'brinkstad' order by l.seq`,
    [after, coordinator()],
  )
  return rows
}
const now = () =>
  room.count(
    `select coalesce(max(seq), 0) as count from accounts.read_log l join village.villages v using (village_id)
      where v.slug = 'esdorp'`,
  )

describe('a try to come in that failed (L1)', () => {
  it('stands in the log of the village with the way that was tried, and the one that succeeds too', async () => {
    const before = await now()
    await comeInWith(room.browser('10.1.0.1'), loginOf('coordinator'), 'card', ring.pin, () => '000000')
    await comeInWith(room.browser('10.1.0.2'), loginOf('coordinator'), 'password', 'geraden', () => '000000')
    const device = room.browser('10.1.0.3')
    await knock(device, loginOf('coordinator'), 'device')
    await device.post('/in/geheim', { secret: ring.pin })
    const refused = { slug: 'esdorp', action: 'L', outcome: 'refused', type: '/in', mine: true }
    await vi.waitFor(async () =>
      expect(await lines(before)).toEqual([
        { ...refused, rule: 'pin,card' },
        { ...refused, rule: 'password,card' },
        { ...refused, rule: 'pin,device' },
      ]),
    )
    const right = (number: number) => ring.codes[number - 1] as string
    await comeInWith(room.browser('10.1.0.4'), loginOf('coordinator'), 'card', ring.pin, right)
    expect((await lines(before)).at(-1)).toMatchObject({ outcome: 'done', rule: 'pin,card' })
  })

  it('of a name that nobody has stands nowhere, and no name ever does', async () => {
    const before = await now()
    await comeInWith(room.browser('10.1.1.1'), 'niemand@esdorp.example.org', 'card', '135790', () => '000000')
    await new Promise(done => setTimeout(done, 300))
    expect(await lines(before)).toEqual([])
    expect(await room.count(`select count(*) from accounts.read_log l where l::text like '%niemand%'`)).toBe(
      0,
    )
  })
})

describe('a page that is not for you', () => {
  it('of another village, or of none, stands in the log of your own', async () => {
    const before = await now()
    const annie = room.browser('127.0.0.1')
    await annie.signIn('coordinator')
    expect((await annie.get('/brinkstad/mensen')).status).toBe(404)
    expect((await annie.get('/nergens/mensen')).status).toBe(404)
    const refused = { slug: 'esdorp', action: 'R', outcome: 'refused', type: '/:village/mensen' }
    expect(await lines(before)).toMatchObject([refused, refused])
    expect((await annie.get('/esdorp/mensen')).status).toBe(200)
  })

  it('stands there as well when it was a form that this house did not make', async () => {
    const before = await now()
    const annie = room.browser('127.0.0.1')
    await annie.signIn('coordinator')
    const forged = await annie.post('/esdorp/mensen/nieuw', { name: 'Geesje', _key: 'gemaakt.door.anderen' })
    expect(forged.status).toBe(403)
    expect(await lines(before)).toMatchObject([{ outcome: 'refused', type: '/:village/mensen/nieuw' }])
    expect((await annie.post('/esdorp/mensen/nieuw', { name: 'Geesje Nieuw' })).status).toBe(303)
  })
})

it('met nothing unexpected', () => expect(room.house.troubles).toEqual([]))
