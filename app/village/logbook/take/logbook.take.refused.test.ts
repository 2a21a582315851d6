/** What cannot be kept so. */
import { describe, expect, it } from 'vitest'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import { openTestHouse } from '../../../../test/support/house.ts'
import {
  annie,
  clock,
  esdorp,
  fill,
  hadders,
  requests,
  take,
  test,
  title,
  words,
} from './logbook.take.support.ts'

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
