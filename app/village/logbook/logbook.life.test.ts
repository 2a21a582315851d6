import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { addResident } from '../residents/door.ts'
import { logRequest } from './queries.requests.ts'
import { readWish } from './rules.request.ts'

const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
let test: TestDatabase
let esdorp: TestVillage
let brinkstad: TestVillage
let annie: Browser
let bert: Browser
let hadders: string
let eising: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  bert = house.browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
  hadders = await move(esdorp, 'Grietje Hadders', '0599-010123')
  eising = await move(esdorp, 'Roelof Eising', '06-00000012')
})
afterAll(() => test.close())

const move = (village: TestVillage, name: string, number: string) => {
  const by = village.asker.coordinator as Asker
  return test.database.inVillage(by, 'write', tx =>
    addResident(
      tx,
      { village: village.id, account: by.account, at: clock.now },
      { name, phones: [{ number, note: '' }] },
    ),
  )
}
/** A request of Mrs Hadders, and the address of its page. */
async function call(more: Record<string, string | string[]> = {}, village = esdorp, resident = hadders) {
  const by = village.asker.coordinator as Asker
  const sent = { kind: 'vervoer', words: 'do 10.15 ziekenhuis Emmen', wished_day: '2026-11-26', ...more }
  const wish = readWish(sent, { kinds: ['vervoer', 'boodschap'], since: '2026-11-22' })
  if (!wish.ok) throw new Error(wish.problems[0]?.sentence)
  const id = await test.database.inVillage(by, 'write', tx =>
    logRequest(
      tx,
      { village: village.id, account: by.account, now: clock.now },
      {
        wish: wish.value,
        resident: village === esdorp ? resident : null,
        calledBy: '',
        calledByPhone: '',
        saidAt: clock.now,
      },
    ),
  )
  return `/${village.slug}/logboek/${id}`
}
const row = async (page: string) => {
  const { rows } = await test.admin.query(
    `select q.*, wished_day::text as wished_day, wished_until::text as wished_until, waiting_until::text as waiting_until,
       repeat_from::text as repeat_from, repeat_until::text as repeat_until, repeat_skips::text[] as repeat_skips
     from logbook.requests q where id = $1`,
    [page.split('/').at(-1)],
  )
  const { search, ...columns } = rows[0]
  return columns
}
const stepsOf = async (page: string) =>
  (
    await test.admin.query(
      'select step, note, reason, helper_id, by, undone, version from logbook.steps where request_id = $1 order by version',
      [page.split('/').at(-1)],
    )
  ).rows
/** Presses a button of the form with this name, as it stands on the page, a minute later. */
async function press(who: Browser, page: string, form: string, more: Filled) {
  clock.now = clock.now.add({ minutes: 1 })
  return who.post(page, { ...formOn((await who.get(page)).body, form), ...more }, page)
}

describe('the life of a request, on its page', () => {
  it('from the call to done, each step with who and when', async () => {
    const page = await call()
    expect((await press(annie, page, 'Ik zoek iemand', { step: 'looking' })).location).toBe(page)
    // Not certain who: asked once, with what was typed.
    const asked = await press(annie, page, 'Wie gaat het doen?', {
      step: 'found',
      helper: 'eis',
      note: 'kan om 9.30',
    })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Wie is dit? Kies de juiste naam en druk dan nog een keer.')
    const form = formOn(asked.body, 'Wie gaat het doen?')
    expect(form).toMatchObject({ helper: 'eis', helper_is: eising, note: 'kan om 9.30' })
    expect((await annie.post(page, { ...form, step: 'found' }, page)).status).toBe(303)
    const found = readable((await bert.get(page)).body)
    expect(found).toContain('Roelof Eising kan het doen. Bel nu Grietje Hadders om het af te spreken.')
    expect(found).toContain('06-00000012')
    expect(found).toContain('0599-010123')
    await press(bert, page, 'Afgesproken', { step: 'agreed' })
    await press(bert, page, 'Gedaan', { step: 'done', note: 'Ging goed, ze was op tijd thuis.' })
    expect(await row(page)).toMatchObject({ state: 'done', helper_id: eising, version: 5 })
    const [one, two] = [esdorp.asker.coordinator?.account, esdorp.asker['coordinator-2']?.account]
    expect((await stepsOf(page)).map(({ step, by }) => [step, by])).toEqual([
      ['new', one],
      ['looking', one],
      ['found', one],
      ['agreed', two],
      ['done', two],
    ])
    const story = readable((await annie.get(page)).body)
    expect(story).toMatch(
      /Gedaan door Roelof Eising .*Ging goed.*Afgesproken met Roelof Eising .*Gevonden: Roelof Eising .*kan om 9\.30 .*Begonnen met zoeken .*De vraag kwam binnen/,
    )
  })

  it('asks while one types who helps, and keeps nothing', async () => {
    const page = await call()
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    const before = await row(page)
    const asked = await annie.post(
      `${page}/wie`,
      { ...formOn((await annie.get(page)).body, 'Wie gaat het doen?'), helper: 'eis' },
      page,
    )
    expect(asked.status).toBe(200)
    expect(asked.body).toMatch(/id="main-who">.*Roelof Eising/s)
    expect(await row(page)).toEqual(before)
    expect((await annie.get(`${page}/wie`)).location).toBe(page)
  })

  it('a reason that can be counted, to whom it was referred, and taken up again', async () => {
    const page = await call()
    const refused = await press(annie, page, 'Het lukt niet', {
      step: 'not-possible',
      note: 'vier mensen gebeld',
    })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Kies waarom het niet lukt.')
    expect(formOn(refused.body, 'Het lukt niet').note).toBe('vier mensen gebeld')
    await press(annie, page, 'Het lukt niet', {
      step: 'not-possible',
      reason: 'nobody-found',
      note: 'vier gebeld',
    })
    expect(await row(page)).toMatchObject({ state: 'not-possible' })
    expect((await stepsOf(page)).at(-1)).toMatchObject({ reason: 'nobody-found', note: 'vier gebeld' })
    expect(readable((await annie.get(page)).body)).toContain('Het lukte niet . Niemand gevonden')
    await press(annie, page, 'Toch weer oppakken', { step: 'reopened' })
    expect(await row(page)).toMatchObject({ state: 'looking' })
    expect((await press(annie, page, 'Doorverwezen', { step: 'referred' })).status).toBe(422)
    await press(annie, page, 'Doorverwezen', { step: 'referred', note: 'de wijkverpleegkundige' })
    expect(await row(page)).toMatchObject({ state: 'referred' })
  })

  it('waits for somebody until a day, beside the state; and is passed on to a colleague', async () => {
    const page = await call()
    const wait = 'Wachten op iets of iemand'
    expect(
      readable((await press(annie, page, wait, { step: 'waiting', waiting_for: 'Jan' })).body),
    ).toContain('Kies de dag waarop je weer kijkt.')
    await press(annie, page, wait, { step: 'waiting', waiting_for: 'Jan belt terug', until: '2026-11-24' })
    expect(await row(page)).toMatchObject({
      state: 'new',
      waiting_for: 'Jan belt terug',
      waiting_until: '2026-11-24',
    })
    expect(readable((await annie.get(page)).body)).toContain('Wacht op: Jan belt terug, kijk weer overmorgen')
    await press(annie, page, 'Het wachten is voorbij', { step: 'waiting-over' })
    expect(await row(page)).toMatchObject({ waiting_for: '', waiting_until: null })
    const to = esdorp.asker['coordinator-2']?.account as string
    const away = brinkstad.asker.coordinator?.account as string
    const pass = 'Doorgeven aan een collega'
    expect((await press(annie, page, pass, { step: 'passed-on', responsible: away })).status).toBe(422)
    await press(annie, page, pass, { step: 'passed-on', responsible: to })
    expect(await row(page)).toMatchObject({ responsible: to })
    expect(readable((await annie.get(page)).body)).toContain('Doorgegeven aan coordinator-2 van esdorp')
  })

  it('undo gives back exactly what was, whatever the step', async () => {
    const page = await call({ rhythm: '1-week', aids: ['rollator'], back_time: '12:00' })
    const steps: [string, Filled][] = [
      ['Ik zoek iemand', { step: 'looking' }],
      ['Wachten op iets of iemand', { step: 'waiting', waiting_for: 'Jan', until: '2026-12-01' }],
      [
        'Wie gaat het doen?',
        { step: 'agreed', helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' },
      ],
      ['Gedaan', { step: 'one-done', note: 'fijn' }],
      ['donderdag 10 december', { step: 'skipped' }],
      ['Gedaan', { step: 'done' }],
      ['Toch weer oppakken', { step: 'reopened' }],
    ]
    for (const [form, sent] of steps) {
      const before = await row(page)
      expect((await press(annie, page, form, sent)).status, form).toBe(303)
      const after = await row(page)
      expect(after, form).not.toEqual(before)
      const undone = await press(annie, page, `${page}`, { ...(await undoForm(page)) })
      expect(undone.status).toBe(303)
      const { version, changed_at, ...now } = await row(page)
      const { version: _version, changed_at: _changed, ...then } = before
      expect(now, form).toEqual(then)
      expect(version).toBe(before.version + 2)
      expect((await press(annie, page, form, sent)).status, form).toBe(303)
    }
    expect((await stepsOf(page)).filter(({ undone }) => undone)).toHaveLength(steps.length)
    // Somebody else's step, or one of long ago, is not offered; the call itself cannot be taken back.
    expect((await bert.get(page)).body).not.toContain('name="taken"')
    clock.now = clock.now.add({ minutes: 31 })
    await annie.signIn('coordinator')
    await bert.signIn('coordinator-2')
    expect((await annie.get(page)).body).not.toContain('name="taken"')
    expect((await annie.get(await call())).body).not.toContain('name="taken"')
  })

  const undoForm = async (page: string) => {
    const { body } = await annie.get(page)
    const form = body.match(/<form[^>]*>(?:(?!<\/form>).)*name="taken"(?:(?!<\/form>).)*<\/form>/s)?.[0] ?? ''
    return formOn(form.replace('<form', '<form aria-label="undo"'), 'undo')
  }

  it('a step from a page that is no longer true changes nothing, and says who was ahead', async () => {
    const page = await call()
    const old = formOn((await annie.get(page)).body, 'Doorverwezen')
    await press(bert, page, 'Ik zoek iemand', { step: 'looking' })
    const before = await row(page)
    const late = await annie.post(page, { ...old, step: 'referred', note: 'de huisarts' }, page)
    expect(late.status).toBe(409)
    expect(readable(late.body)).toContain('coordinator-2 van esdorp was je net voor.')
    expect(formOn(late.body, 'Doorverwezen').note).toBe('de huisarts')
    expect(await row(page)).toEqual(before)
    // What stands on the page now can be sent again.
    expect(
      (await annie.post(page, { ...formOn(late.body, 'Doorverwezen'), step: 'referred' }, page)).status,
    ).toBe(303)
  })

  it('refuses what is not allowed from here, and every word that is no step', async () => {
    const page = await call()
    for (const step of ['reopened', 'one-done', 'put-back', 'new', 'changed', 'constructor', '']) {
      const sent = await press(annie, page, 'Ik zoek iemand', { step })
      expect(sent.status, step).toBe(422)
    }
    expect((await stepsOf(page)).map(({ step }) => step)).toEqual(['new'])
  })

  it('a step sent twice is one step', async () => {
    const page = await call()
    const sent = { ...formOn((await annie.get(page)).body, 'Ik zoek iemand'), step: 'looking' }
    expect((await annie.post(page, sent, page)).status).toBe(303)
    expect((await annie.post(page, sent, page)).status).toBe(303)
    expect(await stepsOf(page)).toHaveLength(2)
  })

  it('shows the next three times, skips one and puts it back, and goes on when one is done', async () => {
    const page = await call({
      kind: 'boodschap',
      wished_day: '2026-11-27',
      rhythm: '1-week',
      repeat_until: '2026-12-25',
    })
    const times = async () =>
      readable((await annie.get(page)).body).match(/De volgende keren (.*?) Loopt het anders/)?.[1]
    expect(await times()).toBe(
      'vrijdag 27 november eerstvolgende keer Sla over vrijdag 4 december Sla over vrijdag 11 december Sla over',
    )
    await press(annie, page, 'vrijdag 4 december', { step: 'skipped' })
    expect(await times()).toBe(
      'vrijdag 27 november eerstvolgende keer Sla over vrijdag 4 december overgeslagen Toch wel vrijdag 11 december Sla over vrijdag 18 december Sla over',
    )
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    await press(annie, page, 'Wie gaat het doen?', { step: 'agreed' })
    await press(annie, page, 'Gedaan', { step: 'one-done' })
    expect(await row(page)).toMatchObject({ state: 'agreed', wished_day: '2026-12-11' })
    expect(readable((await annie.get(page)).body)).toContain('Vrijdag 27 november is gedaan')
    await press(annie, page, 'vrijdag 4 december', { step: 'put-back' })
    expect(await row(page)).toMatchObject({ wished_day: '2026-12-04', repeat_skips: [] })
  })
})

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

describe('who may see it', () => {
  it('answers for another village, for nothing and for nonsense with one and the same page', async () => {
    const elsewhere = (await call({}, brinkstad)).split('/').at(-1)
    const without = (page: { status: number; body: string }) => [
      page.status,
      page.body.replace(/value="[^"]+"/g, ''),
    ]
    const nothing = without(await annie.get('/esdorp/logboek/00000000-0000-4000-8000-000000000000'))
    expect(nothing[0]).toBe(404)
    for (const id of [elsewhere, 'nergens', '1', `${elsewhere}x`, '%27']) {
      expect(without(await annie.get(`/esdorp/logboek/${id}`)), id).toEqual(nothing)
      expect(without(await annie.get(`/esdorp/logboek/${id}/wijzigen`)), id).toEqual(nothing)
    }
    const sent = { do: 'step', step: 'looking', _version: '1' }
    expect(without(await annie.post(`/esdorp/logboek/${elsewhere}`, sent, '/esdorp/logboek/nieuw'))).toEqual(
      nothing,
    )
    expect(
      await test.count('select count(*) from logbook.steps where step = $1 and request_id = $2', [
        'looking',
        elsewhere,
      ]),
    ).toBe(0)
  })

  it('tells the read log who was shown: who asks and who helps', async () => {
    const page = await call()
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    await press(annie, page, 'Wie gaat het doen?', {
      step: 'found',
      helper: 'eising',
      helper_is: eising,
      helper_seen: 'eising',
    })
    await bert.get(page)
    const { rows } = await test.admin.query(
      `select array_agg(subject_id::text order by subject_id::text) as people from accounts.read_log_subjects
       where village_id = $1 and seq = (select max(seq) from accounts.read_log where village_id = $1)`,
      [esdorp.id],
    )
    expect(rows[0].people).toEqual([eising, hadders].sort())
  })
})
