/** Annie of Esdorp was away for three weeks; Bert had the phone, and did what one does. */
import { expect } from 'vitest'
import type { Asker } from '../../app/foundation/database.ts'
import { keepDays } from '../../app/village/logbook/duty/queries.duty.ts'
import { daysOf } from '../../app/village/logbook/duty/rules.duty.ts'
import { putEntry, putRequest, putResident, putStep } from '../../app/village/logbook/examples.rows.ts'
import { merge } from '../../app/village/residents/residents.merging.support.ts'
import { makeVillage, type TestDatabase } from './database.ts'
import { type Clock, openTestHouse } from './house.ts'
import { formWith } from './year.deeds.ts'

/** On 6 November, in her own week; everything below happened after it. */
const before = '2026-11-06T09:00:00Z'

export async function awayForThreeWeeks(test: TestDatabase, clock: Clock) {
  const esdorp = await makeVillage(test.database, 'esdorp')
  const [annie, bert] = [esdorp.asker.coordinator, esdorp.asker['coordinator-2']] as [Asker, Asker]
  const write = <T>(who: Asker, work: Parameters<typeof test.database.inVillage<T>>[2]) =>
    test.database.inVillage<T>(who, 'write', work)
  for (const [who, first, count] of [
    [annie, '2026-11-02', 7],
    [bert, '2026-11-09', 21],
  ] as const) {
    const writer = { village: esdorp.id, account: who.account, now: Temporal.Instant.from(before) }
    const days = daysOf(first, count).map(day => ({ day, account: who.account, version: 0 }))
    await write(who, tx => keepDays(tx, writer, 'given', days))
  }
  const ids: Record<string, string> = {}
  await write(annie, async tx => {
    const made = async (name: string, words: string, more = {}) => {
      ids[name] = await putResident(tx, annie, name)
      ids[words] = await putRequest(tx, annie, words, before, { resident_id: ids[name], ...more })
      await putStep(tx, annie, ids[words], before, { step: 'new', version: 1 })
    }
    await made('Wim Slomp', 'Heg snoeien', { state: 'done' })
    await made('Geesje Brink', 'Bloed prikken', { wished_day: '2026-12-01', wished_time: '10:15' })
    await made('Riet Wacht', 'Gordijnen', { waiting_for: 'de dochter', waiting_until: '2026-12-04' })
    await made('Jan Terug', 'Hoe was de reis', { state: 'agreed', wished_day: '2026-12-02' })
    ids.double = await putResident(tx, annie, 'Mevr. G. Brink')
    await putEntry(tx, annie, 'Bel Jan nog even.', before, {
      ...{ resident_id: ids['Jan Terug'] as string, follow_up_day: '2026-11-30' },
      follow_up_for: annie.account,
    })
  })
  // What Bert did while she was away, each by its own form.
  const berts = (await openTestHouse(test, clock)).browser()
  const at = async (moment: string) => {
    clock.now = Temporal.Instant.from(moment)
    await berts.signIn('coordinator-2')
  }
  await at('2026-11-12T10:00:00Z')
  const heg = `/esdorp/logboek/${ids['Heg snoeien']}`
  const open = async (page: string) => (await berts.get(page)).body
  await berts.post(heg, { ...formWith(await open(heg), 'step', 'reopened'), step: 'reopened' }, heg)
  await at('2026-11-19T10:00:00Z')
  const change = `/esdorp/logboek/${ids['Bloed prikken']}/wijzigen`
  await berts.post(
    change,
    { ...formWith(await open(change), 'wished_day'), wished_day: '2026-12-03' },
    change,
  )
  await at('2026-11-25T10:00:00Z')
  const one = await merge(berts, ids['Geesje Brink'] as string, ids.double as string, { sure: 'one' })
  expect(one.status).toBe(303)
}
