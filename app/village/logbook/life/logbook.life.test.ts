/** From the call to done. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import {
  annie,
  bert,
  brinkstad,
  call,
  eising,
  esdorp,
  hadders,
  press,
  row,
  stepsOf,
  test,
} from './logbook.life.support.ts'

const refer = 'Verwijzen naar een ander, zoals de huisarts'

describe('the life of a request, on its page', () => {
  it('from the call to done, each step with who and when', async () => {
    const page = await call()
    expect((await press(annie, page, 'Ik zoek iemand', { step: 'looking' })).location).toBe(page)
    // Not certain who: asked once, with what was typed.
    const asked = await press(annie, page, 'Wie gaat het doen?', {
      step: 'found',
      helper: 'eis',
      note: 'kan om 9.30',
    })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Wie is dit? Kies de juiste naam en druk dan nog een keer.')
    const form = formOn(asked.body, 'Wie gaat het doen?')
    expect(form).toMatchObject({ helper: 'eis', helper_is: eising, note: 'kan om 9.30' })
    expect((await annie.post(page, { ...form, step: 'found' }, page)).status).toBe(303)
    const found = readable((await bert.get(page)).body)
    expect(found).toContain(
      'Roelof Eising kan het doen. Bel Grietje Hadders en zeg wie er komt. Druk dan op ‘Afgesproken’.',
    )
    expect(found).toContain('06-00000012')
    expect(found).toContain('0599-010123')
    await press(bert, page, 'Afgesproken', { step: 'agreed' })
    await press(bert, page, 'Gedaan', { step: 'done', note: 'Ging goed, ze was op tijd thuis.' })
    expect(await row(page)).toMatchObject({ state: 'done', helper_id: eising, version: 5 })
    const [one, two] = [esdorp.asker.coordinator?.account, esdorp.asker['coordinator-2']?.account]
    expect((await stepsOf(page)).map(({ step, by }) => [step, by])).toEqual([
      ['new', one],
      ['looking', one],
      ['found', one],
      ['agreed', two],
      ['done', two],
    ])
    const story = readable((await annie.get(page)).body)
    expect(story).toMatch(
      /Gedaan door Roelof Eising, al was het voor donderdag 26 november .*Ging goed.*Afgesproken met Roelof Eising .*Gevonden: Roelof Eising .*kan om 9\.30 .*Begonnen met zoeken .*De vraag kwam binnen/,
    )
  })

  it('asks while one types who helps, and keeps nothing', async () => {
    const page = await call()
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    const before = await row(page)
    const asked = await annie.post(
      `${page}/wie`,
      { ...formOn((await annie.get(page)).body, 'Wie gaat het doen?'), helper: 'eis' },
      page,
    )
    expect(asked.status).toBe(200)
    expect(asked.body).toMatch(/id="main-who"[^>]*>.*Roelof Eising/s)
    expect(await row(page)).toEqual(before)
    expect((await annie.get(`${page}/wie`)).location).toBe(page)
  })

  it('a reason that can be counted, to whom it was referred, and taken up again', async () => {
    const page = await call()
    const refused = await press(annie, page, 'Het lukt niet', {
      step: 'not-possible',
      note: 'vier mensen gebeld',
    })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Kies waarom het niet lukt.')
    expect(formOn(refused.body, 'Het lukt niet').note).toBe('vier mensen gebeld')
    await press(annie, page, 'Het lukt niet', {
      step: 'not-possible',
      reason: 'nobody-found',
      note: 'vier gebeld',
    })
    expect(await row(page)).toMatchObject({ state: 'not-possible' })
    expect((await stepsOf(page)).at(-1)).toMatchObject({ reason: 'nobody-found', note: 'vier gebeld' })
    expect(readable((await annie.get(page)).body)).toContain('Het lukte niet . Niemand gevonden')
    await press(annie, page, 'Toch weer oppakken', { step: 'reopened' })
    expect(await row(page)).toMatchObject({ state: 'looking' })
    expect((await press(annie, page, refer, { step: 'referred' })).status).toBe(422)
    await press(annie, page, refer, { step: 'referred', note: 'de wijkverpleegkundige' })
    expect(await row(page)).toMatchObject({ state: 'referred' })
  })

  it('waits for somebody until a day, beside the state; and is passed on to a colleague', async () => {
    const page = await call()
    const wait = 'Wachten op iets of iemand'
    expect(
      readable((await press(annie, page, wait, { step: 'waiting', waiting_for: 'Jan' })).body),
    ).toContain('Kies de dag waarop je weer kijkt.')
    await press(annie, page, wait, { step: 'waiting', waiting_for: 'Jan belt terug', until: '2026-11-24' })
    expect(await row(page)).toMatchObject({
      state: 'new',
      waiting_for: 'Jan belt terug',
      waiting_until: '2026-11-24',
    })
    expect(readable((await annie.get(page)).body)).toContain('Wacht op: Jan belt terug, kijk weer overmorgen')
    await press(annie, page, 'Het wachten is voorbij', { step: 'waiting-over' })
    expect(await row(page)).toMatchObject({ waiting_for: '', waiting_until: null })
    const to = esdorp.asker['coordinator-2']?.account as string
    const away = brinkstad.asker.coordinator?.account as string
    const pass = 'Een collega neemt het over'
    expect((await press(annie, page, pass, { step: 'passed-on', responsible: away })).status).toBe(422)
    await press(annie, page, pass, { step: 'passed-on', responsible: to })
    expect(await row(page)).toMatchObject({ responsible: to })
    expect(readable((await annie.get(page)).body)).toContain('Doorgegeven aan coordinator-2 van esdorp')
  })
})

describe('who may see it', () => {
  it('answers for another village, for nothing and for nonsense with one and the same page', async () => {
    const elsewhere = (await call({}, brinkstad)).split('/').at(-1)
    const without = (page: { status: number; body: string }) => [
      page.status,
      page.body.replace(/value="[^"]+"/g, ''),
    ]
    const nothing = without(await annie.get('/esdorp/logboek/00000000-0000-4000-8000-000000000000'))
    expect(nothing[0]).toBe(404)
    for (const id of [elsewhere, 'nergens', '1', `${elsewhere}x`, '%27']) {
      expect(without(await annie.get(`/esdorp/logboek/${id}`)), id).toEqual(nothing)
      expect(without(await annie.get(`/esdorp/logboek/${id}/wijzigen`)), id).toEqual(nothing)
    }
    const sent = { do: 'step', step: 'looking', _version: '1' }
    expect(without(await annie.post(`/esdorp/logboek/${elsewhere}`, sent, '/esdorp/logboek/nieuw'))).toEqual(
      nothing,
    )
    expect(
      await test.count('select count(*) from logbook.steps where step = $1 and request_id = $2', [
        'looking',
        elsewhere,
      ]),
    ).toBe(0)
  })

  it('tells the read log who was shown: who asks and who helps', async () => {
    const page = await call()
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    await press(annie, page, 'Wie gaat het doen?', {
      step: 'found',
      helper: 'eising',
      helper_is: eising,
      helper_seen: 'eising',
    })
    await bert.get(page)
    const { rows } = await test.admin.query(
      `select array_agg(subject_id::text order by subject_id::text) as people from accounts.read_log_subjects
       where village_id = $1 and seq = (select max(seq) from accounts.read_log where village_id = $1)`,
      [esdorp.id],
    )
    expect(rows[0].people).toEqual([eising, hadders].sort())
  })
})
