/** On the page of a request: a line that somebody must come back to, ticked off. */
import { goTo, notHere, type VillageVisit } from '../../../entrance/visit.ts'
import { sayCan } from '../life/moved.said.ts'
import { isTelling } from '../life/rules.telling.ts'
import { addEntry, entriesOf } from '../lines/queries.entries.ts'
import { called } from '../lines/rules.entry.ts'
import { isToAsk } from '../rules.short.ts'
import { tickOff, tickOn } from '../today/queries.today.ts'
import type { Request } from './queries.requests.ts'
import { shownOnPage } from './rules.request.shown.ts'

export type Page = { visit: VillageVisit; request: Request; here: string }

/** `can`: whoever helps can then too, and that is a line of its own. */
export async function tick({ visit, request, here }: Page, deed: 'tick' | 'untick' | 'can') {
  const { tx, village, visitor, fields, now } = visit
  const entry = fields.text('entry')
  const entries = await entriesOf(tx, village.id, request.id)
  const line = entries.find(({ id }) => id === entry)
  if (!line) throw notHere()
  if (deed === 'untick') await tickOn(tx, village.id, entry, visitor.accountId)
  else if ((await tickOff(tx, village.id, entry, visitor.accountId, now)) && deed === 'can')
    await noteCan(visit, request)
  visit.saw(shownOnPage(request, [], []), 'U')
  // The next call stands where this one stood; any other line in the history.
  return goTo(`${here}#${deed !== 'untick' && isTelling(line.kind) ? 'next' : 'history'}`)
}

async function noteCan({ tx, village, visitor, now, today, say, language }: VillageVisit, request: Request) {
  if (request.frozen || !isToAsk(request, today)) return
  const words = sayCan(say('logbook'), request, { today, language, onPaper: true })
  const writer = { village: village.id, account: visitor.accountId, now }
  await addEntry(tx, writer, { request: request.id, resident: request.helper_id }, { ...called, words })
}
