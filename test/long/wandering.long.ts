/** Z10 at full length: twenty walks of 10,000 steps; a seed that goes wrong tells its step. */
import { afterAll, expect, it } from 'vitest'
import { keepResult } from '../support/results.ts'
import { wander } from '../support/wandering.ts'

const walks: Record<string, number>[] = []
afterAll(() => keepResult('Z10', { walks }))

it.each(Array.from({ length: 20 }, (_, at) => 100 + at))(
  'keeps two villages apart (Z10, seed %i)',
  async seed => {
    const told = await wander(seed, 10_000)
    walks.push({ seed, ...told })
    expect(told.written).toBeGreaterThan(1000)
  },
)
