/** Everybody whom a page shows is in the log, and nobody else (L1); `npm run test:long` walks a thousand visits. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { visitAtRandom } from '../../../test/support/read-log.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

it('logs each person shown, each search, change, print and refusal once, and nothing else (L1)', async () => {
  const { told, wrong } = await visitAtRandom(test, 300, 20261126)
  expect(wrong).toEqual([])
  console.log(`L1: ${JSON.stringify(told)}`)
  expect(told.people).toBeGreaterThan(500)
  expect(Math.min(told.refused, told.searches, told.writes)).toBeGreaterThan(5)
}, 120_000)
