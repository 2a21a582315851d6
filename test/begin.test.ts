/** The beginning of a real installation: from an empty database to a person who can make the first keys. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reservedWords } from '../app/addresses.reserved.ts'
import { addresses } from '../app/addresses.ts'
import { ensureSetupCode } from '../app/entrance/begin.setup.ts'
import { answerAll, answers, type Beginning, give, openEmpty } from './support/begin.ts'
import { text, typedIn } from './support/shown.ts'

let test: Beginning['test']
let house: Beginning['house']
let geesje: Beginning['geesje']
let code: Beginning['code']
let villages: Beginning['villages']

beforeEach(async () => {
  ;({ test, house, geesje, code, villages } = await openEmpty())
})
afterEach(() => test.close())

describe('an empty database', () => {
  it('offers an own village and the example, and leads through five questions to one button', async () => {
    const front = text(await geesje.get('/'))
    expect(front).toContain('Begin met je eigen dorp')
    expect(front).toContain('Bekijk het voorbeelddorp')
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
    expect(await give(geesje, code.toLowerCase().replace('-', ' '))).toMatchObject({
      status: 303,
      location: '/begin',
    })
    expect((await geesje.get('/begin')).location).toBe('/begin/dorp')
    const steps = [
      '/begin/dorp',
      '/begin/telefoon',
      '/begin/hulp',
      '/begin/u',
      '/begin/bedoeling',
      '/begin/maken',
    ]
    for (const [at, [page, fields]] of Object.entries(answers).entries()) {
      expect(text(await geesje.get(page))).toContain(`Vraag ${at + 1} van 5`)
      expect((await geesje.post(page, fields)).location).toBe(steps[at + 1])
    }
    const shown = text(await geesje.get('/begin/maken'))
    for (const words of [
      'Nieuw-Es · localhost:8080/nieuw-es',
      '0599-010100',
      'Vervoer, Tuin',
      'komt binnen als “geesje.kuipers”',
      'niemand het alleen',
    ])
      expect(shown).toContain(words)
    expect(await villages()).toBe(0)
    expect((await geesje.post('/begin/maken', {})).location).toBe('/begin/klaar')
    const { rows } =
      await test.admin.query(`select v.slug, v.name, v.phone, v.purpose, v.example, m.name as who, m.roles,
        a.login, (select array_agg(k.code order by k.position) from village.kinds k
          where k.village_id = v.village_id and k.in_use) as kinds
      from village.villages v join accounts.memberships m using (village_id)
      join accounts.accounts a on a.id = m.account_id`)
    expect(rows).toEqual([
      {
        slug: 'nieuw-es',
        name: 'Nieuw-Es',
        phone: '0599-010100',
        purpose: 'Hier hoeft niemand het alleen te doen.',
        example: false,
        who: 'Geesje Kuipers',
        roles: ['coordinator', 'administrator'],
        login: 'geesje.kuipers',
        kinds: ['vervoer', 'tuin'],
      },
    ])
  })

  it('gives the first person a card and a PIN, and lets her in with both', async () => {
    await give(geesje, code)
    expect(await answerAll(geesje)).toEqual(Array(5).fill(303))
    await geesje.post('/begin/maken', {})
    expect(text(await geesje.get('/begin/klaar'))).toContain('Nieuw-Es is er')
    const early = await geesje.post('/begin/klaar', {})
    expect([early.status, text(early).includes('Druk eerst je kaart met codes af.')]).toEqual([422, true])
    const card = await geesje.post('/begin/kaart', {}, '/begin/klaar')
    expect(card.headers.get('content-type')).toBe('application/pdf')
    expect(await test.count('select count(*) from accounts.card_codes where used_at is null')).toBe(20)
    expect((await geesje.post('/begin/klaar', {})).location).toBe('/in/begin')
    expect((await geesje.post('/in/begin', { pin: '735194', again: '735194' })).location).toBe(
      '/in?weer=klaar',
    )
    expect(await test.count(`select count(*) from accounts.secrets where kind = 'pin'`)).toBe(1)
    // She comes in: from here on there is nothing to begin.
    await test.admin.query(
      `insert into accounts.sessions (token_hash, account_id) select '\\x01', id from accounts.accounts`,
    )
    expect((await geesje.get('/begin/klaar')).location).toBe('/begin')
    expect((await geesje.get('/begin')).status).toBe(404)
    expect(text(await geesje.get('/'))).not.toContain('Begin met je eigen dorp')
    expect(await ensureSetupCode(test.database.gate)).toBeNull()
  }, 30_000)

  it('can be left and taken up in another browser, goes back, and changes an answer', async () => {
    await give(geesje, code)
    await geesje.post('/begin/dorp', answers['/begin/dorp'])
    await geesje.post('/begin/telefoon', { phone: '' })
    const later = house.browser()
    expect((await later.get('/begin/hulp')).location).toBe('/begin')
    await give(later, code)
    expect((await later.get('/begin')).location).toBe('/begin/hulp')
    expect(typedIn(await later.get('/begin/dorp'), 'name')).toBe('Nieuw-Es')
    // Only one browser at a time holds the beginning.
    expect((await geesje.get('/begin/hulp')).location).toBe('/begin')
    expect((await later.post('/begin/dorp', { name: 'Oud-Es', address: 'nieuw-es' })).location).toBe(
      '/begin/hulp',
    )
    expect(typedIn(await later.get('/begin/dorp'), 'address')).toBe('oud-es')
    expect((await later.post('/begin/maken', {}, '/begin/hulp')).location).toBe('/begin/hulp')
    expect(await villages()).toBe(0)
  })

  it('founds one village however often the button is pressed', async () => {
    await give(geesje, code)
    expect(await answerAll(geesje)).toEqual(Array(5).fill(303))
    const _key = await geesje.keyOn('/begin/maken')
    const sent = await Promise.all([1, 2, 3, 4].map(() => geesje.post('/begin/maken', { _key })))
    expect(sent.map(({ status, location }) => [status, location])).toEqual(
      Array(4).fill([303, '/begin/klaar']),
    )
    expect((await geesje.post('/begin/maken', { _key })).location).toBe('/begin/klaar')
    expect(await villages()).toBe(1)
    expect(await test.count('select count(*) from accounts.accounts')).toBe(1)
  })

  it('prints a new code at the next start, and the one before is worth nothing', async () => {
    await give(geesje, code)
    await geesje.post('/begin/dorp', answers['/begin/dorp'])
    const next = await ensureSetupCode(test.database.gate)
    expect(next).not.toBe(code)
    expect((await geesje.get('/begin/telefoon')).location).toBe('/begin')
    expect((await give(geesje, code)).status).toBe(422)
    expect((await give(geesje, next ?? '')).status).toBe(303)
    expect((await geesje.get('/begin')).location).toBe('/begin/telefoon')
  })

  it('lets somebody who lost the browser before there were keys go on with a new code, in the same village', async () => {
    await give(geesje, code)
    expect(await answerAll(geesje)).toEqual(Array(5).fill(303))
    await geesje.post('/begin/maken', {})
    const later = house.browser()
    expect(text(await later.get('/begin'))).toContain('De begincode is al gebruikt.')
    const next = (await ensureSetupCode(test.database.gate)) ?? ''
    await give(later, next)
    expect((await later.get('/begin')).location).toBe('/begin/klaar')
    expect(text(await later.get('/begin/klaar'))).toContain('Nieuw-Es is er')
    expect((await geesje.get('/begin/klaar')).location).toBe('/begin')
    expect(await villages()).toBe(1)
  })
})

it('keeps every first word of the house free', () => {
  const first = addresses
    .map(({ path }) => path.split('/')[1] ?? '')
    .filter(word => word && !word.startsWith(':'))
  expect([...new Set(first)].filter(word => !(reservedWords as readonly string[]).includes(word))).toEqual([])
})
