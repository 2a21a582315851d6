/** The cards that come with the program, from which each village begins; where they come from stands in the files. */
import type { Starting } from './rules.cards.ts'
import { type Dilemma, emptyDilemma } from './rules.dilemmas.ts'
import { emptyLimit, type Ground, type Limit, type Verdict } from './rules.limits.ts'
import type { Paid } from './rules.paid.ts'
import dilemmaFile from './starting.dilemmas.json' with { type: 'json' }
import limitFile from './starting.limits.json' with { type: 'json' }
import paidFile from './starting.paid.json' with { type: 'json' }

export const startingLimits: readonly Starting<Limit>[] = limitFile.limits.map(
  ({ code, edition, find, verdict, ground, beside, ...rest }) => ({
    ...{ code, edition, find },
    said: {
      ...{ ...emptyLimit, ...rest, sourceDay: limitFile.day },
      ...{ verdict: verdict as Verdict, ground: ground as Ground, beside: beside === 'yes' },
    },
  }),
)

export const startingDilemmas: readonly Starting<Dilemma>[] = dilemmaFile.dilemmas.map(
  ({ code, edition, ...rest }) => ({ code, edition, find: [], said: { ...emptyDilemma, ...rest } }),
)

export const paidWork: readonly Paid[] = paidFile.paid
