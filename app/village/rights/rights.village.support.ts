/** Esdorp with a coordinator and an administrator and nobody else yet, new for each story. */
import { afterEach, beforeEach } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import type { Asker } from '../../foundation/database.ts'

export let test: TestDatabase
export let esdorp: TestVillage
export let annie: Asker
export let jannie: Asker

beforeEach(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  annie = esdorp.asker.coordinator as Asker
  jannie = esdorp.asker.administrator as Asker
})
afterEach(() => test.close())
