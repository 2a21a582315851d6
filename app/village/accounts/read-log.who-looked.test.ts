/** A resident reads who looked, in words, on the screen and on paper (L9). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { putRequest, putResident } from '../logbook/examples.rows.ts'
import { logAccess } from './queries.read-log.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let riet: string
let request: string
const clock = { now: Temporal.Instant.from('2026-11-26T15:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  await test.admin.query(`update accounts.memberships set name = 'Annie Wubbels' where account_id = $1`, [
    esdorp.asker.coordinator?.account,
  ])
  house = await openTestHouse(test, clock)
  const by = esdorp.asker.coordinator as Asker
  await test.database.inVillage(by, 'write', async tx => {
    riet = await putResident(tx, by, 'mevrouw Hadders')
    request = await putRequest(tx, by, 'Naar Emmen', '2026-11-25T09:00:00Z', { resident_id: riet })
  })
})
afterAll(() => test.close())

type Shown = { part: string; type?: string; object?: string; relation?: string }
/** A look of some day: the clock of the log is the database's own, so the day is set by hand. */
async function look(at: string, who: string, path: string, shown: Shown[], action: 'R' | 'S' = 'R') {
  await test.database.inVillage(esdorp.asker[who] as Asker, 'write', tx =>
    logAccess(tx, {
      ...{ action, outcome: 'done', eventType: path, purpose: 'help between neighbours', authRule: '' },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek', traceId: crypto.randomUUID() },
      subjects: shown.map(one => ({
        subject: riet,
        type: 'resident',
        object: riet,
        sensitivity: 'personal',
        ...one,
      })),
    }),
  )
  await test.admin.query(
    'update accounts.read_log set at = $1 where seq = (select max(seq) from accounts.read_log)',
    [at],
  )
}

async function open(asked = '', language = 'nl', part = '') {
  await test.admin.query('update accounts.accounts set language = $1', [language])
  const annie = house.browser()
  await annie.signIn('coordinator')
  const page = await annie.get(`/esdorp/mensen/${riet}/gezien${part}${asked}`)
  // This look stands in the log too, by the real clock: put aside, on a day that no story asks for.
  const aside = "at = '2026-11-10T09:00:00Z' where action = 'R' and event_type like '%/gezien'"
  await test.admin.query(`update accounts.read_log set ${aside}`)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const lines = [...main.matchAll(/<h2>([^<]+)<|<(?:li|summary)>([^<]+)</g)]
    .map(([, day, line]) => day ?? line)
    .filter(line => line !== 'Kies zelf de dagen' && line !== 'Choose the days yourself')
  return { ...page, main, lines }
}

describe('a resident who asks who looked (L9)', () => {
  it('whom nobody looked at reads just that, and how it works', async () => {
    const { main, status } = await open()
    expect(status).toBe(200)
    expect(main).toContain('Niemand heeft deze gegevens gezien.')
    expect(main).toContain('mevrouw Hadders')
  })

  it('reads day by day who saw what and why, with alike lines of a day joined', async () => {
    await look('2026-11-24T09:00:00Z', 'coordinator-2', '/:village/mensen', [{ part: 'name' }])
    await look('2026-11-24T09:05:00Z', 'coordinator-2', '/:village/mensen', [{ part: 'name' }], 'S')
    const page = '/:village/mensen/:resident'
    await look('2026-11-26T09:00:00Z', 'coordinator', page, [{ part: 'page', relation: 'open-request' }])
    await look('2026-11-26T09:30:00Z', 'coordinator', page, [{ part: 'page', relation: 'open-request' }])
    const asked = [{ part: 'page', type: 'request', object: request }]
    await look('2026-11-26T10:00:00Z', 'coordinator', '/:village/logboek/:request', asked)
    await look('2026-11-26T23:30:00Z', 'volunteer', '/:village/taken', [{ part: 'address' }])
    const { lines } = await open('?van=2026-11-20')
    expect(lines).toEqual([
      'vrijdag 27 november 2026',
      'Een vrijwilliger zag gegevens.',
      'donderdag 26 november 2026',
      'Een coördinator (Annie Wubbels) bekeek de bladzijde, terwijl er een hulpvraag liep (meer dan eens).',
      'Een coördinator (Annie Wubbels) las een hulpvraag, omdat er om hulp was gevraagd.',
      'dinsdag 24 november 2026',
      'Een coördinator (coordinator-2 van esdorp) zag 2 keer iets in een lijst of bij een hulpvraag.',
      'Een coördinator (coordinator-2 van esdorp) zag de naam in de lijst met mensen, om iemand te vinden.',
      'Een coördinator (coordinator-2 van esdorp) zag de naam staan bij het zoeken, om iemand te vinden.',
    ])
  })

  it('reads the same in English', async () => {
    const { lines } = await open('?van=2026-11-26&tot=2026-11-26', 'en')
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^A coordinator \(Annie Wubbels\) opened the page, while a request was open \(more than once\)\.$/,
      ),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^Thursday,? 26 November 2026$/))
  })

  it('chooses the days; the last day counts whole; nonsense in the address is no choice', async () => {
    const days = async (asked: string) =>
      (await open(asked)).lines.filter(line => /^\w+dag /.test(line ?? ''))
    expect(await days('?van=2026-11-20&tot=2026-11-24')).toEqual(['dinsdag 24 november 2026'])
    expect(await days('?van=2026-11-25&tot=2026-11-27')).toEqual([
      'vrijdag 27 november 2026',
      'donderdag 26 november 2026',
    ])
    expect((await open('?van=2020-01-01&tot=2020-02-01')).main).toContain('In deze dagen heeft niemand')
    expect((await open("?van=morgen&tot=2026-13-45&voor=';--")).status).toBe(200)
  })

  it('reads of the opening of this very page the next time, and of its printing', async () => {
    const { lines } = await open('?tot=2026-11-10')
    expect(lines).toEqual([
      'dinsdag 10 november 2026',
      expect.stringMatching(/^Een coördinator \(Annie Wubbels\) bekeek deze lijst, om te zien wie er keek/),
    ])
    const sheet = await open('', 'nl', '/blad')
    expect(sheet.headers.get('content-type')).toBe('application/pdf')
    expect(sheet.body.startsWith('%PDF-')).toBe(true)
    await test.admin.query(`update accounts.read_log set at = '2026-11-28T08:00:00Z' where action = 'X'`)
    expect((await open('?van=2026-11-28')).lines).toEqual([
      'zaterdag 28 november 2026',
      'Een coördinator (Annie Wubbels) drukte deze lijst af, om te zien wie er keek.',
    ])
    expect(house.troubles).toEqual([])
  })

  it('of nobody knows where: a foreign id, a made-up one and no id are one and the same answer', async () => {
    const annie = house.browser()
    await annie.signIn('coordinator')
    for (const id of [crypto.randomUUID(), 'riet', "'; --"])
      for (const part of ['', '/blad'])
        expect((await annie.get(`/esdorp/mensen/${encodeURIComponent(id)}/gezien${part}`)).status).toBe(404)
  })
})
