/** A call of somebody new, and words that are put right. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, fill, noted, take, test, title } from './logbook.take.support.ts'

describe('somebody new, and words put right', () => {
  it('a new person is made in the same breath, after whoever may be the same was seen', async () => {
    const people = () => test.count("select count(*) from residents.residents where name = 'Grietje Haders'")
    const asked = await annie.post(
      take,
      fill((await annie.get(take)).body, { who: 'Grietje Haders', words: 'praatje' }),
    )
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Grietje Hadders')
    expect(formOn(asked.body, title).who_is).toBe(undefined)
    expect(await people()).toBe(0)
    const saved = await annie.post(take, { ...formOn(asked.body, title), who_is: 'new' })
    expect(saved.status).toBe(303)
    expect(await people()).toBe(1)
    expect((await noted(saved.location)).name).toBe('Grietje Haders')
  })

  it('nobody like that: it is said, and nobody new is made of a typing error until somebody says so', async () => {
    const people = () => test.count('select count(*) from residents.residents')
    const before = await people()
    const page = await annie.post(
      `${take}/lezing`,
      fill((await annie.get(take)).body, { who: 'Xander Qualm', words: 'koffie drinken' }),
      take,
    )
    const sentence = 'Niemand gevonden met ‘Xander Qualm’. Klopt de naam? Kies dan ‘Nieuwe bewoner’.'
    expect(readable(page.body)).toContain(sentence)
    expect(readable(page.body)).toContain('Nieuwe bewoner: Xander Qualm')
    expect(formOn(page.body, title).who_is).toBe(undefined)
    const asked = await annie.post(take, formOn(page.body, title), take)
    expect(asked.status).toBe(422)
    expect(readable(asked.body).split(sentence).length).toBeGreaterThan(2)
    expect(await people()).toBe(before)
    const saved = await annie.post(take, { ...formOn(asked.body, title), who_is: 'new' }, take)
    expect((await noted(saved.location)).name).toBe('Xander Qualm')
  })

  it('for nobody in particular, and called by another', async () => {
    const sent = { who_is: 'nobody', words: 'heg langs het pad snoeien', called_by: 'Buurvrouw Bakker' }
    const saved = await annie.post(take, fill((await annie.get(take)).body, sent))
    expect(saved.status).toBe(303)
    expect(await noted(saved.location)).toMatchObject({
      resident_id: null,
      called_by: 'Buurvrouw Bakker',
      kind: 'tuin',
    })
    const page = readable((await annie.get(saved.location ?? '')).body)
    // The list and the page say the same of it.
    expect(page).toContain('Zonder naam')
    expect(page).toContain('Gebeld door Buurvrouw Bakker')
  })

  it('what was put right by hand stays, also when the words change; the rest is read again', async () => {
    const page = await annie.post(
      `${take}/lezing`,
      fill((await annie.get(take)).body, { who: 'brink 4', words: 'do 10.15 ziekenhuis Emmen' }),
      take,
    )
    const put = await annie.post(
      `${take}/lezing`,
      { ...formOn(page.body, title), wished_day: '2026-12-03', kind: 'anders', aids: ['krukken'] },
      take,
    )
    const again = await annie.post(
      `${take}/lezing`,
      { ...formOn(put.body, title), words: 'vr 11.00 ziekenhuis Emmen, rollator' },
      take,
    )
    expect(formOn(again.body, title)).toMatchObject({
      wished_day: '2026-12-03',
      kind: 'anders',
      wished_time: '11:00',
      aids: 'krukken',
    })
    const saved = await annie.post(take, formOn(again.body, title), take)
    expect(await noted(saved.location)).toMatchObject({
      day: '2026-12-03',
      wished_time: '11:00',
      kind: 'anders',
      aids: ['krukken'],
    })
  })

  it('shows every word that it did not use, and keeps it in the request', async () => {
    const page = await annie.post(
      `${take}/lezing`,
      fill((await annie.get(take)).body, { who: 'brink 4', words: 'morgen kapper zwabberdewabber' }),
      take,
    )
    expect(readable(page.body)).toContain('Niet gebruikt: zwabberdewabber. Het blijft wel in de vraag staan.')
    expect(readable(page.body)).not.toContain('Niet begrepen')
    const saved = await annie.post(take, formOn(page.body, title), take)
    expect((await noted(saved.location)).words).toBe('morgen kapper zwabberdewabber')
  })

  it('gives back every field as it was typed', async () => {
    const wish = {
      kind: 'boodschap',
      words: 'Elke dinsdag en vrijdag <b>brood</b> & "melk"',
      wished_day: '2026-11-24',
      wished_until: '',
      wished_time: '09:30',
      wished_time_until: '10:45',
      part: 'ochtend',
      place: 'Bakker ’t Stoepje',
      back: 'yes',
      back_time: '11:30',
      aids: ['stok', 'begeleider'],
      urgency: 'week',
      rhythm: '2-week',
      repeat_weekdays: ['2', '5'],
      repeat_until: '2027-02-26',
    }
    const first = await annie.post(take, fill((await annie.get(take)).body, { ...wish, who: 'brink 4' }))
    expect(formOn(first.body, title)).toMatchObject(wish)
    const saved = await annie.post(take, { ...formOn(first.body, title), called_by: 'Haar zoon' })
    expect(saved.status).toBe(303)
    expect(await noted(saved.location)).toMatchObject({
      ...{ kind: 'boodschap', words: wish.words, day: '2026-11-24', until: null, wished_time: '09:30' },
      ...{ wished_time_until: '10:45', part: 'ochtend', place: wish.place, back: 'yes', back_time: '11:30' },
      ...{ aids: ['stok', 'begeleider'], urgency: 'week', repeat_unit: 'week', repeat_every: 2 },
      ...{ repeat_weekdays: [2, 5], last: '2027-02-26', called_by: 'Haar zoon' },
    })
    const change = await annie.get(`${saved.location?.split('?')[0]}/wijzigen`)
    expect(formOn(change.body, 'De vraag wijzigen')).toMatchObject(wish)
  })

  it('a note of an earlier day keeps its own day, and its words are read from there', async () => {
    const sent = { who: 'brink 4', words: 'morgen 14 uur kapper', said_day: '2026-11-18', said_time: '16:20' }
    const asked = await annie.post(take, fill((await annie.get(take)).body, sent))
    expect(formOn(asked.body, title)).toMatchObject({ wished_day: '2026-11-19', said_day: '2026-11-18' })
    const saved = await annie.post(take, formOn(asked.body, title))
    const row = await noted(saved.location)
    expect(row.day).toBe('2026-11-19')
    expect(String(row.said_at)).toBe('2026-11-18T15:20:00Z')
    expect(String(row.logged_at)).toBe('2026-11-22T09:00:00Z')
  })
})
