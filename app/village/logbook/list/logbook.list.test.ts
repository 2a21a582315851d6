import { beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putRequest, putResident } from '../examples.rows.ts'
import { annie, bert, brinkstad, esdorp, house, test, write } from '../logbook.support.ts'

beforeAll(async () => {
  const other = brinkstad.asker.coordinator as Asker
  await write(other, async tx => {
    const resident_id = await putResident(tx, other, 'Kanarie van Brinkstad')
    await putRequest(tx, other, 'Kanarievraag', '2026-11-26T08:00:00Z', { resident_id })
  })
})

async function open(choice = '', language = 'nl') {
  const browser = house.browser(language)
  await browser.signIn('coordinator')
  const page = await browser.get(`/esdorp/logboek${choice}`)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const list = main.includes('<ul class="list"') ? main.slice(main.indexOf('<ul class="list"')) : ''
  const names = [...list.matchAll(/class="item-name[^"]*">(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name)
  const next = /rel="next"[^>]*>|href="([^"]+)"[^>]*rel="next"/.exec(main)?.[1]?.replaceAll('&amp;', '&')
  return { ...page, main, names, next, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

const subjectsOfLastLog = async () => {
  const { rows } = await test.admin.query(
    `select s.subject_id as id from accounts.read_log_subjects s where (s.village_id, s.seq) =
      (select village_id, seq from accounts.read_log where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows.map(({ id }) => id).sort()
}

describe('the logbook', () => {
  it('says how to begin as long as there is nothing in it', async () => {
    const { text, status } = await open()
    expect(status).toBe(200)
    expect(text).toContain('Nog geen vragen.')
    expect(text).toContain('Neem een vraag op')
    expect(text).not.toContain('Te lang stil')
  })

  it('lists what was asked, the newest first, with the person and the state', async () => {
    const people = await write(annie, async tx => {
      const hadders = await putResident(tx, annie, 'Mevrouw Hadders')
      const eising = await putResident(tx, annie, 'Jan Eising')
      await putResident(tx, annie, 'Iemand die niets vroeg')
      await putRequest(tx, annie, 'Naar Emmen', '2026-11-25T09:00:00Z', {
        resident_id: hadders,
        helper_id: eising,
        state: 'agreed',
        wished_day: '2026-11-30',
        wished_time: '14:05',
      })
      await putRequest(tx, annie, 'Haag langs het pad', '2026-11-20T09:00:00Z', {
        kind: 'tuin',
        state: 'done',
      })
      await putRequest(tx, annie, 'Lamp kapot', '2026-11-16T09:00:00Z', {
        kind: 'klus',
        resident_id: hadders,
        responsible: bert.account,
      })
      await putRequest(tx, annie, 'Rolstoel lenen', '2026-10-30T09:00:00Z', {
        resident_id: eising,
        waiting_for: 'de thuiszorgwinkel',
        waiting_until: '2026-12-01',
      })
      await putRequest(tx, annie, 'Kerstpakket', '2025-12-20T09:00:00Z', { state: 'withdrawn' })
      return [hadders, eising]
    })
    const { names, text, body } = await open()
    expect(names).toEqual(['Mevrouw Hadders', 'Zonder naam', 'Mevrouw Hadders', 'Jan Eising', 'Zonder naam'])
    expect(text).toMatch(
      /Naar Emmen .*Vervoer · maandag 30 november, 14.05 uur · met Jan Eising · gevraagd gisteren .*Afgesproken/,
    )
    // Each of the two asked twice or helped: one row per person and request.
    expect(await subjectsOfLastLog()).toEqual([...people, ...people].sort())
    expect(body).not.toMatch(/Kanarie|Iemand die niets vroeg/)
  })

  it.each([
    ['?staat=open', ['Naar Emmen', 'Lamp kapot', 'Rolstoel lenen']],
    ['?staat=wacht', ['Rolstoel lenen']],
    ['?staat=stil', ['Lamp kapot']],
    ['?staat=klaar', ['Haag langs het pad', 'Kerstpakket']],
    ['?soort=tuin', ['Haag langs het pad']],
    ['?staat=open&wie=mij', ['Naar Emmen', 'Rolstoel lenen']],
    ['?tijd=week', ['Naar Emmen']],
    ['?tijd=maand', ['Naar Emmen', 'Haag langs het pad', 'Lamp kapot']],
    ['?tijd=kwartaal', ['Naar Emmen', 'Haag langs het pad', 'Lamp kapot', 'Rolstoel lenen']],
    ['?tijd=vorig-jaar', ['Kerstpakket']],
    ['?tijd=vorig-jaar&staat=open', []],
    [
      '?staat=onzin&soort=%27--&wie=mevrouw&tijd=ooit&ouder=x',
      ['Naar Emmen', 'Haag langs het pad', 'Lamp kapot', 'Rolstoel lenen', 'Kerstpakket'],
    ],
  ])('shows with %s just these', async (choice, expected) => {
    const { text } = await open(choice)
    const all = ['Naar Emmen', 'Haag langs het pad', 'Lamp kapot', 'Rolstoel lenen', 'Kerstpakket']
    expect(all.filter(words => text.includes(words))).toEqual(expected)
    expect(text.includes('Niets gevonden')).toBe(expected.length === 0)
  })

  it('says what would stand under "waits" only when nothing was chosen besides', async () => {
    const told = 'Nu is dat er geen.'
    expect((await open('?staat=wacht&soort=dieren')).text).not.toContain(told)
    await test.admin.query(
      "update logbook.requests set state = 'done' where waiting_for <> '' and village_id = $1",
      [esdorp.id],
    )
    expect((await open('?staat=wacht')).text).toContain(told)
    await test.admin.query(
      "update logbook.requests set state = 'new' where waiting_for <> '' and village_id = $1",
      [esdorp.id],
    )
  })

  it('filters by colleague by code, and remembers the choice in its form', async () => {
    const { text, main } = await open(`?wie=${bert.account}&soort=klus`)
    // What was chosen stands above what came of it, folded.
    expect(text).toContain('Gekozen: Klus in huis, coordinator-2 van esdorp')
    expect(main).not.toMatch(/<details[^>]* open/)
    expect(text).toContain('Lamp kapot')
    expect(text).not.toContain('Naar Emmen')
    expect(main).toMatch(new RegExp(`value="${bert.account}" selected`))
    expect(main).toMatch(/value="klus" selected/)
    expect(main).not.toContain('treasurer van esdorp')
    expect(main).toContain('/esdorp/logboek?staat=open&amp;soort=klus&amp;wie=')
  })

  it('is English throughout for who reads English', async () => {
    await test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [annie.account])
    const { text } = await open('?soort=klus')
    await test.admin.query(`update accounts.accounts set language = 'nl' where id = $1`, [annie.account])
    expect(text).toMatch(/Logbook Take a request All Open Waiting Quiet for too long Closed/)
    expect(text).toMatch(/asked Monday 16 November/)
    expect(text).not.toMatch(/gevraagd|Wacht|Afgerond|Laat zien/)
  })

  it('goes on where it stopped: nothing twice, nothing left out, also within one moment', async () => {
    await write(annie, async tx => {
      for (let n = 0; n < 130; n++) {
        await putRequest(
          tx,
          annie,
          `Uit het oude logboek ${n}`,
          n < 90 ? '2024-03-01T12:00:00.123456Z' : '2024-03-02T12:00:00Z',
          {
            state: 'done',
          },
        )
      }
    })
    const seen: string[] = []
    let choice: string | undefined = '?staat=klaar'
    for (let piece = 0; choice !== undefined && piece < 9; piece++) {
      const { main, next } = await open(choice)
      seen.push(...[...main.matchAll(/Uit het oude logboek \d+/g)].map(([words]) => words))
      choice = next?.slice(next.indexOf('?'))
      if (choice) expect(choice).toMatch(/^\?staat=klaar&ouder=/)
    }
    expect(seen).toHaveLength(130)
    expect(new Set(seen).size).toBe(130)
  })
})

describe('may not', () => {
  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'is not for a %s',
    async who => {
      const browser = house.browser()
      await browser.signIn(who)
      expect((await browser.get('/esdorp/logboek')).status).toBe(404)
    },
  )

  it('shows nothing of the other village, whoever asks for it by its codes', async () => {
    const { rows } = await test.admin.query(
      `select responsible as who from logbook.requests where words = 'Kanarievraag'`,
    )
    const { text, body } = await open(`?wie=${rows[0].who}`)
    expect(text).toContain('Niets gevonden')
    expect(body).not.toContain('Kanarie')
    expect(await test.count(`select count(*) from logbook.requests where words = 'Kanarievraag'`)).toBe(1)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
