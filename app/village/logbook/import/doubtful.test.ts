/** Lines of an old logbook that somebody has to look at, and names that nobody knows yet. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { dutchOnly } from '../../../../test/support/words.ts'
import { heads, logbookStories } from './support.ts'

const { s, account, people, choose, tryOut, take, requests, live } = logbookStories()

describe('doubtful lines', () => {
  const doubtful: [string, string, string][] = [
    [
      'a day that does not exist',
      '31-2-2025;Griet Hadders;Lamp;;;;',
      'De datum “31-2-2025” is niet goed te lezen',
    ],
    ['no day', ';Griet Hadders;Lamp;;;;', 'Er staat geen datum bij'],
    ['a day to come', '27-11-2026;Griet Hadders;Lamp;;;;', 'moet nog komen'],
    ['no question', '3-3-2025;Griet Hadders;;;;;', 'Er staat geen vraag bij'],
    ['somebody unknown', '3-3-2025;Verre Vreemde;Lamp;;;;', 'Verre Vreemde staat nog niet bij Mensen'],
    ['a name that is nearly one', '3-3-2025;mw. Hadders;Lamp;;;;', 'Misschien is dit Griet Hadders.'],
    [
      'a request that is open since long ago',
      '3-3-2025;Griet Hadders;Lamp;;;Loopt nog;',
      'Deze vraag staat open, maar is ouder dan 3 maanden',
    ],
    ['an end that says nothing', '3-3-2025;Griet Hadders;Lamp;;;?;', 'Er staat “?”. Schrijf ja of nee.'],
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
    const [head, handed] = (await s.annie.get(`${place}/terug`)).body.replace('\ufeff', '').split('\r\n')
    expect(head).toBe(`waarom;${heads.trim()}`)
    expect(handed).toContain(why)
  })

  it('a number that somebody has comes first, and tells two of one name apart', async () => {
    await live('Bram Pieters', 'Brink', '0599-011882')
    await live('Arie Pieters', 'Es')
    await live('Jan Bakker', 'Brink', '0599-011883')
    await live('Jan Bakker', 'Es')
    const { trial } = await tryOut(
      'Datum;Naam;Telefoon;Vraag\n3-3-2025;fam. Pieters;0599 011882;Lamp\n4-3-2025;Jan Bakker;0599-011883;Kraan\n',
    )
    expect(figures(trial.body)).toEqual([1, 0, 1])
    expect(readable(trial.body)).toMatch(/Ja, dit is Bram Pieters, Brink 1 Ja, dit is Arie Pieters/)
    expect(readable(trial.body)).toContain('Zelfde nummer: Jan Bakker, Brink 1.')
  })

  it('of one name, with a dot or without, is answered once', async () => {
    const { trial, proef } = await tryOut(
      'Datum;Naam;Vraag\n3-3-2025;Mw. Hadders;Lamp\n4-3-2025;mw Hadders;Kraan\n5-3-2025;Roelof Oosting;Heg\n',
    )
    expect(figures(trial.body)).toEqual([1, 0, 2])
    await s.annie.post(
      proef,
      { ...formOn(trial.body, 'Regel 2: wie is dit?'), is: people.griet, line: '2' },
      proef,
    )
    expect(figures((await s.annie.get(proef)).body)).toEqual([3, 0, 0])
  })

  it('is one of somebody whose data rest, until they rest no more', async () => {
    const rest = (frozen: boolean) =>
      s.test.admin.query('update residents.residents set frozen = $2 where id = $1', [people.griet, frozen])
    const file = `${heads}3-3-2025;Griet Hadders;Lamp;;;;\n4-3-2025;Roelof Oosting;Kraan;;Griet Hadders;;\n`
    await rest(true)
    const { trial } = await tryOut(file)
    expect(figures(trial.body)).toEqual([0, 0, 2])
    expect(readable(trial.body)).toContain('De gegevens van Griet Hadders liggen stil.')
    await rest(false)
    expect(figures((await tryOut(file)).trial.body)).toEqual([2, 0, 0])
  })

  it('two people with one name are both named, and neither is chosen', async () => {
    await live('Jan Bakker', 'Brink')
    await live('Jan Bakker', 'Es')
    const { trial, place } = await tryOut(`${heads}3-3-2025;Jan Bakker;=1+1;;;;\n`)
    expect(readable(trial.body)).toContain('Zo heet ook Jan Bakker, Brink 1.')
    expect(readable(trial.body)).toContain('Zo heet ook Jan Bakker, Es 1.')
    expect((await s.annie.get(`${place}/terug`)).body).toContain(";'=1+1")
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
    const names = await s.test.admin.query(
      `select r.name, count(q.id)::int as requests from residents.residents r left join logbook.requests q
         on q.village_id = r.village_id and q.resident_id = r.id where r.village_id = $1 group by 1 order by 1`,
      [s.village.id],
    )
    expect(names.rows).toEqual([
      { name: 'Griet Hadders', requests: 0 },
      { name: 'Klaas Smit', requests: 2 },
      { name: 'Roelof Oosting', requests: 0 },
      { name: 'Trijn Wolters', requests: 1 },
    ])
  })
})

describe('in English', () => {
  it('no Dutch of ours stands on any of its pages, nor in the file that is handed back', async () => {
    await s.test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [
      account('coordinator'),
    ])
    const chosen = await s.annie.get(`/${s.slug}/logboek/invoer`)
    const lines = [
      '3-3-2025;Griet Hadders;Lamp;open',
      '31-2-2025;Greta Far;Lamp;',
      '3-3-2025;Ms Hadders;Lamp;',
      '3-3-2025;Griet Hadders;Lamp;fine',
    ]
    const file = `Date;Name;Request;Result\n${lines.join('\n')}\n`
    const place = (await choose(file, 'book.csv')).location as string
    const columns = await s.annie.get(place)
    await s.annie.post(place, formOn(columns.body, 'What is in each column?'))
    const trial = await s.annie.get(`${place}/proef`)
    await s.annie.post(`${place}/proef`, { ...formOn(trial.body, 'Take over one line'), do: 'take' })
    const done = await s.annie.get(`${place}/proef`)
    await s.annie.post(`${place}/proef`, { ...formOn(done.body, `${place}/proef`), do: 'undo' })
    const undone = await s.annie.get(`${place}/proef`)
    expect(readable(undone.body)).toContain('Taken back.')
    for (const { body } of [chosen, columns, trial, done, undone])
      expect(dutchOnly(readable(body))).toEqual([])
    expect(dutchOnly((await s.annie.get(`${place}/terug`)).body)).toEqual([])
  })
})
