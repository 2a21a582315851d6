import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { addResident, type NewResident } from '../residents/door.ts'

const title = 'Een vraag opnemen'
const take = '/esdorp/logboek/nieuw'
// A Sunday, at ten in the morning.
const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
let test: TestDatabase
let esdorp: TestVillage
let brinkstad: TestVillage
let annie: Browser
let hadders: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  await annie.signIn('coordinator')
  hadders = await move(esdorp, {
    name: 'Grietje Hadders',
    phones: [{ number: '0599-010123', note: '' }],
    address: { street: 'Brink', houseNumber: '4', postcode: '', place: 'Esdorp' },
  })
  await move(esdorp, { name: 'Roelof Eising' })
  await move(esdorp, {
    name: 'Jan Boer',
    address: { street: 'Kerkstraat', houseNumber: '1', postcode: '', place: 'Esdorp' },
  })
  await move(esdorp, {
    name: 'Jan Boer',
    address: { street: 'Schapendrift', houseNumber: '9', postcode: '', place: 'Esdorp' },
  })
  await move(brinkstad, { name: 'Harm Haddering' })
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.admin.query('delete from house.drafts')
})

const move = (village: TestVillage, who: NewResident) => {
  const by = village.asker.coordinator as Asker
  return test.database.inVillage(by, 'write', tx =>
    addResident(tx, { village: village.id, account: by.account, at: clock.now }, who),
  )
}
/** Types into the form as it stands on that page. */
const fill = (page: string, more: Filled): Filled => ({ ...formOn(page, title), ...more })
const requests = () => test.count('select count(*) from logbook.requests')
const noted = async (location: string | null) => {
  const { rows } = await test.admin.query(
    `select q.*, r.name, wished_day::text as day, wished_until::text as until, repeat_until::text as last
     from logbook.requests q left join residents.residents r on r.id = q.resident_id where q.id = $1`,
    [location?.split('/').at(-1)],
  )
  return rows[0]
}
const words = 'do 10.15 ziekenhuis Emmen, 12 uur terug, rollator'

describe('taking a call', () => {
  it('the call of Mrs Hadders, with the lively page: three letters, the words, Enter', async () => {
    const empty = await annie.get(take)
    expect(empty.body).toContain(
      '<umkiek-live to="/esdorp/logboek/nieuw/lezing" regions="who nameless reading">',
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
    const change = await annie.get(`${saved.location}/wijzigen`)
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

describe('what cannot be kept so', () => {
  it.each<[string, Filled, string]>([
    [
      'nobody named',
      { words: 'lamp' },
      'Voor wie is dit? Typ een naam, of kies iets bij ‘Is er geen naam?’.',
    ],
    ['no words', { who_is: 'nobody' }, 'Schrijf in een paar woorden wat de vraag is.'],
    [
      'a past day',
      { words: 'x', wished_day: '2026-11-21' },
      'Deze dag is al voorbij. Kies vandaag of later.',
    ],
    [
      'no such day',
      { words: 'x', wished_day: '2026-11-31' },
      'Deze dag bestaat niet. Kies een dag uit de kalender.',
    ],
    [
      'a year too far',
      { words: 'x', wished_day: '2206-11-26' },
      'Deze dag is meer dan vijf jaar ver. Kijk het jaar na.',
    ],
    ['no time', { words: 'x', wished_time: 'half elf' }, 'Dit is geen tijd. Schrijf het zo: 10:15.'],
    ['no such kind', { words: 'x', kind: 'toverij' }, 'Kies een soort hulp.'],
    [
      'back before going',
      { words: 'x', wished_time: '10:15', back_time: '09:00' },
      'De terugtijd ligt voor de begintijd. Kijk de tijden na.',
    ],
    [
      'the last before the first',
      { words: 'x', wished_day: '2026-11-26', wished_until: '2026-11-25' },
      'De laatste dag ligt voor de eerste. Draai ze om.',
    ],
    [
      'comes back, but when?',
      { words: 'x', rhythm: '1-week' },
      'Kies de eerste dag, dan weten we wanneer het terugkomt.',
    ],
    ['every 99', { words: 'x', wished_day: '2026-11-26', rhythm: '99-day' }, 'Kies hoe vaak het terugkomt.'],
    ['too long', { words: 'x'.repeat(2001) }, 'Dit is te lang.'],
    [
      'a call of tomorrow',
      { words: 'x', said_day: '2026-11-23' },
      'Deze dag moet nog komen. Kies vandaag of eerder.',
    ],
    [
      'a BSN',
      { words: 'bsn 111222333 voor de gemeente' },
      'Dat lijkt een BSN, en dat mogen we niet bewaren.',
    ],
  ])('%s', async (_what, sent, sentence) => {
    const before = await requests()
    const page = await annie.post(
      take,
      fill((await annie.get(take)).body, {
        who_is: 'nobody',
        ...sent,
        ...(sent.words === 'lamp' ? { who_is: '' } : {}),
      }),
    )
    expect(page.status).toBe(422)
    expect(readable(page.body)).toContain(sentence)
    // What was typed is still there, and can be put right and sent again.
    expect(formOn(page.body, title)).toMatchObject(
      Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'kind' && name !== 'who_is')),
    )
    expect(await requests()).toBe(before)
  })

  it('a number that only looks like a BSN is kept once somebody said so', async () => {
    const page = await annie.post(
      take,
      fill((await annie.get(take)).body, { who_is: 'nobody', words: 'kenmerk 111222333' }),
    )
    expect(page.status).toBe(422)
    const saved = await annie.post(take, { ...formOn(page.body, title), not_bsn: '111222333' })
    expect(saved.status).toBe(303)
  })

  it('the same form sent twice saves once, and answers the same', async () => {
    const before = await requests()
    const sent = fill((await annie.get(take)).body, { who_is: 'nobody', words: 'container buiten zetten' })
    const first = await annie.post(take, sent)
    const second = await annie.post(take, sent)
    expect(first.status).toBe(303)
    expect(second).toMatchObject({ status: 303, location: first.location })
    expect(await requests()).toBe(before + 1)
  })

  it('tells the read log whom a search showed, and no longer whom it kept', async () => {
    const log = async () =>
      (
        await test.admin.query(
          `select l.action, array_agg(s.subject_id::text) filter (where s.subject_id is not null) as people
           from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
           where village_id = $1 group by l.seq, l.action order by l.seq desc limit 1`,
          [esdorp.id],
        )
      ).rows[0]
    const page = await annie.post(
      `${take}/lezing`,
      fill((await annie.get(take)).body, { who: 'brink 4', words: 'lamp' }),
      take,
    )
    const seen = await log()
    expect(seen.action).toBe('S')
    expect(seen.people).toContain(hadders)
    await annie.post(take, formOn(page.body, title), take)
    expect(await log()).toEqual({ action: 'C', people: [hadders] })
  })

  it('is there for coordinators only', async () => {
    const house = await openTestHouse(test, clock)
    const bert = house.browser()
    await bert.signIn('volunteer')
    expect((await bert.get(take)).status).toBe(404)
    expect((await annie.get(`${take}/lezing`)).status).toBe(303)
  })

  it('has every word in English too', async () => {
    const house = await openTestHouse(test, clock)
    const kate = house.browser('en')
    await test.admin.query(
      "update accounts.accounts set language = 'en' where example_of = 'esdorp:coordinator-2'",
    )
    await kate.signIn('coordinator-2')
    const page = await kate.post(
      `${take}/lezing`,
      { ...formOn((await kate.get(take)).body, 'Take a request'), who: 'brink 4', words },
      take,
    )
    expect(readable(page.body)).toContain(
      'Understood: Thursday 26 November · 10:15 · ziekenhuis Emmen · back at 12:00 · walker',
    )
    expect(readable(page.body)).not.toMatch(/\b(Voor wie|Begrepen|Soort hulp|Klopt|Leg deze|dag|tijd)\b/)
  })
})
