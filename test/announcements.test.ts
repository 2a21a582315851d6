/** Rooms hear each other on one page: only whoever leans on a room hears it, and nobody who leans on it is missing. */
import { describe, expect, it } from 'vitest'
import { type HeardBy, listeners } from '../app/announcements.ts'
import type { ResidentsSaid } from '../app/village/residents/door.ts'
import { rooms } from '../house.plan.ts'

const speakers = Object.keys(rooms).filter(room =>
  Object.keys(listeners).some(what => what.startsWith(`${room}-`)),
)
const behind = (room: string) => Object.keys(rooms).filter(other => rooms[other]?.opens.includes(room))

describe('the page of announcements', () => {
  it('says of every announcement what each room behind that door does with it', () => {
    expect(speakers).toEqual(['village', 'residents'])
    for (const [what, heard] of Object.entries(listeners)) {
      const speaker = speakers.find(room => what.startsWith(`${room}-`)) ?? what
      expect([what, Object.keys(heard).sort()]).toEqual([what, behind(speaker).sort()])
    }
  })

  it('does not compile with a listener that is missing, of the wrong shape, or of a room before the door', () => {
    const nothing = async () => undefined
    const later = { volunteers: nothing, oversight: nothing, rights: nothing }
    type Heard = HeardBy<'residents', Pick<ResidentsSaid, 'residents-merged'>>
    // @ts-expect-error nobody says what the logbook does
    const missing: Heard = { 'residents-merged': {} }
    // @ts-expect-error an announcement that nobody wrote down
    const unsaid: Heard = {}
    const ofNumbers = async (_visit: unknown, _said: number) => undefined
    // @ts-expect-error it is told of a merge, and not of a number
    const misheard: Heard = { 'residents-merged': { logbook: ofNumbers, ...later } }
    // @ts-expect-error accounts stands before the door of the residents
    const before: Heard = { 'residents-merged': { logbook: nothing, ...later, accounts: nothing } }
    const right: Heard = { 'residents-merged': { logbook: nothing, ...later } }
    expect([missing, unsaid, misheard, before, right]).toHaveLength(5)
  })
})
