/** The same of 20,000 rows, killed ten times; what the program needs of memory grows with the file and stays in a village computer. */
import { expect, it } from 'vitest'
import { importStories } from '../support/importing.ts'
import { bringInKilled, notebookOf } from '../support/killed.import.ts'

const stories = importStories('logboek')

it('of 20,000 rows', async () => {
  const told = await bringInKilled(stories, notebookOf(20_000), 10)
  console.info(told)
  expect(told.rows).toBeGreaterThan(16_000)
  expect(told).toMatchObject({ stands: told.rows, kept: told.rows, doubled: 0 })
  for (const grewMb of told.weights) expect(grewMb).toBeLessThan(500)
})
