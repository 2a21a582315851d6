/** The sheet of a week makes itself on the evening before, for villages that want it, and whoever gets the phone is told. */
import type { SayIn } from '../../../entrance/words.ts'
import type { Database, Tx } from '../../../foundation/database.ts'
import { addDays, dayOf, timeOf } from '../../../foundation/days.ts'
import { tellDuty } from '../../accounts/door.ts'
import { settingsOf } from '../../village/door.ts'
import { shownInHandover } from './handover.shown.ts'
import { handoverOf } from './handover.ts'
import { drawHandover } from './paper.ts'
import { dutyDays } from './queries.duty.ts'
import { aidsIn, reachOf } from './queries.reach.ts'
import { hasSheet, keepSheet, sweepSheets } from './queries.sheets.ts'
import { sheetDue, stretch } from './rules.duty.ts'

type Village = { id: string; name: string; phone: string }

/**
 * Nobody asks for it, so nobody's account stands in the transaction: what is for a few only is not read. Answers with
 * the week of which a sheet was made; null when none was due, or when it lay there already.
 */
export async function makeSheetReady(
  { inVillage, gate }: Database,
  village: Village,
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<string | null> {
  const asker = { village: village.id, account: '', roles: ['coordinator'] }
  return inVillage(asker, 'write', async tx => {
    const week = await weekDue(tx, village.id, now)
    if (!week || (await hasSheet(tx, village.id, week))) return null
    const whose = await makeSheet(tx, village, week, now, sayIn)
    // Told before it is kept: were it not kept, it is made again in a while, and nobody is told twice.
    const told = { kind: 'duty-sheet', village, now } as const
    if (whose) await tellDuty(gate, { accountId: whose, ...told }, sayIn)
    return week
  })
}

async function weekDue(tx: Tx, village: string, now: Temporal.Instant) {
  const chosen = await settingsOf(tx, village, ['duty-week-begins', 'duty-sheet'])
  const wanted = chosen['duty-sheet']
  return wanted === 'never'
    ? null
    : sheetDue(dayOf(now), timeOf(now), chosen['duty-week-begins'], `${wanted.slice(-2)}:00`)
}

/** Answers with whoever has the first day of that week, if a coordinator has. */
async function makeSheet(tx: Tx, village: Village, week: string, now: Temporal.Instant, sayIn: SayIn) {
  const [first] = stretch(await dutyDays(tx, village.id, week, week), week, 1)
  const asked = {
    me: first?.account ?? '',
    today: dayOf(now),
    since: 'dienst',
    whole: null,
    onPaper: true,
  } as const
  const handover = await handoverOf(tx, village.id, asked)
  const who = handover.colleagues.find(mate => mate.account === first?.account && mate.coordinates) ?? null
  const drawn = drawHandover({
    ...{ village, handover, who, today: dayOf(now), language: 'nl' },
    reach: await reachOf(tx, village.id, handover),
    aids: await aidsIn(tx, village.id, handover),
    days: { from: week, until: addDays(week, 6) },
    printedBy: sayIn('nl')('logbook')('duty.paper.ready'),
    say: sayIn('nl'),
  })
  const people = shownInHandover(drawn.handover).map(({ subject }) => subject)
  await keepSheet(tx, village.id, { week, account: first?.account ?? null, pdf: drawn.pdf, people, now })
  return who?.account ?? null
}

export const sweepDutySheets = (
  { inVillage }: Database,
  { id: village }: { id: string },
  now: Temporal.Instant,
) => inVillage({ village, account: '', roles: ['coordinator'] }, 'write', tx => sweepSheets(tx, village, now))
