/**
 * Which later room hears what an earlier one announces. The earlier room says it in its own transaction and knows no
 * listener: `announce('residents-merged', { … })`, by the visit. A fault in a listener takes everything back.
 *
 * Whoever opens the door of a room must say here what it does with each thing that this room announces: a room that
 * points to people and is missing below does not compile.
 */
import type { RoomsBehind } from '../house.plan.ts'
import type { VillageVisit } from './entrance/visit.ts'
import { bringAlong, cameSince, giveBack, nothingSaidOf, whatComesAlong } from './village/logbook/door.ts'
import { nothingCame, nothingMoves, staysInTheLog } from './village/oversight/door.ts'
import type { ResidentsSaid } from './village/residents/door.ts'
import { goesTonight, nothingAlong, nothingSince, nothingToMove } from './village/rights/door.ts'
import type { VillageSaid } from './village/village/door.ts'
import {
  bringPart,
  giveBackPart,
  hearAnswer,
  nothingOfPart,
  partComesAlong,
} from './village/volunteers/door.ts'

/** What each room holds of people the last of them counts: it knows all the rooms that hold any. */
const countedByRights = async (): Promise<string[]> => []

const heard: HeardBy<'village', VillageSaid> & HeardBy<'residents', ResidentsSaid> = {
  'village-keeps-shorter': {
    accounts: countedByRights,
    library: countedByRights,
    residents: countedByRights,
    volunteers: countedByRights,
    logbook: countedByRights,
    oversight: countedByRights,
    rights: goesTonight,
  },
  'residents-compared': {
    ...{ volunteers: partComesAlong, logbook: whatComesAlong },
    ...{ oversight: staysInTheLog, rights: nothingAlong },
  },
  'residents-merged': {
    ...{ volunteers: bringPart, logbook: bringAlong, oversight: nothingMoves, rights: nothingToMove },
  },
  'residents-parting': {
    ...{ volunteers: nothingOfPart, logbook: cameSince, oversight: nothingCame, rights: nothingSince },
  },
  'residents-unmerged': {
    ...{ volunteers: giveBackPart, logbook: giveBack, oversight: nothingMoves, rights: nothingToMove },
  },
  'residents-answered': {
    ...{ volunteers: hearAnswer, logbook: nothingSaidOf, oversight: nothingMoves, rights: nothingToMove },
  },
}

type HouseSaid = VillageSaid & ResidentsSaid
type Saying = Record<string, { said: unknown; answer?: unknown }>
type AnswerTo<One> = One extends { answer: infer Answer } ? Answer : unknown
type Hears<Said extends Saying, What extends keyof Said> = (
  visit: VillageVisit,
  said: Said[What]['said'],
) => Promise<AnswerTo<Said[What]>>
export type HeardBy<Door extends string, Said extends Saying> = {
  [What in keyof Said]: Record<RoomsBehind<Door>, Hears<Said, What>>
}

/** One after the other, in the order of the page; the answers are theirs. */
export type Announce = <What extends keyof HouseSaid>(
  what: What,
  said: HouseSaid[What]['said'],
) => Promise<AnswerTo<HouseSaid[What]>[]>

export function announcing<V extends Pick<VillageVisit, 'tx'>>(visit: V): V & { announce: Announce } {
  const announce: Announce = async (what, said) => {
    const answers = []
    for (const hear of Object.values(heard[what]))
      answers.push(await hear(told as unknown as VillageVisit, said))
    return answers
  }
  const told = { ...visit, announce }
  return told
}

/** For the test that holds this page against the floor plan. */
export const listeners: Record<string, Record<string, unknown>> = heard
