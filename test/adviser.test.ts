/** The network adviser belongs to no village: her own account, honest pages, and nothing of anybody at any address. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addresses } from '../app/addresses.ts'
import { makeTwo, type Two } from './support/canaries.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { type Browser, openTestHouse, type Visited } from './support/house.ts'
import { leaks } from './support/matrix.ts'
import { fill, fillForm, formsOf, inVillages } from './support/sending.ts'
import { text } from './support/shown.ts'

let test: TestDatabase
let villages: Two
let house: Awaited<ReturnType<typeof openTestHouse>>
let adviser: Browser
let coordinator: Browser
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
const notHere = 'Deze bladzijde is er niet'

beforeAll(async () => {
  test = await freshDatabase()
  villages = await makeTwo(test)
  house = await openTestHouse(test, clock)
}, 60_000)
afterAll(() => test.close())
beforeEach(async () => {
  adviser = house.browser()
  await adviser.signIn('adviser')
  coordinator = house.browser()
  await coordinator.signIn('coordinator')
})

const bare = ({ status, body }: Visited) => [status, body.replace(/name="_key" value="[^"]+"/g, '')]
const readsOfAVillage = (page: Visited) =>
  Object.values(villages).some(({ canary }) => leaks(page, canary)) || page.body.includes('0599-010100')

/** Written by hand: what she meets at every address outside a village. */
const outside: Record<string, [status: number, words: string]> = {
  '/': [200, 'Je hoort nu bij geen dorp'],
  '/in': [200, 'Ga naar binnen'],
  '/in/hoe': [303, '/in?weer=oud'],
  '/in/geheim': [303, '/in?weer=oud'],
  '/in/code': [303, '/in?weer=oud'],
  '/in/passkey': [404, notHere],
  '/in/brief': [200, 'Open je brief'],
  '/in/brief/:link': [200, 'Open je brief'],
  '/in/begin': [303, '/in?weer=oud'],
  '/uit': [303, '/account'],
  '/demo/in': [303, '/in'],
  '/account': [200, 'Waar je binnen bent'],
  '/account/berichten': [303, '/'],
  '/account/nog-even': [200, 'Nog even: ben jij het echt?'],
  '/account/pincode': [200, 'Een nieuwe pincode'],
  '/account/wachtwoord': [200, 'Een nieuw wachtwoord'],
  '/account/app': [200, 'Een app met codes'],
  '/account/kaart': [200, 'Een nieuwe kaart'],
  '/account/kaart/blad': [303, '/account/kaart'],
  '/bewaard': [303, '/'],
  '/begin': [404, notHere],
  '/begin/dorp': [404, notHere],
  '/begin/telefoon': [404, notHere],
  '/begin/hulp': [404, notHere],
  '/begin/u': [404, notHere],
  '/begin/bedoeling': [404, notHere],
  '/begin/maken': [404, notHere],
  '/begin/kaart': [303, '/begin/klaar'],
  '/begin/klaar': [303, '/begin'],
  '/begin/voorbeeld': [404, notHere],
}

it('comes in at a page that says what is not there yet, and leads to her keys and back outside', async () => {
  expect(await adviser.signIn('adviser')).toMatchObject({ status: 303, location: '/' })
  const front = await adviser.get('/')
  for (const words of ['adviseur van het netwerk', 'Dat is er nog niet', 'Bel dan dat dorp'])
    expect(text(front)).toContain(words)
  expect(front.body).toContain('href="/account"')
  expect(front.body).toContain('action="/uit"')
  expect(text(await adviser.get('/account'))).toContain('Naar het begin')
  expect(text(await coordinator.get('/account'))).toMatch(/Terug naar /)
})

it('has a line, written by hand, for every address outside a village', () => {
  const paths = addresses.map(({ path }) => path).filter(path => !path.startsWith('/:village'))
  expect(Object.keys(outside).sort()).toEqual(paths.sort())
})

it.each(Object.entries(outside))(
  'meets at %s what stands here, and nothing of a village',
  async (path, [status, words]) => {
    const page = await adviser.get(path.replace(':link', 'AAAAAAAAAAAAAAAAAAAAAA'))
    expect(page.status).toBe(status)
    expect(page.location ?? text(page)).toContain(words)
    expect(readsOfAVillage(page)).toBe(false)
  },
)

it('meets at every address of a village the page of a wrong address, where its coordinator may be', async () => {
  const nothing = bare(await adviser.get('/er-is-hier-niets/vandaag'))
  expect(nothing[0]).toBe(404)
  const other: string[] = []
  for (const village of Object.values(villages))
    for (const { path } of inVillages) {
      const page = await adviser.get(fill(path, village.slug, village.ids))
      if (JSON.stringify(bare(page)) !== JSON.stringify(nothing)) other.push(`${path}: ${page.status}`)
      if (leaks(page, village.canary)) other.push(`${path} reads of ${village.slug}`)
    }
  expect(other).toEqual([])
  const { esdorp } = villages
  const hers = await coordinator.get(fill('/:village/mensen/:resident', 'esdorp', esdorp.ids))
  expect([hers.status, leaks(hers, esdorp.canary)]).toEqual([200, true])
})

it('sends nothing into a village, whatever form she makes', async () => {
  const wrong: string[] = []
  for (const village of Object.values(villages)) {
    for (const { path } of inVillages)
      for (const form of formsOf(path)) {
        const page = fill(path, village.slug, village.ids)
        const fields = await fillForm(adviser, form, { ids: village.ids, word: village.canary, page })
        const sent = await adviser.post(page, { ...fields, _key: adviser.freshKey() })
        if (sent.status !== 404 || leaks(sent, village.canary)) wrong.push(`${path}: ${sent.status}`)
      }
    expect(await village.fingerprint()).toBe(village.untouched)
  }
  expect(wrong).toEqual([])
})

it('keeps her own keys and sessions, in her own language, and goes outside', async () => {
  const phone = house.browser()
  await phone.signIn('adviser')
  await adviser.post('/account', { do: 'end-others' })
  expect((await phone.get('/account')).location).toContain('/in')
  expect((await adviser.post('/account/pincode', { pin: '570318', again: '570318' })).location).toBe(
    '/account',
  )
  const card = await adviser.post('/account/kaart/blad', {}, '/account/kaart')
  expect(card.headers.get('content-type')).toBe('application/pdf')
  expect(text(await adviser.get('/account'))).toContain('nog 20 codes over')
  await adviser.post('/account', { do: 'language', language: 'en' })
  expect(text(await adviser.get('/'))).toContain('You belong to no village now')
  await adviser.post('/account', { do: 'language', language: 'nl' })
  expect((await adviser.post('/uit', {}, '/')).location).toBe('/in')
  expect((await adviser.get('/account')).location).toContain('/in')
  expect(house.troubles).toEqual([])
})
