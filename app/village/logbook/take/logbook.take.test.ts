/** The call of somebody who is known. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, esdorp, fill, hadders, noted, requests, take, title, words } from './logbook.take.support.ts'

describe('taking a call', () => {
  it('the call of Mrs Hadders, with the lively page: three letters, the words, Enter', async () => {
    const empty = await annie.get(take)
    expect(empty.body).toContain(
      '<umkiek-live to="/esdorp/logboek/nieuw/lezing" regions="who who-new nameless understood reading">',
    )
    // The lively element sends the form while she types; nothing is kept.
    const who = await annie.post(`${take}/lezing`, fill(empty.body, { who: 'had' }), take)
    expect(who.status).toBe(200)
    expect(readable(who.body)).toContain('Grietje Hadders')
    expect(readable(who.body)).toContain('Brink 4 · 0599‑010123')
    expect(readable(who.body)).not.toContain('Haddering')
    expect(formOn(who.body, title).who_is).toBe(hadders)
    const read = await annie.post(`${take}/lezing`, fill(who.body, { words }), take)
    expect(readable(read.body)).toContain(
      'Begrepen: donderdag 26 november · 10.15 uur · ziekenhuis Emmen · terug om 12.00 uur · rollator',
    )
    expect(await requests()).toBe(0)
    const saved = await annie.post(take, formOn(read.body, title), take)
    expect(saved.status).toBe(303)
    expect(await noted(saved.location)).toMatchObject({
      name: 'Grietje Hadders',
      kind: 'vervoer',
      words,
      day: '2026-11-26',
      wished_time: '10:15',
      place: 'ziekenhuis Emmen',
      back: 'yes',
      back_time: '12:00',
      aids: ['rollator'],
      state: 'new',
      logged_by: esdorp.asker.coordinator?.account,
    })
    const page = readable((await annie.get(saved.location ?? '')).body)
    expect(page).toContain('Grietje Hadders')
    expect(page).toContain(
      'Vervoer · donderdag 26 november · 10.15 uur · ziekenhuis Emmen · terug om 12.00 uur',
    )
    expect(page).toContain('Er zoekt nog niemand. Ik zoek iemand')
  })

  it('without script: the first press shows who is meant and what was read, the second keeps it', async () => {
    const before = await requests()
    const empty = await annie.get(take)
    const asked = await annie.post(take, fill(empty.body, { who: 'hadders', words: 'lamp kapot' }))
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Wie is dit? Kies de juiste naam, en leg de vraag dan vast.')
    expect(formOn(asked.body, title)).toMatchObject({ who: 'hadders', words: 'lamp kapot', who_is: hadders })
    expect(await requests()).toBe(before)
    const saved = await annie.post(take, formOn(asked.body, title))
    expect(saved.status).toBe(303)
    expect(await noted(saved.location)).toMatchObject({ name: 'Grietje Hadders', kind: 'klus' })
    expect(await requests()).toBe(before + 1)
  })

  it('begins on the page of Mrs Hadders with her name chosen; an id of nobody here is passed over', async () => {
    const begun = await annie.get(`${take}?voor=${hadders}`)
    expect(formOn(begun.body, title)).toMatchObject({ who: 'Grietje Hadders', who_is: hadders })
    const saved = await annie.post(take, fill(begun.body, { words: 'vr gras maaien' }))
    expect(await noted(saved.location)).toMatchObject({ name: 'Grietje Hadders', kind: 'tuin' })
    const nobodyHere = await annie.get(`${take}?voor=00000000-0000-4000-8000-000000000000`)
    expect(formOn(nobodyHere.body, title)).toMatchObject({ who: '' })
  })

  it('after Enter on the name alone the cursor goes on to the words', async () => {
    const empty = await annie.get(take)
    expect(empty.body).toMatch(/<input id="field-who"[^>]*autofocus=""/)
    const page = await annie.post(take, fill(empty.body, { who: 'had' }))
    expect(page.status).toBe(200)
    expect(page.body).toMatch(/<textarea id="field-words"[^>]*autofocus=""/)
    expect(page.body).not.toContain('id="problems"')
  })

  it('two with the same name: asked once, and never guessed', async () => {
    const before = await requests()
    const asked = await annie.post(
      take,
      fill((await annie.get(take)).body, { who: 'jan boer', words: 'gras maaien' }),
    )
    expect(asked.status).toBe(422)
    expect(formOn(asked.body, title).who_is).toBe(undefined)
    for (const seen of ['Jan Boer Kerkstraat 1', 'Jan Boer Schapendrift 9', 'Nieuwe bewoner: jan boer'])
      expect(readable(asked.body)).toContain(seen)
    const again = await annie.post(take, formOn(asked.body, title))
    expect(again.status).toBe(422)
    expect(await requests()).toBe(before)
    const [, drift = ''] =
      asked.body.match(/value="([^"]+)"\/><span>Jan Boer<span class="item-line">Schapendrift/) ?? []
    const saved = await annie.post(take, { ...formOn(again.body, title), who_is: drift })
    expect(saved.status).toBe(303)
    expect((await noted(saved.location)).resident_id).toBe(drift)
  })

  it('does not keep a choice that was made beside other letters', async () => {
    const before = await requests()
    const page = await annie.post(`${take}/lezing`, fill((await annie.get(take)).body, { who: 'had' }), take)
    const sent = { ...formOn(page.body, title), who: 'eising', words: 'boodschappen' }
    const asked = await annie.post(take, sent)
    expect(asked.status).toBe(422)
    expect(formOn(asked.body, title).who_is).not.toBe(hadders)
    expect(await requests()).toBe(before)
    const saved = await annie.post(take, formOn(asked.body, title))
    expect((await noted(saved.location)).name).toBe('Roelof Eising')
    // Chosen beside "jan boer", sent beside "boer": among those there may be another, so it is asked once more.
    const jan = await annie.post(
      `${take}/lezing`,
      fill((await annie.get(take)).body, { who: 'jan boer' }),
      take,
    )
    const [, drift = ''] =
      jan.body.match(/value="([^"]+)"\/><span>Jan Boer<span class="item-line">Schapendrift/) ?? []
    const chosen = { ...formOn(jan.body, title), who_is: drift, who: 'boer', words: 'boodschappen' }
    const once = await annie.post(take, chosen)
    expect(once.status).toBe(422)
    expect(formOn(once.body, title).who_is).toBe(drift)
    expect((await annie.post(take, formOn(once.body, title))).status).toBe(303)
  })
})
