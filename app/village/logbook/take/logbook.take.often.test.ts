/** Whoever rings for "once a week" names no date: it is noted all the same. The day of the call is a Sunday. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, fill, noted, take, title } from './logbook.take.support.ts'

const call = async (words: string) =>
  fill((await annie.get(take)).body, { who: '', who_is: 'nobody', who_seen: '', words })
const shownOf = async (words: string) => annie.post(`${take}/lezing`, await call(words), take)

it('once a week without a day is noted at once, counted from today, and says that the day is open', async () => {
  const words = 'een keer per week helpen in de tuin'
  const page = readable((await shownOf(words)).body)
  expect(page).toContain('Begrepen: elke week (de dag nog afspreken)')
  expect(page).not.toContain('eerstvolgende keer')
  const saved = await annie.post(take, await call(words), take)
  expect(saved.status).toBe(303)
  expect(await noted(saved.location)).toMatchObject({
    ...{ day: '2026-11-22', repeat_unit: 'week', repeat_every: 1, repeat_weekdays: [] },
  })
  const there = saved.location?.split('?')[0] ?? ''
  const request = readable((await annie.get(there)).body)
  expect(request).toContain('elke week (de dag nog afspreken)')
  expect(request).toContain('De dag spreek je nog af.')
  expect(request).not.toMatch(/zondag (22|29) november/)
  // On no day is it an appointment, as long as nobody named one.
  const today = readable((await annie.get('/esdorp/vandaag')).body)
  expect(today).not.toMatch(/Afspraken van vandaag.*helpen in de tuin.*Wat wacht/)
  expect(today).toContain('helpen in de tuin')
  // Who puts a word right names no day by that; who chooses one does.
  const change = async (more: Record<string, string>) => {
    const form = formOn((await annie.get(`${there}/wijzigen`)).body, 'De vraag wijzigen')
    await annie.post(`${there}/wijzigen`, { ...form, ...more }, `${there}/wijzigen`)
    return noted(there)
  }
  expect(await change({ words: 'wekelijks de tuin' })).toMatchObject({ repeat_weekdays: [] })
  expect(await change({ wished_day: '2026-11-26' })).toMatchObject({ repeat_weekdays: [4] })
})

it('a weekday that is ticked fills in the first such day, and another tick another', async () => {
  const words = 'een keer per week helpen in de tuin'
  const seen = formOn((await shownOf(words)).body, title)
  const wednesday = await annie.post(`${take}/lezing`, { ...seen, repeat_weekdays: '3' }, take)
  const form = formOn(wednesday.body, title)
  expect(form.wished_day).toBe('2026-11-25')
  expect(readable(wednesday.body)).toContain(
    'Begrepen: elke woensdag · eerstvolgende keer woensdag 25 november',
  )
  expect(readable(wednesday.body)).not.toContain('De dag spreek je nog af.')
  const thursday = await annie.post(take, { ...form, repeat_weekdays: '4' }, take)
  expect(await noted(thursday.location)).toMatchObject({ day: '2026-11-26', repeat_weekdays: [4] })
})

it('a date by hand wins, and one that is emptied is filled in again', async () => {
  const form = formOn((await shownOf('elke week boodschappen')).body, title)
  const byHand = await annie.post(take, { ...form, wished_day: '2026-11-27' }, take)
  expect(await noted(byHand.location)).toMatchObject({ day: '2026-11-27', repeat_weekdays: [5] })
  const emptied = await annie.post(
    `${take}/lezing`,
    { ...formOn((await shownOf('elke vrijdag brood')).body, title), wished_day: '' },
    take,
  )
  expect(formOn(emptied.body, title).wished_day).toBe('2026-11-27')
})

it('a rhythm that is chosen by hand needs no date either', async () => {
  const form = formOn((await shownOf('koffie drinken')).body, title)
  for (const [rhythm, unit] of [
    ['1-week', 'week'],
    ['1-month', 'month'],
    ['2-day', 'day'],
  ]) {
    const saved = await annie.post(
      take,
      { ...form, _key: (await call(''))._key ?? '', rhythm: rhythm ?? '' },
      take,
    )
    expect(saved.status).toBe(303)
    expect(await noted(saved.location)).toMatchObject({ day: '2026-11-22', repeat_unit: unit })
  }
})

it('other words on the same call are read anew', async () => {
  const form = formOn((await shownOf('elke week boodschappen')).body, title)
  const friday = await annie.post(`${take}/lezing`, { ...form, words: 'elke vrijdag boodschappen' }, take)
  expect(formOn(friday.body, title)).toMatchObject({ wished_day: '2026-11-27', repeat_weekdays: '5' })
  const once = await annie.post(`${take}/lezing`, { ...form, words: 'boodschappen' }, take)
  expect(formOn(once.body, title)).toMatchObject({ wished_day: '', rhythm: '' })
})
