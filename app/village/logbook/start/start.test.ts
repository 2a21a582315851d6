/** Whoever made the village sees what to do next, until it is done. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../../test/support/database.ts'
import { readable } from '../../../../test/support/forms.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import { addResident } from '../../residents/door.ts'
import { enough, stepsLeft } from './rules.start.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let village: TestVillage
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  house = await openTestHouse(test, { now })
  village = await makeVillage(test.database, 'nieuw-es')
  await test.admin.query(
    `update accounts.memberships set ended_at = now() where village_id = $1 and account_id <> $2`,
    [village.id, village.asker.coordinator?.account],
  )
})
afterAll(async () => {
  expect(house.troubles).toEqual([])
  await test.close()
})

const roles = (given: string[]) =>
  test.admin.query('update accounts.memberships set roles = $3 where village_id = $1 and account_id = $2', [
    ...[village.id, village.asker.coordinator?.account],
    given,
  ])
const today = async () => {
  const bert = house.browser()
  await bert.signIn('coordinator', 'nieuw-es')
  const { body } = await bert.get('/nieuw-es/vandaag')
  return { body, text: readable(body) }
}

it('stands on the first page of whoever made the village, each with its link, until it is done', async () => {
  await roles(['coordinator', 'administrator'])
  const first = await today()
  for (const [words, to] of [
    ['Nodig een tweede coördinator uit', 'beheer/mensen/nieuw'],
    ['Neem jullie lijst van mensen over', 'mensen/invoer'],
    ['Neem het oude logboek over', 'logboek/invoer'],
  ] as const) {
    expect(first.text).toContain(words)
    expect(first.body).toContain(`href="/nieuw-es/${to}"`)
  }
  const by = { village: village.id, account: village.asker.coordinator?.account as string, at: now }
  for (let at = 0; at < enough; at++)
    await test.database.inVillage(village.asker.coordinator as never, 'write', tx =>
      addResident(tx, by, { name: `Bewoner ${at}` }),
    )
  const later = (await today()).text
  expect(later).not.toContain('Neem jullie lijst van mensen over')
  expect(later).toContain('Nodig een tweede coördinator uit')
})

it('is not for a coordinator who cannot invite anybody', async () => {
  await roles(['coordinator'])
  expect((await today()).text).not.toContain('Zo ga je verder')
})

it('is gone when all is done', () => {
  expect(stepsLeft({ coordinators: 2, people: enough, requests: enough })).toEqual([])
  expect(stepsLeft({ coordinators: 1, people: 0, requests: 0 })).toEqual(['colleague', 'people', 'logbook'])
})
