/** A week that was given or swapped: whose it is, taken back in place, and who hears of it. It is Thursday 26 November. */
import { beforeEach, describe, expect, it } from 'vitest'
import { annie, bert, clock, house, test } from '../logbook.support.ts'
import { clean, fill, see } from './duty.support.ts'
import { annies, berts, give, roster, standing, week } from './roster.support.ts'

const other = '/esdorp/dienst/week?van=2026-12-14'
const days = 'maandag 7 december tot en met zondag 13 december'
const swap = async (by = 'coordinator') =>
  fill(await see(week, by), week, 'Ruil met een andere week', { with: '2026-12-14' })
const undo = { do: 'undo' }
const told = async () =>
  (await test.admin.query('select account_id as who, kind from accounts.notices order by at, kind')).rows
/** The row of the week of 7 December. */
const row = (text: string) =>
  text.slice(0, text.indexOf('maandag 14 december')).split('zondag 6 december').at(-1)

beforeEach(async () => {
  await clean()
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
})

describe('one press takes it back', () => {
  it('where the roster stands: in the list and on the page of the week, right after, by whoever gave it', async () => {
    await give(annie)
    await give(bert)
    const name = `Ongedaan maken: ${days}`
    for (const page of [await see(roster), await see(week)])
      expect(page.main).toContain(`aria-label="${name}"`)
    expect((await see(roster, 'coordinator-2')).main).not.toContain(name)
    expect((await fill(await see(week), roster, name, undo)).location).toBe(`${roster}?teruggezet`)
    expect(await standing()).toEqual([['annie', '07', '13']])
    // What was given before that can be taken back once more, as it could before.
    expect((await see(roster)).main).toContain(name)
    await fill(await see(week), roster, name, undo)
    expect(await standing()).toEqual([[null, '07', '13']])
    expect((await see(roster)).main).not.toContain(name)
    await give(bert)
    clock.now = clock.now.add({ minutes: 31 })
    expect((await see(roster)).main).not.toContain(name)
  })

  it('a swap also days later, by the other too, until its days have come; both hear of it', async () => {
    await give(annie)
    await give(bert, other)
    await swap()
    clock.now = Temporal.Instant.from('2026-12-01T09:00:00Z')
    await test.admin.query('delete from accounts.notices')
    const name = `Maak de ruil ongedaan: ${days}`
    expect((await see(roster, 'administrator')).main).not.toContain(name)
    const berts = await see(roster, 'coordinator-2')
    expect((await fill(berts, roster, name, undo)).status).toBe(303)
    expect(await standing()).toEqual([
      ['annie', '07', '13'],
      ['bert', '14', '20'],
    ])
    expect(await told()).toEqual([{ who: annie.account, kind: 'duty-unswapped' }])
    await swap()
    clock.now = Temporal.Instant.from('2026-12-06T22:50:00Z')
    const late = await see(roster)
    clock.now = Temporal.Instant.from('2026-12-06T23:05:00Z')
    expect((await see(roster)).main).not.toContain('Maak de ruil ongedaan')
    expect((await fill(late, roster, name, undo)).status).toBe(409)
  })

  it('not when somebody gave one of the two weeks away since', async () => {
    await give(annie)
    await give(bert, other)
    await swap()
    const before = await see(roster)
    await give(bert, other, 'coordinator-2')
    expect((await see(roster)).main).not.toContain('Maak de ruil ongedaan')
    expect((await fill(before, roster, `Maak de ruil ongedaan: ${days}`, undo)).status).toBe(409)
  })
})

describe('the running week, swapped', () => {
  const now = '/esdorp/dienst/week?van=2026-11-23'
  const running = 'maandag 23 november tot en met zondag 29 november'
  const swapNow = async () => fill(await see(now), now, 'Ruil met een andere week', { with: '2026-12-07' })

  it('goes back for half an hour, from the bar, the roster and the page of the week; later no more', async () => {
    await give(annie, now)
    await give(bert)
    for (const page of ['', roster, now]) {
      const done = await swapNow()
      expect((await standing('2026-11-23'))[0]).toEqual(['bert', '23', '29'])
      const there = page || (done.location as string)
      const form = page ? `Maak de ruil ongedaan: ${running}` : roster
      const back = await fill(await see(there), roster, form, undo)
      expect([page, back.location]).toEqual([page, `${roster}?teruggezet`])
      expect((await standing('2026-11-23'))[0]).toEqual(['annie', '23', '29'])
      clock.now = clock.now.add({ minutes: 1 })
    }
    await swapNow()
    expect((await see(roster, 'coordinator-2')).main).not.toContain('Maak de ruil ongedaan')
    clock.now = clock.now.add({ minutes: 31 })
    expect((await see(roster)).main).not.toContain('Maak de ruil ongedaan')
  })

  it('is not among the weeks to swap with: nothing is chosen, and nobody gets the phone from today by one press', async () => {
    await give(annie, now)
    await give(bert)
    const page = await see(week)
    expect(page.text).toContain('Met welke week? De week die nu loopt ruil je op haar eigen bladzijde')
    expect(page.main).toContain('<option value="" selected="">Kies een week</option>')
    expect(page.main).not.toContain('<option value="2026-11-23"')
    for (const sent of [{}, { with: '2026-11-23' }]) {
      const fresh = { ...sent, _key: page.browser.freshKey() }
      const none = await fill(page, week, 'Ruil met een andere week', fresh)
      expect([none.status, none.body.includes('Kies een andere week om mee te ruilen.')]).toEqual([422, true])
    }
    expect((await standing('2026-11-23'))[0]).toEqual(['annie', '23', '29'])
  })
})

describe('a swap that lay under another one', () => {
  const third = '/esdorp/dienst/week?van=2026-12-21'
  const back = 'Maak de ruil ongedaan'

  it('is offered again once that other one is taken back, on the roster and on both weeks', async () => {
    await give(annie)
    await give(bert, other)
    await give(bert, third)
    await swap()
    const [before, weekBefore] = [await see(roster), await see(other)]
    expect(before.main.split(`aria-label="${back}`)).toHaveLength(5)
    clock.now = clock.now.add({ minutes: 1 })
    await fill(await see(other), other, 'Ruil met een andere week', { with: '2026-12-21' })
    const after = await see(roster)
    expect(after.main).not.toContain(`${back}: ${days}`)
    await fill(after, roster, `${back}: maandag 21 december tot en met zondag 27 december`, undo)
    expect((await see(roster)).text).toBe(before.text)
    expect((await see(other)).text).toBe(weekBefore.text)
    for (const page of [week, other]) expect((await see(page, 'coordinator-2')).main).toContain(back)
    // And what lies under it comes back too, with who had it at first.
    await fill(await see(roster, 'coordinator-2'), roster, `${back}: ${days}`, undo)
    expect(await standing()).toEqual([
      ['annie', '07', '13'],
      ['bert', '14', '27'],
    ])
    expect((await see(roster)).text).not.toContain('geruild')
    expect((await fill(before, roster, `${back}: ${days}`, undo)).status).toBe(409)
  })
})

describe('the roster says', () => {
  it('which weeks are mine, in words, and that I am swapped only while I am', async () => {
    await give(annie)
    await give(bert, other)
    expect(row((await see(roster)).text)).toContain(`${annies} ${days} jouw dienst`)
    expect(row((await see(roster, 'coordinator-2')).text)).not.toContain('jouw dienst')
    await swap()
    expect(row((await see(roster)).text)).toContain(`geruild, eerst ${annies}`)
    expect((await see(week, 'coordinator-2')).text).toContain(`jouw dienst · geruild, eerst ${annies}`)
    // Swapped back with a second swap: nothing is swapped any more.
    await swap('coordinator-2')
    expect((await see(roster)).text).not.toContain('geruild')
    await swap()
    await fill(await see(roster), roster, `Maak de ruil ongedaan: ${days}`, undo)
    expect((await see(roster)).text).not.toContain('geruild')
    // What was given anew after a swap is whoever got it's own.
    await swap()
    await give(annie)
    expect(row((await see(roster)).text)).not.toContain('geruild')
    expect((await see(roster)).text).toContain(`geruild, eerst ${berts}`)
  })
})

describe('whoever gets a week from a colleague', () => {
  it('is told, as is whoever loses it; nobody hears of what she did herself', async () => {
    await give(annie)
    expect(await told()).toEqual([])
    await give(bert)
    expect(await told()).toEqual([{ who: bert.account, kind: 'duty-changed' }])
    const { text } = await see('/account/berichten', 'coordinator-2')
    expect(text).toContain(
      `Je dagen met de dorpstelefoon zijn gewijzigd (Esdorp, nu van jou: maandag 7 december tot en met zondag 13 december, door ${annies}).`,
    )
    expect(text).not.toContain('Was jij dit niet?')
    clock.now = clock.now.add({ minutes: 1 })
    await fill(await see(week), roster, `Ongedaan maken: ${days}`, undo)
    expect((await see('/account/berichten', 'coordinator-2')).text).toContain(
      `(Esdorp, niet meer van jou: maandag 7 december tot en met zondag 13 december, door ${annies})`,
    )
    await test.admin.query('delete from accounts.notices')
    clock.now = clock.now.add({ minutes: 1 })
    await give(bert)
    await give(annie)
    expect((await told())[1]).toEqual({ who: bert.account, kind: 'duty-changed' })
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
