/** A village keeps the words for a shorter time: what goes tonight is said first, and asked. */
import { expect, it } from 'vitest'
import { openTestHouse } from '../../../test/support/house.ts'
import { keysOn, text, versionOn } from '../../../test/support/shown.ts'
import { putRequest } from '../logbook/examples.rows.ts'
import { annie, esdorp, night, put, start, test, work, write } from './rights.nights.support.ts'

const page = '/esdorp/instellingen/keuze?van=keep-requests-years'
const left = () => test.count(`select count(*) from logbook.requests where bared_at is null`)
const chosen = () => test.count(`select count(*) from village.settings where value = '1'`)

/** Two years and a month after two calls; a third is of last month. */
async function opened() {
  await put(
    `insert into village.settings (village_id, name, value, set_by) values ($1, 'keep-requests-years', '5', $2)`,
    ...[esdorp.id, annie.account],
  )
  await write(async tx => {
    for (const words of ['Naar Emmen', 'Naar Assen'])
      await putRequest(tx, annie, words, start, { state: 'done' })
    await putRequest(tx, annie, 'Lamp ophangen', '2028-11-26T09:00:00Z', { state: 'done' })
  })
  const clock = { now: Temporal.Instant.from('2028-12-26T15:00:00Z') }
  const house = await openTestHouse(test, clock)
  const jannie = house.browser()
  await jannie.signIn('administrator')
  const save = async (typed: Record<string, string>) => {
    const form = await jannie.get(page)
    const sent = { reason: 'Wij bewaren kort.', ...typed, _version: versionOn(form) }
    return jannie.post(page, { ...sent, _key: keysOn(form).at(-1) ?? '' }, page)
  }
  const back = async (shown: { body: string }) => {
    const change = /name="change" value="([^"]+)"/.exec(shown.body)?.[1] ?? ''
    return jannie.post(page, { do: 'take-back', change }, page)
  }
  return { house, jannie, save, back, clock }
}

it('says what goes tonight before it saves, and takes it only after a tick', async () => {
  const { house, jannie, save, back, clock } = await opened()
  const asked = await save({ value: '1' })
  expect([asked.status, text(asked)]).toEqual([
    422,
    expect.stringContaining('Vannacht gaan de woorden van 2 hulpvragen weg. Dat kan niet terug.'),
  ])
  // A tick for another number of years is no yes to this one.
  expect((await save({ value: '1', sure: '2' })).status).toBe(422)
  expect(await chosen()).toBe(0)
  const saved = await save({ value: '1', sure: '1' })
  expect(saved.status).toBe(303)
  const done = await jannie.get(saved.location as string)
  expect(text(done)).toContain('Ongedaan maken helpt tot vannacht drie uur.')
  expect((await back(done)).status).toBe(303)
  await work(night({ years: 2, days: 31 }))
  expect(await left()).toBe(3)
  const again = await save({ value: '1', sure: '1' })
  await work(night({ years: 2, days: 32 }))
  expect(await left()).toBe(1)
  clock.now = Temporal.Instant.from('2028-12-28T15:00:00Z')
  await jannie.signIn('administrator')
  expect(text(await jannie.get(again.location as string))).toContain('Wat sindsdien weg is, komt niet terug.')
  expect(house.troubles).toEqual([])
})

it('asks nothing where nothing more goes, and asks again when a shorter time is put back', async () => {
  const { jannie, save, back } = await opened()
  expect((await save({ value: '3' })).status).toBe(303)
  expect((await save({ value: '1', sure: '1' })).status).toBe(303)
  const longer = await save({ value: '7' })
  const asked = await back(await jannie.get(longer.location as string))
  expect([asked.status, text(asked)]).toEqual([
    422,
    expect.stringContaining('de woorden van 2 hulpvragen weg'),
  ])
  expect(await chosen()).toBe(0)
})

it('the page of settings promises no more than that', async () => {
  const { jannie } = await opened()
  expect(text(await jannie.get('/esdorp/instellingen'))).toContain(
    'Alleen wat weg is omdat jullie het korter bewaren, komt niet terug.',
  )
})
