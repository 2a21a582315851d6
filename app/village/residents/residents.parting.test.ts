/** Two who were made one by mistake, taken apart again; and what colleagues do meanwhile. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { everything, merge, mergePage, note, part, partPage } from './residents.merging.support.ts'
import { pageOf, search } from './residents.support.ts'
import { belongsTo, later, row, story, two } from './residents.two.support.ts'

describe('apart again', () => {
  it('right after the deed in one press, and every row is as it was', async () => {
    const { stays, goes } = await two('Jalving')
    const asked = await note(story, { resident_id: goes }, 'Naar de oogarts')
    await note(story, { resident_id: goes, request_id: asked, line: true }, 'Belde terug')
    await note(story, { helper_id: goes }, 'Lamp ophangen')
    const before = await everything(story)
    const done = await merge(story.annie, stays, goes, { sure: 'one' })
    const page = await story.annie.get(done.location as string)
    expect(readable(page.body)).toContain('staat nu één keer in de lijst. Ongedaan maken')
    // Only whoever did it is offered it there.
    expect(readable((await story.harm.get(done.location as string)).body)).not.toContain('Ongedaan maken')
    const undo = formOn(page.body, partPage(stays))
    const back = await story.annie.post(partPage(stays), undo)
    expect(back).toMatchObject({ status: 303, location: `/esdorp/mensen/${stays}/geschiedenis?los` })
    expect(await everything(story)).toEqual(before)
    expect((await search(story.annie, 'Hilligje Jalving')).body).toContain(goes)
    // Twice is once.
    expect((await story.annie.post(partPage(stays), undo)).status).toBe(303)
    expect(readable((await story.annie.get(partPage(stays))).body)).toContain('met niemand samengevoegd')
  })

  it('asks of what came since whose it is, and leaves with the one who stayed what is not named', async () => {
    const { stays, goes, landline, mobile } = await two('Kiers')
    await merge(story.annie, stays, goes, { sure: 'one' })
    later()
    const [hers, his] = [
      await note(story, { resident_id: stays }, 'Nieuwe vraag van haar'),
      await note(story, { resident_id: stays }, 'Nieuwe vraag van hem'),
    ]
    const line = await note(story, { resident_id: stays, line: true }, 'Regel erna')
    const form = formOn((await story.annie.get(pageOf(stays))).body, 'Gegevens')
    await story.annie.post(pageOf(stays), { ...form, 'phone-2': '0599-010777', name: 'Hilly Kiers' })
    const page = await story.annie.get(partPage(stays))
    expect(readable(page.body)).toContain('Deze 3 kwamen erna: bij wie horen ze?')
    const apart = await part(story.annie, stays, {
      [`whose-request:${hers}`]: goes,
      [`whose-line:${line}`]: goes,
    })
    expect(apart.status).toBe(303)
    const whose = async (table: string, id: string) =>
      (await story.test.admin.query(`select resident_id from logbook.${table} where id = $1`, [id])).rows[0]
        .resident_id
    expect([
      await whose('requests', hers),
      await whose('requests', his),
      await whose('entries', line),
    ]).toEqual([...[goes, stays, goes]])
    expect(formOn((await story.annie.get(pageOf(stays))).body, 'Gegevens')).toMatchObject({
      ...{ name: 'Hilly Kiers', 'phone-0': landline, 'phone-1': '0599-010777', 'phone-2': '' },
    })
    expect(formOn((await story.annie.get(pageOf(goes))).body, 'Gegevens')).toMatchObject({
      ...{ name: 'Hilligje Kiers', 'phone-0': mobile, 'contact-0': 'Ina' },
    })
    // Whoever looked at the two as one looked at her too.
    expect(readable((await story.annie.get(`/esdorp/mensen/${goes}/gezien`)).body)).toContain('gegevens')
  })

  it('of a chain the last one first, and then the one before', async () => {
    const a = await two('Lanjouw')
    const c = await story.write({ name: 'Hilligje Lanjouw', other: `${a.stays} ${a.goes}` })
    await note(story, { resident_id: a.goes }, 'Vraag van de eerste')
    await merge(story.annie, a.stays, a.goes, { sure: 'one' })
    later()
    await merge(story.annie, c, a.stays, { sure: 'one' })
    expect(await row(a.goes)).toMatchObject({ merged_into: c })
    expect((await story.annie.get(`/esdorp/mensen/${a.goes}`)).location).toBe(`/esdorp/mensen/${c}`)
    const { rows } = await story.test.admin.query('select id from residents.merges where goes_id = $1', [
      a.goes,
    ])
    const first = rows[0].id
    const early = await story.annie.post(partPage(a.stays), { merge: first, looked: 'yes', _version: '2' })
    expect(early.status).toBe(409)
    expect(readable(early.body)).toContain('Haal eerst die twee uit elkaar.')
    expect((await part(story.annie, c)).status).toBe(303)
    expect(await row(a.goes)).toMatchObject({ merged_into: a.stays })
    expect((await part(story.annie, a.stays)).status).toBe(303)
    expect(await row(a.goes)).toMatchObject({ merged_into: null, ended_why: null })
    expect(await belongsTo('requests', 'resident_id', a.goes)).toBe(1)
  })
})

describe('while somebody else is at work', () => {
  it('an edit of the line that went up comes along to the one who stayed, and nothing typed is lost', async () => {
    const { stays, goes, landline, mobile } = await two('Meems')
    const his = formOn((await story.harm.get(pageOf(goes))).body, 'Gegevens')
    await merge(story.annie, stays, goes, { sure: 'one' })
    const conflict = await story.harm.post(pageOf(goes), {
      ...his,
      'phone-1': '0599-010888',
      mail: 'nieuw@example.org',
    })
    expect(conflict.status).toBe(409)
    expect(readable(conflict.body)).toContain('Iemand was je net voor')
    const form = formOn(conflict.body, 'Gegevens')
    expect(Object.values(form)).toEqual(
      expect.arrayContaining([landline, mobile, '0599-010888', 'nieuw@example.org']),
    )
    expect(await story.harm.post(pageOf(stays), form)).toMatchObject({
      status: 303,
      location: `/esdorp/mensen/${stays}?bewaard`,
    })
  })

  it('whatever is noted for the line that went up is noted for the one who stayed', async () => {
    const { stays, goes } = await two('Nijsingh')
    await merge(story.annie, stays, goes, { sure: 'one' })
    const asked = await note(story, { resident_id: goes, helper_id: goes }, 'Net te laat')
    await note(story, { resident_id: goes, line: true }, 'Ook te laat')
    expect(await belongsTo('requests', 'resident_id', goes)).toBe(0)
    expect(
      await story.test.count('select count(*) from logbook.requests where id = $1 and helper_id = $2', [
        asked,
        stays,
      ]),
    ).toBe(1)
    expect(await belongsTo('entries', 'resident_id', stays)).toBe(1)
    expect((await story.annie.get(`/esdorp/logboek/nieuw?voor=${goes}`)).body).toContain(`value="${stays}"`)
  })
})

describe('the list of who stands there twice', () => {
  it('gives the pair with its reasons, and never again after "these are two"', async () => {
    const one = await story.write({ name: 'Zwaantje Ottens', street: 'Brink', number: '9' })
    const other = await story.write({ name: 'Zwaantje Ottens', street: 'Brink', number: '9', other: one })
    const list = async () => readable((await story.annie.get('/esdorp/mensen/dubbel')).body)
    expect(await list()).toMatch(/Zwaantje Ottens en Zwaantje Ottens .*hetzelfde adres/)
    const apart = await story.annie.post('/esdorp/mensen/dubbel', { one, other })
    expect(apart.location).toBe('/esdorp/mensen/dubbel?apart')
    expect(await list()).not.toContain('Zwaantje Ottens en Zwaantje Ottens')
    expect((await story.annie.get(`/esdorp/mensen/${one}/samenvoegen`)).body).not.toContain(other)
    // Whoever wants to all the same is asked.
    expect(readable((await story.annie.get(mergePage(one, other))).body)).toContain(
      'Iemand zei eerder dat dit twee mensen zijn.',
    )
  })
})
