/** Z10 in its small form: three walks of 300 steps. At full length: test/long/wandering.long.ts. */
import { expect, it } from 'vitest'
import { wander } from './support/wandering.ts'

it.each([1, 2, 3])(
  'keeps two villages apart whatever their people do (Z10, seed %i)',
  async seed => {
    const told = await wander(seed, 300)
    console.log(`Z10: ${JSON.stringify(told)}`)
    // Enough was really seen and done.
    expect(told.written).toBeGreaterThan(60)
    expect(told.shown).toBeGreaterThan(25)
  },
  120_000,
)
