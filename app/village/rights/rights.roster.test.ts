/** P4: who had the village phone when, and who was away, goes two years on; the order in which they take turns stays. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import type { Asker } from '../../foundation/database.ts'
import { keepNoLonger } from './door.ts'

let test: TestDatabase
let esdorp: TestVillage

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  const annie = (esdorp.asker.coordinator as Asker).account
  await test.admin.query(
    `insert into logbook.duty_days (village_id, day, version, what, deed, by) values ($1, '2026-11-26', 1, 'given', $2, $2)`,
    [esdorp.id, annie],
  )
  await test.admin.query(
    `insert into logbook.duty_away (village_id, account_id, first_day, last_day, by)
     values ($1, $2, '2026-11-20', '2026-11-26', $2)`,
    [esdorp.id, annie],
  )
  for (const at of ['2026-11-01', '2026-11-26'])
    await test.admin.query(
      `insert into logbook.duty_orders (village_id, accounts, by, at) values ($1, array[$2::uuid], $2, $3)`,
      [esdorp.id, annie, at],
    )
})
afterAll(() => test.close())

const left = async () => {
  const { rows } = await test.admin.query(`select (select count(*) from logbook.duty_days)::int as days,
    (select count(*) from logbook.duty_away)::int as away, (select count(*) from logbook.duty_orders)::int as orders`)
  return rows[0]
}
const nightOf = (day: string) =>
  keepNoLonger(test.database, esdorp, Temporal.Instant.from(`${day}T02:00:00Z`), null)

it('stands until its day and is gone the day after', async () => {
  await nightOf('2028-11-26')
  expect(await left()).toEqual({ days: 1, away: 1, orders: 1 })
  await nightOf('2028-11-27')
  expect(await left()).toEqual({ days: 0, away: 0, orders: 1 })
})
