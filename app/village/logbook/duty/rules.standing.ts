/** How a day stands once all that was said of it is laid on a pile: what is undone comes off, and what lay under it counts again. */
import type { Day } from '../../../foundation/days.ts'
import type { DutyDay } from './rules.duty.ts'

export type Deed = 'given' | 'part' | 'turns' | 'swapped' | 'undone'
export type SaidDay = DutyDay & {
  what: Deed
  deed: string
  /** Of how many days it was; of turns, which are for many weeks at once, 0. */
  ofDeed: number
  by: string
  at: Temporal.Instant
}
/** The deed that holds, with the newest version of its day: that is what one writes after. */
export type KeptDay = SaidDay & {
  /** Whose it was before it was swapped, however often; the same person once it was swapped back. */
  planned: string | null
}
/** `version`: the newest of its day. */
export type DoneDay = Pick<SaidDay, 'day' | 'account' | 'version' | 'what' | 'by' | 'at'> & {
  /** Who had it before this deed. */
  before: string | null
  /** Nothing lies on top of it, and it was not undone. */
  stands: boolean
}

type Pile = { layers: SaidDay[]; newest: SaidDay }

/** `said`: every version of each day, in order. What was undone lay on top: nothing else can be. */
function pilesOf(said: readonly SaidDay[]): Map<Day, Pile> {
  const piles = new Map<Day, Pile>()
  for (const row of said) {
    const layers = piles.get(row.day)?.layers ?? []
    piles.set(row.day, {
      layers: row.what === 'undone' ? layers.slice(0, -1) : [...layers, row],
      newest: row,
    })
  }
  return piles
}

export const standing = (said: readonly SaidDay[]): KeptDay[] =>
  [...pilesOf(said).values()].map(({ layers, newest }) => ({
    ...(layers.at(-1) ?? newest),
    version: newest.version,
    planned: layers.findLast(({ what }) => what !== 'swapped')?.account ?? null,
  }))

/** The days of one deed, and how each stands now. */
export function doneDays(said: readonly SaidDay[], deed: string): DoneDay[] {
  const now = pilesOf(said)
  return said
    .filter(row => row.deed === deed)
    .map(row => {
      const until = said.filter(({ day, version }) => day === row.day && version < row.version)
      const { layers, newest } = now.get(row.day) ?? { layers: [], newest: row }
      return {
        ...{ day: row.day, account: row.account, what: row.what, by: row.by, at: row.at },
        before: standing(until)[0]?.account ?? null,
        stands: layers.at(-1)?.deed === deed,
        version: newest.version,
      }
    })
}
