/** The setup code keeps strangers out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerAll, answers, type Beginning, give, openEmpty } from './support/begin.ts'
import { makeVillage } from './support/database.ts'
import { openTestHouse } from './support/house.ts'
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

describe('a stranger', () => {
  it('comes no further than the code', async () => {
    for (const page of [...Object.keys(answers), '/begin/maken', '/begin/voorbeeld', '/begin/klaar']) {
      expect([page, (await geesje.get(page)).location]).toEqual([page, '/begin'])
      const sent = await geesje.post(page, { name: 'x', kinds: 'tuin' }, '/begin')
      expect([page, sent.location]).toEqual([page, '/begin'])
    }
    expect(await test.count(`select count(*) from village.setup where answers <> '{}'`)).toBe(0)
  })

  it('reads a sentence after a wrong code, keeps what was typed, and after ten tries waits an hour', async () => {
    const half = await give(geesje, 'ABC')
    expect([half.status, typedIn(half, 'code')]).toEqual([422, 'ABC'])
    expect(text(half)).toContain('tien letters en cijfers')
    for (let n = 1; n <= 10; n++) {
      const wrong = await give(geesje, 'AAAAA-AAAAA')
      expect([n, wrong.status, text(wrong).includes('Deze code klopt niet.')]).toEqual([n, 422, true])
    }
    // The eleventh try is not judged, not even when it is right; another browser does not help.
    const eleventh = await give(house.browser(), code)
    expect(eleventh.status).toBe(429)
    expect(text(eleventh)).toContain('Probeer het na 11.01 uur opnieuw')
    clock.now = clock.now.add({ minutes: 59 })
    expect((await give(geesje, code)).status).toBe(429)
    clock.now = clock.now.add({ minutes: 2 })
    expect((await give(geesje, code)).status).toBe(303)
  })

  it('gets no more than ten tries out of thirty at once', async () => {
    const _key = await geesje.keyOn('/begin')
    const sent = await Promise.all(
      Array.from({ length: 30 }, () => geesje.post('/begin', { code: 'AAAAABBBBB', _key })),
    )
    expect(sent.filter(({ status }) => status === 422)).toHaveLength(10)
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(20)
  })

  it('cannot use a code a second time', async () => {
    await give(geesje, code)
    await answerAll(geesje)
    await geesje.post('/begin/maken', {})
    const stranger = house.browser()
    const again = await stranger.post('/begin', { code, _key: stranger.freshKey() }).catch(() => null)
    expect(again?.status ?? 403).toBeGreaterThanOrEqual(403)
    await stranger.get('/')
    const sent = await stranger.post('/begin', { code, _key: stranger.freshKey() })
    expect([sent.status, sent.location]).toEqual([422, null])
    expect((await stranger.get('/begin/klaar')).location).toBe('/begin')
    expect(await villages()).toBe(1)
  })

  it('finds no beginning where a village is, nor in a demo', async () => {
    await makeVillage(test.database, 'esdorp')
    await test.admin.query('update village.villages set example = false')
    expect((await geesje.get('/begin')).status).toBe(404)
    await test.admin.query('update village.villages set example = true')
    const demo = (await openTestHouse(test, clock, true)).browser()
    expect((await demo.get('/begin')).status).toBe(404)
    expect((await demo.get('/')).body).not.toContain('/begin')
    expect((await geesje.get('/begin')).status).toBe(200)
  })
})
