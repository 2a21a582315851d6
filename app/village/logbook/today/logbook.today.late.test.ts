/** What should have been seen to before today says so in words, wherever it stands. It is Thursday 26 November. */
import { beforeAll, expect, it } from 'vitest'
import { see } from '../duty/duty.support.ts'
import { on, sheet } from '../duty/sheet.support.ts'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, write } from '../logbook.support.ts'

const handover = '/esdorp/dienst/overdracht'
const ids: Record<string, string> = {}

beforeAll(() =>
  write(annie, async tx => {
    const resident_id = await putResident(tx, annie, 'Grietje Hadders')
    const made = async (words: string, more = {}) => {
      ids[words] = await putRequest(tx, annie, words, '2026-11-24T09:00:00Z', { resident_id, ...more })
    }
    await made('Lamp ophangen', { wished_day: '2026-11-25' })
    await made('Naar de markt', { wished_day: '2026-11-23', state: 'agreed' })
    await made('Kraan lekt', { wished_day: '2026-11-20', wished_until: '2026-11-24', state: 'looking' })
    await made('Traplift', { waiting_for: 'de gemeente', waiting_until: '2026-11-25' })
    await made('Dakgoot', {
      wished_day: '2026-11-20',
      waiting_for: 'droog weer',
      waiting_until: '2026-12-01',
    })
    await made('Sneeuw ruimen', { wished_day: '2026-11-26' })
    await made('Bril zoeken', { wished_day: '2026-11-20', state: 'done' })
    await made('Elke week stoep vegen', {
      ...{ wished_day: '2026-11-24', repeat_from: '2026-11-24', repeat_every: 1, repeat_unit: 'week' },
      state: 'looking',
    })
    const line = { resident_id, follow_up_for: annie.account }
    const at = '2026-11-23T09:00:00Z'
    await putEntry(tx, annie, 'Bellen over de sleutel', at, { ...line, follow_up_day: '2026-11-24' })
    await putEntry(tx, annie, 'Vragen naar oma', at, { ...line, follow_up_day: '2026-11-26' })
  }),
)

/** How a thing stands on a page, up to the next one of Mrs Hadders. */
const row = (text: string, words: string) => text.slice(text.indexOf(words)).split('Grietje Hadders')[0]

it('a reminder and a request, on Vandaag and in the handover; what is in time or waits for a later day is not late', async () => {
  const today = (await see('/esdorp/vandaag')).text
  const due = (await see(`${handover}?alles=doen`)).text
  for (const text of [today, due]) {
    expect(row(text, 'Bellen over de sleutel')).toContain('2 dagen te laat')
    expect(row(text, 'Lamp ophangen')).toContain('gisteren · 1 dag te laat')
    expect(row(text, 'Naar de markt')).toMatch(/3 dagen te laat .*Hoe ging het\?/)
    expect(row(text, 'Traplift')).toMatch(/1 dag te laat .*wacht op de gemeente/)
    for (const words of ['Vragen naar oma', 'Dakgoot', 'Sneeuw ruimen', 'Elke week stoep'])
      expect([words, row(text, words)]).toEqual([words, expect.not.stringContaining('te laat')])
  }
  expect(row(due, 'Kraan lekt')).toContain('2 dagen te laat')
})

it('on the page of a request and in the logbook, and not once it is done', async () => {
  const page = async (words: string) => (await see(`/esdorp/logboek/${ids[words]}`)).text
  expect(await page('Lamp ophangen')).toContain('1 dag te laat')
  expect(await page('Bril zoeken')).not.toContain('te laat')
  const list = (await see('/esdorp/logboek')).text
  expect(row(list, 'Lamp ophangen')).toContain('1 dag te laat')
  expect(row(list, 'Bril zoeken')).not.toContain('te laat')
})

it('on paper', async () => {
  const { text } = await on(sheet)
  expect(text).toMatch(/2 dagen te laat: Bellen over de sleutel/)
  expect(text).toMatch(/Hoe ging het\? \(3 dagen te laat\): Naar de markt/)
  expect(text).toMatch(/1 dag te laat: Lamp ophangen/)
})
