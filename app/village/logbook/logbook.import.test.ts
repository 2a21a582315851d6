/** The logbook that Esdorp kept in Excel for years comes in, with its own days; nothing of it becomes work for today. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { sendFile, xlsxOf } from '../../../test/support/files.ts'
import { formOn, readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { dutchOnly } from '../../../test/support/words.ts'
import type { Asker } from '../../foundation/database.ts'
import { addResident } from '../residents/door.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let village: TestVillage
let annie: Browser
let people: Record<string, string>
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let slug = ''
let count = 0

beforeAll(async () => {
  test = await freshDatabase()
  house = await openTestHouse(test, clock)
})
afterAll(async () => {
  expect(house.troubles).toEqual([])
  await test.close()
})
/** Every story begins in a village of its own, where Griet, Roelof and two Jan Bakkers live. */
beforeEach(async () => {
  slug = `dorp-${++count}`
  village = await makeVillage(test.database, slug)
  people = { griet: await live('Griet Hadders'), roelof: await live('Roelof Oosting') }
  annie = house.browser()
  await annie.signIn('coordinator', slug)
})

const live = (name: string, street = '') =>
  test.database.inVillage(village.asker.coordinator as Asker, 'write', tx =>
    addResident(
      tx,
      { village: village.id, account: account('coordinator'), at: clock.now },
      { name, ...(street ? { address: { street, houseNumber: '1', postcode: '', place: '' } } : {}) },
    ),
  )
const account = (who: string) => village.asker[who]?.account as string

const heads = 'Datum;Naam;Vraag;Soort;Vrijwilliger;Afloop;Coördinator\n'
const old = `${heads}3-3-2025;Griet Hadders;Naar de oogarts in Emmen;vervoer;Roelof Oosting;Ging prima;coordinator-2 van ${'{slug}'}
4 mrt 2025;griet hadders;Lamp in de gang;klusje;Buurman Henk;;Tante Sien
2025-03-05;Roelof Oosting;Hond uitlaten;hond;;Afgezegd, hond is dood;
06/03/2025;Roelof Oosting;Rit naar Assen;vervoer;;Niemand gevonden;
`
const book = () => old.replace('{slug}', village.slug[0]?.toUpperCase() + village.slug.slice(1))

const choose = (bytes: string | Uint8Array, name = 'logboek.csv') =>
  sendFile(house, annie, `/${slug}/logboek/invoer`, { name, bytes })
async function tryOut(bytes: string | Uint8Array, said: Record<string, string> = {}) {
  const place = (await choose(bytes)).location as string
  const page = await annie.get(place)
  const tried = await annie.post(place, { ...formOn(page.body, 'Wat staat er in elke kolom?'), ...said })
  expect([tried.status, tried.location]).toEqual([303, `${place}/proef`])
  return { place, page, proef: `${place}/proef`, trial: await annie.get(`${place}/proef`) }
}
const take = async (proef: string) => {
  const { body } = await annie.get(proef)
  const label = body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
  return annie.post(proef, { ...formOn(body, label), do: 'take' })
}
const bringIn = async (bytes: string | Uint8Array, said: Record<string, string> = {}) => {
  const { proef } = await tryOut(bytes, said)
  await take(proef)
  return proef
}
const requests = async () =>
  (
    await test.admin.query('select * from logbook.requests where village_id = $1 order by said_at', [
      village.id,
    ])
  ).rows
const rows = (table: string) =>
  test.count(`select count(*) from logbook.${table} where village_id = $1`, [village.id])
const figures = (body: string) =>
  readable(body)
    .match(/Nieuw (\d+) .* Staat er al (\d+) .* Twijfel (\d+) /)
    ?.slice(1, 4)
    .map(Number)

describe('an old logbook', () => {
  it('comes in with its own days, its people and how it ended', async () => {
    const { proef, trial } = await tryOut(book())
    expect(figures(trial.body)).toEqual([4, 0, 0])
    expect(await take(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await annie.get(proef)).body)).toContain('Er zijn 4 oude vragen bij gekomen.')
    const [eye, lamp, dog, ride] = await requests()
    expect(eye).toMatchObject({
      ...{ resident_id: people.griet, helper_id: people.roelof, kind: 'vervoer', state: 'done' },
      ...{ words: 'Naar de oogarts in Emmen', responsible: account('coordinator-2') },
      logged_by: account('coordinator'),
    })
    expect(eye.said_at.toString()).toBe('2025-03-03T11:00:00Z')
    expect(eye.logged_at.toString()).toBe(clock.now.toString())
    expect(lamp).toMatchObject({ kind: 'klus', helper_id: null, responsible: account('coordinator') })
    expect(dog).toMatchObject({ kind: 'huisdier', state: 'withdrawn' })
    expect(ride).toMatchObject({ state: 'not-possible' })
  })

  it('has the steps of a life and a line with what was said, on that day, by who brought it', async () => {
    await bringIn(book())
    const steps = await test.admin.query(
      `select s.step, s.version, s.reason, s.note, s.at, s.by from logbook.steps s join logbook.requests q using (village_id)
       where q.village_id = $1 and s.request_id = q.id and q.words = 'Rit naar Assen' order by version`,
      [village.id],
    )
    expect(steps.rows).toMatchObject([
      { step: 'new', version: 1, by: account('coordinator') },
      { step: 'not-possible', version: 2, reason: 'nobody-found', note: 'Niemand gevonden' },
    ])
    expect(steps.rows[1].at.toString()).toMatch(/^2025-03-06T11:00:02/)
    const lines = await test.admin.query(
      'select words, kind, by, said_at from logbook.entries where village_id = $1 order by said_at',
      [village.id],
    )
    expect(lines.rows.map(({ words }) => words)).toEqual([
      'Ging prima',
      'Geholpen door: Buurman Henk\nAangenomen door: Tante Sien',
      'Afgezegd, hond is dood',
      'Niemand gevonden',
    ])
    expect(lines.rows[0]).toMatchObject({ kind: 'said', by: account('coordinator') })
    expect(lines.rows[0].said_at.toString()).toMatch(/^2025-03-03T11:00:01/)
  })

  it('is found and read as any other, and leaves today empty', async () => {
    await bringIn(book())
    expect(readable((await annie.get(`/${slug}/logboek`)).body)).toContain('Naar de oogarts in Emmen')
    const person = readable((await annie.get(`/${slug}/mensen/${people.griet}`)).body)
    expect(person).toContain('Ging prima')
    expect(readable((await annie.get(`/${slug}/vandaag`)).body)).not.toContain('oogarts')
    const [eye] = await requests()
    const page = await annie.get(`/${slug}/logboek/${eye.id}`)
    const again = await annie.post(`/${slug}/logboek/${eye.id}`, {
      ...{ do: 'step', step: 'reopened', _version: '2' },
      _key: await annie.keyOn(`/${slug}/logboek/${eye.id}`),
    })
    expect([page.status, again.status < 400]).toEqual([200, true])
  })

  it('may come from Excel and from an old Windows program', async () => {
    await bringIn(
      xlsxOf([
        ['Datum', 'Wie', 'Omschrijving'],
        [{ day: '2024-02-29' }, 'Griet Hadders', 'Gras maaien'],
      ]),
    )
    await bringIn(Buffer.from('Datum;Naam;Vraag\r\n1-3-2024;Griet Hadders;"Caf\xe9; koffie"\r\n', 'latin1'))
    expect((await requests()).map(({ words, said_at }) => [words, said_at.toString().slice(0, 10)])).toEqual([
      ['Gras maaien', '2024-02-29'],
      ['Café; koffie', '2024-03-01'],
    ])
  })

  it('keeps the word of a kind that the village does not know', async () => {
    await bringIn(`${heads}3-3-2025;Griet Hadders;Iets met de buren;bemiddeling;;;\n`)
    expect(await requests()).toMatchObject([{ kind: 'anders', words: 'Iets met de buren (bemiddeling)' }])
  })

  it('asks which columns are the day and the question', async () => {
    const { location } = await choose('A;B\n3-3-2025;Lamp\n')
    const refused = await annie.post(location as string, { 'column-0': 'who', 'column-1': 'who' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Zeg in welke kolom de datum van de vraag staat.')
    expect(readable(refused.body)).toContain('Zeg in welke kolom de vraag staat.')
    expect(await annie.post(location as string, { 'column-0': 'day', 'column-1': 'words' })).toMatchObject({
      status: 303,
    })
  })
})

describe('the dry run', () => {
  it('saves nothing', async () => {
    const { trial } = await tryOut(book(), { strangers: 'add' })
    expect(readable(trial.body)).toContain('Er is nog niets bewaard.')
    expect([await rows('requests'), await rows('steps'), await rows('entries')]).toEqual([0, 0, 0])
    expect(
      await test.count('select count(*) from residents.residents where village_id = $1', [village.id]),
    ).toBe(2)
  })

  it('tells the read log whom it named', async () => {
    const second = await live('Griet Hadders', 'Brink')
    await tryOut(`${heads}3-3-2025;Griet Hadders;Lamp;;;;\n`)
    const seen = await test.admin.query(
      `select s.subject_id as id from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 and l.action = 'S' and l.event_type like '%/proef'`,
      [village.id],
    )
    expect(seen.rows.map(({ id }) => id).sort()).toEqual([people.griet, second].sort())
  })
})

describe('doubtful lines', () => {
  const doubtful: [string, string, string][] = [
    [
      'a day that does not exist',
      '31-2-2025;Griet Hadders;Lamp;;;;',
      'De datum “31-2-2025” is niet goed te lezen',
    ],
    ['no day', ';Griet Hadders;Lamp;;;;', 'Er staat geen datum bij'],
    ['a day to come', '27-11-2026;Griet Hadders;Lamp;;;;', 'moet nog komen'],
    ['no name', '3-3-2025;;Lamp;;;;', 'Er staat geen naam bij'],
    ['no question', '3-3-2025;Griet Hadders;;;;;', 'Er staat geen vraag bij'],
    ['somebody unknown', '3-3-2025;Verre Vreemde;Lamp;;;;', 'Verre Vreemde staat nog niet bij Mensen'],
    ['a name that is nearly one', '3-3-2025;mw. Hadders;Lamp;;;;', 'Misschien is dit Griet Hadders.'],
    ['a request that is not over', '3-3-2025;Griet Hadders;Lamp;;;Loopt nog;', 'Deze vraag loopt nog'],
    ['a BSN', '3-3-2025;Griet Hadders;Lamp;;;bsn 123456782;', 'lijkt op een BSN'],
    [
      'a question of 2,001 letters',
      `3-3-2025;Griet Hadders;${'x'.repeat(2001)};;;;`,
      'hoogstens 2000 letters',
    ],
  ]
  it.each(doubtful)('%s is handed back with the reason', async (_, line, why) => {
    const { trial, place, proef } = await tryOut(`${heads}${line}\n3-3-2025;Roelof Oosting;Kraan;;;;\n`)
    expect(figures(trial.body)).toEqual([1, 0, 1])
    await take(proef)
    expect((await requests()).map(({ words }) => words)).toEqual(['Kraan'])
    const [head, handed] = (await annie.get(`${place}/terug`)).body.replace('\ufeff', '').split('\r\n')
    expect(head).toBe(`waarom;${heads.trim()}`)
    expect(handed).toContain(why)
  })

  it('two people with one name are both named, and neither is chosen', async () => {
    await live('Jan Bakker', 'Brink')
    await live('Jan Bakker', 'Es')
    const { trial, place } = await tryOut(`${heads}3-3-2025;Jan Bakker;=1+1;;;;\n`)
    expect(readable(trial.body)).toContain('Zo heet ook Jan Bakker, Brink 1.')
    expect(readable(trial.body)).toContain('Zo heet ook Jan Bakker, Es 1.')
    expect((await annie.get(`${place}/terug`)).body).toContain(";'=1+1")
  })
})

describe('names that are not on the list', () => {
  it('come on it once each, when she says so', async () => {
    const lines = ['Klaas Smit;Lamp', 'Klaas Smit;Kraan', 'K. Smit;Gras', 'Trijn Wolters;Heg']
    const { trial, proef } = await tryOut(
      `Datum;Naam;Vraag\n${lines.map((line, at) => `${at + 1}-3-2025;${line}`).join('\n')}\n`,
      { strangers: 'add' },
    )
    expect(figures(trial.body)).toEqual([3, 0, 1])
    await take(proef)
    const names = await test.admin.query(
      `select r.name, count(q.id)::int as requests from residents.residents r left join logbook.requests q
         on q.village_id = r.village_id and q.resident_id = r.id where r.village_id = $1 group by 1 order by 1`,
      [village.id],
    )
    expect(names.rows).toEqual([
      { name: 'Griet Hadders', requests: 0 },
      { name: 'Klaas Smit', requests: 2 },
      { name: 'Roelof Oosting', requests: 0 },
      { name: 'Trijn Wolters', requests: 1 },
    ])
  })
})

describe('doing it', () => {
  it('the same file twice changes nothing', async () => {
    await bringIn(book())
    const before = await requests()
    const { trial } = await tryOut(book())
    expect(figures(trial.body)).toEqual([0, 4, 0])
    expect(readable(trial.body)).toContain('Er is niets om over te nemen.')
    expect(await requests()).toEqual(before)
    expect(figures((await tryOut(`${book()}7-3-2025;Griet Hadders;Heg;tuin;;;\n`)).trial.body)).toEqual([
      1, 4, 0,
    ])
  })

  it('saves once when the button is sent twice, also from two windows', async () => {
    const { proef, trial } = await tryOut(book())
    const form = { ...formOn(trial.body, 'Neem 4 regels over'), do: 'take' }
    const other = { ...formOn((await annie.get(proef)).body, 'Neem 4 regels over'), do: 'take' }
    const answers = await Promise.all([
      annie.post(proef, form),
      annie.post(proef, form),
      annie.post(proef, other),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect([await rows('requests'), await rows('import_rows')]).toEqual([4, 4])
  })

  it('saves nothing of a file of which one line fails', async () => {
    const { proef } = await tryOut(book())
    await test.admin.query(
      `alter table logbook.entries add constraint planted check (words <> 'Niemand gevonden') not valid`,
    )
    try {
      expect((await take(proef)).status).toBe(500)
      expect([await rows('requests'), await rows('steps'), await rows('import_rows')]).toEqual([0, 0, 0])
    } finally {
      await test.admin.query('alter table logbook.entries drop constraint planted')
      house.troubles.length = 0
    }
    expect((await take(proef)).status).toBe(303)
    expect(await rows('requests')).toBe(4)
  })

  it('an id in a cell points to nobody, here or in another village', async () => {
    const other = await makeVillage(test.database, `${slug}-ver`)
    const foreign = await test.database.inVillage(other.asker.coordinator as Asker, 'write', tx =>
      addResident(
        tx,
        { village: other.id, account: other.asker.coordinator?.account as string, at: clock.now },
        { name: 'Verre Vreemde' },
      ),
    )
    await bringIn(
      `resident_id;village_id;Datum;Naam;Vraag;Vrijwilliger;Coördinator\n${foreign};${other.id};3-3-2025;Griet Hadders;Lamp;${foreign};${other.asker.coordinator?.account}\n`,
    )
    expect(await requests()).toMatchObject([
      { resident_id: people.griet, helper_id: null, responsible: account('coordinator') },
    ])
    const theirs = await test.count('select count(*) from logbook.requests where village_id = $1', [other.id])
    expect(theirs).toBe(0)
  })
})

describe('undo', () => {
  const undo = async (proef: string) =>
    annie.post(proef, { ...formOn((await annie.get(proef)).body, proef), do: 'undo' })

  it('takes it all back, and the file can come in again', async () => {
    const proef = await bringIn(book())
    await undo(proef)
    expect(readable((await annie.get(proef)).body)).toContain('Er staat geen vraag meer uit dit bestand.')
    for (const table of ['requests', 'steps', 'entries', 'import_rows'])
      expect([table, await rows(table)]).toEqual([table, 0])
    await bringIn(book())
    expect(await rows('requests')).toBe(4)
  })

  it('leaves what was touched since: a step, a line, a line for a few', async () => {
    const proef = await bringIn(book())
    const [eye, lamp, dog] = await requests()
    await test.admin.query('update logbook.requests set version = 3 where id = $1', [eye.id])
    for (const [request, circle] of [
      [lamp.id, '{}'],
      [dog.id, `{${account('coordinator-2')}}`],
    ])
      await test.admin.query(
        `insert into logbook.entries (village_id, request_id, kind, words, circle, by) values ($1, $2, 'said', 'later', $3, $4)`,
        [village.id, request, circle, account('coordinator-2')],
      )
    await undo(proef)
    expect((await requests()).map(({ id }) => id).sort()).toEqual([eye.id, lamp.id, dog.id].sort())
    expect(readable((await annie.get(proef)).body)).toContain('3 vragen blijven staan')
    const kept = await test.count(
      'select count(*) from logbook.entries where village_id = $1 and request_id = $2',
      [village.id, lamp.id],
    )
    expect(kept).toBe(2)
  })

  it('is the only way in which anything is ever deleted', async () => {
    await bringIn(book())
    const own = (
      await test.admin.query(
        `insert into logbook.requests (village_id, resident_id, kind, words, responsible, logged_by, version)
         values ($1, $2, 'klus', 'van nu', $3, $3, 2) returning id`,
        [village.id, people.griet, account('coordinator')],
      )
    ).rows[0].id
    const gone = await test.database.inVillage(village.asker.coordinator as Asker, 'write', tx =>
      tx.deleteFrom('logbook.requests').where('id', '=', own).executeTakeFirst(),
    )
    expect(gone.numDeletedRows).toBe(0n)
  })
})

describe('in English', () => {
  it('no Dutch of ours stands on any of its pages, nor in the file that is handed back', async () => {
    await test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [
      account('coordinator'),
    ])
    const chosen = await annie.get(`/${slug}/logboek/invoer`)
    const lines = [
      '3-3-2025;Griet Hadders;Lamp;open',
      '31-2-2025;Greta Far;Lamp;',
      '3-3-2025;Ms Hadders;Lamp;',
      '3-3-2025;Griet Hadders;Lamp;fine',
    ]
    const file = `Date;Name;Request;Result\n${lines.join('\n')}\n`
    const place = (await choose(file, 'book.csv')).location as string
    const columns = await annie.get(place)
    await annie.post(place, formOn(columns.body, 'What is in each column?'))
    const trial = await annie.get(`${place}/proef`)
    await annie.post(`${place}/proef`, { ...formOn(trial.body, 'Take over one line'), do: 'take' })
    const done = await annie.get(`${place}/proef`)
    await annie.post(`${place}/proef`, { ...formOn(done.body, `${place}/proef`), do: 'undo' })
    const undone = await annie.get(`${place}/proef`)
    expect(readable(undone.body)).toContain('Taken back.')
    for (const { body } of [chosen, columns, trial, done, undone])
      expect(dutchOnly(readable(body))).toEqual([])
    expect(dutchOnly((await annie.get(`${place}/terug`)).body)).toEqual([])
  })
})

const firsts =
  'Jan Griet Roelof Hendrikje Annie Wim Lammie Geert Trijntje Klaas Harm Aaltje Berend Fenna Otto'.split(' ')
const families =
  'Hadders Bakker Eising Mulder Smit Wolters Oosting Bos Nijboer Kuipers Haveman Schuring Wilting Zwiers Speelman Enting'.split(
    ' ',
  )

describe('a long logbook', () => {
  it('of 5,000 lines about 200 people is tried and taken over in less than 20 seconds', async () => {
    const names = firsts.flatMap(first => families.map(family => `${first} ${family}`))
    await bringIn(`Datum;Naam;Vraag\n${names.map(name => `1-1-2024;${name};eerste`).join('\n')}\n`, {
      strangers: 'add',
    })
    const first = await rows('requests')
    expect(first).toBeGreaterThan(150)
    const known = (await requests()).length
    const on = await test.admin.query('select name from residents.residents where village_id = $1', [
      village.id,
    ])
    const lines = Array.from({ length: 5000 }, (_, n) => {
      const day = Temporal.PlainDate.from('2024-01-02').add({ days: n % 700 })
      return `${day};${on.rows[n % on.rows.length].name};Rit nummer ${n} naar het ziekenhuis;vervoer;Roelof Oosting;Ging goed, ${n} km`
    })
    const start = performance.now()
    await bringIn(`Datum;Naam;Vraag;Soort;Vrijwilliger;Afloop\n${lines.join('\n')}\n`)
    const seconds = (performance.now() - start) / 1000
    console.info(`5,000 requests: ${seconds.toFixed(1)} s`)
    expect(await rows('requests')).toBe(known + 5000)
    expect(seconds).toBeLessThan(20)
  }, 120_000)
})
