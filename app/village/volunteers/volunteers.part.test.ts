/** Somebody takes part: what they like to do stands on their own page, and nobody's change is lost. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import {
  annie,
  as,
  harm,
  lastLog,
  living,
  open,
  partOf,
  save,
  takingPart,
  words,
} from './volunteers.support.ts'

const page = (id: string) => `/esdorp/mensen/${id}`
const everything = {
  ...{ likes: ['vervoer', 'boodschap'], dislikes: 'tuin', talents: 'Slijpt messen' },
  ...{ ochtend: '1', 'not-dark': 'yes', holidays: 'not', far: 'near' },
  ...{ means: ['car', 'walker'], 'means-more': 'Trekhaak', languages: 'Drents', 'ask-by': ['call', 'app'] },
  ...{ 'most-times': '2', 'most-per': 'week', 'pause-from': '2026-12-20', 'pause-until': '2027-01-03' },
  ...{ needs: 'Gaat graag met iemand samen', since: '2021-11-12' },
}

describe('somebody takes part', () => {
  it('with a name alone; her page says so and leads back to the form', async () => {
    const riek = await living('Riek Boersma')
    expect(await words(annie, page(riek))).toContain('Doet ook mee')
    const saved = await save(annie, riek, {})
    expect(saved.status).toBe(303)
    expect(await words(annie, saved.location as string)).toMatch(/Opgeschreven\. .*Riek Boersma doet mee/)
    const shown = await annie.get(page(riek))
    expect(readable(shown.body)).toMatch(/Doet mee Wijzig Wat en wanneer: in overleg\./)
    expect(readable(shown.body)).not.toContain('Doet ook mee')
    expect(shown.body).toContain(`href="${partOf(riek)}"`)
  })

  it('with everything, and reads it back as it was typed and as people say it', async () => {
    const geert = await takingPart('Geert Kuipers', everything)
    expect(await open(annie, geert)).toMatchObject(everything)
    const card = await words(annie, page(geert))
    for (const said of [
      'Doet graag: vervoer, boodschap. Liever niet: tuin. Kan: maandagochtend. Niet na donker.',
      'Niet in de schoolvakanties. Tot ongeveer 15 kilometer.',
      'Heeft een auto en plek voor een rollator. Trekhaak. Hooguit 2 keer per week.',
      'Slijpt messen. Spreekt: Drents.',
      'Liefst via: bellen, appje.',
      'Pauze van zondag 20 december tot en met zondag 3 januari.',
      'Nodig om mee te doen: Gaat graag met iemand samen',
    ])
      expect(card).toContain(said)
  })

  it('tells the read log what was shown of whom', async () => {
    const wim = await takingPart('Wim Homan', { likes: 'klus', needs: 'Een lift' })
    await annie.get(partOf(wim))
    expect((await lastLog()).sort()).toEqual(
      ['needs', 'part-history', 'takes-part'].map(part => `R ${part} ${wim}`),
    )
    await annie.get(page(wim))
    expect(await lastLog()).toContain(`R needs ${wim}`)
  })

  it('refuses in sentences, and gives back what was typed', async () => {
    const id = await living('Eline Eising')
    const refused = await save(annie, id, {
      ...{ likes: ['tuin', 'klus'], dislikes: 'tuin', talents: 'Bakt', 'most-times': '99' },
    })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain(
      'Dit staat bij graag en bij liever niet: Tuin. Kies één van de twee.',
    )
    expect(readable(refused.body)).toContain('Vul een getal in van 1 tot en met 31')
    expect(formOn(refused.body, 'Meedoen')).toMatchObject({ likes: ['klus', 'tuin'], talents: 'Bakt' })
    expect(await words(annie, page(id))).toContain('Doet ook mee')
    const bsn = await save(annie, id, { needs: 'Belt over 123456782' })
    expect([bsn.status, readable(bsn.body).includes('lijkt op een BSN')]).toEqual([422, true])
    expect((await save(annie, id, { needs: 'Belt over 123456782', 'not-bsn': '123456782' })).status).toBe(303)
  })
})

describe('what changed', () => {
  const changes = (html: string) =>
    [...html.matchAll(/name="change" value="([^"]+)"/g)].map(([, id]) => id as string)

  it('is told with who and when, and one press takes it back', async () => {
    const id = await takingPart('Jannes Timmer', { likes: 'maaltijd', talents: 'Kookt' })
    const saved = await save(harm, id, { likes: ['maaltijd', 'bezoek'], talents: 'Kookt voor twintig' })
    const done = await harm.get(saved.location as string)
    expect(readable(done.body)).toMatch(/^ ?Bewaard\. Ongedaan maken/)
    expect(readable(done.body)).toContain('Doet graag: van “maaltijd” naar “bezoek en gezelschap, maaltijd”')
    expect(readable(done.body)).toContain('door coordinator-2 van esdorp')
    const [change = ''] = changes(done.body)
    const _version = String((await open(harm, id))._version)
    const undone = await harm.post(partOf(id), { change, _version })
    expect(undone.status).toBe(303)
    expect(await open(harm, id)).toMatchObject({ likes: 'maaltijd', talents: 'Kookt' })
    expect((await harm.post(partOf(id), { change, _version })).status).toBe(409)
  })

  it('stops, keeps what was said, and begins again', async () => {
    const id = await takingPart('Wolter Alberts', { likes: 'vervoer' })
    const press = async (deed: string) =>
      annie.post(partOf(id), { do: deed, _version: String((await open(annie, id))._version) })
    const stopped = await press('stop')
    expect(await words(annie, stopped.location as string)).toMatch(
      /Gestopt\. Ongedaan maken .*Doet nu niet mee/,
    )
    expect(await words(annie, page(id))).toContain('Doet ook mee')
    expect(await words(annie, '/esdorp/vrijwilligers')).not.toContain('Wolter Alberts')
    await press('back')
    expect(await words(annie, page(id))).toContain('Doet graag: vervoer')
    expect(await words(annie, partOf(id))).toMatch(/Weer begonnen .*Gestopt .*Begonnen/)
  })
})

describe('two coordinators at once', () => {
  it('the second sees both side by side, and one press keeps everything', async () => {
    const id = await takingPart('Reinder Olthof', { likes: 'tuin', talents: 'Snoeit' })
    const [mine, theirs] = [await open(annie, id), await open(harm, id)]
    await harm.post(partOf(id), {
      ...theirs,
      likes: ['tuin', 'klus'],
      talents: 'Snoeit en zaagt',
      far: 'near',
    })
    const answer = await annie.post(partOf(id), { ...mine, talents: 'Snoeit rozen', languages: 'Duits' })
    expect(answer.status).toBe(409)
    const seen = readable(answer.body)
    for (const said of [
      'Snoeit en zaagt',
      'Snoeit rozen',
      'Terwijl je typte, heeft coordinator-2 van esdorp',
    ])
      expect(seen).toContain(said)
    const merged = formOn(answer.body, 'Meedoen')
    expect(merged).toMatchObject({
      likes: ['klus', 'tuin'],
      talents: 'Snoeit rozen',
      languages: 'Duits',
      far: 'near',
    })
    expect((await annie.post(partOf(id), merged)).status).toBe(303)
  })

  it('also when both write down that she begins', async () => {
    const id = await living('Martje Bosman')
    const [mine, theirs] = [await open(annie, id), await open(harm, id)]
    await harm.post(partOf(id), { ...theirs, likes: 'bezoek', talents: 'Leest voor' })
    const answer = await annie.post(partOf(id), { ...mine, likes: 'maaltijd', talents: 'Bakt' })
    expect(answer.status).toBe(409)
    expect(readable(answer.body)).toMatch(/Leest voor.*Bakt/)
    expect(formOn(answer.body, 'Meedoen')).toMatchObject({ likes: ['bezoek', 'maaltijd'], talents: 'Bakt' })
  })
})

describe('who may not', () => {
  it('nobody but a coordinator comes there, of their own village alone', async () => {
    const id = await takingPart('Harm Staal', { likes: 'klus' })
    for (const role of ['volunteer', 'host', 'treasurer', 'board', 'administrator', 'reader'])
      expect([role, (await (await as(role)).get(partOf(id))).status]).toEqual([role, 404])
    const bert = await as('coordinator', 'brinkstad')
    const there = partOf(id).replace('esdorp', 'brinkstad')
    expect((await bert.get(there)).status).toBe(404)
    expect((await bert.post(there, { likes: 'klus', _version: '1' })).status).toBe(404)
  })

  it('whoever would rather not be asked does not begin; whose data rest, of them nothing changes', async () => {
    const agreed = (id: string, fields: Record<string, string>) => annie.post(`${page(id)}/afspraken`, fields)
    const riet = await living('Riet Berends')
    await agreed(riet, { do: 'consent', use: 'helping', how: 'phone', answer: 'no' })
    expect(await words(annie, partOf(riet))).toContain('wil liever niet gevraagd worden')
    expect((await save(annie, riet, { likes: 'klus' })).status).toBe(422)
    const still = await takingPart('Trientje Staal', { likes: 'klus' })
    const before = await open(annie, still)
    await agreed(still, { do: 'freeze', reason: 'Het klopt niet' })
    expect((await annie.get(partOf(still))).body).not.toContain('name="talents"')
    expect((await annie.post(partOf(still), { ...before, talents: 'Toch' })).status).toBe(409)
    expect((await annie.post(partOf(still), { do: 'stop', _version: '1' })).status).toBe(409)
  })

  it('what she needs is kept by her yes alone: a no takes it away, in what stood there before too', async () => {
    const id = await takingPart('Aaltje Prins', { needs: 'Een krukje erbij' })
    await save(annie, id, { needs: 'Twee krukjes erbij' })
    await annie.post(`${page(id)}/afspraken`, {
      do: 'consent',
      use: 'good-to-know',
      how: 'talk',
      answer: 'no',
    })
    for (const at of [page(id), partOf(id)]) expect(await words(annie, at)).not.toMatch(/krukje/)
    expect(await open(annie, id)).toMatchObject({ needs: '' })
    const again = await save(annie, id, { needs: 'Drie krukjes' })
    expect([again.status, readable(again.body).includes('wil niet dat dit opgeschreven wordt')]).toEqual([
      422,
      true,
    ])
  })
})
