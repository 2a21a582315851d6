/** Roelof Eising drives Mrs Hadders; then it is off, or on another day. Somebody must call him, until she says that she did. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { readPaper } from '../../../../test/support/paper.ts'
import { annie, bert, call, clock, eising, press, row, test } from './logbook.life.support.ts'

const handover = '/esdorp/dienst/overdracht'
const off = 'de rit van Grietje Hadders op donderdag 26 november gaat niet door'

async function agreed() {
  const page = await call()
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  const roelof = { helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' }
  await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', ...roelof })
  expect((await row(page)).state).toBe('agreed')
  return page
}
const text = async (path: string, who = bert) => readable((await who.get(path)).body)
const lines = async (page: string) =>
  (
    await test.admin.query(
      `select kind, resident_id = $2 as helper, follow_up_day::text as day, followed_up_at is not null as done
       from logbook.entries where request_id = $1 order by kind, helper`,
      [page.split('/').at(-1), eising],
    )
  ).rows

it('withdrawn: the page says to call him off with his number, Vandaag and Bellen too, until one ticks it off', async () => {
  const page = await agreed()
  await press(annie, page, 'Ingetrokken', { step: 'withdrawn' })
  expect(await lines(page)).toEqual([{ kind: 'tell-off', helper: true, day: '2026-11-22', done: false }])
  expect(await text(page)).toContain(`Bel Roelof Eising af 06-00000012 : ${off}.`)
  expect(await text('/esdorp/vandaag', annie)).toContain(`Bel Roelof Eising af 06-00000012 : ${off}`)
  const due = await bert.get(handover)
  expect(readable(due.body)).toContain(`Bellen Bel Roelof Eising af 06-00000012 : ${off}`)
  const form = { ...formOn(due.body, `${handover}?sinds=dienst`), do: 'tick' }
  expect((await bert.post(`${handover}?sinds=dienst`, form)).status).toBe(303)
  for (const path of [handover, '/esdorp/vandaag']) expect(await text(path, annie)).not.toContain(off)
  expect(await text(page)).not.toContain('Bel Roelof Eising af')
  expect(await text(page)).toContain('Afgevinkt door coordinator-2 van esdorp')
})

it('taken back at once nobody is called; nor when he called off himself, or when it was done', async () => {
  const page = await agreed()
  await press(annie, page, 'Ingetrokken', { step: 'withdrawn' })
  await press(annie, page, page, { do: 'undo' })
  expect([(await row(page)).state, await lines(page)]).toEqual(['agreed', []])
  await press(annie, page, 'De helper kan niet meer', { step: 'called-off' })
  expect(await lines(page)).toEqual([])
  const other = await agreed()
  await press(annie, other, 'Gedaan', { step: 'done' })
  expect(await lines(other)).toEqual([])
})

it('on another day: both are called; a word put right calls nobody', async () => {
  const page = await agreed()
  const change = `${page}/wijzigen`
  const put = async (fields: Record<string, string>) => {
    clock.now = clock.now.add({ minutes: 1 })
    return annie.post(change, { ...formOn((await annie.get(change)).body, change), ...fields })
  }
  await put({ words: 'do 10.15 ziekenhuis Emmen, rollator' })
  expect(await lines(page)).toEqual([])
  await put({ wished_day: '2026-11-27' })
  expect((await lines(page)).map(({ kind, helper }) => [kind, helper])).toEqual([
    ['tell-moved', false],
    ['tell-moved', true],
  ])
  const said = await text(page)
  const roelof = 'de rit van Grietje Hadders gaat van donderdag 26 naar vrijdag 27 november'
  const grietje = 'de rit met Roelof Eising gaat van donderdag 26 naar vrijdag 27 november'
  expect(said).toContain(`Bel Roelof Eising 06-00000012 : ${roelof}.`)
  expect(said).toContain(`Bel Grietje Hadders 0599-010123 : ${grietje}.`)
  for (const path of [handover, '/esdorp/vandaag']) {
    expect(await text(path, annie)).toContain(`Bel Roelof Eising 06-00000012 : ${roelof}`)
    expect(await text(path, annie)).toContain(`Bel Grietje Hadders 0599-010123 : ${grietje}`)
  }
  const sheet = readPaper((await bert.get(`${handover}/blad`)).body)
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(sheet).toMatch(/Roelof Eising 06-00000012 de rit van Grietje Hadders gaat van do 26 naar vr 27 nov/)
  // He does not ride with himself.
  expect(sheet.split('Afspraken')[0]?.split('Roelof Eising 06-00000012')).toHaveLength(3)
  // Moved once more: nobody stands there twice.
  await put({ wished_time: '11:00' })
  expect(await lines(page)).toHaveLength(2)
  expect(await text(page)).toContain(
    'Bel Roelof Eising 06-00000012 : de rit van Grietje Hadders gaat van donderdag 26 naar vrijdag 27 november, 11.00 uur.',
  )
  // Ticked off where the calls stand, and there it stays: the next call is in sight.
  const ticked = await press(annie, page, `Bel Grietje Hadders: ${grietje}, 11.00 uur`, { do: 'tick' })
  expect(ticked.location).toBe(`${page}#next`)
  expect((await annie.get(page)).body).toMatch(/id="next".*Bel Roelof Eising.*id="history"/s)
})

it('another hour alone is told with both hours', async () => {
  const page = await agreed()
  await annie.post(`${page}/wijzigen`, {
    ...formOn((await annie.get(`${page}/wijzigen`)).body, `${page}/wijzigen`),
    wished_time: '10:15',
  })
  await press(annie, page, 'Roelof Eising kan dan ook', { do: 'can' })
  clock.now = clock.now.add({ minutes: 1 })
  await annie.post(`${page}/wijzigen`, {
    ...formOn((await annie.get(`${page}/wijzigen`)).body, `${page}/wijzigen`),
    wished_time: '11:00',
  })
  expect(await text(page)).toContain(
    'de rit van Grietje Hadders op donderdag 26 november gaat van 10.15 uur naar 11.00 uur.',
  )
})

it('of two who must be called whoever asked stands first', async () => {
  const order: string[] = []
  for (let day = 1; day <= 6; day++) {
    const page = await agreed()
    const change = `${page}/wijzigen`
    clock.now = clock.now.add({ minutes: 1 })
    const form = formOn((await annie.get(change)).body, change)
    await annie.post(change, { ...form, wished_day: `2026-12-0${day}` })
    for (const [who] of (await text(page)).matchAll(/(?<=Bel )(Grietje|Roelof)(?= \S+ [\d-]+ : de rit)/g))
      order.push(who)
  }
  expect(order).toEqual(order.map((_, at) => ['Grietje', 'Roelof'][at % 2]))
  expect(order).toHaveLength(12)
})
