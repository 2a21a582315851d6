import { expect, it } from 'vitest'
import { indexKinds } from './rules.kinds.ts'
import { remembering } from './rules.remembering.ts'

it('answers once for the same list and for one that says the same, and not for another', () => {
  let asked = 0
  const count = remembering<number[], number>(
    JSON.stringify,
    list => {
      asked++
      return list.length
    },
    2,
  )
  const list = [1, 2]
  expect([count(list), count(list), count([1, 2]), asked]).toEqual([2, 2, 2, 1])
  expect([count([1]), count([3]), count([1, 2]), asked]).toEqual([1, 1, 2, 4])
})

it('finds the own words of one village, and not those of another', () => {
  const own = (word: string) => [{ code: 'own', words: [word] }]
  expect(indexKinds(own('hooien')).get('hooien')?.[0]?.code).toBe('own')
  expect(indexKinds(own('hooien'))).toBe(indexKinds(own('hooien')))
  expect(indexKinds(own('melken')).has('hooien')).toBe(false)
})
