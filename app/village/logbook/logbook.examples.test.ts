import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { esdorp } from '../../examples/plans.ts'
import type { ExampleVillage, VillagePlan } from '../../examples/shapes.ts'
import { makeVillage as tellOf } from '../../examples/village.ts'
import { type Asker, listen } from '../../foundation/database.ts'
import { furnishLogbook } from './examples.ts'
import { stepsOf, undoStep } from './life/queries.steps.ts'
import { findRequest } from './request/queries.requests.ts'

let test: TestDatabase
const until = '2026-11-21'

beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

async function furnish(plan: VillagePlan, slug: string) {
  const village = await makeVillage(test.database, slug)
  const told = tellOf(plan)
  const by = village.asker.coordinator as Asker
  const both = [by.account, (village.asker['coordinator-2'] as Asker).account]
  const accounts = new Map(told.coordinators.map(({ key }, at) => [key, both[at % 2] as string]))
  const people = await moveIn(village, told)
  let statements = 0
  listen(() => statements++)
  await test.database.inVillage(by, 'write', tx =>
    furnishLogbook(tx, village.id, people, accounts, told.requests, told.entries),
  )
  listen(undefined)
  return { village, told, by, statements }
}

/** Only their names: how people move in is told in their own room. */
async function moveIn(village: TestVillage, told: ExampleVillage): Promise<Map<string, string>> {
  const people = told.people.map(({ key, name }) => ({
    key,
    id: randomUUID(),
    name: `${name.given} ${name.family}`,
  }))
  await test.admin.query(
    `insert into residents.residents (village_id, id, name, sort_name, made_by)
     select $1, p.id, p.name, lower(p.name), $2 from json_to_recordset($3) as p (id uuid, name text)`,
    [village.id, village.asker.coordinator?.account, JSON.stringify(people)],
  )
  return new Map(people.map(({ key, id }) => [key, id]))
}

const counts = async (village: TestVillage) => ({
  requests: await test.count('select count(*) from logbook.requests where village_id = $1', [village.id]),
  steps: await test.count('select count(*) from logbook.steps where village_id = $1', [village.id]),
  entries: await test.count('select count(*) from logbook.entries where village_id = $1', [village.id]),
})
const inAll = (told: ExampleVillage) => ({
  requests: told.requests.length,
  steps: told.requests.reduce(
    (sum, { states }) => sum + 1 + states.filter(({ state }) => state !== 'new').length,
    0,
  ),
  entries: told.entries.length,
})

describe('the logbook of an example village', () => {
  it('holds all that is told of Esdorp, as the state of each row says it', async () => {
    const { village, told, by, statements } = await furnish(esdorp(until), 'esdorp')
    // A few statements, however many requests: one for each would take minutes in a town.
    expect(statements).toBeLessThan(20)
    expect(await counts(village)).toEqual(inAll(told))
    // No row stands otherwise than its last step that is a state.
    expect(
      await test.count(
        `select count(*) from logbook.requests q where village_id = $1 and state is distinct from (
           select case s.step when 'reopened' then 'looking' else s.step end from logbook.steps s
           where s.request_id = q.id and s.step <> 'waiting' order by version desc limit 1)`,
        [village.id],
      ),
    ).toBe(0)
    const narrow = told.entries.filter(({ circle }) => circle === 'narrow').length
    expect(narrow).toBeGreaterThan(0)
    expect(
      await test.count("select count(*) from logbook.entries where village_id = $1 and circle <> '{}'", [
        village.id,
      ]),
    ).toBe(narrow)
    const { rows } = await test.admin.query(
      "select id from logbook.requests where village_id = $1 and state = 'done' and version > 3 limit 1",
      [village.id],
    )
    await test.database.inVillage(by, 'write', async tx => {
      const request = await findRequest(tx, village.id, rows[0].id)
      const steps = await stepsOf(tx, village.id, rows[0].id)
      const last = steps.at(-1)
      if (!request || !last) throw new Error('nothing to take back')
      const now = Temporal.Instant.from('2026-11-22T09:00:00Z')
      await undoStep(tx, { village: village.id, account: by.account, now }, request, last)
      expect((await findRequest(tx, village.id, rows[0].id))?.state).toBe(last.before.state)
    })
  })
})
