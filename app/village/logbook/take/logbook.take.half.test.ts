import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'

const title = 'Een vraag opnemen'
const take = '/esdorp/logboek/nieuw'
const clock = { now: Temporal.Instant.from('2026-11-29T09:15:00Z') }
const truus = { who: 'Truus B', words: 'do 10.15 ziekenhuis, rolla' }
let test: TestDatabase
let riet: Browser
let harm: Browser

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  const house = await openTestHouse(test, clock)
  riet = house.browser()
  harm = house.browser()
  await riet.signIn('coordinator')
  await harm.signIn('coordinator-2')
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.admin.query('delete from house.drafts')
})

const fresh = async (more: Filled = {}) => ({ ...formOn((await riet.get(take)).body, title), ...more })
const setAside = async (call: Filled) => riet.post(take, await fresh({ ...call, _later: 'yes' }), take)
const today = async (browser = riet) => (await browser.get('/esdorp/vandaag')).body
const placeOn = (body: string) => body.match(/href="\/esdorp\/(logboek\/nieuw\/[0-9a-f-]{36})"/)?.[1] ?? ''
const drafts = () => test.count('select count(*) from house.drafts where thrown_at is null')

it('the phone rings again: what was half typed is set aside, and stands on top of today', async () => {
  const saved = await setAside(truus)
  expect(saved).toMatchObject({ status: 303, location: `${take}?straks` })
  expect(await fresh()).toMatchObject({ who: '', words: '' })
  const page = await today()
  expect(readable(page)).toContain(
    'Nog niet vastgelegd Truus B do 10.15 ziekenhuis, rolla Niet af sinds vandaag, 10.15 uur Ga verder Gooi weg',
  )
  expect(page.indexOf('Nog niet vastgelegd')).toBeLessThan(page.indexOf('Truus B'))
  // Nobody else sees it, and it is not a request yet.
  expect(readable(await today(harm))).not.toContain('Truus B')
  expect(await test.count('select count(*) from logbook.requests')).toBe(0)
})

it('keeps who called, before anything else is known', async () => {
  expect((await setAside({ who: '', words: '', called_by: 'dochter Ria' })).location).toBe(`${take}?straks`)
  expect(formOn((await riet.get(`/esdorp/${placeOn(await today())}`)).body, title)).toMatchObject({
    called_by: 'dochter Ria',
  })
})

it('goes on where it was, beside a second call, and is gone once it is noted', async () => {
  await setAside(truus)
  await riet.post('/esdorp/concept', await fresh({ who: 'Geert', words: 'heg' }))
  expect(readable(await today())).toMatch(/Geert heg .*Truus B/)
  const there = `/esdorp/${placeOn(await today())}`
  const form = formOn((await riet.get(there)).body, title)
  expect(form).toMatchObject(truus)
  // Rung again in the middle of it: set aside once more, and still one call.
  const twice = await riet.post(there, { ...form, words: `${truus.words}tor`, _later: 'yes' }, there)
  expect(twice).toMatchObject({ status: 303, location: `${take}?straks` })
  expect(await drafts()).toBe(2)
  const again = `/esdorp/${placeOn(await today())}`
  expect(again).not.toBe(there)
  const page = await riet.post(
    again,
    { ...formOn((await riet.get(again)).body, title), who_is: 'new', who_seen: truus.who },
    again,
  )
  expect(page.status).toBe(303)
  expect(page.location).toMatch(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)
  expect(readable(await today())).not.toContain('rollator Niet af')
  // Only the second call is left, and it was left alone.
  expect(await fresh()).toMatchObject({ who: 'Geert', words: 'heg' })
})

it('set aside in a second window, and noted after all in the first: it is kept once', async () => {
  const first = await fresh(truus)
  await riet.post('/esdorp/concept', first, take)
  // The second window shows what stands in the first one, and begins empty.
  const second = await fresh({ _later: 'yes' })
  expect(second).toMatchObject(truus)
  await riet.post(take, second, take)
  expect(readable(await today())).toContain('Nog niet vastgelegd')
  const asked = await riet.post(take, first, take)
  const sent = { ...formOn(asked.body, title), who_is: 'new', who_seen: truus.who }
  expect((await riet.post(take, sent, take)).status).toBe(303)
  expect(readable(await today())).not.toContain('Nog niet vastgelegd')
  expect(await drafts()).toBe(0)
})

it('what has to be put right keeps its own place', async () => {
  const call = { who: 'Xander Qualm', words: 'lamp' }
  await setAside(call)
  const there = `/esdorp/${placeOn(await today())}`
  const asked = await riet.post(there, formOn((await riet.get(there)).body, title), there)
  expect(asked.status).toBe(422)
  expect(formOn(asked.body, title)).toMatchObject({ ...call, _draft: there.slice('/esdorp/'.length) })
})

it('is thrown away from today; nothing typed is nothing to keep', async () => {
  await setAside(truus)
  const form = formOn(await today(), 'Nog niet vastgelegd: Truus B')
  const gone = await riet.post('/esdorp/vandaag', form)
  expect(gone).toMatchObject({ status: 303, location: '/esdorp/vandaag#klaar' })
  expect(await drafts()).toBe(0)
  expect(readable(await today())).not.toContain('Nog niet vastgelegd')
  expect((await setAside({ who: '', words: '' })).location).toBe(take)
  expect(await drafts()).toBe(0)
  // The place of another form is not thrown away from here.
  await riet.post('/esdorp/concept', { ...(await fresh({ words: 'x' })), _draft: 'mensen/nieuw' })
  const { rows } = await test.admin.query('select place, tab from house.drafts')
  await riet.post('/esdorp/vandaag', { ...form, ...(await keyOn()), ...rows[0] })
  expect(await drafts()).toBe(1)
})

it('thrown away by mistake, from today or from its own page, it is put back with one press', async () => {
  const aafje = { who: 'Aafje K', words: 'lamp' }
  await setAside(aafje)
  const there = `/esdorp/${placeOn(await today())}`
  await riet.post('/esdorp/vandaag', formOn(await today(), 'Nog niet vastgelegd: Aafje K'))
  const { body } = await riet.get('/esdorp/vandaag')
  expect(readable(body)).toMatch(/^ Weggegooid: Aafje K, lamp Ongedaan maken/)
  const sent = await riet.post('/esdorp/vandaag', formOn(body, '/esdorp/vandaag'))
  expect(sent).toMatchObject({ status: 303, location: '/esdorp/vandaag' })
  expect(placeOn(await today())).toBe(there.slice('/esdorp/'.length))
  const away = { ...formOn((await riet.get(there)).body, 'Weg ermee, begin opnieuw'), '_throw-away': 'yes' }
  const gone = await riet.post('/esdorp/concept', away)
  expect(gone).toMatchObject({ status: 303, location: `${there}?weg` })
  const page = (await riet.get(`${there}?weg`)).body
  expect(formOn(page, title)).toMatchObject({ who: '', words: '' })
  expect(readable(page)).toContain('Weggegooid wat hier stond. Ongedaan maken')
  expect(await riet.post('/esdorp/concept', formOn(page, '/esdorp/concept'))).toMatchObject({
    location: there,
  })
  expect(formOn((await riet.get(there)).body, title)).toMatchObject(aafje)
  // Nobody else puts back, or sees, what she threw away; she does, also after looking elsewhere, for ten minutes.
  await riet.post('/esdorp/vandaag', formOn(await today(), 'Nog niet vastgelegd: Aafje K'))
  expect(readable((await harm.get('/esdorp/vandaag')).body)).not.toContain('Aafje')
  await riet.get('/esdorp/mensen')
  expect(readable(await today())).toContain('Weggegooid: Aafje K, lamp Ongedaan maken')
  clock.now = clock.now.add({ minutes: 11 })
  expect(readable(await today())).not.toContain('Aafje')
})

it('says since when it stands there, with the day', async () => {
  await setAside(truus)
  const there = `/esdorp/${placeOn(await today())}`
  expect(readable((await riet.get(there)).body)).toMatch(/wat je typte \(vandaag, \d+\.\d\d uur\)/)
  await test.admin.query("update house.drafts set saved_at = saved_at - interval '1 day'")
  expect(readable((await riet.get(there)).body)).toMatch(/wat je typte \(gisteren, \d+\.\d\d uur\)/)
})

it('an address of nothing set aside begins anew', async () => {
  for (const call of ['00000000-0000-4000-8000-000000000000', 'niets']) {
    expect(await riet.get(`${take}/${call}`)).toMatchObject({ status: 303, location: take })
  }
})

const keyOn = async () => ({ _key: (await fresh())._key ?? '' })
