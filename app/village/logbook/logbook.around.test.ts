/** What stands around a request: when it is to happen, and whether whoever asked is still there. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { putRequest, putResident } from './examples.rows.ts'

/** A Thursday. */
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let by: Asker
let annie: Browser
let hadders: string

beforeAll(async () => {
  test = await freshDatabase()
  by = (await makeVillage(test.database, 'esdorp')).asker.coordinator as Asker
  annie = (await openTestHouse(test, clock)).browser()
  await annie.signIn('coordinator')
  hadders = await put(tx => putResident(tx, by, 'Grietje Hadders'))
})
afterAll(() => test.close())

const put = (work: Parameters<typeof test.database.inVillage<string>>[2]) =>
  test.database.inVillage(by, 'write', work)
const agreedFor = async (wished_day: string) => {
  const id = await put(tx =>
    putRequest(tx, by, 'Naar Emmen', '2026-11-20T09:00:00Z', {
      ...{ resident_id: hadders, state: 'agreed', wished_day },
    }),
  )
  return readable((await annie.get(`/esdorp/logboek/${id}`)).body)
}

it('a ride of next week cannot be told yet: "done" is one tap away, not the main button', async () => {
  expect(await agreedFor('2026-12-02')).toMatch(
    /Het is afgesproken voor woensdag 2 december\. Schrijf daarna op hoe het ging\. Het is al gedaan/,
  )
})

it('a ride of today is done with the main button', async () => {
  const page = await agreedFor('2026-11-26')
  expect(page).toContain('Het is afgesproken. Schrijf erbij hoe het ging als het klaar is.')
  expect(page).not.toContain('Het is al gedaan')
})

it('says so when whoever asked has died or moved away', async () => {
  expect(await agreedFor('2026-11-26')).not.toContain('is overleden')
  const end = (why: string) =>
    test.admin.query('update residents.residents set ended_why = $2, ended_at = now() where id = $1', [
      hadders,
      why,
    ])
  await end('died')
  expect(await agreedFor('2026-11-26')).toContain(
    'Grietje Hadders is overleden. Kijk wat er met deze vraag moet.',
  )
  await end('moved')
  expect(await agreedFor('2026-11-26')).toContain('Grietje Hadders is verhuisd. Is deze vraag nog nodig?')
})

it('the page of a person leads to who has seen it', async () => {
  const { body } = await annie.get(`/esdorp/mensen/${hadders}`)
  expect(body).toContain(`href="/esdorp/mensen/${hadders}/gezien"`)
})
