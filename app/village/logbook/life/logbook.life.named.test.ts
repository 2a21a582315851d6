/** Somebody is found: by name, unless nobody wants it on paper; who calls off; and what was done before its day. */
import { afterEach, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import {
  annie,
  bert,
  call,
  clock,
  eising,
  hadders,
  press,
  row,
  stepsOf,
  test,
} from './logbook.life.support.ts'

afterEach(() => test.admin.query('truncate logbook.requests cascade'))

const who = 'Wie gaat het doen?'

const ruben = () => ({ helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' })
const looking = async (more = {}) => {
  const page = await call(more)
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  return page
}
const seen = async (page: string) => readable((await annie.get(page)).body)

describe('whoever is found has a name', () => {
  it.each(['found', 'agreed'])('%s without a name is asked for it, at the field', async step => {
    const page = await looking()
    const back = await press(annie, page, who, { step, note: 'kan om half tien' })
    expect(back.status).toBe(422)
    expect(readable(back.body)).toContain('Wie gaat het doen? Kies of typ een naam.')
    expect(back.body).toMatch(/id="main-helper"[^>]*aria-invalid="true"/)
    expect(formOn(back.body, who)).toMatchObject({ note: 'kan om half tien', helper: '' })
    expect(await row(page)).toMatchObject({ state: 'looking', helper_id: null })
  })

  it('one clear choice keeps the name off the paper', async () => {
    const page = await looking()
    expect(await seen(page)).toContain('Ik schrijf de naam niet op')
    expect((await press(annie, page, who, { step: 'found', helper_is: 'unnamed' })).status).toBe(303)
    // It is not asked again.
    expect((await press(annie, page, 'Afgesproken', { step: 'agreed' })).status).toBe(303)
    expect(await row(page)).toMatchObject({ state: 'agreed', helper_id: null })
  })

  it('found by name is agreed with one press', async () => {
    const page = await looking()
    await press(annie, page, who, { step: 'found', ...ruben() })
    expect((await press(annie, page, 'Afgesproken', { step: 'agreed' })).status).toBe(303)
    expect(await row(page)).toMatchObject({ state: 'agreed', helper_id: eising })
  })

  it('a name that was typed is not thrown away by the choice for none', async () => {
    const page = await call()
    const sent = { step: 'agreed', ...ruben(), helper_is: 'unnamed' }
    expect((await press(annie, page, who, { ...sent, at: 'known' })).status).toBe(422)
    expect(await row(page)).toMatchObject({ state: 'new', helper_id: null })
  })
})

describe('the helper calls off', () => {
  it.each(['found', 'agreed'])('from %s: looking again, with who could not', async step => {
    const page = await looking()
    await press(annie, page, who, { step, ...ruben() })
    const text = await seen(page)
    // First of what may go otherwise.
    expect(text).toMatch(/Loopt het anders\? De helper kan niet meer/)
    await press(annie, page, 'De helper kan niet meer', { step: 'called-off', note: 'auto kapot' })
    expect(await row(page)).toMatchObject({ state: 'looking', helper_id: null })
    expect(await seen(page)).toContain('Roelof Eising kan niet; opnieuw zoeken')
    // Marked when somebody is looked for, and chosen by hand only.
    const form = formOn((await annie.get(page)).body, who)
    const { body } = await annie.post(`${page}/wie`, { ...form, helper: 'eis' }, page)
    expect(readable(body)).toMatch(/Roelof Eising kon deze keer niet/)
  })

  it('stands last of those who did it before, and undo makes him the helper again', async () => {
    const before = await call()
    await press(annie, before, who, { at: 'known', step: 'agreed', ...ruben() })
    await press(annie, before, 'Gedaan', { step: 'done' })
    const page = await looking()
    expect(await seen(page)).toMatch(/Wie het eerder deed Roelof Eising hielp Grietje Hadders/)
    await press(annie, page, who, { step: 'agreed', ...ruben() })
    await press(annie, page, 'De helper kan niet meer', { step: 'called-off' })
    expect(await seen(page)).toMatch(/Wie het eerder deed Roelof Eising kon deze keer niet · hielp Grietje/)
    const undo = (await annie.get(page)).body.match(/name="taken" value="([^"]+)"/)?.[1] ?? ''
    const version = String((await row(page)).version)
    await press(annie, page, who, { do: 'undo', taken: undo, _version: version })
    expect(await row(page)).toMatchObject({ state: 'agreed', helper_id: eising })
  })

  it('keeps what he did of a series with him, whoever takes it over', async () => {
    const page = await looking({ wished_day: '2026-11-22', rhythm: '1-week' })
    await press(annie, page, who, { step: 'agreed', ...ruben() })
    await press(annie, page, 'Gedaan', { step: 'one-done' })
    await press(annie, page, 'De helper kan niet meer', { step: 'called-off' })
    expect((await stepsOf(page)).map(({ step, helper_id }) => [step, helper_id]).slice(-2)).toEqual([
      ['one-done', eising],
      ['called-off', eising],
    ])
  })
})

describe('done before its day', () => {
  it('says so, and nobody did anything in the future', async () => {
    const page = await call({ wished_day: '2026-11-26' })
    await press(annie, page, who, { at: 'known', step: 'agreed', ...ruben() })
    await press(annie, page, 'Gedaan', { step: 'done' })
    expect(await seen(page)).toContain('Gedaan door Roelof Eising, al was het voor donderdag 26 november.')
    expect(await seen(await looking())).toContain('Roelof Eising hielp Grietje Hadders vandaag')
    expect((await bert.get(`/esdorp/mensen/${hadders}`)).body).not.toMatch(/hielp [^<]*overmorgen/)
  })

  it('nor of a series, one time of which was done early', async () => {
    const page = await call({ wished_day: '2026-11-26', rhythm: '1-week' })
    await press(annie, page, who, { at: 'known', step: 'agreed', ...ruben() })
    await press(annie, page, 'Gedaan', { step: 'one-done' })
    expect(await seen(page)).toContain('Gedaan door Roelof Eising, al was het voor donderdag 26 november.')
    expect(await seen(await looking())).toContain('Roelof Eising hielp Grietje Hadders vandaag')
  })

  it('on its day it is just done', async () => {
    const page = await call({ wished_day: '2026-11-22' })
    await press(annie, page, who, { at: 'known', step: 'agreed', ...ruben() })
    await press(annie, page, 'Gedaan', { step: 'done' })
    expect(await seen(page)).not.toContain('al was het')
  })
})

describe('help that stops', () => {
  const stop = 'Dit stopt'
  const fridays = { wished_day: '2026-11-27', rhythm: '1-week' }

  it('today, with one press, and can be undone', async () => {
    const page = await call(fridays)
    expect(formOn((await annie.get(page)).body, stop).until).toBe('2026-11-22')
    await press(annie, page, stop, { step: 'stopped' })
    expect(await row(page)).toMatchObject({ state: 'stopped', wished_day: '2026-11-27' })
    const text = await seen(page)
    expect(text).toContain('Gestopt vanaf zondag 22 november. Ongedaan maken')
    expect(text).not.toMatch(/Ingetrokken|eerstvolgende keer/)
    expect(text).toContain('Kwam terug elke vrijdag')
    const undo = (await annie.get(page)).body.match(/name="taken" value="([^"]+)"/)?.[1] ?? ''
    const form = formOn((await annie.get(page)).body, 'Toch weer oppakken')
    await annie.post(page, { ...form, do: 'undo', taken: undo }, page)
    expect(await row(page)).toMatchObject({ state: 'new', repeat_until: null })
  })

  it('later: the times until then still come', async () => {
    const page = await call(fridays)
    await press(annie, page, stop, { step: 'stopped', until: '2026-12-11' })
    expect(await row(page)).toMatchObject({ state: 'new', repeat_until: '2026-12-10' })
    const text = await seen(page)
    expect(text).toContain('Stopt vanaf vrijdag 11 december')
    expect(text).toMatch(/De volgende keren vrijdag 27 november .* vrijdag 4 december .* Loopt het anders/)
    const again = await press(annie, page, stop, { step: 'stopped', until: '2027-01-01' })
    expect(readable(again.body)).toContain('Dit stopt al eerder. Kies een eerdere dag.')
  })

  it('is nothing for what comes once', async () => {
    const page = await call()
    expect((await annie.get(page)).body).not.toContain(stop)
    expect((await press(annie, page, 'Ik zoek iemand', { step: 'stopped' })).status).toBe(422)
    expect(clock.now).toBeDefined()
  })
})
