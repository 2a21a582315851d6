/** The logbook that a village kept in Excel for years comes in, with its own days. */
import { describe, expect, it } from 'vitest'
import { xlsxOf } from '../../../../test/support/files.ts'
import { readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { heads, logbookStories } from './support.ts'

const { s, account, choose, tryOut, take, bringIn, rows, people, requests, live, book } = logbookStories()

describe('an old logbook', () => {
  it('comes in with its own days, its people and how it ended', async () => {
    const { proef, trial } = await tryOut(book())
    expect(figures(trial.body)).toEqual([4, 0, 0])
    expect(await take(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await s.annie.get(proef)).body)).toContain('Er zijn 4 oude vragen bij gekomen.')
    const [eye, lamp, dog, ride] = await requests()
    expect(eye).toMatchObject({
      ...{ resident_id: people.griet, helper_id: people.roelof, kind: 'vervoer', state: 'done' },
      ...{ words: 'Naar de oogarts in Emmen', responsible: account('coordinator-2') },
      logged_by: account('coordinator'),
    })
    expect(eye.said_at.toString()).toBe('2025-03-03T11:00:00Z')
    expect(eye.logged_at.toString()).toBe(s.clock.now.toString())
    expect(lamp).toMatchObject({ kind: 'klus', helper_id: null, responsible: account('coordinator') })
    expect(dog).toMatchObject({ kind: 'huisdier', state: 'withdrawn' })
    expect(ride).toMatchObject({ state: 'not-possible' })
  })

  it('says beforehand whose words the village will not keep', async () => {
    const { trial } = await tryOut(book())
    expect(readable(trial.body)).not.toContain('ouder dan')
    await s.test.admin.query(
      `insert into village.settings (village_id, name, value, set_by) values ($1, 'keep-requests-years', '1', $2)`,
      [s.village.id, account('administrator')],
    )
    s.clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
    const { trial: later } = await tryOut(book())
    expect(readable(later.body)).toContain('4 vragen zijn ouder dan één jaar.')
    expect(readable(later.body)).toContain(
      'Vannacht blijven daarvan alleen de soort, de dag en hoe het afliep.',
    )
  })

  it('has the steps of a life and a line with what was said, on that day, by who brought it', async () => {
    await bringIn(book())
    const steps = await s.test.admin.query(
      `select s.step, s.version, s.reason, s.note, s.at, s.by from logbook.steps s join logbook.requests q using (village_id)
       where q.village_id = $1 and s.request_id = q.id and q.words = 'Rit naar Assen' order by version`,
      [s.village.id],
    )
    expect(steps.rows).toMatchObject([
      { step: 'new', version: 1, by: account('coordinator') },
      { step: 'not-possible', version: 2, reason: 'nobody-found', note: 'Niemand gevonden' },
    ])
    expect(steps.rows[1].at.toString()).toMatch(/^2025-03-06T11:00:02/)
    const lines = await s.test.admin.query(
      'select words, kind, by, said_at from logbook.entries where village_id = $1 order by said_at',
      [s.village.id],
    )
    expect(lines.rows.map(({ words }) => words)).toEqual([
      'Ging prima',
      'Geholpen door: Buurman Henk\nVolgens het oude logboek door Tante Sien',
      'Afgezegd, hond is dood',
      'Niemand gevonden',
    ])
    expect(lines.rows[0]).toMatchObject({ kind: 'said', by: account('coordinator') })
    expect(lines.rows[0].said_at.toString()).toMatch(/^2025-03-03T11:00:01/)
  })

  it('is found and read as any other, and leaves today empty', async () => {
    await bringIn(book())
    expect(readable((await s.annie.get(`/${s.slug}/logboek`)).body)).toContain('Naar de oogarts in Emmen')
    const person = readable((await s.annie.get(`/${s.slug}/mensen/${people.griet}`)).body)
    expect(person).toContain('Ging prima')
    expect(readable((await s.annie.get(`/${s.slug}/vandaag`)).body)).not.toContain('oogarts')
    const [eye] = await requests()
    const page = await s.annie.get(`/${s.slug}/logboek/${eye.id}`)
    const again = await s.annie.post(`/${s.slug}/logboek/${eye.id}`, {
      ...{ do: 'step', step: 'reopened', _version: '2' },
      _key: await s.annie.keyOn(`/${s.slug}/logboek/${eye.id}`),
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
    const refused = await s.annie.post(location as string, { 'column-0': 'who', 'column-1': 'who' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Zeg in welke kolom de datum van de vraag staat.')
    expect(readable(refused.body)).toContain('Zeg in welke kolom de vraag staat.')
    expect(await s.annie.post(location as string, { 'column-0': 'day', 'column-1': 'words' })).toMatchObject({
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
      await s.test.count('select count(*) from residents.residents where village_id = $1', [s.village.id]),
    ).toBe(2)
  })

  it('tells the read log whom it named', async () => {
    const second = await live('Griet Hadders', 'Brink')
    await tryOut(`${heads}3-3-2025;Griet Hadders;Lamp;;;;\n`)
    const seen = await s.test.admin.query(
      `select s.subject_id as id from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 and l.action = 'S' and l.event_type like '%/proef' and s.object_type <> 'import'`,
      [s.village.id],
    )
    expect(seen.rows.map(({ id }) => id).sort()).toEqual([people.griet, second].sort())
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
    const on = await s.test.admin.query('select name from residents.residents where village_id = $1', [
      s.village.id,
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
