/** Z1, Z2, Z14: every address × role × village × kind of id, against a table written by hand, with canaries. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses, roles } from '../app/addresses.ts'
import { everybody, rights } from './rights.ts'
import { type Canaried, makeCanaryVillage } from './support/canaries.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { type Browser, openTestHouse, type Visited } from './support/house.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: Canaried
let brinkstad: Canaried
const browsers = new Map<string, Browser>()

const inVillages = addresses.filter(({ path }) => path.startsWith('/:village'))
const idsIn = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string).filter(name => name !== 'village')
const may = (path: string, role: string) => rights[path]?.may.includes(role[0] as string) ?? false

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeCanaryVillage(test, 'esdorp')
  brinkstad = await makeCanaryVillage(test, 'brinkstad')
  house = await openTestHouse(test, clock)
  for (const role of roles) {
    const browser = house.browser()
    await browser.signIn(role, 'esdorp')
    browsers.set(role, browser)
  }
}, 60_000)
afterAll(() => test.close())

const fill = (path: string, village: string, ids: Record<string, string>) =>
  path.replace(/:(\w+)/g, (_all, name: string) =>
    name === 'village' ? village : (ids[name] ?? randomUUID()),
  )

/** A page without what is fresh in every answer. */
const bare = ({ status, body, headers }: Visited) => ({
  status,
  body: body.replace(/name="_key" value="[^"]+"/g, ''),
  headers: [...headers].filter(([name]) => name !== 'set-cookie'),
})

it('has a line, written by hand, for every address of a village and for nothing else', () => {
  expect(inVillages.map(({ path }) => path).filter(path => !rights[path])).toEqual([])
  expect(Object.keys(rights).filter(path => !inVillages.some(address => address.path === path))).toEqual([])
})

describe.each(roles)('a %s', role => {
  it('opens what the table says and meets the one wrong-address page everywhere else', async () => {
    const browser = browsers.get(role) as Browser
    const nothing = bare(await browser.get('/esdorp/er-is-hier-niets'))
    expect(nothing.status).toBe(404)
    for (const { path } of inVillages) {
      const own = await browser.get(fill(path, 'esdorp', esdorp.ids))
      const allowed = may(path, role)
      expect([path, role, own.status < 400]).toEqual([path, role, allowed])
      if (!allowed) expect(bare(own)).toEqual(nothing)
      expect(leaks(own)).toEqual([])
    }
  })

  it('finds nothing of another village: its address, its ids, ids that do not exist', async () => {
    const browser = browsers.get(role) as Browser
    const nothing = bare(await browser.get('/er-is-hier-niets/vandaag'))
    for (const { path } of inVillages) {
      expect([path, bare(await browser.get(fill(path, 'brinkstad', brinkstad.ids)))]).toEqual([path, nothing])
      if (idsIn(path).length === 0) continue
      const foreign = await browser.get(fill(path, 'esdorp', brinkstad.ids))
      const unknown = await browser.get(fill(path, 'esdorp', {}))
      const garbled = await browser.get(
        fill(path, 'esdorp', Object.fromEntries(idsIn(path).map(name => [name, "'; --"]))),
      )
      expect([path, foreign.status]).toEqual([path, 404])
      expect([path, bare(foreign)]).toEqual([path, bare(unknown)])
      expect([path, bare(garbled)]).toEqual([path, bare(unknown)])
      expect(leaks(foreign)).toEqual([])
    }
  })

  it('sends forms only where the table says, and never into another village', async () => {
    const browser = browsers.get(role) as Browser
    const send = (path: string, fields: Record<string, string>) =>
      browser.post(path, { ...fields, _key: browser.freshKey() })
    for (const { path } of inVillages) {
      const form = rights[path]?.form
      const { status } = await send(fill(path, 'brinkstad', brinkstad.ids), form ?? { planted: 'x' })
      expect([path, 'brinkstad', status]).toEqual([path, 'brinkstad', 404])
      if (idsIn(path).length > 0) {
        const foreign = await send(fill(path, 'esdorp', brinkstad.ids), form ?? { planted: 'x' })
        expect([path, 'foreign id', [404, 405].includes(foreign.status)]).toEqual([path, 'foreign id', true])
      }
      if (!may(path, role)) {
        const refused = await send(fill(path, 'esdorp', esdorp.ids), form ?? { planted: 'x' })
        expect([path, role, refused.status]).toEqual([path, role, 404])
      } else if (form) {
        const taken = await send(fill(path, 'esdorp', esdorp.ids), form)
        expect([path, role, taken.status < 400]).toEqual([path, role, true])
      }
    }
    expect(await brinkstad.fingerprint()).toBe(brinkstad.untouched)
  })
})

it('lets a stranger see no village at all', async () => {
  const stranger = house.browser()
  for (const { path } of inVillages) {
    const answer = await stranger.get(fill(path, 'esdorp', esdorp.ids))
    expect([path, answer.status, answer.location?.startsWith('/in?naar=')]).toEqual([path, 303, true])
    expect(leaks(answer, esdorp.canary)).toEqual([])
  }
})

it('met no trouble of its own on the way', () => {
  expect(house.troubles).toEqual([])
  expect(everybody).toHaveLength(roles.length)
})

/** Every text field of Brinkstad carries this word; it must stand nowhere in an answer to Esdorp. */
function leaks({ body, headers }: Visited, canary = brinkstad.canary): string[] {
  return [body, ...[...headers].map(([name, value]) => `${name}: ${value}`)]
    .filter(text => text.includes(canary))
    .map(text => text.slice(0, 200))
}
