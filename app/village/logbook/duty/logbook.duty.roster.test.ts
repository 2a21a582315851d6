/** The roster: a week in one press, a few days of it, and who may plan; each taken back with one press. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { annie, bert, brinkstad, clock, house, test, write } from '../logbook.support.ts'
import { clean, fill, hasPhone, see } from './duty.support.ts'
import { keepDays } from './queries.duty.ts'
import { annies, berts, give, roster, standing, week } from './roster.support.ts'

beforeEach(async () => {
  await clean()
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
})

describe('a village without a roster', () => {
  it('says so calmly, week by week, and on Vandaag', async () => {
    const { text } = await see(roster)
    expect(text).toContain('Voor vandaag staat er nog niemand in het rooster.')
    expect(text.match(/Nog niemand (maandag|\S+dag) /g)).toHaveLength(11)
    expect(text).toContain('maandag 23 november tot en met zondag 29 november')
    const today = await see('/esdorp/vandaag')
    expect(today.text).toContain('Deze week staat er nog niemand in het rooster · Naar het rooster')
  })
})

describe('a week', () => {
  it('goes to somebody in one press, and stands on Vandaag once it is there', async () => {
    expect((await give(bert)).location).toMatch(/^\/esdorp\/dienst\?gedaan=/)
    expect(await standing()).toEqual([['bert', '07', '13']])
    clock.now = Temporal.Instant.from('2026-12-09T09:00:00Z')
    expect((await see('/esdorp/vandaag')).text).toContain(
      `Deze week: ${berts} · tot en met zondag 13 december`,
    )
    expect((await see(roster)).text).toContain(
      `${berts} heeft nu de telefoon, tot en met zondag 13 december.`,
    )
  })

  it('is taken back with one press, by whoever did it and as long as nothing came after it', async () => {
    await give(annie)
    const { location } = await give(bert)
    const page = await see(location as string)
    expect(page.text).toContain(
      `Het rooster is gewijzigd: maandag 7 december tot en met zondag 13 december is nu van ${berts}, eerst van ${annies}.`,
    )
    const others = await see(location as string, 'coordinator-2')
    expect(others.text).not.toContain('Het rooster is gewijzigd')
    const deed = new URLSearchParams(location?.split('?')[1]).get('gedaan') as string
    const stranger = await others.browser.post(roster, { do: 'undo', deed, _key: others.browser.freshKey() })
    expect(stranger.status).toBe(409)
    expect((await fill(page, roster, roster, { do: 'undo', deed })).status).toBe(303)
    expect(await standing()).toEqual([['annie', '07', '13']])
    const late = await page.browser.post(roster, { do: 'undo', deed, _key: page.browser.freshKey() })
    expect([late.status, (await standing()).length]).toEqual([409, 1])
  })

  it('keeps every former day: the newest counts and nothing is rewritten', async () => {
    await give(annie)
    await give(bert)
    const { rows } = await test.admin.query(
      'select day, version, account_id from logbook.duty_days order by 1, 2',
    )
    expect(rows).toHaveLength(14)
    await expect(
      write(annie, tx => tx.updateTable('logbook.duty_days').set({ account_id: null }).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  it('two who press at once: the second is told, sees how it stands, and nothing is written over', async () => {
    const [mine, theirs] = [await see(week), await see(week, 'coordinator-2')]
    await fill(theirs, week, 'Wie heeft dan de telefoon?', { whose: bert.account })
    const second = await fill(mine, week, 'Wie heeft dan de telefoon?', { whose: annie.account })
    expect(second.status).toBe(409)
    expect(second.body).toContain('Een collega was je net voor.')
    expect(second.body).toContain(berts)
    expect(await standing()).toEqual([['bert', '07', '13']])
    // The key holds also between two who asked in the same blink.
    const day = { day: '2026-12-07', account: annie.account, version: 0 }
    const writer = { village: annie.village, account: annie.account, now: clock.now }
    expect(await write(annie, tx => keepDays(tx, writer, 'given', [day]))).toBeNull()
  })

  it('may be of two halves', async () => {
    await give(annie)
    const page = await see(week)
    const part = { who: bert.account, from: '2026-12-10', until: '2026-12-14' }
    expect((await fill(page, week, 'Iemand anders voor een paar dagen', part)).status).toBe(303)
    expect(await standing()).toEqual([
      ['annie', '07', '09'],
      ['bert', '10', '14'],
    ])
    expect((await see(roster)).text).toMatch(
      new RegExp(
        `${annies} en ${berts} .*${annies} maandag tot en met woensdag, ${berts} donderdag tot en met zondag`,
      ),
    )
  })

  it('of a part that cannot be, says what to do and keeps what was typed', async () => {
    const page = await see(week)
    const name = 'Iemand anders voor een paar dagen'
    const wrong = async (fields: Record<string, string>) => {
      const answer = await fill(page, week, name, { _key: page.browser.freshKey(), ...fields })
      expect(answer.status).toBe(422)
      return answer.body
    }
    expect(await wrong({ who: '', from: '2026-12-10', until: '2026-12-08' })).toContain('Kies een collega.')
    const turned = await wrong({ who: bert.account, from: '2026-12-10', until: '2026-12-08' })
    expect(turned).toContain('De laatste dag ligt voor de eerste.')
    expect(turned).toContain('value="2026-12-10"')
    expect(await wrong({ who: bert.account, from: '2027-01-01', until: '2027-06-01' })).toContain(
      'langer dan twee maanden',
    )
    expect(await wrong({ who: bert.account, from: '2026-11-01', until: '2026-11-03' })).toContain(
      'Deze dag is voorbij',
    )
    expect(await standing()).toEqual([])
  })

  it('goes to nobody who is no coordinator here', async () => {
    const page = await see(week)
    for (const whose of [crypto.randomUUID(), (brinkstad.asker.coordinator as Asker).account, 'x'])
      expect(
        (await fill(page, week, 'Wie heeft dan de telefoon?', { whose, _key: page.browser.freshKey() }))
          .status,
      ).toBe(422)
    expect(await standing()).toEqual([])
  })
})

describe('may not', () => {
  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader'])(
    'see who has the phone as a %s',
    async who => {
      await hasPhone(annie, '2026-11-23')
      for (const path of [roster, week, '/esdorp/dienst/om-de-beurt', '/esdorp/dienst/overdracht'])
        expect((await see(path, who)).status).toBe(404)
    },
  )

  it('an administrator plans the roster, and reads no handover', async () => {
    await hasPhone(annie, '2026-11-23')
    expect((await see(roster, 'administrator')).text).toContain(annies)
    expect((await see('/esdorp/dienst/overdracht', 'administrator')).status).toBe(404)
    expect((await see(roster, 'administrator')).text).not.toContain('Sinds jouw vorige dienst')
  })

  it('read or change the roster of another village', async () => {
    const bea = brinkstad.asker.coordinator as Asker
    await hasPhone(bea, '2026-11-23')
    expect((await see(roster)).text).not.toContain('van brinkstad')
    const page = await see(roster)
    const { rows } = await test.admin.query('select deed from logbook.duty_days limit 1')
    const undo = { do: 'undo', deed: rows[0].deed, _key: page.browser.freshKey() }
    expect((await page.browser.post(roster, undo)).status).toBe(404)
    expect((await see('/brinkstad/dienst', 'coordinator', 'brinkstad')).text).toContain('van brinkstad')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
