/** Back from a holiday with ten minutes: whom must I call, and what first? It is Thursday 26 November. */
import { beforeAll, describe, expect, it } from 'vitest'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, house, write } from '../logbook.support.ts'
import { see } from './duty.support.ts'
import { on, sheet } from './sheet.support.ts'

const page = '/esdorp/dienst/overdracht'
const at = '2026-11-24T09:00:00Z'

beforeAll(() =>
  write(bert, async tx => {
    const phones = (number: string) => ({ phones: [{ number, note: '' }] })
    const pim = await putResident(tx, bert, 'Pim van Dalen', phones('06-00000501'))
    const lammy = await putResident(tx, bert, 'Lammy Nijkamp', phones('0599-010301'))
    const riet = await putResident(tx, bert, 'Riet Eising')
    const tomorrow = { wished_day: '2026-11-27', kind: 'vervoer' }
    const found = { ...tomorrow, state: 'found', helper_id: pim }
    await putRequest(tx, bert, 'Groningen UMCG', at, {
      ...{ ...found, resident_id: lammy, wished_time: '14:20' },
    })
    await putRequest(tx, bert, 'Spullen naar de kringloop', at, {
      ...{ ...found, helper_id: null, resident_id: riet, wished_time: '16:00' },
      ...{ called_by: 'zoon Kees', called_by_phone: '06-00000601' },
    })
    await putRequest(tx, bert, 'Naar de bakker', at, {
      ...{ ...found, resident_id: riet, wished_day: '2026-11-26', wished_time: '11:00', state: 'agreed' },
    })
    await putRequest(tx, bert, 'Tandarts heen en terug', at, {
      ...{ ...tomorrow, resident_id: riet, wished_time: '08:45', state: 'looking' },
    })
    const days = { wished_day: '2026-11-26', resident_id: riet }
    await putRequest(tx, bert, 'Dakgoot vol', at, { ...days, wished_until: '2026-11-29', state: 'looking' })
    await putRequest(tx, bert, 'Op de hond passen', at, {
      ...{ ...days, wished_until: '2026-11-28', state: 'agreed', helper_id: pim },
    })
    const line = { resident_id: lammy, follow_up_for: bert.account }
    await putEntry(tx, bert, 'Vragen naar de sleutel', at, { ...line, follow_up_day: '2026-11-25' })
    await putEntry(tx, bert, 'Terug over de zaal', at, { ...line, follow_up_day: '2026-11-20' })
    const lamp = await putRequest(tx, bert, 'Lamp ophangen', at, { state: 'agreed', helper_id: pim })
    await putStep(tx, bert, lamp, '2026-11-25T09:00:00Z', { step: 'found', version: 2, helper_id: pim })
    await putStep(tx, annie, lamp, '2026-11-25T10:00:00Z', { step: 'agreed', version: 3, helper_id: pim })
  }),
)

const parts = (text: string) => text.split(/(?=Bellen|Afspraken|Wat verder open staat|Nieuw en veranderd)/)
const part = (text: string, name: string) => parts(text).find(each => each.startsWith(name)) ?? ''

describe('on the sheet', () => {
  it('who was found somebody is called first, with who comes and when', async () => {
    const calls = part((await on(sheet)).text, 'Bellen')
    expect(calls).toMatch(
      /^Bellen Lammy Nijkamp 0599-010301 zeg dat Pim van Dalen komt \(vr 27 nov, 14.20 uur\): Groningen UMCG/,
    )
    expect(calls).toContain('met Pim van Dalen 06-00000501')
    expect(calls).toContain('zeg dat er iemand komt (vr 27 nov, 16.00 uur): Spullen naar de kringloop')
    expect(calls).not.toContain('bakker')
  })

  it('an appointment says that it is still to be told, and of one that is agreed it does not', async () => {
    const week = part((await on(sheet)).text, 'Afspraken')
    expect(week).toMatch(/14.20 uur Lammy Nijkamp 0599-010301 · nog bellen Groningen UMCG Pim van Dalen/)
    expect(week).toMatch(/gebeld door zoon Kees 06-00000601 ?: Spullen naar de kringloop Iemand zonder naam/)
    expect(week.match(/nog bellen/g)).toHaveLength(2)
    expect(week).toMatch(/bakker .*hond .*Tandarts .*UMCG .*kringloop/)
  })

  it('what may be done on any of several days is no appointment; what was agreed for several says until when', async () => {
    const { text } = await on(sheet)
    expect(part(text, 'Afspraken')).not.toContain('Dakgoot')
    expect(part(text, 'Wat verder')).toContain('t/m zo 29 nov: Dakgoot vol')
    expect(part(text, 'Afspraken')).toMatch(/do 26 nov t\/m za 28 nov Riet Eising Op de hond passen Pim/)
  })

  it('tells how it stands now, also where I took the last step myself', async () => {
    const news = part((await on(sheet)).text, 'Nieuw en')
    expect(news).toMatch(/Gevonden: Pim van Dalen · nu: Afgesproken · Lamp ophangen/)
  })
})

describe('on the page', () => {
  it('first what is near and not settled, then what is late, the latest first, then the rest by day', async () => {
    const { under } = await see(`${page}?alles=doen`)
    const [calls, due] = [under('Bellen'), under('Te doen')]
    // All that one person is called for stands together.
    expect(calls).toMatch(
      /UMCG .*6 dagen te laat.* Terug over de zaal .*1 dag te laat .*de sleutel .*kringloop|UMCG .*Terug over de zaal .*6 dagen te laat .*de sleutel .*1 dag te laat .*kringloop/,
    )
    expect(due).toMatch(/Tandarts .*bakker .*(hond|Dakgoot)/)
    expect(due).toContain('Tandarts heen en terug morgen, 8.45 uur · Vervoer Nog niemand')
    expect(calls).toMatch(/UMCG morgen, 14.20 uur · Vervoer .*?Gevonden, vrager nog bellen/)
    expect(calls).toMatch(/kringloop .*?Gevonden, vrager nog bellen/)
    expect(due).toMatch(/hond passen .*?vandaag tot en met overmorgen/)
  })

  it('has the number of whom to call behind the row, and of nobody else', async () => {
    const { main } = await see(`${page}?alles=doen`)
    expect(main.match(/href="tel:0599010301"/g)).toHaveLength(1)
    expect(main.match(/href="tel:0600000601"/g)).toHaveLength(1)
    expect(main).not.toContain('tel:0600000501')
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
