/**
 * Z4: a suite that was never red is no evidence. Each hole is planted by itself and must turn a check red; at full length
 * (test/long) every check that it turns red is named.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Prepared, prepare } from './support/assigning.ts'
import { holes } from './support/mutations.ts'
import { checksWith, type Red } from './support/planting.ts'

const seen = new Map<string, Red[]>()
let prepared: Prepared

beforeAll(async () => {
  prepared = await prepare()
}, 180_000)

it('sees nothing where nothing was planted', async () => {
  expect(await checksWith({ name: 'nothing' }, prepared)).toEqual([])
  expect(await checksWith({ name: 'nothing', code: [] }, prepared)).toEqual([])
}, 180_000)

it.each(holes)(
  'sees $name (Z4)',
  async hole => {
    const red = await checksWith(hole, prepared, process.env.UMKIEK_TESTS === 'long')
    seen.set(hole.name, red)
    expect(red.map(({ check }) => check)).not.toEqual([])
  },
  180_000,
)

afterAll(() => {
  const lines = [...seen].map(
    ([name, red]) =>
      `  ${name} → ${red.map(({ check, found }) => `${check}: ${found[0]?.slice(0, 90)}`).join(' | ') || 'NOTHING'}`,
  )
  const caught = [...seen.values()].filter(red => red.length > 0).length
  console.log(`Z4: ${caught} of ${holes.length} red\n${lines.join('\n')}`)
})
