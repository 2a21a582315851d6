/** All the work that the house does by itself, beside the post. */
import { type Chore, doChores, everyNight, everyWeek } from '../foundation/chores.ts'
import type { Database } from '../foundation/database.ts'
import { sweepDrafts } from '../foundation/drafts.ts'
import { sweepKeptForms } from '../foundation/kept-forms.ts'
import { sweepReceipts } from '../foundation/receipts.ts'
import { sendWeeklyAnchor, sweepAccounts, warnOfAnchor } from '../village/accounts/door.ts'
import { villagesAtGate } from '../village/village/door.ts'
import { sweepImports } from './importing/queries.sweep.ts'
import { type SayIn, sayIn } from './words.ts'

/** Answers with the names of what was done. */
export const doDueChores = (
  database: Database,
  now: Temporal.Instant,
  failed: (name: string, trouble: unknown) => void,
) => doChores(database.gate, choresOf(database), now, failed)

const choresOf = (database: Database): readonly Chore[] => [
  { name: 'anchor', due: everyWeek, work: inEveryVillage(database, sendWeeklyAnchor) },
  { name: 'anchor-alarm', due: everyNight, work: inEveryVillage(database, warnOfAnchor) },
  { name: 'sweep-imports', due: everyNight, work: inEveryVillage(database, sweepImports) },
  {
    name: 'sweep',
    due: everyNight,
    work: async now => {
      await sweepDrafts(database.gate, now)
      await sweepKeptForms(database.gate, now)
      await sweepReceipts(database.gate, now)
      await sweepAccounts(database.gate, now)
    },
  },
]

type Work = (
  database: Database,
  village: Awaited<ReturnType<typeof villagesAtGate>>[number],
  now: Temporal.Instant,
  say: SayIn,
) => Promise<unknown>

/** What goes wrong in one village is told after all others had theirs. */
const inEveryVillage = (database: Database, work: Work) => async (now: Temporal.Instant) => {
  const troubles: unknown[] = []
  for (const village of await villagesAtGate(database.gate))
    await work(database, village, now, sayIn).catch(trouble => troubles.push(trouble))
  if (troubles.length > 0) throw new AggregateError(troubles, `It went wrong in ${troubles.length} villages.`)
}
