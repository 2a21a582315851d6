/** The roster: two who swap, somebody who is away, and taking turns. */
import { beforeEach, describe, expect, it } from 'vitest'
import { annie, bert, clock, house, test } from '../logbook.support.ts'
import { clean, fill, see } from './duty.support.ts'
import { annies, berts, give, roster, standing, week } from './roster.support.ts'

beforeEach(async () => {
  await clean()
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
})

describe('a swap', () => {
  it('changes two weeks over, and both see it in the roster', async () => {
    await give(annie)
    await give(bert, '/esdorp/dienst/week?van=2026-12-14')
    const page = await see(week)
    const done = await fill(page, week, 'Ruil met een andere week', { with: '2026-12-14' })
    expect(done.status).toBe(303)
    expect(await standing()).toEqual([
      ['bert', '07', '13'],
      ['annie', '14', '20'],
    ])
    for (const who of ['coordinator', 'coordinator-2']) {
      const { text } = await see(roster, who)
      expect(text).toContain(
        `${berts} maandag 7 december tot en met zondag 13 december · geruild, eerst ${annies}`,
      )
      expect(text).toContain(
        `${annies} maandag 14 december tot en met zondag 20 december · geruild, eerst ${berts}`,
      )
    }
  })

  it('is told to the other and to nobody else, also when it is taken back', async () => {
    await give(annie)
    await give(bert, '/esdorp/dienst/week?van=2026-12-14')
    await test.admin.query(`update accounts.accounts set mail = 'bert@example.org' where id = $1`, [
      bert.account,
    ])
    const told = async () =>
      (await test.admin.query('select account_id as who, kind from accounts.notices order by at, kind')).rows
    await test.admin.query('delete from accounts.notices; delete from accounts.mail_outbox')
    const done = await fill(await see(week), week, 'Ruil met een andere week', { with: '2026-12-14' })
    expect(await told()).toEqual([{ who: bert.account, kind: 'duty-swapped' }])
    const { text } = await see('/account/berichten', 'coordinator-2')
    expect(text).toContain(
      `Je week met de dorpstelefoon is geruild (Esdorp, nu van jou: maandag 7 december tot en met zondag 13 december, niet meer van jou: maandag 14 december tot en met zondag 20 december, door ${annies}).`,
    )
    expect(text).not.toContain('Was jij dit niet?')
    expect((await see('/account/berichten')).location).toBe('/')

    clock.now = clock.now.add({ minutes: 1 })
    const page = await see(done.location as string)
    const deed = new URLSearchParams(done.location?.split('?')[1]).get('gedaan') as string
    expect((await fill(page, roster, roster, { do: 'undo', deed })).status).toBe(303)
    expect((await told())[1]).toEqual({ who: bert.account, kind: 'duty-unswapped' })
    const { rows: mails } = await test.admin.query(
      'delete from accounts.mail_outbox returning to_address as to, subject, body',
    )
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['bert@example.org', 'Je week met de dorpstelefoon is geruild'],
      ['bert@example.org', 'Een ruil van de dorpstelefoon gaat niet door'],
    ])
    expect(JSON.stringify(mails)).not.toMatch(/coordinator|december/)
  })

  it('that an administrator makes is told to both', async () => {
    await give(annie)
    await give(bert, '/esdorp/dienst/week?van=2026-12-14')
    await test.admin.query('delete from accounts.notices')
    await fill(await see(week, 'administrator'), week, 'Ruil met een andere week', { with: '2026-12-14' })
    const { rows } = await test.admin.query('select account_id from accounts.notices')
    expect(rows.map(({ account_id }) => account_id).sort()).toEqual([annie.account, bert.account].sort())
  })
})

describe('holidays', () => {
  it('are noted and taken back; the roster says where a week falls on somebody who is away', async () => {
    await give(annie)
    const page = await see(roster)
    const away = { who: annie.account, from: '2026-12-05', until: '2026-12-09' }
    const noted = await fill(page, roster, 'Schrijf op dat iemand weg is', away)
    expect(noted.status).toBe(303)
    const after = await see(noted.location as string)
    expect(after.text).toContain(
      `Opgeschreven: ${annies} is weg, zaterdag 5 december tot en met woensdag 9 december.`,
    )
    expect(after.text).toMatch(
      new RegExp(`maandag 7 december tot en met zondag 13 december .*${annies} is dan weg`),
    )
    expect((await see(week)).text).toContain(`${annies} weg: zaterdag 5 december`)
    const back = await fill(after, roster, 'Toch niet weg', {})
    expect(back.status).toBe(303)
    expect((await see(roster)).text).not.toContain('is dan weg')
    expect((await see(roster)).text).toContain('Er is niemand weg opgeschreven.')
  })
})

describe('taking turns', () => {
  const page = '/esdorp/dienst/om-de-beurt'
  it('shows first what it becomes, writes nothing, and then fills only what is empty', async () => {
    await give(bert)
    const asked = await see(page)
    const order = {
      [`place-${annie.account}`]: '1',
      [`place-${bert.account}`]: '2',
      vanaf: '2026-11-30',
      weken: '4',
    }
    const shown = await fill(asked, page, 'Om de beurt', order)
    expect(shown.location).toBe(`${page}?vanaf=2026-11-30&weken=4#voorstel`)
    const proposal = await see(shown.location as string)
    expect(proposal.text).toMatch(
      new RegExp(
        `${annies} maandag 30 november .* ${berts} maandag 7 december .* blijft zo ${annies} maandag 14 december`,
      ),
    )
    expect(await test.count('select count(*) from logbook.duty_days')).toBe(7)
    await test.admin.query('delete from accounts.notices')
    clock.now = clock.now.add({ minutes: 1 })
    const done = await fill(proposal, page, 'Zet deze weken in het rooster', {})
    expect(done.status).toBe(303)
    // Whoever gets days of this month or the next is told which; nobody of what she did herself.
    expect((await see('/account/berichten', 'coordinator-2')).text).toContain(
      `gewijzigd (Esdorp, nu van jou: maandag 21 december tot en met zondag 27 december, door ${annies})`,
    )
    expect((await see('/account/berichten')).location).toBe('/')
    expect(await standing()).toEqual([
      ['annie', '01', '06'],
      ['bert', '07', '13'],
      ['annie', '14', '20'],
      ['bert', '21', '27'],
    ])
  })

  it('what was accepted is what was shown: not when somebody went away meanwhile', async () => {
    const order = {
      [`place-${annie.account}`]: '1',
      [`place-${bert.account}`]: '2',
      vanaf: '2026-11-30',
      weken: '4',
    }
    const shown = await fill(await see(page), page, 'Om de beurt', order)
    const proposal = await see(shown.location as string)
    const away = { who: annie.account, from: '2026-11-30', until: '2026-12-01' }
    await fill(await see(roster), roster, 'Schrijf op dat iemand weg is', away)
    const late = await fill(proposal, page, 'Zet deze weken in het rooster', {})
    expect(late.status).toBe(409)
    expect(await standing()).toEqual([])
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
