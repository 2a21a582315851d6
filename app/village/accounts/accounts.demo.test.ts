/** In the demo a role whose room is not built yet gets a page that says so, and no door that leads nowhere. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { readable } from '../../../test/support/forms.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { exampleRoles, firstPageOf, rolesOf } from './examples.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
})
afterAll(() => test.close())

it.each(exampleRoles)('%s', async who => {
  const house = await openTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  const browser = house.browser()
  const answer = await browser.signIn(who)
  if (rolesOf[who]) return expect(answer).toMatchObject({ status: 303, location: firstPageOf(who, 'esdorp') })
  expect(answer).toMatchObject({ status: 200, location: null })
  expect(readable(answer.body)).toContain('Deze kamer is er nog niet')
  expect((await browser.get('/esdorp')).location).toMatch(/^\/in/)
})
