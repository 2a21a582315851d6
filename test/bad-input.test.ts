/** W4 in small: three thousand bad forms, and every answer says in Dutch what to do and loses nothing. */
import { describe, expect, it } from 'vitest'
import { storm } from './support/storm.ts'
import { openWorld } from './support/worlds.ts'

describe('bad input gets a sentence that says what to do, and nothing is half saved (W4)', () => {
  it.each([
    ['village', 2600],
    ['beginning', 300],
    ['keys', 100],
  ] as const)(
    'in the %s: %i forms',
    async (which, posts) => {
      const world = await openWorld(which)
      const told = await storm(world, posts, 20261126)
      await world.test.close()
      console.log(`W4 ${which}:`, told.posts, JSON.stringify(told.statuses))
      expect([...told.faults]).toEqual([])
      expect(told.silent).toEqual([])
      expect(told.posts).toBeGreaterThanOrEqual(posts)
    },
    300_000,
  )
})
