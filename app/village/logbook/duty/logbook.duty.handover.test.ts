/** "Sinds jouw vorige dienst". Annie had the phone until Sunday 15 November and has it again; Bert had the week between. */
import { beforeAll, describe, expect, it } from 'vitest'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, clock, house, test, write } from '../logbook.support.ts'
import { lastLog } from '../today/logbook.today.support.ts'
import { fill, see } from './duty.support.ts'
import { askBefore, handover, ids } from './handover.support.ts'

beforeAll(askBefore)

describe('with nothing since', () => {
  it('says so, and shows only what waits', async () => {
    clock.now = Temporal.Instant.from('2026-11-23T08:00:00Z')
    const { text, under } = await see(handover)
    expect(text).toContain('Er is niets veranderd. Goede dienst.')
    expect(under('Wacht')).toMatch(/Mevrouw Wacht .* wacht op de dochter/)
    expect(text).not.toContain('Veranderd')
    clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  })
})

describe('what a colleague did', () => {
  const reads = () => see(handover)

  it('a date that was edited, with what stood there before', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator-2')
    clock.now = Temporal.Instant.from('2026-11-24T09:00:00Z')
    const page = `/esdorp/logboek/${ids['Bloed prikken']}/wijzigen`
    const open = { ...(await see(page, 'coordinator-2')) }
    const sent = await fill(open, page, page, { wished_day: '2026-12-03' })
    expect(sent.status).toBe(303)
    clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
    expect((await reads()).under('Veranderd')).toMatch(
      /Geesje Brink .*Dag of tijd: eerst dinsdag 1 december, 10.15 uur, nu donderdag 3 december, 10.15 uur coordinator-2 van esdorp, eergisteren, 10.00 uur · Bloed prikken/,
    )
  })

  it('a request that was taken up again, and a step that was taken back', async () => {
    await write(bert, async tx => {
      await putStep(tx, bert, ids['Heg snoeien'] as string, '2026-11-20T09:00:00Z', {
        step: 'reopened',
        version: 2,
      })
      // Annie said so before, on her own duty; Bert took it back since.
      await putStep(tx, annie, ids['Lamp ophangen'] as string, '2026-11-12T09:00:00Z', {
        ...{ step: 'agreed', version: 2, undone_by: bert.account, undone_at: '2026-11-19T09:00:00Z' },
        helper_id: ids['Wim Slomp'] as string,
      })
    })
    const { under } = await reads()
    expect(under('Veranderd')).toMatch(
      /Wim Slomp .*Weer opgepakt coordinator-2 van esdorp, vrijdag 20 november/,
    )
    expect(under('Veranderd')).toMatch(
      /Riet Eising .*Ongedaan gemaakt: afgesproken met Wim Slomp coordinator-2/,
    )
  })

  it('ten changes of one request are one row: the newest words, the rest below', async () => {
    await write(bert, async tx => {
      for (let n = 1; n <= 10; n++)
        await putEntry(tx, bert, `Gebeld, keer ${n}`, `2026-11-21T10:${10 + n}:00Z`, {
          request_id: ids['Naar de kapper'] as string,
          resident_id: ids['Jan Hadders'] as string,
        })
    })
    const { under } = await reads()
    expect(under('Veranderd').match(/Naar de kapper/g)).toHaveLength(1)
    expect(under('Veranderd')).toMatch(
      /Jan Hadders .*?Gebeld, keer 10 .*en 9 eerdere veranderingen .*Gebeld, keer 9/,
    )
  })

  it('a person who left, whose number changed, or who became one with another', async () => {
    const other = await write(annie, tx => putResident(tx, annie, 'Mevr. G. Brink'))
    const event = (resident: string, what: string, was: object, at: string) =>
      test.admin.query(
        `insert into residents.events (village_id, resident_id, what, before, version, by, at) values ($1, $2, $3, $4, 7, $5, $6)`,
        [annie.village, resident, what, JSON.stringify(was), bert.account, at],
      )
    const [geesje, jan, riet] = [ids['Geesje Brink'], ids['Jan Hadders'], ids['Riet Eising']] as [
      string,
      string,
      string,
    ]
    await event(jan, 'changed', { phones: [], goodToKnow: 'GEHEIM' }, '2026-11-18T09:00:00Z')
    await event(riet, 'moved', { ended: null }, '2026-11-18T10:00:00Z')
    await event(geesje, 'merged', { with: other }, '2026-11-22T09:00:00Z')
    await event(other, 'merged', { with: geesje }, '2026-11-22T09:00:00Z')
    await test.admin.query(
      `update residents.residents set merged_into = $1, ended_why = 'double', ended_at = now() where id = $2`,
      [geesje, other],
    )
    const { under, main } = await reads()
    const changed = under('Veranderd')
    expect(changed).toContain('Geesje Brink en Mevr. G. Brink zijn één geworden coordinator-2 van esdorp')
    expect(main.match(/zijn één geworden/g)).toHaveLength(1)
    expect(changed).toContain('Gegevens gewijzigd: telefoon, goed om te weten')
    expect(changed).toMatch(/Riet Eising .*Verhuisd/)
    expect(main).not.toContain('GEHEIM')
    expect(main).toContain(`href="/esdorp/mensen/${geesje}"`)
    const log = (await lastLog()).map(({ subject_id }) => subject_id)
    expect(log).toEqual(expect.arrayContaining([geesje, other, jan, riet]))
    expect(log).not.toContain(ids['Niemand Anders'])
  })

  it('a request that came in is new, with whoever took it; what happened to it since stands below', async () => {
    await write(bert, async tx => {
      const request = await putRequest(tx, bert, 'Sneeuw ruimen', '2026-11-25T09:00:00Z', {
        state: 'looking',
      })
      await putStep(tx, bert, request, '2026-11-25T09:00:00Z', { step: 'new', version: 1 })
      await putStep(tx, bert, request, '2026-11-25T10:00:00Z', { step: 'looking', version: 2 })
    })
    const { under } = await reads()
    expect(under('Nieuw')).toMatch(
      /Sneeuw ruimen .*opgenomen: coordinator-2 van esdorp, gisteren, 10.00 uur .*1 verandering daarna Begonnen met zoeken/,
    )
    expect(under('Veranderd')).not.toContain('Sneeuw')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
