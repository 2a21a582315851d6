/** Who lives in Esdorp when the telephone rings, and the page of the call. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../../test/support/database.ts'
import { type Filled, formOn } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'
import type { Asker } from '../../../foundation/database.ts'
import { addResident, type NewResident } from '../../residents/door.ts'

export const title = 'Een vraag opnemen'
export const take = '/esdorp/logboek/nieuw'
// A Sunday, at ten in the morning.
export const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
export let test: TestDatabase
export let esdorp: TestVillage
let brinkstad: TestVillage
export let annie: Browser
export let hadders: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  await annie.signIn('coordinator')
  hadders = await move(esdorp, {
    name: 'Grietje Hadders',
    phones: [{ number: '0599-010123', note: '' }],
    address: { street: 'Brink', houseNumber: '4', postcode: '', place: 'Esdorp' },
  })
  await move(esdorp, { name: 'Roelof Eising' })
  await move(esdorp, {
    name: 'Jan Boer',
    address: { street: 'Kerkstraat', houseNumber: '1', postcode: '', place: 'Esdorp' },
  })
  await move(esdorp, {
    name: 'Jan Boer',
    address: { street: 'Schapendrift', houseNumber: '9', postcode: '', place: 'Esdorp' },
  })
  await move(brinkstad, { name: 'Harm Haddering' })
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.admin.query('delete from house.drafts')
})

const move = (village: TestVillage, who: NewResident) => {
  const by = village.asker.coordinator as Asker
  return test.database.inVillage(by, 'write', tx =>
    addResident(tx, { village: village.id, account: by.account, at: clock.now }, who),
  )
}
/** Types into the form as it stands on that page. */
export const fill = (page: string, more: Filled): Filled => ({ ...formOn(page, title), ...more })
export const requests = () => test.count('select count(*) from logbook.requests')
export const noted = async (location: string | null) => {
  const { rows } = await test.admin.query(
    `select q.*, r.name, wished_day::text as day, wished_until::text as until, repeat_until::text as last
     from logbook.requests q left join residents.residents r on r.id = q.resident_id where q.id = $1`,
    [location?.match(/[0-9a-f-]{36}/)?.[0]],
  )
  return rows[0]
}
export const words = 'do 10.15 ziekenhuis Emmen, 12 uur terug, rollator'
