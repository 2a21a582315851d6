/** Z1, Z2, Z14: every address × role × village × kind of id, against a table written by hand, with canaries. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../app/addresses.ts'
import { everybody, rights } from './rights.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { loadBuilt } from './support/house.ts'
import {
  foreignPages,
  forms,
  type Matrix,
  openMatrix,
  ownPages,
  searches,
  slowness,
  stranger,
} from './support/matrix.ts'
import { firstWall } from './support/planting.ts'
import { inVillages } from './support/sending.ts'

let test: TestDatabase
let matrix: Matrix

beforeAll(async () => {
  test = await freshDatabase()
  matrix = await openMatrix(test)
}, 60_000)
afterAll(() => test.close())

it('has a line, written by hand, for every address of a village and for nothing else (Z1)', () => {
  expect(inVillages.map(({ path }) => path).filter(path => !rights[path])).toEqual([])
  expect(Object.keys(rights).filter(path => !inVillages.some(address => address.path === path))).toEqual([])
})

it('keeps villages apart by its own checks alone, when its login passes by row-level security', async () => {
  expect(await firstWall(matrix, await loadBuilt())).toEqual([])
})

it('answers as fast for what is another village’s as for what nobody has (Z2)', async () => {
  const measured = await slowness(matrix, 200)
  console.log(
    `Z2: ${measured.map(({ path, typical, apart }) => `${path} ${typical} ms, apart ${apart}`).join('; ')}`,
  )
  for (const { typical, apart } of measured) expect(Math.abs(apart)).toBeLessThan(Math.max(2, typical / 5))
}, 60_000)

describe.each(roles)('a %s', role => {
  it('opens what the table says and meets the one wrong-address page everywhere else (Z1)', async () => {
    expect(await ownPages(matrix, role)).toEqual([])
  })

  it('finds nothing of another village: its address, its ids, ids that do not exist (Z1, Z2)', async () => {
    expect(await foreignPages(matrix, role)).toEqual([])
  })

  it('sends forms only where the table says, and never into another village (Z1)', async () => {
    expect(await forms(matrix, role)).toEqual([])
  })
})

it('finds no word of another village by typing nearly that word', async () => {
  expect(await searches(matrix)).toEqual([])
})

it('lets a stranger see no village at all', async () => {
  expect(await stranger(matrix)).toEqual([])
})

it('met no trouble of its own on the way', () => {
  expect(matrix.house.troubles).toEqual([])
  expect(everybody).toHaveLength(roles.length)
})
