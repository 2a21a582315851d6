/** Undone, refused, come back by itself. */
import { describe, expect, it } from 'vitest'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, call, clock, eising, press, row, stepsOf } from './logbook.life.support.ts'

const refer = 'Verwijzen naar een ander, zoals de huisarts'

describe('a life that turns out otherwise', () => {
  it('undo gives back exactly what was, whatever the step', async () => {
    const page = await call({ rhythm: '1-week', aids: ['rollator'], back_time: '12:00' })
    const steps: [string, Filled][] = [
      ['Ik zoek iemand', { step: 'looking' }],
      ['Wachten op iets of iemand', { step: 'waiting', waiting_for: 'Jan', until: '2026-12-01' }],
      [
        'Wie gaat het doen?',
        { step: 'agreed', helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' },
      ],
      ['Gedaan', { step: 'one-done', note: 'fijn' }],
      ['donderdag 10 december', { step: 'skipped' }],
      ['Gedaan', { step: 'done' }],
      ['Toch weer oppakken', { step: 'reopened' }],
    ]
    for (const [form, sent] of steps) {
      const before = await row(page)
      expect((await press(annie, page, form, sent)).status, form).toBe(303)
      const after = await row(page)
      expect(after, form).not.toEqual(before)
      const undone = await press(annie, page, `${page}`, { ...(await undoForm(page)) })
      expect(undone.status).toBe(303)
      const { version, changed_at, ...now } = await row(page)
      const { version: _version, changed_at: _changed, ...then } = before
      expect(now, form).toEqual(then)
      expect(version).toBe(before.version + 2)
      expect((await press(annie, page, form, sent)).status, form).toBe(303)
    }
    expect((await stepsOf(page)).filter(({ undone }) => undone)).toHaveLength(steps.length)
    // Somebody else's step, or one of long ago, is not offered; the call itself cannot be taken back.
    expect((await bert.get(page)).body).not.toContain('name="taken"')
    clock.now = clock.now.add({ minutes: 31 })
    await annie.signIn('coordinator')
    await bert.signIn('coordinator-2')
    expect((await annie.get(page)).body).not.toContain('name="taken"')
    expect((await annie.get(await call())).body).not.toContain('name="taken"')
  })

  const undoForm = async (page: string) => {
    const { body } = await annie.get(page)
    const form = body.match(/<form[^>]*>(?:(?!<\/form>).)*name="taken"(?:(?!<\/form>).)*<\/form>/s)?.[0] ?? ''
    return formOn(form.replace('<form', '<form aria-label="undo"'), 'undo')
  }

  it('a step from a page that is no longer true changes nothing, and says who was ahead', async () => {
    const page = await call()
    const old = formOn((await annie.get(page)).body, refer)
    await press(bert, page, 'Ik zoek iemand', { step: 'looking' })
    const before = await row(page)
    const late = await annie.post(page, { ...old, step: 'referred', note: 'de huisarts' }, page)
    expect(late.status).toBe(409)
    expect(readable(late.body)).toContain('coordinator-2 van esdorp was je net voor.')
    expect(formOn(late.body, refer).note).toBe('de huisarts')
    expect(await row(page)).toEqual(before)
    // What stands on the page now can be sent again.
    expect((await annie.post(page, { ...formOn(late.body, refer), step: 'referred' }, page)).status).toBe(303)
  })

  it('refuses what is not allowed from here, and every word that is no step', async () => {
    const page = await call()
    for (const step of ['reopened', 'one-done', 'put-back', 'new', 'changed', 'constructor', '']) {
      const sent = await press(annie, page, 'Ik zoek iemand', { step })
      expect(sent.status, step).toBe(422)
    }
    expect((await stepsOf(page)).map(({ step }) => step)).toEqual(['new'])
  })

  it('a step sent twice is one step', async () => {
    const page = await call()
    const sent = { ...formOn((await annie.get(page)).body, 'Ik zoek iemand'), step: 'looking' }
    expect((await annie.post(page, sent, page)).status).toBe(303)
    expect((await annie.post(page, sent, page)).status).toBe(303)
    expect(await stepsOf(page)).toHaveLength(2)
  })

  it('shows the next three times, skips one and puts it back, and goes on when one is done', async () => {
    const page = await call({
      kind: 'boodschap',
      wished_day: '2026-11-27',
      rhythm: '1-week',
      repeat_until: '2026-12-25',
    })
    const times = async () =>
      readable((await annie.get(page)).body).match(/De volgende keren (.*?) Loopt het anders/)?.[1]
    expect(await times()).toBe(
      'vrijdag 27 november eerstvolgende keer Sla over vrijdag 4 december Sla over vrijdag 11 december Sla over',
    )
    await press(annie, page, 'vrijdag 4 december', { step: 'skipped' })
    expect(await times()).toBe(
      'vrijdag 27 november eerstvolgende keer Sla over vrijdag 4 december overgeslagen Toch wel vrijdag 11 december Sla over vrijdag 18 december Sla over',
    )
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', helper_is: 'unnamed' })
    await press(annie, page, 'Gedaan', { step: 'one-done' })
    expect(await row(page)).toMatchObject({ state: 'agreed', wished_day: '2026-12-11' })
    expect(readable((await annie.get(page)).body)).toContain('Gedaan, al was het voor vrijdag 27 november.')
    await press(annie, page, 'vrijdag 4 december', { step: 'put-back' })
    expect(await row(page)).toMatchObject({ wished_day: '2026-12-04', repeat_skips: [] })
  })
})
