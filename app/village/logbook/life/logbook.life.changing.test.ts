/** A request is told otherwise. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, call, press, row } from './logbook.life.support.ts'

describe('changing what was asked', () => {
  const title = 'De vraag wijzigen'

  it('keeps what was there before, and gives back every field', async () => {
    const page = await call()
    const wish = {
      ...{ kind: 'boodschap', words: 'vr 9 uur boodschappen\nniet te zwaar', wished_day: '2026-11-27' },
      ...{
        wished_time: '09:00',
        wished_time_until: '10:00',
        part: 'ochtend',
        place: 'De Brink',
        back: 'yes',
      },
      ...{
        back_time: '10:30',
        aids: ['stok', 'lift'],
        urgency: 'none',
        rhythm: '3-month',
      },
      ...{ repeat_weekdays: '5', repeat_until: '2027-11-27' },
    }
    const saved = await press(annie, `${page}/wijzigen`, title, wish)
    expect(saved.location).toBe(page)
    // The first Friday of the month.
    const first = { ...wish, wished_day: '2026-12-04' }
    expect(formOn((await annie.get(`${page}/wijzigen`)).body, title)).toMatchObject({
      ...first,
      wished_day: expect.any(String),
    })
    expect(await row(page)).toMatchObject({ version: 2, words: wish.words, aids: ['stok', 'lift'] })
    expect(readable((await annie.get(page)).body)).toContain('Eerst stond er: do 10.15 ziekenhuis Emmen')
    await press(annie, `${page}/wijzigen`, title, {})
    expect(await row(page)).toMatchObject({ version: 2 })
  })

  it('two at once: the second sees both texts, keeps her own, and loses nothing', async () => {
    const page = await call()
    const address = `${page}/wijzigen`
    const mine = formOn((await annie.get(address)).body, title)
    await press(bert, address, title, { words: 'do 10.15 ziekenhuis, Bert belde', place: 'Emmen' })
    const sent = { ...mine, words: 'do 10.15 ziekenhuis, dochter gaat mee', aids: ['begeleider'] }
    const clash = await annie.post(address, sent, address)
    expect(clash.status).toBe(409)
    const read = readable(clash.body)
    expect(read).toContain('coordinator-2 van esdorp wijzigde deze vraag terwijl jij schreef.')
    expect(read).toContain('Zo staat het er nu do 10.15 ziekenhuis, Bert belde')
    expect(read).toContain('Dit schreef jij do 10.15 ziekenhuis, dochter gaat mee')
    // Both touched the words: mine stay. Only he touched the place, only I the aids: both are there.
    const merged = formOn(clash.body, title)
    expect(merged).toMatchObject({ words: sent.words, place: 'Emmen', aids: 'begeleider' })
    expect(await row(page)).toMatchObject({ words: 'do 10.15 ziekenhuis, Bert belde', version: 2 })
    expect((await annie.post(address, merged, address)).status).toBe(303)
    expect(await row(page)).toMatchObject({
      words: sent.words,
      place: 'Emmen',
      aids: ['begeleider'],
      version: 3,
    })
  })

  it('a draft from before a colleague changed it goes on from what stands there now', async () => {
    const page = await call()
    const address = `${page}/wijzigen`
    const draft = { ...formOn((await annie.get(address)).body, title), words: 'mijn halve zin' }
    expect((await annie.post('/esdorp/concept', draft, address)).status).toBe(204)
    await press(bert, address, title, { place: 'Emmen' })
    const page2 = await annie.get(address)
    expect(formOn(page2.body, title)).toMatchObject({ words: 'mijn halve zin', place: 'Emmen' })
    await annie.post(address, formOn(page2.body, title), address)
    expect(await row(page)).toMatchObject({ words: 'mijn halve zin', place: 'Emmen' })
  })

  it('asks when changed words say another day or time than the fields, and keeps nothing before somebody looked', async () => {
    const page = await call({
      words: '15 uur huisarts dinsdag',
      wished_day: '2026-11-24',
      wished_time: '15:00',
      back: 'yes',
      back_time: '15:45',
    })
    const address = `${page}/wijzigen`
    const asked = await press(annie, address, title, { words: '17 uur huisarts donderdag' })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain(
      'Klopt dit? De woorden zeggen: donderdag 26 november · 17.00 uur. Zo staat het nu ook hieronder. Eerst stond er: overmorgen, dinsdag 24 november · 15.00 uur · terug om 15.45 uur.',
    )
    expect(await row(page)).toMatchObject({ words: '15 uur huisarts dinsdag', version: 1 })
    const form = formOn(asked.body, title)
    // Nobody comes back before they went.
    expect(form).toMatchObject({ wished_day: '2026-11-26', wished_time: '17:00', back_time: '' })
    expect((await annie.post(address, form, address)).status).toBe(303)
    expect(await row(page)).toMatchObject({ words: '17 uur huisarts donderdag', wished_time: '17:00' })
    // What somebody chose by hand is not asked about, and neither are words that say nothing new.
    const chosen = { words: '18 uur huisarts donderdag', wished_time: '18:15' }
    expect((await press(annie, address, title, chosen)).status).toBe(303)
    expect((await press(annie, address, title, { words: 'huisarts, graag eerst bellen' })).status).toBe(303)
  })

  it('says what to put right, with what was typed', async () => {
    const page = await call()
    const address = `${page}/wijzigen`
    const sent = await press(annie, address, title, {
      words: '',
      wished_day: '2026-11-01',
      wished_time: '25:00',
    })
    expect(sent.status).toBe(422)
    expect(readable(sent.body)).toContain('Schrijf in een paar woorden wat de vraag is.')
    expect(readable(sent.body)).toContain('Deze dag is al voorbij. Kies vandaag of later.')
    expect(readable(sent.body)).toContain('Dit is geen tijd. Schrijf het zo: 10:15.')
    expect(formOn(sent.body, title)).toMatchObject({
      words: '',
      wished_day: '2026-11-01',
      wished_time: '25:00',
    })
  })
})
