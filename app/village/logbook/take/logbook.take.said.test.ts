import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'

const title = 'Een vraag opnemen'
const take = '/esdorp/logboek/nieuw'
// A Sunday, at ten in the morning.
const clock = { now: Temporal.Instant.from('2026-11-29T09:00:00Z') }
let test: TestDatabase
let riet: Browser

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  riet = (await openTestHouse(test, clock)).browser()
  await riet.signIn('coordinator')
})
afterAll(() => test.close())

const typed = async (more: Filled) =>
  riet.post(`${take}/lezing`, { ...formOn((await riet.get(take)).body, title), ...more }, take)
const kept = async (page: { body: string }, more: Filled = {}) => {
  const saved = await riet.post(take, { ...formOn(page.body, title), ...more }, take)
  expect(saved.status, readable(saved.body).slice(0, 300)).toBe(303)
  const { rows } = await test.admin.query(
    `select q.called_by_phone, q.urgency, q.wished_day::text as day, q.repeat_until::text as last,
       array_agg(p.number) filter (where p.number is not null) as numbers
     from logbook.requests q left join residents.phones p on p.resident_id = q.resident_id
     where q.id = $1 group by q.village_id, q.id`,
    [saved.location?.match(/[0-9a-f-]{36}/)?.[0]],
  )
  return { row: rows[0], page: readable((await riet.get(saved.location ?? '')).body) }
}

it('as soon as possible is not today', async () => {
  const page = await typed({ who_is: 'nobody', words: 'zsm lamp vervangen' })
  expect(readable(page.body)).toContain('Begrepen: zo gauw het kan')
  const { row, page: request } = await kept(page)
  expect(row.urgency).toBe('soon')
  expect(request).toContain('Haast zo gauw het kan')
})

it('every Friday until Christmas ends the Friday before it; up to and including keeps Christmas Day', async () => {
  const before = await typed({ who_is: 'nobody', words: 'elke vrijdag boodschappen tot de kerst' })
  expect(readable(before.body)).toContain('elke vrijdag tot en met vrijdag 18 december')
  expect((await kept(before)).row.last).toBe('2026-12-18')
  const including = await typed({ who_is: 'nobody', words: 'elke vrijdag boodschappen tot en met kerst' })
  expect((await kept(including)).row.last).toBe('2026-12-25')
})

it('says why a day was not read, and reads the times all the same', async () => {
  const words = 'wo 25/12 om 14u kapper, om 17u weer thuis'
  const page = await typed({ who_is: 'nobody', words })
  expect(readable(page.body)).toContain('Begrepen: 14.00 uur · kapper · terug om 17.00 uur')
  const why = 'Niet begrepen: wo 25/12. 25 december is een vrijdag, geen woensdag.'
  expect(readable(page.body)).toContain(why)
  // Chosen by hand: no longer a question.
  const put = await riet.post(
    `${take}/lezing`,
    { ...formOn(page.body, title), wished_day: '2026-12-25' },
    take,
  )
  expect(readable(put.body)).not.toContain('geen woensdag')
})

it('a day that is over is told from a day to come, and can be kept', async () => {
  const words = 'morgen 14 uur kapper'
  const page = await typed({ who_is: 'nobody', words, said_day: '2026-11-26' })
  expect(readable(page.body)).toContain('Die dag is al geweest: eergisteren, vrijdag 27 november · 14.00 uur')
  expect(readable(page.body)).not.toContain('Begrepen:')
  expect((await kept(page)).row.day).toBe('2026-11-27')
  const today = await typed({ who_is: 'nobody', words: 'vandaag 14 uur kapper' })
  expect(readable(today.body)).toContain('Begrepen: vandaag')
})

it('an hour of today that is over is told from one to come: whoever calls may mean next week', async () => {
  const page = await typed({ who_is: 'nobody', words: 'zo 9.15 uur kapper' })
  expect(readable(page.body)).toMatch(/Dat uur is al geweest\. Een andere dag\? vandaag, .* 9\.15 uur/)
  expect(readable(page.body)).not.toContain('Begrepen:')
})

it('a number among the words becomes that of somebody new', async () => {
  const page = await typed({ who: 'Xander Qualm', words: 'lamp, tel 06-01234567' })
  expect(readable(page.body)).toContain('telefoon 06-01234567')
  expect(readable(page.body)).toContain('Staat nog niet in de lijst · nummer 06-01234567')
  expect(readable(page.body)).not.toContain('Niet begrepen')
  const { row, page: request } = await kept(page, { who_is: 'new' })
  expect(row).toMatchObject({ numbers: ['06-01234567'], called_by_phone: '' })
  expect(request).toContain('06-01234567')
})

it('the number of a daughter who calls stays with her, to be called at a tap', async () => {
  const page = await typed({
    ...{ who: 'Yolanda Quist', words: 'gras maaien, 0599-010123', called_by: 'Haar dochter' },
  })
  expect(readable(page.body)).not.toContain('nummer 0599-010123')
  expect(formOn(page.body, title).called_by_phone).toBe('0599-010123')
  const { row, page: request } = await kept(page, { who_is: 'new' })
  expect(row).toMatchObject({ numbers: null, called_by_phone: '0599-010123' })
  expect(request).toContain('Gebeld door Haar dochter 0599-010123')
  const long = await riet.post(take, {
    ...formOn((await typed({ who_is: 'nobody', words: 'lamp' })).body, title),
    ...{ called_by_phone: '0'.repeat(31) },
  })
  expect(readable(long.body)).toContain('Dit nummer is te lang.')
})

it('whoever gives no name is nobody in the lists, and is asked for by no name', async () => {
  const page = await typed({ who_is: 'unnamed', words: 'praatje' })
  const { page: request } = await kept(page)
  expect(request).toContain('Zonder naam')
  expect(readable((await riet.get('/esdorp/logboek')).body)).toContain('Zonder naam')
})
