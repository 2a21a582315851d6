/**
 * The beginning of many stories: Annie and Bert are coordinators of Esdorp, Brinkstad is the other village. It is
 * Thursday 26 November 2026, ten o'clock. Every file of stories that imports this begins with a database of its own.
 */
import { afterAll, beforeAll, expect } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker, Tx } from '../../foundation/database.ts'

export let test: TestDatabase
export let house: Awaited<ReturnType<typeof openTestHouse>>
export let esdorp: TestVillage
export let brinkstad: TestVillage
export let annie: Asker
export let bert: Asker
export const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  annie = esdorp.asker.coordinator as Asker
  bert = esdorp.asker['coordinator-2'] as Asker
  house = await openTestHouse(test, clock)
})
afterAll(async () => {
  await test.close()
  expect(house.troubles).toEqual([])
})

export const write = <T>(who: Asker, work: (tx: Tx) => Promise<T>) =>
  test.database.inVillage(who, 'write', work)
