/** Z10 at full length: twenty walks of 10,000 steps; a seed that goes wrong tells its step. */
import { expect, it } from 'vitest'
import { wander } from '../support/wandering.ts'

it.each(Array.from({ length: 20 }, (_, at) => 100 + at))('keeps two villages apart (seed %i)', async seed => {
  const told = await wander(seed, 10_000)
  console.log(`Z10: seed ${seed}: ${JSON.stringify(told)}`)
  expect(told.written).toBeGreaterThan(1000)
})
