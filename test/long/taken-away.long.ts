/** A8 at full length. */
import { expect, it } from 'vitest'
import { keepResult } from '../support/results.ts'
import { takeAway } from '../support/taken-away.ts'

it('of a thousand requests without the role not one slips through (A8)', async () => {
  const { asked, ...wrong } = await takeAway(1000)
  keepResult('A8', { asked, slipped: wrong.slipped })
  expect(wrong).toEqual({ slipped: [], shut: [], troubles: [] })
}, 1_200_000)
