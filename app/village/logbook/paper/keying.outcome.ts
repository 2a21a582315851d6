/** A name that nobody was chosen for yet. */
export function helperProblems({ who }: Asked): Problem[] {
  if (!who.words) return []
  if (who.words.length > 120) return [{ field: 'helper', sentence: 'take.problem.name-long' }]
  return who.certain && !isNameless(who.chosen)
    ? []
    : [{ field: 'helper_is', sentence: 'life.problem.who-helps' }]
}

/** What stands at the foot of a form becomes the next step, or a line when it is still to be done. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { takeStep } from '../life/rules.life.ts'
import { keptOf } from '../life/rules.steps.ts'
import { addEntry } from '../lines/queries.entries.ts'
import { changeRequest, findRequest, type Writer } from '../request/queries.requests.ts'
import type { Asked } from '../request/queries.who.ts'
import { isNameless } from '../request/rules.request.who.ts'
import type { PaperOutcome } from './rules.keying.ts'

export async function noteOutcome(
  { tx, village, today }: VillageVisit,
  writer: Writer,
  id: string,
  { outcome, note, helper_id }: PaperOutcome & { helper_id: string | null },
) {
  if (outcome === 'open' && !note && !helper_id) return
  const request = await findRequest(tx, village.id, id)
  if (!request) throw new Error('A request that was kept a moment ago is not there.')
  if (outcome === 'open' && !helper_id) {
    const line = {
      kind: 'said' as const,
      words: note,
      circle: [],
      mentions: [],
      follow_up_day: null,
      follow_up_for: null,
    }
    return addEntry(tx, writer, { request: id, resident: request.resident_id }, line)
  }
  const wish = {
    step: outcome === 'open' ? ('found' as const) : outcome,
    note,
    reason: outcome === 'not-possible' ? 'other' : '',
    helper_id,
    unnamed: helper_id === null,
    until: null,
    responsible: null,
  }
  const changes = takeStep(request, wish, today)
  if (!changes.ok) throw new Error('A request that was kept a moment ago takes no step.')
  await changeRequest(tx, writer, request, request.version, changes.value, {
    step: wish.step,
    note,
    reason: wish.reason,
    ...keptOf(request, wish, changes.value, today),
  })
}
