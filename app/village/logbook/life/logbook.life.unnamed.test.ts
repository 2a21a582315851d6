/** The woman next door will drive Mrs Hadders and wants no name on paper; then it is off. Somebody must call her as well. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, call, clock, press, row, test } from './logbook.life.support.ts'

const handover = '/esdorp/dienst/overdracht'
const who = 'Wie gaat het doen?'

async function agreed(note = 'de buurvrouw, 0599-010199') {
  const page = await call()
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  await press(annie, page, who, { step: 'agreed', helper_is: 'unnamed', note })
  expect(await row(page)).toMatchObject({ state: 'agreed', helper_id: null })
  return page
}
const text = async (path: string, browser = bert) => readable((await browser.get(path)).body)
const lines = async (page: string) =>
  (
    await test.admin.query(
      `select kind, resident_id is null as unnamed, words, followed_up_at is not null as done from logbook.entries
       where request_id = $1 and kind like 'tell-%' order by kind, unnamed`,
      [page.split('/').at(-1)],
    )
  ).rows

it('says on its page what was noted of her, on Vandaag and under Bellen that she must be called, until it is ticked off', async () => {
  const page = await agreed()
  await press(annie, page, 'Ingetrokken', { step: 'withdrawn' })
  expect(await lines(page)).toEqual([{ kind: 'tell-off', unnamed: true, words: '', done: false }])
  expect(await text(page)).toContain(
    'Bel degene die zou helpen af: de rit van Grietje Hadders op donderdag 26 november gaat niet door. Opgeschreven is: ‘de buurvrouw, 0599-010199’.',
  )
  const due =
    'Bel degene die zou helpen af De rit van Grietje Hadders op donderdag 26 november gaat niet door'
  expect(await text('/esdorp/vandaag', annie)).toContain(due)
  const bellen = await bert.get(handover)
  const called = readable(bellen.body).split('Bellen ').at(-1) ?? ''
  expect(called).toContain(due)
  // Not the number of whoever asked, as if that were hers.
  expect(called.slice(0, called.indexOf('Afvinken'))).not.toContain('0599-010123')
  const form = { ...formOn(bellen.body, `${handover}?sinds=dienst`), do: 'tick' }
  expect((await bert.post(`${handover}?sinds=dienst`, form)).status).toBe(303)
  for (const path of [handover, '/esdorp/vandaag']) expect(await text(path, annie)).not.toContain('helpen af')
  expect(await text(page)).not.toContain('Bel degene')
  expect(await text(page)).toContain('Afgevinkt door coordinator-2 van esdorp')
})

it('says so plainly when nothing was noted; and of another day both are called', async () => {
  const page = await agreed('')
  const change = `${page}/wijzigen`
  clock.now = clock.now.add({ minutes: 1 })
  await annie.post(change, { ...formOn((await annie.get(change)).body, change), wished_day: '2026-11-27' })
  expect((await lines(page)).map(({ kind, unnamed }) => [kind, unnamed])).toEqual([
    ['tell-moved', false],
    ['tell-moved', true],
  ])
  const said = await text(page)
  expect(said).toContain(
    'Bel Grietje Hadders 0599-010123 : de rit gaat van donderdag 26 naar vrijdag 27 november.',
  )
  expect(said).toContain(
    'Bel degene die zou helpen: de rit van Grietje Hadders gaat van donderdag 26 naar vrijdag 27 november. Er is niet opgeschreven wie het is.',
  )
})

it('calls nobody when it was done, when she called off herself, or when it is taken back at once', async () => {
  const [done, off, back] = [await agreed(), await agreed(), await agreed()]
  await press(annie, done, 'Gedaan', { step: 'done' })
  await press(annie, off, 'De helper kan niet meer', { step: 'called-off' })
  await press(annie, back, 'Ingetrokken', { step: 'withdrawn' })
  await press(annie, back, back, { do: 'undo' })
  for (const page of [done, off, back]) expect(await lines(page)).toEqual([])
  const found = await call()
  await press(annie, found, 'Ik zoek iemand', { step: 'looking' })
  await press(annie, found, who, { step: 'found', helper_is: 'unnamed', note: '' })
  await press(annie, found, 'Afgesproken', { step: 'agreed' })
  expect(await lines(found)).toEqual([])
})

it('goes on being about her when the request is put on another name', async () => {
  const page = await agreed()
  await test.admin.query('update logbook.requests set resident_id = null where id = $1', [
    page.split('/').at(-1),
  ])
  await press(annie, page, 'Ingetrokken', { step: 'withdrawn' })
  await test.admin.query(
    `update logbook.requests q set resident_id = r.id from residents.residents r
     where q.id = $1 and r.village_id = q.village_id and r.name = 'Grietje Hadders'`,
    [page.split('/').at(-1)],
  )
  expect(await lines(page)).toEqual([{ kind: 'tell-off', unnamed: true, words: '', done: false }])
})
