/** Two who were one for a while: the copy of the one holds nothing of the other (P2), and neither comes back with the other (P3). */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { merge, part } from '../residents/residents.merging.support.ts'
import { pageOf } from '../residents/residents.support.ts'
import { later, story, two } from '../residents/residents.two.support.ts'
import { hitsIn } from './rights.support.ts'

async function onceOne(name: string) {
  const both = await two(name)
  await merge(story.annie, both.stays, both.goes, { sure: 'one' })
  later()
  const form = formOn((await story.annie.get(pageOf(both.stays))).body, 'Gegevens')
  await story.annie.post(pageOf(both.stays), { ...form, 'good-to-know': 'Fietst graag.' })
  later()
  expect((await part(story.annie, both.stays)).status).toBe(303)
  later()
  return both
}
const copyOf = async (id: string) => {
  const page = `/esdorp/mensen/${id}/inzage`
  await story.annie.signIn('coordinator')
  const paper = await story.annie.post(`${page}/blad`, { as: 'file' }, page)
  expect(paper.status).toBe(200)
  return [paper.body, (await story.annie.get(page)).body]
}

it('each copy says that they were one, when, and no word of the other', async () => {
  const { stays, goes, landline, mobile } = await onceOne('Jalving')
  for (const body of await copyOf(stays)) {
    expect(body).toContain(landline)
    expect(body).toContain('Samengevoegd met een andere regel in de lijst')
    expect(body).toContain('Weer uit elkaar gehaald')
    expect(body).not.toMatch(/hilligje@|Hilligje|Hoort slecht|\bIna\b|\{\{/)
    expect(body).not.toContain(mobile)
    expect(body).not.toContain(goes)
  }
  for (const body of await copyOf(goes)) {
    expect(body).toContain(mobile)
    expect(body).not.toMatch(/Hond heet|Esweg|H\. Jalving|\{\{/)
    expect(body).not.toContain(landline)
  }
})

it('who is erased afterwards is gone from the history of the other too', async () => {
  const { stays, goes, mobile } = await onceOne('Kiers')
  await story.annie.signIn('coordinator')
  const page = `/esdorp/mensen/${goes}/wissen`
  const _version = (await story.annie.get(page)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  expect((await story.annie.post(page, { _version, sure: 'yes' })).location).toMatch(
    /^\/esdorp\/mensen\/gewist/,
  )
  expect(await hitsIn(story.test, [mobile, 'Hilligje Kiers'])).toEqual([])
  expect((await story.annie.get(`/esdorp/mensen/${stays}`)).status).toBe(200)
})

it('what is left of the request of who was erased is counted, does not come to life again, and gets no new name', async () => {
  const { goes } = await two('Wind')
  await story.annie.signIn('coordinator')
  const page = `/esdorp/mensen/${goes}/wissen`
  const who = { who: 'Hilligje Wind', who_is: goes, who_seen: 'Hilligje Wind', who_ticked: '' }
  const noted = await story.annie.post('/esdorp/logboek/nieuw', { ...who, words: 'heg knippen' })
  const request = (noted.location as string).replace(/\?.*/, '')
  expect(readable((await story.annie.get(request)).body)).toContain('Wijzig de vraag')
  const _version = (await story.annie.get(page)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  expect((await story.annie.post(page, { _version, sure: 'yes' })).status).toBe(303)
  const left = await story.annie.get(request)
  expect(readable(left.body)).toContain('De woorden hiervan zijn weg: gewist, of oud genoeg.')
  expect(readable(left.body)).not.toMatch(/Toch weer oppakken|Geef een naam|Wijzig de vraag/)
  const { rows } = await story.test.admin.query('select version from logbook.requests where id = $1', [
    request.split('/').at(-1),
  ])
  const step = { do: 'step', at: 'main', step: 'reopened', _version: String(rows[0].version) }
  expect((await story.annie.post(request, step)).status).toBe(422)
})
