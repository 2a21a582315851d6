/** P9 on the page, on paper and as a list: numbers first, names with one touch more, and that stands in the log of each. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openTestHouse } from '../../../test/support/house.ts'
import { fillVillage } from '../../../test/support/large.ts'
import { text } from '../../../test/support/shown.ts'
import { readCsv } from '../../foundation/sheets.csv.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { annie, esdorp, jannie, test } from './rights.village.support.ts'

describe('the administrator (P9)', () => {
  const clock = { now: Temporal.Instant.from('2026-11-26T15:00:00Z') }
  const asked = () => ({
    wie: annie.account,
    van: '2026-11-20',
    gemerkt: '2026-11-26',
    'gemerkt-tijd': '12:30',
  })

  async function open() {
    await test.database.inVillage(annie, 'write', tx => putResident(tx, annie, 'Riet Hadders'))
    await test.admin.query(
      `update residents.residents set made_at = '2026-11-01T09:00Z', mail = 'riet@example.org'`,
    )
    await test.admin.query(`update accounts.memberships set since = '2026-11-01T09:00Z'`)
    const house = await openTestHouse(test, clock)
    const browser = house.browser()
    await browser.signIn('administrator')
    return { house, browser }
  }

  it('reads numbers, what to do first and until when it must be told; no name of a resident', async () => {
    const { browser } = await open()
    const { status, body } = await browser.get(`/esdorp/beheer/datalek?${new URLSearchParams(asked())}`)
    expect(status).toBe(200)
    expect(body).toContain('Kon gezien worden: één mens')
    // Half past twelve on Thursday, and 72 hours.
    expect(body).toContain('Meld het vóór zondag 29 november, 12.30 uur')
    expect(body).toContain(`/esdorp/beheer/mensen/${annie.account}`)
    expect(body).not.toContain('Hadders')
  })

  it('reads the answer before the steps, that the first is done already, and takes it along into the book', async () => {
    const { browser } = await open()
    const page = `/esdorp/beheer/datalek?${new URLSearchParams(asked())}`
    const first = text(await browser.get(page))
    expect(first).toMatch(/Gezien: .*Kon gezien worden: .*1\. Zet het account uit.*5\. Schrijf het op/)
    expect(first).toContain('Kies bij coordinator van esdorp voor ‘werkt hier niet meer’')
    await test.admin.query(`update accounts.memberships set ended_at = $1 where account_id = $2`, [
      clock.now.toString(),
      annie.account,
    ])
    const { body, ...answer } = await browser.get(page)
    expect(text({ ...answer, body })).toContain(
      'Dit is gedaan: het account van coordinator van esdorp staat uit.',
    )
    expect(body).not.toContain(`/esdorp/beheer/mensen/${annie.account}`)
    const link = body.match(/href="([^"]+datalek\/boek\?[^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(link).not.toContain(annie.account)
    const book = (await browser.get(link)).body
    for (const value of [
      'name="noticed" value="2026-11-26"',
      'name="noticed-time" value="12:30"',
      'name="people" value="1"',
    ])
      expect(book).toContain(value)
    const nonsense = await browser.get('/esdorp/beheer/datalek/boek?gemerkt=morgen&mensen=Riet')
    expect(nonsense.body).not.toMatch(/value="(morgen|Riet)"/)
    const manual = await readFile('docs/handleiding/datalek.md', 'utf8')
    const steps = ['1. Zet het account uit', '2. Neem de sleutels weg', '3. Meld het']
    for (const step of [...steps, '4. Zeg het aan de mensen zelf', '5. Schrijf het op'])
      expect([first.includes(step), manual.includes(`\n${step}`)], step).toEqual([true, true])
  })

  it('gets the names on paper and as a list; that stands in the log of each, and shows who printed it', async () => {
    const { browser, house } = await open()
    const file = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...asked(), as: 'file', _key: browser.freshKey() },
      '',
    )
    expect(file.status).toBe(200)
    const rows = readCsv(file.body.replace(/^\ufeff/, '')) as unknown as string[][]
    expect(rows.slice(1).map(([name, way, , mail, , , seen]) => [name, way, mail, seen])).toEqual([
      ['Riet Hadders', 'Bellen', 'riet@example.org', 'kon'],
    ])
    const { rows: logged } = await test.admin.query(
      `select l.action, l.account_id as who, s.object_type as type, count(*)::int from accounts.read_log l
       join accounts.read_log_subjects s using (village_id, seq) where s.object_part = 'breach' group by 1, 2, 3 order by 3`,
    )
    expect(logged).toMatchObject([
      { action: 'X', who: jannie.account, type: 'account' },
      { action: 'X', who: jannie.account, type: 'resident', count: 1 },
    ])
    const paper = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...asked(), as: 'paper', _key: browser.freshKey() },
      '',
    )
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(house.troubles).toEqual([])
    clock.now = clock.now.add({ minutes: 11 })
    const late = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...asked(), as: 'file', _key: browser.freshKey() },
      '',
    )
    clock.now = clock.now.subtract({ minutes: 11 })
    expect(late.location).toMatch(/^\/account\/nog-even\?naar=/)
    expect(late.body).not.toContain('Hadders')
  })

  it('has the list of a village of 3,000 people, all of them seen, within a minute', async () => {
    await fillVillage(test, esdorp)
    await test.admin.query(`update residents.residents set made_at = '2026-11-01T09:00Z'`)
    await test.admin.query(`update accounts.memberships set since = '2026-11-01T09:00Z'`)
    await test.admin.query(
      `with head as (select coalesce(max(seq), 0) as seq from accounts.read_log where village_id = $1),
        lines as (insert into accounts.read_log (village_id, seq, at, account_id, roles, action, outcome, event_type, purpose,
          auth_rule, system, trace_id, digest, hash)
          select $1, head.seq + n, '2026-11-24T09:00Z'::timestamptz + n * interval '1 minute', $2, 'coordinator', 'R', 'done',
            '/:village/mensen', 'help', '', 'umkiek', gen_random_uuid(), '', '' from head, generate_series(1, 600) n
          returning seq)
       insert into accounts.read_log_subjects (village_id, seq, subject_id, object_type, object_id, object_part, sensitivity)
       select $1, l.seq, r.id, 'resident', r.id, 'name', 'personal' from lines l
         join residents.residents r on abs(hashtext(r.id::text)) % 10 = l.seq % 10`,
      [esdorp.id, annie.account],
    )
    await test.admin.query(`insert into accounts.read_log_heads values ($1, 600, '')`, [esdorp.id])
    const house = await openTestHouse(test, clock)
    const browser = house.browser()
    await browser.signIn('administrator')
    const began = performance.now()
    const page = await browser.get(`/esdorp/beheer/datalek?${new URLSearchParams(asked())}`)
    const shown = performance.now()
    const file = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...asked(), as: 'file', _key: browser.freshKey() },
      '',
    )
    const filed = performance.now()
    const paper = await browser.post(
      '/esdorp/beheer/datalek/blad',
      { ...asked(), as: 'paper', _key: browser.freshKey() },
      '',
    )
    const [seconds] = [(performance.now() - began) / 1000]
    console.log(
      `P9: 3,000 people: page ${Math.round(shown - began)} ms, list ${Math.round(filed - shown)} ms, all ${seconds.toFixed(1)} s`,
    )
    expect([page.status, file.status, house.troubles]).toEqual([200, 200, []])
    expect(page.body).toMatch(/Gezien: 3[.]?000 mensen/)
    expect(file.body.split('\r\n').filter(Boolean)).toHaveLength(3001)
    expect(paper.status).toBe(200)
    expect(house.troubles).toEqual([])
    expect(seconds).toBeLessThan(60)
  }, 120_000)
})
