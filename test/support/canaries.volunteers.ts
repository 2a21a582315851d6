/** Who takes part, what they hold and who else offers something, with the one word in every text. */
import { addDays, dayOf } from '../../app/foundation/days.ts'

type Put = (table: string, row: Record<string, unknown>) => Promise<unknown>

export async function fillVolunteers(put: Put, canary: string, by: string, ids: Record<string, string>) {
  const at = Temporal.Instant.from('2026-11-25T09:00Z')
  const made = { made_by: by, made_at: at.toString() }
  const words = { talents: canary, needs: canary, means_more: canary, languages: canary }
  const since = addDays(dayOf(at), -400)
  for (const resident_id of [ids.resident, ids.third])
    await put('volunteers.volunteers', { ...made, ...words, resident_id, since, likes: ['vervoer'] })
  ids.offerer = crypto.randomUUID()
  const club = { name: canary, offers: canary, contact: canary, phone: '0599-010112' }
  await put('volunteers.offerers', { ...made, ...club, id: ids.offerer, mail: `${canary}@example.org` })
  ids.task = crypto.randomUUID()
  await put('volunteers.tasks', { ...made, id: ids.task, name: canary, note: canary })
  await put('volunteers.holders', { task_id: ids.task, resident_id: ids.third, part: 'holder', since })
  await put('volunteers.thanks', { resident_id: ids.third, occasion: 'years-1', by, at: at.toString() })
  const before = JSON.stringify({ talents: canary })
  const event = { what: 'changed', before, version: 1, by, at: at.toString() }
  await put('volunteers.events', { ...event, about: 'person', thing: ids.resident })
  await put('volunteers.merge_rows', { merge_id: ids.merge, what: 'holder', row_key: canary })
}
