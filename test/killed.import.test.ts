/** The program killed with -9, three times, while it takes an old notebook over: it goes on, and every row comes in once. */
import { expect, it, vi } from 'vitest'
import { importStories } from './support/importing.ts'
import { bringInKilled, notebookOf } from './support/killed.import.ts'

vi.setConfig({ testTimeout: 300_000 })
const stories = importStories('logboek')

it('of 5,000 rows', async () => {
  const told = await bringInKilled(stories, notebookOf(5000), 3)
  console.info(told)
  // Some rows the house would rather ask about; what it took, it took exactly.
  expect(told.rows).toBeGreaterThan(4000)
  expect(told).toMatchObject({ stands: told.rows, kept: told.rows, doubled: 0 })
  for (const half of told.halves) expect(half).toBeLessThan(told.rows)
  // Measured: some 60 MB to judge 5,000 rows, which are read at once; under 20 to take them over, a thousand at a time.
  for (const grewMb of told.weights) expect(grewMb).toBeLessThan(250)
})
