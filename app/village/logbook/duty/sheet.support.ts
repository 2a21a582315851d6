/** Mrs Hadders asks for a ride and a call; what was said about Meneer Stil is for Annie and Bert alone. */
import { readPaper } from '../../../../test/support/paper.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, clock, esdorp, house, test, write } from '../logbook.support.ts'
import { clean } from './duty.support.ts'

export const sheet = '/esdorp/dienst/overdracht/blad'
export const on = async (path: string, who = 'coordinator') => {
  const browser = house.browser()
  await browser.signIn(who)
  const answer = await browser.get(path)
  return {
    ...answer,
    text:
      answer.status === 200 ? readPaper(answer.body).join(' ').replace(/\s+/g, ' ').replace(/ ,/g, ',') : '',
  }
}
/** A village in which much is going on: calls, appointments with whoever helps, and as many without a day. */
export async function askForMuch(appointments: number) {
  await write(bert, async tx => {
    const phones = (n: number) => [{ number: `0599-0102${String(n).padStart(2, '0')}`, note: '' }]
    const at = '2026-11-24T09:00:00Z'
    for (let n = 0; n < appointments; n++) {
      const resident_id = await putResident(tx, bert, `Geertruida van den Oudenhoven ${n}`, {
        phones: phones(n),
      })
      const helper_id = await putResident(tx, bert, `Rijder ${n}`, { phones: phones(n + 50) })
      const day = `2026-11-${26 + (n % 4)}`
      await putRequest(
        tx,
        bert,
        `Naar het ziekenhuis in Emmen voor de controle, de rollator gaat mee ${n}`,
        at,
        {
          ...{
            resident_id,
            helper_id,
            state: n % 3 ? 'agreed' : 'found',
            wished_day: day,
            wished_time: '10:15',
          },
        },
      )
      const open = await putRequest(tx, bert, `De heg langs het pad snoeien en het hout afvoeren ${n}`, at, {
        resident_id,
      })
      await putStep(tx, bert, open, at, { step: 'new', version: 1 })
    }
  })
}
export const pages = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length
export const logged = async () => {
  const { rows } = await test.admin.query(
    `select l.action, l.account_id, s.subject_id, s.sensitivity from accounts.read_log l
    left join accounts.read_log_subjects s using (village_id, seq)
    where (l.village_id, l.seq) = (select village_id, max(seq) from accounts.read_log where village_id = $1 group by 1)`,
    [esdorp.id],
  )
  return rows
}

export let hadders: string

export async function askForSheet() {
  await clean()
  await test.admin.query(`truncate logbook.entries, logbook.steps, logbook.requests cascade;
    delete from accounts.mail_outbox; truncate house.chores; delete from village.settings`)
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  await write(bert, async tx => {
    hadders = await putResident(tx, bert, 'Aaltje Hadders', { phones: [{ number: '0599-010123', note: '' }] })
    const stil = await putResident(tx, bert, 'Meneer Stil')
    const ride = await putRequest(tx, bert, 'Ziekenhuis Emmen', '2026-11-24T09:00:00Z', {
      ...{ resident_id: hadders, wished_day: '2026-11-27', wished_time: '10:15', place: 'Emmen' },
    })
    await putStep(tx, bert, ride, '2026-11-24T09:00:00Z', { step: 'new', version: 1 })
    const talk = await putRequest(tx, bert, 'Praten', '2026-11-10T09:00:00Z', {
      resident_id: stil,
      state: 'done',
    })
    await putEntry(tx, bert, 'Onder ons gezegd', '2026-11-25T09:00:00Z', {
      ...{ request_id: talk, resident_id: stil, circle: [bert.account, annie.account] },
      ...{ follow_up_day: '2026-11-27', follow_up_for: annie.account },
    })
    await putEntry(tx, bert, 'Terugbellen over de sleutel', '2026-11-25T09:00:00Z', {
      ...{
        request_id: ride,
        resident_id: hadders,
        follow_up_day: '2026-11-27',
        follow_up_for: annie.account,
      },
    })
  })
}
