/** What is printed: for the drawer, for the wall, and for whoever it is about. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readable } from '../../../../test/support/forms.ts'
import type { Browser } from '../../../../test/support/house.ts'
import { readPaper } from '../../../../test/support/paper.ts'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, bert, brinkstad, esdorp, house, test, write } from '../logbook.support.ts'
import { lastLog } from '../today/logbook.today.support.ts'

let browser: Browser
let hadders: string
let eising: string
let kuipers: string

/** Thursday 26 November. */
beforeAll(async () => {
  browser = house.browser()
  await browser.signIn('coordinator')
  ;[hadders, eising, kuipers] = await write(annie, async tx => {
    const people = [
      await putResident(tx, annie, 'Grietje Hadders'),
      await putResident(tx, annie, 'Jan Eising'),
      await putResident(tx, annie, 'Wubbo Kuipers'),
    ]
    const [hadders, eising, kuipers] = people as [string, string, string]
    const ride = { resident_id: hadders, kind: 'vervoer', place: 'ziekenhuis Emmen' }
    await putRequest(tx, annie, 'Naar de oogarts', '2026-11-24T09:00:00Z', {
      ...{ ...ride, wished_day: '2026-11-27', wished_time: '10:15', state: 'agreed', helper_id: eising },
      ...{ back_time: '11:15', aids: ['stok'] },
    })
    // Left lying for two years: a number on the wall, no name.
    await putRequest(tx, annie, 'Vlag strijken', '2024-11-24T09:00:00Z', { resident_id: kuipers })
    await putRequest(tx, annie, 'Naar de kapper', '2026-11-24T09:00:00Z', {
      ...{ ...ride, place: 'kapper', wished_day: '2026-12-01', state: 'looking' },
    })
    await putRequest(tx, annie, 'Al geweest', '2026-11-24T09:00:00Z', {
      ...{ ...ride, wished_day: '2026-11-27', state: 'done' },
    })
    await putRequest(tx, annie, 'Volgend jaar pas', '2026-11-24T09:00:00Z', {
      ...{ ...ride, wished_day: '2027-03-01', state: 'agreed', helper_id: eising },
    })
    await putRequest(tx, annie, 'Elke vrijdag koffie', '2026-11-24T09:00:00Z', {
      ...{ resident_id: kuipers, helper_id: hadders, state: 'agreed', wished_day: '2026-11-27' },
      ...{ repeat_every: 1, repeat_unit: 'week', repeat_weekdays: [5], repeat_from: '2026-11-27' },
    })
    await putRequest(tx, annie, 'Een keer het gras', '2026-11-24T09:00:00Z', {
      resident_id: kuipers,
      kind: 'tuin',
    })
    const open = { resident_id: kuipers, kind: 'tuin', state: 'looking' }
    await putRequest(tx, annie, 'Blad ruimen', '2026-11-20T09:00:00Z', {
      ...{ ...open, wished_day: '2026-11-23', wished_until: '2026-12-07' },
    })
    await putRequest(tx, annie, 'Ruit vervangen', '2026-11-20T09:00:00Z', {
      ...{
        ...open,
        wished_day: '2026-11-27',
        wished_until: '2026-11-28',
        state: 'agreed',
        helper_id: hadders,
      },
    })
    await putRequest(tx, annie, 'Schuur opruimen', '2026-11-20T09:00:00Z', {
      ...{ ...open, wished_day: '2026-11-27' },
    })
    await putRequest(tx, annie, 'Bril halen', '2026-11-20T09:00:00Z', {
      ...{ ...open, wished_day: '2026-11-28', state: 'found', helper_id: hadders },
    })
    await putEntry(tx, annie, 'Onder ons tweeën', '2026-11-25T09:00:00Z', {
      resident_id: hadders,
      circle: [annie.account, bert.account],
    })
    return people as [string, string, string]
  })
  const other = brinkstad.asker.coordinator as typeof annie
  await write(other, tx => putRequest(tx, other, 'Uit Brinkstad', '2026-11-24T09:00:00Z', {}))
  await test.admin.query(
    `insert into residents.phones (village_id, resident_id, number, dialled) values
      ($1, $2, '0599-010123', '+31599010123'), ($1, $3, '06-00000012', '+31600000012')`,
    [esdorp.id, hadders, eising],
  )
})

const sheet = async (path: string) => {
  const { status, headers, body } = await browser.get(`/esdorp/${path}`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(body).toContain('pdfuaid:part')
  return readPaper(body).join(' ').replace(/\s+/g, ' ')
}

describe('the empty form', () => {
  it('asks what a call asks, with the kinds of the village, and is about nobody', async () => {
    const before = await lastLog()
    const said = await sheet('papier/formulier/blad')
    for (const words of ['Datum:', 'Voor wie is het?', 'Wat is de vraag?', 'Vervoer', 'rollator', 'Terug om'])
      expect(said).toContain(words)
    expect(said).not.toContain('Hadders')
    expect(await lastLog()).toEqual(before)
  })
})

describe('the week on the wall', () => {
  it('has every appointment under its day with who is fetched, who drives and how both are rung', async () => {
    const said = await sheet('papier/week/blad')
    expect(said).toMatch(
      /vrijdag 27 november .*10\.15 uur Grietje Hadders .*0599-010123 .*Naar de oogarts · terug om 11\.15 uur · stok Jan Eising 06-00000012/,
    )
    expect(said).toMatch(/vrijdag 27 november .*Wubbo Kuipers .*Elke vrijdag koffie .*zaterdag 28 november/)
    expect(said).toMatch(/dinsdag 1 december .*Naar de kapper Nog niemand:/)
    expect(said).toMatch(/Nog open .*Een keer het gras/)
    expect(said).not.toContain('Vlag strijken')
    expect(said).toContain('Nog één staat te lang stil: zie Vandaag.')
  })

  it('has what may be done on any of several days under what is open, in every week that they touch', async () => {
    const days = 'maandag 23 november tot en met maandag 7 december'
    for (const week of ['', '?van=2026-11-30', '?van=2026-12-07']) {
      const said = await sheet(`papier/week/blad${week}`)
      const open = said.slice(said.indexOf('Nog open'))
      expect(open).toContain(`${days} · Tuin: Blad ruimen`)
      expect(said.match(/Blad ruimen/g)).toHaveLength(1)
    }
    expect(await sheet('papier/week/blad?van=2026-11-16')).not.toContain('Blad ruimen')
  })

  it('says days by their date, and until when', async () => {
    const said = await sheet('papier/week/blad?van=2026-12-04')
    expect(said).toContain('vrijdag 27 november · Tuin: Schuur opruimen')
    expect(said).not.toMatch(/vandaag|morgen/)
    expect(await sheet('papier/week/blad')).toContain(
      'vrijdag 27 november tot en met zaterdag 28 november · Tuin: Ruit vervangen',
    )
  })

  it('says whom nobody told yet that somebody was found', async () => {
    const said = await sheet('papier/week/blad')
    expect(said).toMatch(/Wubbo Kuipers · nog bellen .{0,40}Bril halen/)
    expect(said.match(/nog bellen/g)).toHaveLength(1)
  })

  it('leaves out what is done, what comes next year, lines, and the other village', async () => {
    const said = await sheet('papier/week/blad')
    for (const words of ['Al geweest', 'Volgend jaar pas', 'Onder ons tweeën', 'Uit Brinkstad'])
      expect(said).not.toContain(words)
  })

  it('of another week goes on with what comes back, and counts as printing for everybody on it', async () => {
    const said = await sheet('papier/week/blad?van=2026-12-04')
    expect(said).toMatch(/vrijdag 4 december .*Elke vrijdag koffie/)
    expect(said).not.toContain('Naar de oogarts')
    const log = await lastLog()
    expect(new Set(log.map(({ action }) => action))).toEqual(new Set(['X']))
    expect(new Set(log.map(({ subject_id }) => subject_id))).toEqual(new Set([hadders, kuipers]))
  })

  it('of a day that does not exist is the week from today', async () => {
    expect(await sheet('papier/week/blad?van=2026-02-31')).toContain('Naar de oogarts')
  })

  it('says which day "morgen" was when it was said, and so do the lists on the screen', async () => {
    await write(annie, tx =>
      putRequest(tx, annie, 'Ladder lenen, liefst morgen', '2026-11-24T09:00:00Z', { resident_id: kuipers }),
    )
    const list = readable((await browser.get('/esdorp/logboek')).body)
    for (const text of [await sheet('papier/week/blad'), await sheet(`mensen/${kuipers}/blad`), list])
      expect(text).toContain('liefst morgen (wo 25 nov)')
  })
})

describe('the sheet of one person', () => {
  it('says what is agreed and what we know, and gives no number but their own and the village’s', async () => {
    const said = await sheet(`mensen/${hadders}/blad`)
    expect(said).toContain('Het blad van Grietje Hadders')
    expect(said).toMatch(/Naar de oogarts Jan Eising komt\./)
    expect(said).toMatch(/Naar de kapper Wij zoeken nog iemand\./)
    expect(said).toMatch(/Waar u bij helpt .*Elke vrijdag koffie Voor Wubbo Kuipers\./)
    expect(said).toContain('0599-010123')
    for (const words of ['06-00000012', 'Onder ons tweeën', 'Al geweest']) expect(said).not.toContain(words)
    expect(new Set((await lastLog()).map(({ action }) => action))).toEqual(new Set(['X']))
  })

  it('of somebody in the other village is not there', async () => {
    const other = brinkstad.asker.coordinator as typeof annie
    const theirs = await write(other, tx => putResident(tx, other, 'Harm Haddering'))
    expect((await browser.get(`/esdorp/mensen/${theirs}/blad`)).status).toBe(404)
  })
})
