import { expect, it } from 'vitest'
import { takeAway } from './support/taken-away.ts'

it('a role that is taken away is gone at the next request, on every page and in every half-filled form (A8)', async () => {
  const { asked, ...wrong } = await takeAway(130)
  console.log(`A8: ${asked} requests without the role`)
  expect(wrong).toEqual({ slipped: [], shut: [], troubles: [] })
}, 300_000)
