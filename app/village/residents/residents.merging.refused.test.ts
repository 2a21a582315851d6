/** Who is not made one: partners, families, and whoever somebody said are two. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { everything, merge, mergePage, note } from './residents.merging.support.ts'
import { pageOf } from './residents.support.ts'
import { row, story, two } from './residents.two.support.ts'

describe('may not', () => {
  it('make partners one: it is refused when one is the contact of the other', async () => {
    const stays = await story.write({
      name: 'Geesje Ensing',
      'contact-0': 'Jan Ensing',
      'contact-relation-0': 'man',
    })
    const goes = await story.write({ name: 'Jan Ensing' })
    const page = await story.annie.get(mergePage(stays, goes))
    expect(readable(page.body)).toContain('De een is contactpersoon van de ander.')
    expect(page.body).not.toContain('value="one"')
    const sent = { goes, goes_version: '1', _version: '1', do: 'one', sure: 'one' }
    expect((await story.annie.post(mergePage(stays, goes), sent)).status).toBe(422)
    expect((await row(goes)).merged_into).toBeNull()
  })

  it('make two one of whom one helped the other', async () => {
    const { stays, goes } = await two('Fokkens')
    await note(story, { resident_id: stays, helper_id: goes }, 'Boodschappen')
    const page = await story.annie.get(mergePage(stays, goes))
    expect(readable(page.body)).toContain('De een hielp de ander bij een hulpvraag.')
  })

  it('write over what a colleague changed, nor merge twice, nor in a circle', async () => {
    const { stays, goes } = await two('Gritter')
    const page = await story.annie.get(mergePage(stays, goes))
    const form = { ...formOn(page.body, 'Ja, maak er één van'), do: 'one', sure: 'one' }
    const his = formOn((await story.harm.get(pageOf(goes))).body, 'Gegevens')
    await story.harm.post(pageOf(goes), { ...his, mail: 'ander@example.org' })
    const stale = await story.annie.post(mergePage(stays, goes), form)
    expect(stale.status).toBe(409)
    expect(readable(stale.body)).toContain('Iemand anders heeft hier net iets veranderd')
    const [hers, other] = [mergePage(stays, goes), mergePage(goes, stays)]
    const forms = [await story.annie.get(hers), await story.harm.get(other)].map(({ body }) => ({
      ...formOn(body, 'Ja, maak er één van'),
      ...{ do: 'one', sure: 'one' },
    }))
    const answers = await Promise.all([
      story.annie.post(hers, forms[0] ?? {}),
      story.harm.post(other, forms[1] ?? {}),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(
      await story.test.count(`select count(*) from residents.merges where $1 in (stays_id, goes_id)`, [goes]),
    ).toBe(1)
  })

  it('reach somebody of another village', async () => {
    const { stays } = await two('Hofkamp')
    const theirs = await story.write({ name: 'Bart Brink' }, story.bert, 'brinkstad')
    expect((await story.annie.get(mergePage(stays, theirs))).status).toBe(404)
    const sent = { goes: theirs, goes_version: '1', _version: '1', do: 'one', sure: 'one' }
    expect((await story.annie.post(mergePage(stays, theirs), sent)).status).toBe(404)
    expect((await story.annie.post(mergePage(stays, stays), { ...sent, goes: stays })).status).toBe(404)
  })

  it('leave half done: a fault in a room that hears it takes everything back', async () => {
    const { stays, goes } = await two('IJbema')
    await note(story, { resident_id: goes }, 'Naar Emmen')
    const before = await everything(story)
    await story.test.admin.query(`alter function logbook.come_along rename to gone_away`)
    const failed = await merge(story.annie, stays, goes, { sure: 'one' })
    await story.test.admin.query(`alter function logbook.gone_away rename to come_along`)
    expect(failed.status).toBe(500)
    expect(story.house.troubles.splice(0)).not.toEqual([])
    expect(await everything(story)).toEqual(before)
  })
})
