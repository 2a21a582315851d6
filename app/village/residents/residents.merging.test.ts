/** One person who stands in the list twice: made one, with all that belongs to them, and taken apart again. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { merge, mergePage, note } from './residents.merging.support.ts'
import { pageOf, search } from './residents.support.ts'
import { belongsTo, later, row, story, two } from './residents.two.support.ts'

describe('made one', () => {
  it('shows both beside each other, asks what stays, and says what comes along', async () => {
    const { stays, goes } = await two('Aalders')
    await note(story, { resident_id: goes }, 'Naar de oogarts')
    const page = await story.annie.get(mergePage(stays, goes))
    const text = readable(page.body)
    expect(text).toContain('Zijn dit twee mensen?')
    expect(text).toContain('Zo past H. bij Hendrik, en ook bij Hilligje.')
    expect(text).toContain('één hulpvraag')
    const form = formOn(page.body, 'Ja, maak er één van')
    expect(form).toMatchObject({ 'stays-name': 'goes', 'stays-reach': 'goes', 'stays-goodToKnow': 'both' })
    // Nothing is ticked for her.
    expect(form.sure).toBeUndefined()
    const refused = await merge(story.annie, stays, goes)
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Kies eerst of dit één mens is of twee.')
    expect((await row(goes)).merged_into).toBeNull()
  })

  it('keeps what was chosen, both numbers and both notes, and is found under either name', async () => {
    const { stays, goes, landline, mobile } = await two('Bontekoe')
    const done = await merge(story.annie, stays, goes, { sure: 'one' })
    expect(done.status).toBe(303)
    expect(done.location).toMatch(`/esdorp/mensen/${stays}?samen=`)
    const form = formOn((await story.annie.get(pageOf(stays))).body, 'Gegevens')
    expect(form).toMatchObject({
      ...{ name: 'Hilligje Bontekoe', 'phone-0': landline, 'phone-1': mobile },
      ...{ street: 'Esweg', mail: 'hilligje@example.org', reach: 'mail', 'contact-0': 'Ina' },
      'good-to-know': 'H. Bontekoe: Hond heet Bor.\nHilligje Bontekoe: Hoort slecht.',
    })
    expect(await row(goes)).toMatchObject({ ended_why: 'double', merged_into: stays })
    for (const words of ['H. Bontekoe', 'Hilligje Bontekoe', mobile, 'Hilligje Bontekoo']) {
      const found = (await search(story.annie, words)).body
      expect(found, words).toContain(stays)
      expect(found, words).not.toContain(goes)
    }
    expect(readable((await story.annie.get(`/esdorp/mensen/${goes}/gezien`)).body)).toContain(
      'Hilligje Bontekoe',
    )
    for (const more of ['', '/gegevens', '/samenvoegen'])
      expect((await story.annie.get(`/esdorp/mensen/${goes}${more}`)).location).toContain(stays)
    // An edit of the one who stays forgets none of the names.
    await story.annie.post(pageOf(stays), { ...form, name: 'Hilly Bontekoe' })
    expect((await search(story.annie, 'Hilligje Bontekoe')).body).toContain(stays)
  })

  it('brings along what was asked, done and said, also a line for a few that she may not read', async () => {
    const { stays, goes } = await two('Clewits')
    const asked = await note(story, { resident_id: goes }, 'Naar de oogarts')
    await note(story, { helper_id: goes }, 'Lamp ophangen')
    await note(story, { resident_id: goes, onlyHarm: true, line: true }, 'Alleen voor Harm')
    await note(story, { resident_id: goes, request_id: asked, line: true }, 'Belde terug')
    later()
    await merge(story.annie, stays, goes, { sure: 'one' })
    for (const [table, column, count] of [
      ['requests', 'resident_id', 1],
      ['requests', 'helper_id', 1],
      ['entries', 'resident_id', 2],
    ] as const) {
      expect([table, await belongsTo(table, column, goes)]).toEqual([table, 0])
      expect([table, await belongsTo(table, column, stays)]).toEqual([table, count])
    }
    expect((await story.annie.get(`/esdorp/mensen/${stays}`)).body).not.toContain('Alleen voor Harm')
    expect((await story.harm.get(`/esdorp/mensen/${stays}`)).body).toContain('Alleen voor Harm')
  })

  it('tells in the history of both who the other was, and shows who looked at either', async () => {
    const { stays, goes } = await two('Dolfing')
    await story.harm.get(`/esdorp/mensen/${goes}/gezien`)
    await merge(story.annie, stays, goes, { sure: 'one' })
    const { rows } = await story.test.admin.query(
      `select resident_id, before->>'with' as other from residents.events where what = 'merged'
       and resident_id = any ($1)`,
      [[stays, goes]],
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { resident_id: stays, other: goes },
        { resident_id: goes, other: stays },
      ]),
    )
    const history = await story.annie.get(`/esdorp/mensen/${stays}/geschiedenis`)
    expect(readable(history.body)).toMatch(
      /Samengevoegd met Hilligje Dolfing .*Haal deze twee weer uit elkaar/,
    )
    // She looked at the line that went up only.
    expect(readable((await story.annie.get(`/esdorp/mensen/${stays}/gezien`)).body)).toContain(
      'coordinator-2 van esdorp',
    )
  })
})
