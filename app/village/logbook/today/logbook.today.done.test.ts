/** An appointment whose time has passed is said to be done on the page of today. It is ten o'clock. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { putRequest, putResident } from '../examples.rows.ts'
import { annie, test, write } from '../logbook.support.ts'
import { read } from './logbook.today.support.ts'

const agreed = { state: 'agreed', wished_day: '2026-11-26' } as const
const before = '2026-11-24T09:00:00Z'
const state = async (id: string) => {
  const { rows } = await test.admin.query(
    'select state, wished_day::text as day from logbook.requests where id = $1',
    [id],
  )
  return rows[0]
}

it('two hours after it began one press says that it was done, and one takes it back', async () => {
  const [bloed, kapper] = await write(annie, async tx => {
    const resident_id = await putResident(tx, annie, 'Geesje Brink')
    const at = (words: string, wished_time: string) =>
      putRequest(tx, annie, words, before, { ...agreed, resident_id, wished_time })
    return [await at('Bloed prikken in Assen', '08:00'), await at('Naar de kapper', '08:30')]
  })
  const { browser, under, body } = await read()
  expect(under('Afspraken van vandaag')).toMatch(
    /Bloed prikken .* Afgesproken Gedaan Geesje Brink Naar de kapper/,
  )
  expect(under('Afspraken van vandaag').match(/Gedaan/g)).toHaveLength(1)

  const form = { ...formOn(body.slice(body.indexOf('Bloed prikken')), '/esdorp/vandaag'), do: 'done' }
  const said = await browser.post('/esdorp/vandaag', form)
  expect(said).toMatchObject({ status: 303, location: `/esdorp/vandaag?gedaan=${bloed}#klaar` })
  expect((await state(bloed)).state).toBe('done')
  expect((await state(kapper)).state).toBe('agreed')
  const page = (await browser.get(said.location ?? '')).body
  expect(readable(page)).toMatch(
    /Afspraken van vandaag Gedaan: Geesje Brink, Bloed prikken in Assen Ongedaan maken/,
  )
  const back = await browser.post(`/esdorp/logboek/${bloed}`, formOn(page, `/esdorp/logboek/${bloed}`))
  expect(back.status).toBe(303)
  expect((await state(bloed)).state).toBe('agreed')
})

it('whoever is still to be brought home is not done yet', async () => {
  await write(annie, tx =>
    putRequest(tx, annie, 'Oogarts', before, { ...agreed, wished_time: '07:30', back_time: '10:30' }),
  )
  const { under } = await read()
  expect(under('Afspraken van vandaag')).toContain('Oogarts 7.30 uur · Vervoer Afgesproken')
  expect(under('Afspraken van vandaag')).not.toContain('Oogarts 7.30 uur · Vervoer Afgesproken Gedaan')
})

it('of what comes back only this time is done; what a colleague moved on meanwhile is shown instead', async () => {
  const id = await write(annie, tx =>
    putRequest(tx, annie, 'Boodschappen halen', before, {
      ...agreed,
      ...{ wished_time: '07:00', repeat_from: '2026-11-26', repeat_every: 1, repeat_unit: 'week' },
      repeat_weekdays: [4],
    }),
  )
  const { browser, body } = await read()
  const form = { ...formOn(body.slice(body.indexOf('Boodschappen halen')), '/esdorp/vandaag'), do: 'done' }
  await browser.post('/esdorp/vandaag', form)
  expect(await state(id)).toEqual({ state: 'agreed', day: '2026-12-03' })
  const late = await browser.post('/esdorp/vandaag', {
    ...form,
    _key: await browser.keyOn('/esdorp/vandaag'),
  })
  expect(late).toMatchObject({ status: 303, location: `/esdorp/logboek/${id}` })
  expect((await state(id)).day).toBe('2026-12-03')
})
