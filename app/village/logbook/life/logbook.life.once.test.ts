/** Roelof Eising drives Mrs Hadders every Friday; then it is off once, goes on after all, or has a last time. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, call, eising, press, row, test } from './logbook.life.support.ts'

const handover = '/esdorp/dienst/overdracht'
const friday = 'vrijdag 27 november'

async function weekly() {
  const repeat = { rhythm: '1-week', repeat_weekdays: '5', repeat_nth: '1', repeat_until: '' }
  const page = await call({ words: 'vrijdags naar de fysio', wished_day: '2026-11-27', ...repeat })
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  const roelof = { helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' }
  await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', ...roelof })
  expect(await row(page)).toMatchObject({ state: 'agreed', wished_day: '2026-11-27' })
  return page
}
const text = async (path: string, who = bert) => readable((await who.get(path)).body)
const calls = async (page: string) =>
  ((await text(page)).match(/Bel (Roelof Eising|Grietje Hadders) [\d-]+ : [^.]*\./g) ?? [])
    .map(said => said.replace(/ [\d-]+ :/, ':'))
    .toSorted()
const tick = async (page: string, name: string) => {
  const { rows } = await test.admin.query(
    `select e.id from logbook.entries e join residents.residents r on r.id = e.resident_id
     where e.request_id = $1 and r.name = $2 and e.followed_up_at is null and e.kind like 'tell-%'`,
    [page.split('/').at(-1), name],
  )
  const form = formOn((await bert.get(handover)).body, `${handover}?sinds=dienst`)
  const sent = { ...form, entry: rows[0].id, do: 'tick' }
  expect((await bert.post(`${handover}?sinds=dienst`, sent)).status).toBe(303)
}

it('off this once: both are called about that day; put back before anybody was told: nobody', async () => {
  const page = await weekly()
  await press(annie, page, friday, { step: 'skipped' })
  expect(await calls(page)).toEqual([
    `Bel Grietje Hadders: alleen ${friday} gaat de rit met Roelof Eising niet door.`,
    `Bel Roelof Eising: alleen ${friday} gaat de rit van Grietje Hadders niet door.`,
  ])
  const due = 'alleen vrijdag 27 november gaat de rit van Grietje Hadders niet door'
  for (const path of [handover, '/esdorp/vandaag']) expect(await text(path, annie), path).toContain(due)
  await press(annie, page, friday, { step: 'put-back' })
  expect(await calls(page)).toEqual([])
  expect(await text(page)).not.toContain('Afvinken')
  for (const path of [handover, '/esdorp/vandaag']) expect(await text(path, annie), path).not.toContain(due)
  // Taken back, the time is off again, and both still have to hear it.
  await press(annie, page, page, { do: 'undo' })
  expect(await calls(page)).toHaveLength(2)
})

it('goes on after all: only who heard that it was off is called, and off again, only who heard that it goes on', async () => {
  const page = await weekly()
  await press(annie, page, friday, { step: 'skipped' })
  await tick(page, 'Roelof Eising')
  await press(annie, page, friday, { step: 'put-back' })
  expect(await calls(page)).toEqual([
    `Bel Roelof Eising: ${friday} gaat de rit van Grietje Hadders toch door.`,
  ])
  await press(annie, page, friday, { step: 'skipped' })
  expect(await calls(page)).toEqual([
    `Bel Grietje Hadders: alleen ${friday} gaat de rit met Roelof Eising niet door.`,
  ])
})

it('stops later: the helper hears which time is the last', async () => {
  const page = await weekly()
  await press(annie, page, 'Dit stopt', { step: 'stopped', until: '2026-12-15' })
  expect(await calls(page)).toEqual([
    'Bel Roelof Eising: vrijdag 11 december is de laatste keer: de rit van Grietje Hadders.',
  ])
})

it('another rhythm is told to both; other words for the same to nobody', async () => {
  const page = await weekly()
  const change = async (fields: Record<string, string>) => {
    const form = formOn((await annie.get(`${page}/wijzigen`)).body, 'De vraag wijzigen')
    expect((await annie.post(`${page}/wijzigen`, { ...form, ...fields })).status).toBe(303)
  }
  await change({ words: 'vrijdags naar de fysio, liefst met Roelof' })
  expect(await calls(page)).toEqual([])
  await change({ rhythm: '2-week' })
  expect(await calls(page)).toEqual([
    'Bel Grietje Hadders: de rit met Roelof Eising gaat van elke vrijdag naar om de twee weken op vrijdag.',
    'Bel Roelof Eising: de rit van Grietje Hadders gaat van elke vrijdag naar om de twee weken op vrijdag.',
  ])
})
