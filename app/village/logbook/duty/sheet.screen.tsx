/** The handover on paper: made now, or the one that lies ready for the week. Printing is logged as printing. */
import { type Args, inVillage, notHere } from '../../../entrance/visit.ts'
import { isDay } from '../../../foundation/days.ts'
import { pdfAnswer } from '../../../foundation/documents.ts'
import { shownInHandover } from './handover.shown.ts'
import { handoverOf } from './handover.ts'
import { drawHandover, shownDays } from './paper.ts'
import { aidsIn, reachOf } from './queries.reach.ts'
import { findSheet } from './queries.sheets.ts'
import { isSince } from './rules.duty.ts'

const name = 'umkiek-overdracht'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, today, language, say, saw } = visit
  const search = new URL(args.request.url).searchParams
  const week = search.get('klaar')
  if (week !== null) {
    const kept = isDay(week) ? await findSheet(tx, village.id, week) : null
    if (!kept) throw notHere()
    saw(
      kept.people.map(subject => ({ ...readyPart, subject, object: subject })),
      'X',
    )
    return pdfAnswer(kept.pdf, name)
  }
  const wished = search.get('sinds')
  const since = isSince(wished) ? wished : 'dienst'
  const handover = await handoverOf(tx, village.id, {
    ...{ me: visitor.accountId, today, since, whole: null, onPaper: true },
  })
  const drawn = drawHandover({
    ...{ village, handover, today, language, say },
    reach: await reachOf(tx, village.id, handover),
    aids: await aidsIn(tx, village.id, handover),
    who: { account: visitor.accountId, name: visitor.name },
    days: shownDays(handover, today),
    printedBy: visitor.name,
  })
  saw(shownInHandover(drawn.handover), 'X')
  return pdfAnswer(drawn.pdf, name)
}

/** What the sheet said of whom was fixed when it was made. */
const readyPart = { type: 'resident', part: 'name', sensitivity: 'personal' } as const
