/** A line ticked off or seen, from whichever page it stands on; that page shows it for a moment, to take it back. */
import { goTo, notHere, type VillageVisit } from '../../../entrance/visit.ts'
import { isId } from '../rules.ids.ts'
import { shownInLine } from '../rules.shown.ts'
import { findDone, findLine, forgetMention, seeMention, tickOff, tickOn } from './queries.today.ts'
import { barId } from './rules.today.ts'

/** The page with what was just done; `part`: what the read log calls it. */
export async function answerTick(visit: VillageVisit, page: string, part: string) {
  const [deed, entry] = [visit.fields.text('do'), visit.fields.text('entry')]
  await tickLine(visit, part)
  const mark = `${page.includes('?') ? '&' : '?'}klaar=${entry}#${barId}`
  return goTo(deed === 'tick' || deed === 'see' ? `${page}${mark}` : page)
}

/** Ticking off what a colleague ticked off a moment ago changes nothing, and says nothing. */
export async function tickLine({ tx, village, visitor, now, fields, saw }: VillageVisit, part: string) {
  const [deed, entry] = [fields.text('do'), fields.text('entry')]
  const line = isId(entry) ? await findLine(tx, village.id, entry) : null
  if (!line) throw notHere()
  const me = visitor.accountId
  if (deed === 'tick') await tickOff(tx, village.id, entry, me, now)
  if (deed === 'untick') await tickOn(tx, village.id, entry, me)
  if (deed === 'see') await seeMention(tx, village.id, entry, me)
  if (deed === 'unsee') await forgetMention(tx, village.id, entry, me)
  saw(shownInLine(line, part), 'U')
}

/** What was ticked off a moment ago, as the address of the page says. */
export async function tickedJustNow({ tx, village, visitor }: VillageVisit, search: URLSearchParams) {
  const entry = search.get('klaar')
  return isId(entry ?? undefined) ? findDone(tx, village.id, entry as string, visitor.accountId) : null
}
