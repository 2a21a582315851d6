/** Nine thousand people in one village: they move in quickly, and are found while somebody types. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { makeChance } from '../../examples/chance.ts'
import { makePopulation } from '../../examples/people.ts'
import { brinkstad } from '../../examples/plans.ts'
import type { Tx } from '../../foundation/database.ts'
import { furnishPeople } from './examples.ts'
import { possibleDoubles } from './queries.doubles.ts'
import { findResident, namesOf } from './queries.find.ts'
import { listPeople } from './queries.list.ts'
import { peopleByWords } from './queries.search.ts'

let test: TestDatabase
let village: TestVillage
let ids: Map<string, string>
/** Milliseconds that moving in would take with a processor to itself. */
let moved: number
const plan = { ...brinkstad('2026-11-20'), households: 6800, people: 9000 }
const { people, households } = makePopulation(plan, makeChance('nine thousand'))

beforeAll(async () => {
  test = await freshDatabase()
  village = await makeVillage(test.database, 'brinkstad')
  const before = share()
  const began = performance.now()
  ids = await inVillage('write', tx =>
    furnishPeople(
      tx,
      village.id,
      () => ({ by: by(), at: null }),
      people.map(({ person }) => person),
      households,
    ),
  )
  moved = (performance.now() - began) * Math.min(before, share())
  await test.admin.query('analyze')
})
afterAll(() => test.close())

const by = () => village.asker.coordinator?.account as string
const inVillage = <T>(way: 'read' | 'write', work: (tx: Tx) => Promise<T>) =>
  test.database.inVillage(village.asker.coordinator as never, way, work)
/** Which part of a processor we get just now: others may be at work on this machine. */
function share(): number {
  const [began, used] = [performance.now(), process.cpuUsage()]
  while (performance.now() - began < 200);
  const { user, system } = process.cpuUsage(used)
  return Math.min(1, (user + system) / 1000 / (performance.now() - began))
}
/** The quickest of some: what it costs when nothing else runs on this machine. */
async function quickest(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 12; round++) {
    await inVillage('read', async tx => {
      const began = performance.now()
      await work(tx)
      times.push(performance.now() - began)
    })
  }
  return Math.min(...times) * share()
}

it('moves all of them in, each with an own id by the key of the example', async () => {
  expect(people.length).toBe(9000)
  expect(ids.size).toBe(9000)
  expect(moved).toBeLessThan(5000)
  const one = people[4321]?.person
  const found = await inVillage('read', tx => findResident(tx, village.id, ids.get(one?.key ?? '')))
  expect(found).toMatchObject({
    name: [one?.name.given, one?.name.infix, one?.name.family].filter(Boolean).join(' '),
    maidenName: one?.name.maiden ?? '',
    reach: one?.reach,
    isMember: one?.member,
    goodToKnow: one?.goodToKnow ?? '',
  })
  expect(found?.phones.map(({ number }) => number)).toEqual(one?.phones)
  expect(found?.contacts).toEqual(one?.contacts)
  expect(found?.address?.street).toBe(households.find(({ key }) => key === one?.household)?.street)
})

it.each(['had', 'jan', 'van', 'jan mei', 'molenstr', '06-01231', '0123'])('finds %s in time', async typed => {
  // The goal is 25 (performance.md); machines are shared, and one that is half as fast may not stop a village.
  expect(await quickest(tx => peopleByWords(tx, village.id, typed, 8))).toBeLessThan(75)
})

it.each(['Jan', 'Henk Meyer', 'Geesje de Vries', 'van der Veen'])(
  'knows in time who may be %s',
  async name => {
    expect(
      await quickest(tx => possibleDoubles(tx, village.id, { name, phones: ['0599-010123'] })),
    ).toBeLessThan(25)
  },
)

it('goes on anywhere in the list in time, and names many people at once', async () => {
  const half = await inVillage('read', async tx => {
    const { rows } = await sql<{ id: string }>`select id from residents.residents
      where village_id = ${village.id} order by sort_name, id offset 4500 limit 1`.execute(tx)
    return rows[0]?.id ?? ''
  })
  const piece = (tx: Tx) => listPeople(tx, village.id, { after: half, who: 'here', most: 50 })
  expect((await inVillage('read', piece)).people).toHaveLength(50)
  expect(await quickest(piece)).toBeLessThan(25)
  const some = [...ids.values()].slice(0, 200)
  expect((await inVillage('read', tx => namesOf(tx, village.id, [...some, 'no id']))).size).toBe(200)
})

it('looks in the index and not through the village, behind row-level security too', async () => {
  const plan = await inVillage('read', async tx => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain
      select resident_id from residents.search_keys
      where village_id = ${village.id} and key >= 'had' and key < 'hae'`.execute(tx)
    return rows.map(row => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index Cond: .*key >= 'had'/)
})
