import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { putEntry, putRequest, putResident, putStep } from './examples.rows.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let brinkstad: TestVillage
let annie: Asker
let bert: Asker
let hadders: string
let eising: string
let kuipers: string
/** A Thursday. */
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  annie = esdorp.asker.coordinator as Asker
  bert = esdorp.asker['coordinator-2'] as Asker
  house = await openTestHouse(test, clock)
  await write(annie, async tx => {
    const address = { street: 'Hoofdstraat', houseNumber: '12', postcode: '7846 AB', place: 'Esdorp' }
    hadders = await putResident(tx, annie, 'Mevrouw Hadders', {
      address,
      phones: [{ number: '0591-05 04 56', note: 'belt zelf terug' }],
      reach: 'visit',
      birthday: '1941-03-12',
      contacts: [{ name: 'Henk Hadders', relation: 'zoon', phone: '0592-01 00 01' }],
      goodToKnow: 'Hoort slecht aan de telefoon.',
    })
    await putResident(tx, annie, 'Wim Hadders', { address })
    eising = await putResident(tx, annie, 'Jan Eising')
    kuipers = await putResident(tx, annie, 'Wubbo Kuipers')
    await putResident(tx, annie, 'Iemand anders')
  })
})
afterAll(() => test.close())

const write = <T>(who: Asker, work: (tx: Tx) => Promise<T>) => test.database.inVillage(who, 'write', work)

async function open(resident: string, who = 'coordinator', more = '') {
  const browser = house.browser()
  await browser.signIn(who)
  const page = await browser.get(`/esdorp/mensen/${resident}${more}`)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const plain = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const under = (heading: string) =>
    plain(main.split(/<h2[^>]*>/).find(part => part.startsWith(`${heading}<`)) ?? '')
  return { browser, ...page, main, under, text: plain(main) }
}

const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select distinct l.action, s.subject_id as who, s.object_type as type, s.object_part as part, s.sensitivity
      from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
      where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
        where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}

describe('somebody of whom little is known', () => {
  it('has a calm page: a name, no number, nothing asked, and what one can do', async () => {
    const { text, main } = await open(kuipers)
    expect(main).toMatch(/<h1[^>]*>Wubbo Kuipers<\/h1>/)
    expect(text).toContain('Geen nummer bekend')
    expect(text).toContain('Wubbo Kuipers vraagt nu niets.')
    expect(text).toContain('Er is nog niets opgeschreven.')
    expect(main).toContain(`href="/esdorp/logboek/nieuw?voor=${kuipers}"`)
    expect(main).toContain(`href="/esdorp/mensen/${kuipers}/gegevens"`)
    expect(text).not.toMatch(/Helpt bij|Wie meestal helpt|Vaste afspraken|Verjaardag/)
    expect(await lastLog()).toMatchObject([{ who: kuipers, part: 'page' }])
  })

  it('keeps the name out of the title, which a shared computer remembers', async () => {
    expect((await open(kuipers)).body).toMatch(/<title>[^<]*Bewoner[^<]*<\/title>/)
  })
})

describe('somebody who asks and gives', () => {
  beforeAll(() =>
    write(annie, async tx => {
      for (let week = 1; week < 8; week++)
        await putRequest(tx, annie, `Rit ${week} naar Emmen`, `2026-0${week}-02T09:00:00Z`, {
          resident_id: hadders,
          helper_id: eising,
          state: 'done',
        })
      const lamp = await putRequest(tx, annie, 'Lamp in de gang', '2026-10-02T09:00:00Z', {
        resident_id: hadders,
        helper_id: kuipers,
        state: 'done',
      })
      await putStep(tx, annie, lamp, '2026-10-05T09:00:00Z', {
        step: 'done',
        note: 'De lamp hangt, ze was er blij mee',
      })
      await putRequest(tx, annie, 'Naar de oogarts', '2026-11-24T09:00:00Z', {
        resident_id: hadders,
        wished_day: '2026-11-30',
        state: 'looking',
      })
      await putRequest(tx, annie, 'Boodschappen', '2026-09-01T09:00:00Z', {
        resident_id: hadders,
        helper_id: kuipers,
        kind: 'boodschap',
        state: 'agreed',
        wished_day: '2026-11-27',
        repeat_from: '2026-09-04',
        repeat_every: 1,
        repeat_unit: 'week',
        repeat_weekdays: [5],
      })
      await putRequest(tx, annie, 'Voorlezen aan Jan', '2026-11-01T09:00:00Z', {
        resident_id: eising,
        helper_id: hadders,
        state: 'agreed',
        wished_day: '2026-12-01',
      })
      await putEntry(tx, annie, 'De sleutel hangt bij de buren', '2026-11-10T09:00:00Z', {
        resident_id: hadders,
      })
      await putEntry(tx, annie, '', '2026-11-25T13:00:00Z', { resident_id: hadders, kind: 'no-answer' })
    }),
  )

  it('shows how to reach her, who is near her, and what is good to know', async () => {
    const { text, main, under } = await open(hadders)
    expect(main).toContain('href="tel:0591050456"')
    expect(under('Bereiken')).toMatch(
      /Telefoon 0591-05 04 56 belt zelf terug .*Adres Hoofdstraat 12, 7846 AB Esdorp Woont samen met Wim Hadders Contactpersonen Henk Hadders, zoon 0592-01 00 01 Verjaardag 12 maart 1941/,
    )
    expect(under('Goed om te weten')).toContain('Hoort slecht aan de telefoon.')
    expect(text).not.toContain('Iemand anders')
  })

  it('shows what she asks and what she gives on one page, open first, and what comes back by itself', async () => {
    const { under } = await open(hadders)
    expect(under('Wat er gevraagd wordt')).toMatch(
      /^Wat er gevraagd wordt Naar de oogarts .*Iemand zoeken Lamp in de gang .*met Wubbo Kuipers .*Klaar Rit 7 /,
    )
    expect(under('Wat er gevraagd wordt')).not.toContain('Boodschappen')
    expect(under('Vaste afspraken')).toMatch(/Boodschappen .*morgen · elke vrijdag · met Wubbo Kuipers/)
    expect(under('Helpt bij')).toMatch(/Jan Eising Voorlezen aan Jan .*Afgesproken/)
    expect(under('Helpt bij')).not.toContain('met Mevrouw Hadders')
  })

  it('says who usually helps in words, never as a number', async () => {
    const { under } = await open(hadders)
    expect(under('Wie meestal helpt')).toMatch(/Jan Eising hielp vaak Wubbo Kuipers hielp één keer/)
    expect(under('Wie meestal helpt')).not.toMatch(/\d/)
  })

  it('tells what there was, the newest first, a piece at a time', async () => {
    const { under } = await open(hadders)
    expect(under('Wat er was')).toMatch(
      /gisteren, 14.00 uur · coordinator van esdorp Niet opgenomen .*Naar de oogarts .*eergisteren, 10.00 uur · [^·]* Vraag .*De sleutel hangt bij de buren .*Lamp in de gang .*Klaar De lamp hangt, ze was er blij mee .*Rit 1 naar Emmen/,
    )
    await write(bert, async tx => {
      for (let n = 10; n < 75; n++)
        await putEntry(tx, bert, `Oude regel ${n}`, '2020-03-01T12:00:00.5Z', { resident_id: hadders })
    })
    const seen: string[] = []
    let more: string | undefined = ''
    for (let piece = 0; more !== undefined && piece < 6; piece++) {
      const page = await open(hadders, 'coordinator', more)
      seen.push(...[...page.main.matchAll(/Oude regel \d+/g)].map(([words]) => words))
      const next = /href="([^"]+)"[^>]*rel="next"/.exec(page.main)?.[1]?.replaceAll('&amp;', '&')
      more = next?.slice(next.indexOf('?'))
      if (piece > 0) expect(page.text).not.toContain('Hoort slecht')
    }
    expect(seen).toHaveLength(65)
    expect(new Set(seen).size).toBe(65)
  })

  it('tells the read log exactly whom it showed', async () => {
    await open(hadders)
    const log = await lastLog()
    const { rows } = await test.admin.query(`select id from residents.residents where name = 'Wim Hadders'`)
    expect(new Set(log.map(({ who }) => who))).toEqual(new Set([hadders, eising, kuipers, rows[0].id]))
    // Her page and what is good to know; the names of who lives with her and of who usually helps.
    const pages = log.filter(({ type }) => type === 'resident').map(({ who, part }) => `${part} ${who}`)
    expect(pages.sort()).toEqual(
      [
        `page ${hadders}`,
        `good-to-know ${hadders}`,
        ...[rows[0].id, eising, kuipers].map(id => `name ${id}`),
      ].sort(),
    )
  })

  it('shows what was asked by somebody who turned out to be her, and leads from that one to her', async () => {
    const double = await write(annie, async tx => {
      const double = await putResident(tx, annie, 'Mw Hadders')
      await putRequest(tx, annie, 'Gevraagd onder de andere naam', '2026-11-25T09:00:00Z', {
        resident_id: double,
      })
      return double
    })
    await test.admin.query(
      `update residents.residents set merged_into = $1, ended_why = 'double', ended_at = now() where id = $2`,
      [hadders, double],
    )
    expect((await open(hadders)).under('Wat er gevraagd wordt')).toContain('Gevraagd onder de andere naam')
    expect(await open(double)).toMatchObject({ status: 303, location: `/esdorp/mensen/${hadders}` })
  })
})

describe('writing a line about somebody', () => {
  const put = async (fields: Record<string, string | string[]>) => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    return browser.post(`/esdorp/mensen/${kuipers}/regel`, fields, `/esdorp/mensen/${kuipers}`)
  }

  it('comes back as it was written, with its follow-up on the list of whoever it is for', async () => {
    const done = await put({
      words: 'Wil graag iets doen\nop dinsdag',
      line: 'visited',
      follow_up_day: '2026-11-26',
      follow_up_for: bert.account,
      mentions: bert.account,
    })
    expect(done).toMatchObject({ status: 303, location: `/esdorp/mensen/${kuipers}#past` })
    const { under } = await open(kuipers)
    expect(under('Wat er was')).toMatch(
      /vandaag, 10.00 uur · coordinator van esdorp Langs geweest Wil graag iets doen op dinsdag/,
    )
    const berts = house.browser()
    await berts.signIn('coordinator-2')
    const today = (await berts.get('/esdorp/vandaag')).body
    expect(today).toContain(`href="/esdorp/mensen/${kuipers}"`)
    // Once because he is to come back to it, once because he is mentioned.
    expect(today.match(/Wil graag iets doen op dinsdag/g)).toHaveLength(2)
    expect(today).toMatch(/Kom erop terug.*Jij bent genoemd/s)
  })

  it('asks again with all that was typed when something is missing', async () => {
    const refused = await put({ words: '', line: 'said', follow_up_day: '2026-11-01' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Schrijf eerst iets op')
    expect(refused.body).toContain('value="2026-11-01"')
    expect(refused.body).toContain('href="#line-words"')
    expect(refused.body).toContain('id="line-words"')
    const number = await put({ words: 'Nummer 111222333 genoemd', line: 'said' })
    expect(number.status).toBe(422)
    expect(number.body).toContain('Dat lijkt een BSN')
    expect(await test.count(`select count(*) from logbook.entries where resident_id = $1`, [kuipers])).toBe(1)
  })

  it('saves once what is sent twice', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    const fields = {
      words: 'Belde om te bedanken',
      line: 'said',
      _key: await browser.keyOn(`/esdorp/mensen/${kuipers}`),
    }
    for (let time = 0; time < 2; time++)
      expect((await browser.post(`/esdorp/mensen/${kuipers}/regel`, fields)).status).toBe(303)
    expect(
      await test.count(`select count(*) from logbook.entries where words = 'Belde om te bedanken'`),
    ).toBe(1)
  })

  it('leads whoever opens the address of the form to the person', async () =>
    expect(await open(kuipers, 'coordinator', '/regel')).toMatchObject({
      status: 303,
      location: `/esdorp/mensen/${kuipers}`,
    }))
})

describe('may not', () => {
  it('shows a line for a few to those few only', async () => {
    await write(bert, tx =>
      putEntry(tx, bert, 'Besloten woorden', '2026-11-26T08:00:00Z', {
        resident_id: kuipers,
        circle: [bert.account],
      }),
    )
    expect((await open(kuipers)).text).not.toContain('Besloten woorden')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toEqual([])
    const berts = await open(kuipers, 'coordinator-2')
    expect(berts.under('Wat er was')).toContain('Besloten woorden')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toHaveLength(1)
  })

  it('has no page for somebody of another village, nor takes a line about them', async () => {
    const other = brinkstad.asker.coordinator as Asker
    const canary = await write(other, tx => putResident(tx, other, 'Kanarie van Brinkstad'))
    const browser = house.browser()
    await browser.signIn('coordinator')
    for (const id of [canary, 'geen-id', annie.account])
      expect((await browser.get(`/esdorp/mensen/${id}`)).status).toBe(404)
    const sent = { words: 'Mag niet', line: 'said' }
    expect(
      (await browser.post(`/esdorp/mensen/${canary}/regel`, sent, `/esdorp/mensen/${kuipers}`)).status,
    ).toBe(404)
    expect(await test.count(`select count(*) from logbook.entries where words = 'Mag niet'`)).toBe(0)
    expect((await open(kuipers)).body).not.toContain('Kanarie')
  })

  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'is not for a %s',
    async who => {
      expect((await open(kuipers, who)).status).toBe(404)
    },
  )
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
