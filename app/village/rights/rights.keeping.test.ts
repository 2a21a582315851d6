/** P4: each class goes on its day, by itself, over eight years. */
import { expect, it } from 'vitest'
import { openTestHouse } from '../../../test/support/house.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, esdorp, night, put, start, test, troubles, work, write } from './rights.nights.support.ts'

/** What is planted on the first day, the number of it that is left, and after how long it must be gone. */
type Planted = { class: string; after: Temporal.DurationLike; left: string; plant: () => Promise<unknown> }
const planted: Planted[] = [
  {
    ...{
      class: 'person',
      after: { years: 2 },
      left: `select count(*) from residents.residents where name = 'Riet'`,
    },
    plant: async () => {
      const id = await write(tx => putResident(tx, annie, 'Riet'))
      await put(`update residents.residents set ended_at = $2, ended_why = 'moved' where id = $1`, id, start)
    },
  },
  {
    ...{
      class: 'request',
      after: { years: 2 },
      left: `select count(*) from logbook.requests where words = 'Naar Emmen'`,
    },
    plant: () => write(tx => putRequest(tx, annie, 'Naar Emmen', start, { state: 'done' })),
  },
  {
    ...{
      class: 'line',
      after: { years: 2 },
      left: `select count(*) from logbook.entries where words = 'Gebeld'`,
    },
    plant: () =>
      write(async tx =>
        putEntry(tx, annie, 'Gebeld', start, { resident_id: await putResident(tx, annie, 'Blijft') }),
      ),
  },
  {
    ...{
      class: 'history',
      after: { years: 2 },
      left: `select count(*) from residents.events where what = 'moved'`,
    },
    plant: async () => {
      const id = await write(tx => putResident(tx, annie, 'Verhuisd'))
      await put(
        `insert into residents.events (village_id, resident_id, what, version, by, at) values ($1, $2, 'moved', 2, $3, $4)`,
        ...[esdorp.id, id, annie.account, start],
      )
    },
  },
  {
    ...{ class: 'own-history', after: { years: 5 }, left: 'select count(*) from village.changes' },
    plant: () =>
      put(
        `insert into village.changes (village_id, about, thing, name, before, after, by, by_name, at)
         values ($1, 'place', 'x', 'x', '{}', '{}', $2, 'Annie', $3)`,
        ...[esdorp.id, annie.account, start],
      ),
  },
  {
    ...{ class: 'file', after: { days: 7 }, left: 'select count(*) from residents.import_lines' },
    plant: () =>
      put(
        `with i as (insert into residents.imports (village_id, by, at) values ($1, $2, $3) returning id)
         insert into residents.import_lines (village_id, import_id, line, cells) select $1, id, 1, '["x"]' from i`,
        ...[esdorp.id, annie.account, start],
      ),
  },
  {
    ...{ class: 'draft', after: { days: 30 }, left: 'select count(*) from house.drafts' },
    plant: () =>
      put(
        `insert into house.drafts (village_id, account_id, place, fields, saved_at) values ($1, $2, 'x', '{}', $3)`,
        ...[esdorp.id, annie.account, start],
      ),
  },
  {
    ...{ class: 'receipt', after: { days: 7 }, left: 'select count(*) from house.receipts' },
    plant: () =>
      put(
        `insert into house.receipts (village_id, key, account_id, fingerprint, at) values ($1, 'x', $2, 'x', $3)`,
        ...[esdorp.id, annie.account, start],
      ),
  },
  {
    ...{
      class: 'session',
      after: { days: 30 },
      left: `select count(*) from accounts.sessions where device = 'x'`,
    },
    plant: () =>
      put(
        `insert into accounts.sessions (token_hash, account_id, device, began_at, seen_at) values ('x', $1, 'x', $2, $2)`,
        ...[annie.account, start],
      ),
  },
  {
    ...{
      class: 'mail',
      after: { days: 90 },
      left: `select count(*) from accounts.mail_outbox where subject = 'x'`,
    },
    plant: () =>
      put(
        `insert into accounts.mail_outbox (to_address, subject, body, sent_at) values ('a@example.org', 'x', '', $1)`,
        start,
      ),
  },
]

it.each(planted)(
  '$class stands until its day and is gone the day after (P4)',
  async ({ after, left, plant }) => {
    await plant()
    const count = () => test.count(left)
    await work(night(after).subtract({ hours: 24 }))
    expect(await count()).toBe(1)
    await work(night(after).add({ hours: 24 }))
    expect(await count()).toBe(0)
    // Eight years on nothing goes wrong, and nothing else went.
    for (const years of [4, 6, 8]) await work(night({ years }))
    expect(troubles).toEqual([])
    expect(await test.count('select count(*) from village.kinds')).toBeGreaterThan(5)
  },
)

it('keeps whoever is still here and what is still open, however long', async () => {
  await write(async tx => {
    const riet = await putResident(tx, annie, 'Riet Hadders')
    await putRequest(tx, annie, 'Elke week naar de markt', start, { resident_id: riet, state: 'agreed' })
  })
  await work(night({ years: 8 }))
  expect(await test.count(`select count(*) from residents.residents where name = 'Riet Hadders'`)).toBe(1)
  expect(await test.count(`select count(*) from logbook.requests where words like 'Elke week%'`)).toBe(1)
})

it('lets the village choose within bounds', async () => {
  await put(
    `insert into village.settings (village_id, name, value, set_by) values ($1, 'keep-requests-years', '4', $2)`,
    ...[esdorp.id, annie.account],
  )
  await write(tx => putRequest(tx, annie, 'Naar Emmen', start, { state: 'done' }))
  const left = () => test.count(`select count(*) from logbook.requests where words = 'Naar Emmen'`)
  await work(night({ years: 3 }))
  expect(await left()).toBe(1)
  // A hundred years is no choice: the start holds.
  await put(`update village.settings set value = '100' where name = 'keep-requests-years'`)
  await work(night({ years: 3, days: 1 }))
  expect(await left()).toBe(0)
})

it('tells the administrator beforehand what goes in the coming month', async () => {
  await write(async tx => {
    await putRequest(tx, annie, 'Naar Emmen', start, { state: 'done' })
    await putRequest(tx, annie, 'Later', '2027-03-01T09:00:00Z', { state: 'done' })
  })
  const house = await openTestHouse(test, { now: night({ years: 2 }).subtract({ hours: 20 * 24 }) })
  const jannie = house.browser()
  await jannie.signIn('administrator')
  const { status, body } = await jannie.get('/esdorp/beheer/bewaren')
  expect(status).toBe(200)
  expect(body).toContain('De woorden van één afgesloten hulpvraag.')
  expect(house.troubles).toEqual([])
})
