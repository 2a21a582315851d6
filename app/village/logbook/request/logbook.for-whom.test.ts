/** A call that was noted on the wrong person, or without a name, goes to whom it is for; and can come back. */
import { afterEach, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import type { Asker } from '../../../foundation/database.ts'
import { putEntry, putResident } from '../examples.rows.ts'
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
} from '../life/logbook.life.support.ts'

afterEach(() => test.admin.query('truncate logbook.requests cascade'))

const title = 'Voor wie is het?'
const to = (id: string, name: string) => ({ who: name, who_is: id, who_seen: name, who_ticked: '' })
const move = (page: string, sent: Record<string, string>, by = annie) =>
  press(by, `${page}/voor-wie`, title, sent)
const linesOf = async (page: string) =>
  (
    await test.admin.query(
      'select resident_id, circle from logbook.entries where request_id = $1 order by at',
      [page.split('/').at(-1)],
    )
  ).rows.map(({ resident_id }) => resident_id)
const seen = async (page: string, by = annie) => readable((await by.get(page)).body)

describe('a request for somebody else', () => {
  it('goes there with its lines, also those for a few; the history says from whom to whom', async () => {
    const page = await call()
    await press(annie, page, 'Schrijf een regel', { line: 'said', words: 'Rollator gaat mee.' })
    const bertsOwn = esdorp.asker['coordinator-2'] as Asker
    await test.database.inVillage(bertsOwn, 'write', tx =>
      putEntry(tx, bertsOwn, 'Onder ons', '2026-11-22T09:00:00Z', {
        request_id: page.split('/').at(-1) as string,
        resident_id: hadders,
        circle: [bertsOwn.account],
      }),
    )
    const saved = await move(page, to(eising, 'Roelof Eising'))
    expect(saved).toMatchObject({ status: 303, location: page })
    expect(await row(page)).toMatchObject({ resident_id: eising, version: 2 })
    expect(await linesOf(page)).toEqual([eising, eising])
    expect(await seen(page)).toContain('Eerst voor Grietje Hadders, nu voor Roelof Eising. Ongedaan maken')
    expect(await seen(`/esdorp/mensen/${eising}`)).toContain('Rollator gaat mee.')
    expect(await seen(`/esdorp/mensen/${hadders}`)).not.toContain('Rollator gaat mee.')
    // A line for a few stays for those few, on the new page too.
    expect(await seen(`/esdorp/mensen/${eising}`)).not.toContain('Onder ons')
    expect(await seen(`/esdorp/mensen/${eising}`, bert)).toContain('Onder ons')
  })

  it('comes back with undo, and its lines with it', async () => {
    const page = await call()
    await press(annie, page, 'Schrijf een regel', { line: 'said', words: 'Rollator gaat mee.' })
    await move(page, to(eising, 'Roelof Eising'))
    const taken = (await annie.get(page)).body.match(/name="taken" value="([^"]+)"/)?.[1] ?? ''
    const back = await press(annie, page, 'Ik zoek iemand', { do: 'undo', taken })
    // It says so, and offers in the same place no older step to be taken back too.
    const told = readable((await annie.get(back.location ?? '')).body)
    expect(told).toMatch(/^ Ongedaan gemaakt\./)
    expect(told).not.toContain('Ongedaan maken')
    expect(await row(page)).toMatchObject({ resident_id: hadders })
    expect(await linesOf(page)).toEqual([hadders])
    expect(await seen(page)).toContain('Eerst voor Grietje Hadders, nu voor Roelof Eising')
  })

  it('gets a name when it had none, of somebody new too; and may lose it', async () => {
    const page = await call({}, esdorp, null as unknown as string)
    expect(await seen(page)).toContain('Zonder naam')
    await press(annie, page, 'Schrijf een regel', { line: 'said', words: 'Belt terug.' })
    await move(page, to('new', 'mevrouw Wubbechien Proefsma'))
    const wubbechien = (await row(page)).resident_id
    expect(await seen(page)).toContain('Eerst zonder naam, nu voor Wubbechien Proefsma')
    expect(await linesOf(page)).toEqual([wubbechien])
    await move(page, { who: '', who_is: 'unnamed' })
    expect(await row(page)).toMatchObject({ resident_id: null })
    expect(await seen(page)).toContain('Eerst voor Wubbechien Proefsma, nu zonder naam')
  })

  it('asks who is meant, with what was typed; looks while one types and keeps nothing', async () => {
    const page = await call()
    const back = await move(page, { who: 'eis' })
    expect(back.status).toBe(422)
    expect(readable(back.body)).toContain('Wie is dit? Kies de juiste naam')
    expect(formOn(back.body, title)).toMatchObject({ who: 'eis', who_is: eising })
    const form = formOn((await annie.get(`${page}/voor-wie`)).body, title)
    const looked = await annie.post(`${page}/voor-wie/lijkt-op`, { ...form, who: 'eis' }, `${page}/voor-wie`)
    expect(looked.status).toBe(200)
    expect(looked.body).toContain('Roelof Eising')
    expect((await annie.get(`${page}/voor-wie/lijkt-op`)).location).toBe(`${page}/voor-wie`)
    expect((await move(page, { who: '', who_is: '' })).status).toBe(422)
    expect(await row(page)).toMatchObject({ resident_id: hadders, version: 1 })
  })

  it('stays where it is when nothing changes, when a colleague was ahead, and with whoever helps', async () => {
    const page = await call()
    expect((await move(page, to(hadders, 'Grietje Hadders'))).location).toBe(page)
    expect(await stepsOf(page)).toHaveLength(1)
    const old = formOn((await annie.get(`${page}/voor-wie`)).body, title)
    await press(bert, page, 'Ik zoek iemand', { step: 'looking' })
    const late = await annie.post(`${page}/voor-wie`, { ...old, ...to(eising, 'Roelof Eising') }, page)
    expect(late.status).toBe(409)
    expect(readable(late.body)).toContain('coordinator-2 van esdorp was je net voor.')
    expect(formOn(late.body, title)).toMatchObject({ who: 'Roelof Eising', who_is: eising })
    const helper = { helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' }
    await press(annie, page, 'Wie gaat het doen?', { step: 'found', ...helper })
    const own = await move(page, to(eising, 'Roelof Eising'))
    expect(own.status).toBe(422)
    expect(readable(own.body)).toContain('Deze persoon helpt hier al.')
    expect(await row(page)).toMatchObject({ resident_id: hadders })
  })

  it('two at once: the second sees to whom it went, has her own choice, and one deed saves it', async () => {
    const page = await call({}, esdorp, null as unknown as string)
    const mine = formOn((await annie.get(`${page}/voor-wie`)).body, title)
    await move(page, to(eising, 'Roelof Eising'), bert)
    const late = await annie.post(
      `${page}/voor-wie`,
      { ...mine, ...to(hadders, 'Grietje Hadders') },
      `${page}/voor-wie`,
    )
    expect(late.status).toBe(409)
    expect(readable(late.body)).toContain('Nu staat deze vraag op: Roelof Eising')
    const again = formOn(late.body, title)
    expect(again).toMatchObject({ who: 'Grietje Hadders', who_is: hadders })
    expect((await annie.post(`${page}/voor-wie`, again, `${page}/voor-wie`)).status).toBe(303)
    expect(await row(page)).toMatchObject({ resident_id: hadders, version: 3 })
  })

  it('cannot go to somebody of another village, and tells the read log of both', async () => {
    const page = await call()
    const stranger = await test.database.inVillage(brinkstad.asker.coordinator as Asker, 'write', tx =>
      putResident(tx, brinkstad.asker.coordinator as Asker, 'Vreemde Vogel'),
    )
    expect((await move(page, to(stranger, 'Vreemde Vogel'))).status).toBe(422)
    await move(page, to(eising, 'Roelof Eising'))
    const { rows } = await test.admin.query(
      `select distinct s.subject_id::text as id from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 and l.action = 'U' and s.object_id::text = $2`,
      [esdorp.id, page.split('/').at(-1)],
    )
    expect(rows.map(({ id }) => id).sort()).toEqual([hadders, eising].sort())
    await bert.get(page)
    const shown = await test.admin.query(
      `select array_agg(distinct subject_id::text order by subject_id::text) as people from accounts.read_log_subjects
       where village_id = $1 and seq = (select max(seq) from accounts.read_log where village_id = $1)`,
      [esdorp.id],
    )
    expect(shown.rows[0].people).toEqual([eising, hadders].sort())
  })
})
