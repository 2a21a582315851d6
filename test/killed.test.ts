/** The app killed in the middle of each action of several steps (D3): all of it or nothing, and never twice. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { familyNames, oldMen, oldWomen } from '../app/examples/names.ts'
import type { Asker } from '../app/foundation/database.ts'
import { addResident } from '../app/village/residents/door.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'
import { sendFile } from './support/files.ts'
import { type Filled, formOn } from './support/forms.ts'
import { type Browser, openTestHouse, type Visited } from './support/house.ts'
import { killEverywhere, type Sending, type Told } from './support/killed.ts'

vi.setConfig({ testTimeout: 120_000 })
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let esdorp: TestVillage
let house: Awaited<ReturnType<typeof openTestHouse>>
let annie: Browser
let count = 0

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  house = await openTestHouse(test, clock)
  annie = house.browser()
  await annie.signIn('coordinator')
})
afterAll(() => test.close())

const saved = ({ status }: Visited) => status === 303
/** Both ends have been seen: nothing kept before the commit, all kept after it. */
const seenBoth = ({ undone, whole }: Told, least: number) => {
  expect(undone).toBeGreaterThanOrEqual(least)
  expect(whole).toBeGreaterThanOrEqual(1)
}
const sendAs = (page: string, fields: Filled): Sending => {
  const key = fields._key as string
  return () => annie.post(page, { ...fields, _key: key }, page)
}
const formFor = async (page: string, name: string, more: Filled): Promise<Filled> => ({
  ...formOn((await annie.get(page)).body, name),
  ...more,
})

const take = '/esdorp/logboek/nieuw'
/** Somebody new, who asks for something: a person, a request, its first step, its words for searching. */
async function newCall(): Promise<Sending> {
  const who = nextName()
  // One word that nobody used before: it joins the words that search knows.
  const words = `do 10.15 ziekenhuis zaal${[...String(100 + count)].map(digit => 'bdfgklmnpr'[Number(digit)]).join('a')}`
  const asked = await annie.post(take, await formFor(take, 'Een vraag opnemen', { who, words }))
  const form = formOn(asked.body, 'Een vraag opnemen')
  return sendAs(take, { ...form, who_is: 'new' })
}
/** Nobody who looks like somebody of before. How many ways there are to find them differs from name to name. */
const nextName = () => {
  count++
  return `${count % 2 ? oldWomen[count % oldWomen.length] : oldMen[count % oldMen.length]} ${familyNames[count]}`
}
const varies = ['residents.search_keys']

it('a call of somebody new', async () => {
  seenBoth(await killEverywhere(test, { prepare: newCall, went: saved, varies }), 10)
})

it('a step with what was said', async () => {
  const page = (await (await newCall())()).location?.split('?')[0] as string
  await annie.post(page, await formFor(page, 'Ik zoek iemand', { step: 'looking' }), page)
  const prepare = async () => {
    const asked = await formFor(page, 'Wie gaat het doen?', { step: 'found', helper: 'Roelof Eising' })
    const again = await annie.post(page, asked, page)
    const form = formOn(again.body, 'Wie gaat het doen?')
    return sendAs(page, { ...form, step: 'found', helper_is: 'new', note: 'kan om 9.30' })
  }
  seenBoth(await killEverywhere(test, { prepare: () => fromNew(prepare, page), went: saved, varies }), 5)
})

/** Takes the last step back, so that it can be taken again. */
async function fromNew(prepare: () => Promise<Sending>, page: string) {
  const body = (await annie.get(page)).body
  if (!body.includes('Wie gaat het doen?'))
    await annie.post(page, { ...formOn(body, page), do: 'undo' }, page)
  return prepare()
}

it('what is known of a person, with the housemates who move along', async () => {
  const by = esdorp.asker.coordinator as Asker
  const address = { street: 'Brink', houseNumber: '4', postcode: '', place: 'Esdorp' }
  const move = (name: string) =>
    test.database.inVillage(by, 'write', tx =>
      addResident(tx, { village: esdorp.id, account: by.account, at: clock.now }, { name, address }),
    )
  const [grietje, jan] = [await move('Grietje Hadders'), await move('Jan Hadders')]
  const page = `/esdorp/mensen/${grietje}/gegevens`
  const prepare = async () => {
    const along = { along: jan, number: `${++count}a`, 'good-to-know': `Hoort slecht, ${count}.` }
    return sendAs(page, await formFor(page, 'Gegevens', along))
  }
  seenBoth(await killEverywhere(test, { prepare, went: saved }), 8)
})

it('a list of people that is taken over', async () => {
  const prepare = async () => {
    const list = `Naam;Telefoon\n${nextName()};0599-010${100 + count}\n${nextName()};\n`
    const sent = await sendFile(house, annie, '/esdorp/mensen/invoer', { name: 'leden.csv', bytes: list })
    const place = sent.location as string
    await annie.post(place, await formFor(place, 'Wat staat er in elke kolom?', {}), place)
    const trial = await annie.get(`${place}/proef`)
    const label = trial.body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
    return sendAs(`${place}/proef`, { ...formOn(trial.body, label), do: 'take' })
  }
  seenBoth(await killEverywhere(test, { prepare, went: saved, varies }), 8)
})

it('no letter was queued and nothing was left half by all that (D3)', async () => {
  expect(await test.count('select count(*) from accounts.mail_outbox')).toBe(0)
  const orphans = `select count(*) from logbook.requests q
    where not exists (select from logbook.steps s where s.village_id = q.village_id and s.request_id = q.id)`
  expect(await test.count(orphans)).toBe(0)
})
