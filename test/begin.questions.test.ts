/** The five questions: what they refuse and keep; and the example village, which asks one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureSetupCode } from '../app/entrance/begin.setup.ts'
import { beginSession } from '../app/village/accounts/queries.sessions.ts'
import { answerAll, answers, type Beginning, give, openEmpty } from './support/begin.ts'
import { makeVillage } from './support/database.ts'
import { text, typedIn } from './support/shown.ts'

let test: Beginning['test']
let house: Beginning['house']
let geesje: Beginning['geesje']
let code: Beginning['code']
let clock: Beginning['clock']
let villages: Beginning['villages']

beforeEach(async () => {
  ;({ test, house, geesje, code, clock, villages } = await openEmpty())
})
afterEach(() => test.close())

describe('the questions', () => {
  beforeEach(() => give(geesje, code))

  it.each([
    [{ name: '', address: '' }, 'Schrijf op hoe het dorp heet.'],
    [{ name: '../', address: '' }, 'Schrijf de naam van het dorp met gewone letters.'],
    [{ name: 'Es', address: '../etc' }, 'Dit adres kan niet.'],
    [
      { name: 'Es', address: 'Begin' },
      'Het woord “begin” heeft Umkiek zelf nodig. Neem een ander adres, zoals “dorp-begin”.',
    ],
    [{ name: 'Demo', address: '' }, 'Het woord “demo” heeft Umkiek zelf nodig.'],
    [{ name: 'Netwerk', address: '' }, 'Het woord “netwerk” heeft Umkiek zelf nodig.'],
  ])('refuse %j with a sentence and keep what was typed', async (typed, sentence) => {
    const asked = await geesje.post('/begin/dorp', typed)
    expect(asked.status).toBe(422)
    expect(text(asked)).toContain(sentence)
    expect([typedIn(asked, 'name') ?? '', typedIn(asked, 'address') ?? '']).toEqual([
      typed.name,
      typed.address,
    ])
    expect((await geesje.get('/begin/maken')).location).toBe('/begin/dorp')
  })

  it('refuse an address that a village has, at the question and at the end', async () => {
    await geesje.post('/begin/dorp', { name: 'Esdorp', address: '' })
    for (const page of ['/begin/telefoon', '/begin/hulp', '/begin/u', '/begin/bedoeling'] as const)
      await geesje.post(page, answers[page])
    await makeVillage(test.database, 'esdorp')
    const late = await geesje.post('/begin/maken', {})
    expect(late.status).toBe(422)
    expect(text(late)).toContain('Er is hier al een dorp met het adres “esdorp”.')
    // Nothing half made: the code still lives, and another address will do.
    const asked = await geesje.post('/begin/dorp', { name: 'Esdorp', address: 'esdorp' })
    expect([asked.status, typedIn(asked, 'address')]).toEqual([422, 'esdorp'])
    await geesje.post('/begin/dorp', { name: 'Esdorp', address: 'dorp-esdorp' })
    expect((await geesje.post('/begin/maken', {})).location).toBe('/begin/klaar')
  })

  it('want a telephone number or nothing, a kind, a name, and a login of two letters', async () => {
    const asked = await geesje.post('/begin/telefoon', { phone: 'bel mij' })
    expect([asked.status, typedIn(asked, 'phone')]).toEqual([422, 'bel mij'])
    expect((await geesje.post('/begin/telefoon', { phone: '' })).status).toBe(303)
    expect(text(await geesje.post('/begin/hulp', { kinds: 'planted' }))).toContain(
      'Vink ten minste één soort hulp aan.',
    )
    expect(text(await geesje.post('/begin/u', { name: '', login: '' }))).toContain('Schrijf je naam op.')
    const who = await geesje.post('/begin/u', { name: 'Geesje', login: 'g' })
    expect([who.status, typedIn(who, 'login')]).toEqual([422, 'g'])
    const long = await geesje.post('/begin/bedoeling', { purpose: 'o'.repeat(301) })
    expect([long.status, typedIn(long, 'purpose')?.length]).toEqual([422, 301])
  })

  it('speak English too', async () => {
    const english = house.browser('en')
    await english.get('/begin')
    await give(english, code)
    for (const [page, title] of [
      ['/begin/dorp', 'What is your village called?'],
      ['/begin/telefoon', 'Which number do people call?'],
      ['/begin/hulp', 'What do you do for one another?'],
      ['/begin/u', 'Who are you?'],
      ['/begin/bedoeling', 'Why does your village do this?'],
      ['/begin/voorbeeld', 'Look at the example village'],
    ])
      expect((await english.get(page as string)).body).toContain(`<h1>${title}</h1>`)
  })
})

describe('the example village on a real installation', () => {
  it('is loaded once, says on every page what it is, and leaves the way to an own village open', async () => {
    expect((await give(geesje, code, '/begin?naar=voorbeeld')).status).toBe(303)
    const asked = await geesje.post('/begin/voorbeeld', { name: '', login: '' })
    expect([asked.status, text(asked).includes('Schrijf je naam op.')]).toEqual([422, true])
    const typed = { name: 'Geesje Kuipers', login: 'geesje', _key: await geesje.keyOn('/begin/voorbeeld') }
    const first = geesje.post('/begin/voorbeeld', typed)
    await new Promise(resolve => setTimeout(resolve, 50))
    const second = geesje.post('/begin/voorbeeld', typed)
    expect((await Promise.all([first, second])).map(({ location }) => location)).toEqual([
      '/begin/klaar',
      '/begin/klaar',
    ])
    expect(await villages()).toBe(1)
    const { rows } = await test.admin.query(`select v.example, m.roles from accounts.accounts a
      join accounts.memberships m on m.account_id = a.id join village.villages v using (village_id) where a.login = 'geesje'`)
    expect(rows).toEqual([{ example: true, roles: ['coordinator', 'administrator'] }])
    // The invented people cannot come in here: there is no demo door.
    expect((await geesje.signIn('coordinator')).status).toBe(404)
    // Nobody came in yet and there is no own village: the next start gives a code again, and her name is still free.
    await give(geesje, (await ensureSetupCode(test.database.gate)) ?? '')
    expect((await geesje.post('/begin/u', { name: 'Geesje Kuipers', login: 'geesje' })).status).toBe(303)
    // She comes in, looks round, and begins her own village with the keys that she has.
    const accountId = (await test.admin.query(`select id from accounts.accounts where login = 'geesje'`))
      .rows[0].id
    const seen = { device: '', now: clock.now, sharedComputer: false, factors: ['passkey'] }
    geesje.cookie = `__Host-umkiek=${await beginSession(test.database.gate, { accountId, ...seen })}`
    for (const page of [
      '/esdorp/meer',
      '/esdorp/vandaag',
      '/esdorp/instellingen',
      '/esdorp/instellingen/plekken',
    ])
      expect([page, (await geesje.get(page)).body.includes('Esdorp (voorbeeld)')]).toEqual([page, true])
    expect((await geesje.get('/esdorp/meer')).body).toContain('href="/begin"')
    await give(geesje, (await ensureSetupCode(test.database.gate)) ?? '')
    expect(text(await geesje.get('/begin/u'))).toContain('Je bent al binnen als Geesje Kuipers.')
    await answerAll(geesje)
    const _key = await geesje.keyOn('/begin/maken')
    expect((await geesje.post('/begin/maken', { _key })).location).toBe('/nieuw-es')
    expect((await geesje.post('/begin/maken', { _key })).location).toBe('/nieuw-es')
    clock.now = clock.now.add({ minutes: 3 })
    expect((await geesje.post('/begin/maken', { _key })).location).toBe('/')
    expect((await geesje.get('/nieuw-es/instellingen')).body).not.toContain('(voorbeeld)')
    expect(await villages()).toBe(2)
    expect(await test.count(`select count(*) from accounts.accounts where login = 'geesje'`)).toBe(1)
  }, 120_000)
})
