/** All the work that the house does by itself, beside the post. */
import { type Chore, doChores, everyHour, everyNight, everyWeek } from '../foundation/chores.ts'
import type { Database } from '../foundation/database.ts'
import { sweepDrafts } from '../foundation/drafts.ts'
import type { Journal } from '../foundation/journal.ts'
import { sweepKeptForms } from '../foundation/kept-forms.ts'
import { sweepReceipts } from '../foundation/receipts.ts'
import {
  sendWeeklyAnchor,
  sweepAccounts,
  warnOfAnchor,
  warnOfBackup,
  warnOfEmergencies,
} from '../village/accounts/door.ts'
// Not by the door, which pages open too: what prints is a program that no page can carry.
import { makeSheetReady, sweepDutySheets } from '../village/logbook/duty/ready.ts'
import { drawReviews, warnOfReview } from '../village/oversight/door.ts'
import { keepNoLonger } from '../village/rights/door.ts'
import { villagesAtGate } from '../village/village/door.ts'
import { sweepImports } from './importing/queries.sweep.ts'
import { type SayIn, sayIn } from './words.ts'

/** Answers with the names of what was done. */
export const doDueChores = (
  database: Database,
  now: Temporal.Instant,
  failed: (name: string, trouble: unknown) => void,
  journal: Journal | null = null,
) => doChores(database.gate, choresOf(database, journal), now, failed)

const choresOf = (database: Database, journal: Journal | null): readonly Chore[] => [
  { name: 'anchor', due: everyWeek, work: inEveryVillage(database, sendWeeklyAnchor) },
  { name: 'anchor-alarm', due: everyNight, work: inEveryVillage(database, warnOfAnchor) },
  { name: 'backup-alarm', due: everyHour, work: inEveryVillage(database, warnOfBackup) },
  { name: 'emergency-alarm', due: everyHour, work: inEveryVillage(database, warnOfEmergencies) },
  { name: 'review', due: everyNight, work: inEveryVillage(database, drawReviews) },
  { name: 'review-alarm', due: everyNight, work: inEveryVillage(database, warnOfReview) },
  { name: 'duty-sheets', due: everyHour, work: inEveryVillage(database, makeSheetReady) },
  { name: 'sweep-duty-sheets', due: everyNight, work: inEveryVillage(database, sweepDutySheets) },
  { name: 'sweep-imports', due: everyNight, work: inEveryVillage(database, sweepImports) },
  {
    name: 'keep-no-longer',
    due: everyNight,
    work: inEveryVillage(database, (all, village, now) => keepNoLonger(all, village, now, journal)),
  },
  // Half a day is not a night: what was sent in vain goes within the hour.
  { name: 'sweep-kept-forms', due: everyHour, work: now => sweepKeptForms(database.gate, now) },
  {
    name: 'sweep',
    due: everyNight,
    work: async now => {
      await sweepDrafts(database.gate, now)
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
