import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { openTestHouse } from './support/house.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  await makeVillage(test.database, 'brinkstad')
  house = await openTestHouse(test, clock)
})
afterAll(() => test.close())

describe('the way in', () => {
  it('sends a stranger to the door and an example coordinator to her village', async () => {
    const annie = house.browser()
    expect(await annie.get('/esdorp/vandaag')).toMatchObject({
      status: 303,
      location: '/in?naar=%2Fesdorp%2Fvandaag',
    })
    expect(await annie.signIn('coordinator')).toMatchObject({ status: 303, location: '/esdorp' })
    expect((await annie.get('/esdorp/vandaag')).status).toBe(200)
  })

  it('answers "not yours" and "does not exist" with the same page (Z2)', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    const without = (page: { status: number; body: string }) => [
      page.status,
      page.body.replace(/value="[^"]+"/g, ''),
    ]
    const nothing = without(await annie.get('/nergens/vandaag'))
    expect(nothing[0]).toBe(404)
    expect(without(await annie.get('/brinkstad/vandaag'))).toEqual(nothing)
    expect(without(await annie.get('/esdorp/instellingen'))).toEqual(nothing)
    expect(without(await annie.get('/esdorp/bestaat-niet'))).toEqual(nothing)
  })

  it('says whom to ring on the pages of the own account too', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    for (const page of ['/account', '/account/pincode'])
      expect([page, (await annie.get(page)).body.includes('href="tel:0599010100"')]).toEqual([page, true])
  })

  it('has no example people outside a demo', async () => {
    const real = await openTestHouse(test, clock, false)
    const stranger = real.browser()
    expect((await stranger.post('/demo/in', { who: 'coordinator' }, '/in')).status).toBe(404)
    expect((await stranger.get('/esdorp/vandaag')).status).toBe(303)
    expect((await stranger.get('/in')).body).not.toContain('/demo/in')
  })

  it('refuses a form that it did not make, or that another site sends (W3)', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    expect((await annie.post('/uit', { _key: '' })).status).toBe(403)
    expect((await annie.post('/uit', { _key: 'AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA' })).status).toBe(403)
    expect((await annie.get('/esdorp/vandaag')).status).toBe(200)
    expect((await annie.post('/uit', {}, '/esdorp/vandaag')).location).toBe('/in')
    expect((await annie.get('/esdorp/vandaag')).status).toBe(303)
  })
})
