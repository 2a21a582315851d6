/** Z4: a suite that was never red is no evidence. Each hole is planted by itself and must turn a check red. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { holes } from './support/mutations.ts'
import { checksWith, type Red } from './support/planting.ts'

const seen = new Map<string, Red[]>()

beforeAll(async () => {
  const [database, code] = [await checksWith({ name: 'none' }), await checksWith({ name: 'none', code: [] })]
  expect([...database, ...code]).toEqual([])
}, 60_000)

it.each(holes)('sees $name', async hole => {
  const red = await checksWith(hole)
  seen.set(hole.name, red)
  expect(red.map(({ check }) => check)).not.toEqual([])
})

afterAll(() => {
  const lines = [...seen].map(
    ([name, red]) =>
      `  ${name} → ${red.map(({ check, found }) => `${check}: ${found[0]?.slice(0, 90)}`).join(' | ') || 'NOTHING'}`,
  )
  const caught = [...seen.values()].filter(red => red.length > 0).length
  console.log(`Z4: ${caught} of ${holes.length} red\n${lines.join('\n')}`)
})
