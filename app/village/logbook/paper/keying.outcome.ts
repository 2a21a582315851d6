/** What stands at the foot of a form becomes the next step, or a line when it is still to be done. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { takeStep } from '../life/rules.life.ts'
import { keptOf } from '../life/rules.steps.ts'
import { addEntry } from '../lines/queries.entries.ts'
import { changeRequest, findRequest, type Writer } from '../request/queries.requests.ts'
import type { PaperOutcome } from './rules.keying.ts'

export async function noteOutcome(
  { tx, village, today }: VillageVisit,
  writer: Writer,
  id: string,
  { outcome, note }: PaperOutcome,
) {
  if (outcome === 'open' && !note) return
  const request = await findRequest(tx, village.id, id)
  if (!request) throw new Error('A request that was kept a moment ago is not there.')
  if (outcome === 'open') {
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
    step: outcome,
    note,
    reason: outcome === 'done' ? '' : 'other',
    helper_id: null,
    unnamed: true,
    until: null,
    responsible: null,
  }
  const changes = takeStep(request, wish, today)
  if (!changes.ok) throw new Error('A request that was kept a moment ago takes no step.')
  await changeRequest(tx, writer, request, request.version, changes.value, {
    step: outcome,
    note,
    reason: wish.reason,
    ...keptOf(request, wish, changes.value, today),
  })
}
