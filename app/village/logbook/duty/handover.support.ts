/** Annie had the phone until Sunday 15 November and has it again; Bert had the week between. What was asked before that. */
import { putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, write } from '../logbook.support.ts'
import { clean, hasPhone } from './duty.support.ts'

export const handover = '/esdorp/dienst/overdracht'
/** Of people by their names, of requests by their words. */
export const ids: Record<string, string> = {}
const before = '2026-11-10T09:00:00Z'

export async function askBefore() {
  await clean()
  await hasPhone(annie, '2026-11-09')
  await hasPhone(bert, '2026-11-16')
  await hasPhone(annie, '2026-11-23')
  await write(annie, async tx => {
    const made = async (name: string, words: string, more = {}) => {
      const resident_id = await putResident(tx, annie, name)
      ids[name] = resident_id
      ids[words] = await putRequest(tx, annie, words, before, { resident_id, ...more })
      await putStep(tx, annie, ids[words], before, { step: 'new', version: 1 })
      return ids[words]
    }
    await made('Geesje Brink', 'Bloed prikken', {
      wished_day: '2026-12-01',
      wished_time: '10:15',
      version: 2,
    })
    await made('Wim Slomp', 'Heg snoeien', { state: 'done', version: 2 })
    await made('Riet Eising', 'Lamp ophangen', { state: 'looking', version: 2 })
    await made('Jan Hadders', 'Naar de kapper', { version: 1 })
    await made('Meneer Stil', 'Praten', { version: 1 })
    await made('Mevrouw Wacht', 'Gordijnen', {
      ...{ waiting_for: 'de dochter', waiting_until: '2026-12-02', version: 1 },
    })
    await putResident(tx, annie, 'Niemand Anders')
  })
}
