/** Roelof Eising drives Mrs Hadders; then it is off, or on another day. Somebody must call him, until she says that she did. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, call, clock, eising, press, row, test } from './logbook.life.support.ts'

const handover = '/esdorp/dienst/overdracht'
const [off, moved] = ['Bel af: het gaat niet door', 'Bel: de dag of de tijd is anders']

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
  expect(await text(page)).toContain('Bel Roelof Eising af: het gaat niet door. 06-00000012')
  expect(await text('/esdorp/vandaag', annie)).toContain(
    `Roelof Eising ${off}: donderdag 26 november, do 10.15 ziekenhuis Emmen`,
  )
  const due = await bert.get(handover)
  expect(readable(due.body)).toMatch(
    new RegExp(`Bellen Roelof Eising ${off}: donderdag 26 november, do 10.15 .*06-00000012`),
  )
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
  expect(said).toContain('Bel Roelof Eising: de dag of de tijd is anders. 06-00000012')
  expect(said).toContain('Bel Grietje Hadders: de dag of de tijd is anders. 0599-010123')
  expect(await text(handover)).toContain(`${moved}: vrijdag 27 november, do 10.15`)
  // Moved once more: nobody stands there twice.
  await put({ wished_time: '11:00' })
  expect(await lines(page)).toHaveLength(2)
})

it('of two who must be called whoever asked stands first', async () => {
  const order: string[] = []
  for (let day = 1; day <= 6; day++) {
    const page = await agreed()
    const change = `${page}/wijzigen`
    clock.now = clock.now.add({ minutes: 1 })
    const form = formOn((await annie.get(change)).body, change)
    await annie.post(change, { ...form, wished_day: `2026-12-0${day}` })
    for (const [who] of (await text(page)).matchAll(/(?<=Bel )(Grietje|Roelof)(?= \S+: de dag of de tijd)/g))
      order.push(who)
  }
  expect(order).toEqual(order.map((_, at) => ['Grietje', 'Roelof'][at % 2]))
  expect(order).toHaveLength(12)
})
