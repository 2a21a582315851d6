/** Annie brings the list of members that the village kept in Excel; Bert of Brinkstad never sees it. */
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
import { addResident, changeResident } from './queries.save.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let village: TestVillage
let annie: Browser
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
/** Every story begins in a village of its own. */
beforeEach(async () => {
  clock.now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  slug = `dorp-${++count}`
  village = await makeVillage(test.database, slug)
  annie = house.browser()
  await annie.signIn('coordinator', slug)
})

const list = 'Naam;Telefoon;Adres;Postcode;Geboortedatum;Lid;Opmerking\n'
const members = `${list}Griet Hadders;0599-010101;Dorpsstraat 4a;7899 AB;12-3-1941;ja;Hoort slecht
Roelof Oosting;06-12340123;Kerkpad 9;7899AB;3 mrt 1950;nee;
`
const choose = (bytes: string | Uint8Array, name = 'leden.csv', who = annie) =>
  sendFile(house, who, `/${slug}/mensen/invoer`, { name, bytes })

/** Chooses the file and says that the columns are what the house thinks they are. */
async function tryOut(bytes: string | Uint8Array, columns: Record<string, string> = {}) {
  const chosen = await choose(bytes)
  const place = chosen.location as string
  const page = await annie.get(place)
  const tried = await annie.post(place, { ...formOn(page.body, 'Wat staat er in elke kolom?'), ...columns })
  expect([tried.status, tried.location]).toEqual([303, `${place}/proef`])
  return { place, page, proef: `${place}/proef`, trial: await annie.get(`${place}/proef`) }
}
const take = async (proef: string) => {
  const { body } = await annie.get(proef)
  const label = body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
  return annie.post(proef, { ...formOn(body, label), do: 'take' })
}
const bringIn = async (bytes: string | Uint8Array) => {
  const { proef } = await tryOut(bytes)
  await take(proef)
  return proef
}
const people = () =>
  test.count('select count(*) from residents.residents where village_id = $1', [village.id])
const rowOf = async (name: string) =>
  (
    await test.admin.query(
      `select r.*, h.street, h.house_number, h.postcode, h.place,
        (select string_agg(number, ' + ' order by position) from residents.phones p where p.resident_id = r.id) as phones
       from residents.residents r left join residents.households h on h.id = r.household_id
       where r.village_id = $1 and r.name = $2`,
      [village.id, name],
    )
  ).rows[0]
const by = () => ({
  village: village.id,
  account: village.asker.coordinator?.account as string,
  at: clock.now,
})
const asCoordinator = <T>(work: Parameters<typeof test.database.inVillage<T>>[2]) =>
  test.database.inVillage<T>(village.asker.coordinator as Asker, 'write', work)
const figures = (body: string) =>
  readable(body)
    .match(/Nieuw (\d+) .* Staat er al (\d+) .* Twijfel (\d+) /)
    ?.slice(1, 4)
    .map(Number)

describe('a tidy list', () => {
  it('comes in as it was written: people, houses, numbers, days', async () => {
    const { page, trial, proef } = await tryOut(members)
    expect(readable(page.body)).toContain('In het bestand: Griet Hadders · Roelof Oosting')
    expect(figures(trial.body)).toEqual([2, 0, 0])
    expect(await take(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await annie.get(proef)).body)).toContain('Er zijn 2 mensen bij gekomen.')
    expect(await rowOf('Griet Hadders')).toMatchObject({
      ...{ phones: '0599-010101', street: 'Dorpsstraat', house_number: '4a', postcode: '7899 AB' },
      ...{ birthday: '1941-03-12', is_member: true, good_to_know: 'Hoort slecht' },
      made_by: village.asker.coordinator?.account,
    })
    expect(await rowOf('Roelof Oosting')).toMatchObject({ birthday: '1950-03-03', is_member: false })
    expect(readable((await annie.post(`/${slug}/mensen`, { who: 'hadders' })).body)).toContain(
      'Griet Hadders',
    )
  })

  it('may come from Excel, with days and numbers as Excel keeps them', async () => {
    const { trial, proef } = await tryOut(
      xlsxOf([
        ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Straat', 'Huisnummer', 'Mobiel', 'Geboortedatum', 'Lid'],
        ['Jantje', 'van der', 'Veen', 'Brink', 12, 612340123, { day: '1938-12-31' }, 'x'],
      ]),
    )
    expect(figures(trial.body)).toEqual([1, 0, 0])
    await take(proef)
    expect(await rowOf('Jantje van der Veen')).toMatchObject({
      ...{ street: 'Brink', house_number: '12', phones: '0612340123' },
      ...{ birthday: '1938-12-31', is_member: true, sort_name: expect.stringMatching(/^veen/) },
    })
  })

  it('may come from an old Windows program, with semicolons and accents', async () => {
    const old = 'Naam;Straat;Huisnummer\r\n"Renée Müller; weduwe Bos";Dörpstraat;1\r\n'
    await bringIn(Buffer.from(old, 'latin1'))
    expect(await rowOf('Renée Müller; weduwe Bos')).toMatchObject({ street: 'Dörpstraat' })
  })

  it('puts two people at one address in one house, also with who lives there already', async () => {
    await asCoordinator(tx =>
      addResident(tx, by(), {
        name: 'Wim Bos',
        address: { street: 'Brink', houseNumber: '2', postcode: '', place: '' },
      }),
    )
    await bringIn('Naam;Adres\nAnnie Bos;Brink 2\nKlaas Smit;Es 7\nTrijn Smit;Es 7\n')
    const houses = await test.count('select count(*) from residents.households where village_id = $1', [
      village.id,
    ])
    expect([await people(), houses]).toEqual([4, 2])
  })

  it('asks which column is the name, and takes one meaning once', async () => {
    const { location } = await choose('Wie;Waar\nGriet;Brink\n')
    const refused = await annie.post(location as string, { 'column-0': 'street', 'column-1': 'street' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Zeg in welke kolom de naam staat')
    expect(readable(refused.body)).toContain('al aan een andere kolom gegeven')
    expect(formOn(refused.body, 'Wat staat er in elke kolom?')).toMatchObject({ 'column-1': 'street' })
    const tried = await annie.post(location as string, { 'column-0': 'name', 'column-1': 'street' })
    expect(tried).toMatchObject({ status: 303, location: `${location}/proef` })
  })
})

describe('the dry run', () => {
  it('saves nobody', async () => {
    const { trial } = await tryOut(members)
    expect(readable(trial.body)).toContain('Er is nog niets bewaard.')
    for (const table of ['residents', 'households', 'phones', 'search_keys', 'events', 'import_rows'])
      expect([
        table,
        await test.count(`select count(*) from residents.${table} where village_id = $1`, [village.id]),
      ]).toEqual([table, 0])
  })

  it('knows who is here already, doubts who may be, and never takes either for somebody new', async () => {
    const [griet, jan] = await asCoordinator(async tx => [
      await addResident(tx, by(), {
        name: 'Griet Hadders',
        phones: [{ number: '06-12340199', note: '' }],
        address: { street: 'Dorpsstraat', houseNumber: '4', postcode: '', place: '' },
      }),
      await addResident(tx, by(), { name: 'Jan Bakker' }),
    ])
    const { trial, proef, place } = await tryOut(
      'Naam;Telefoon\nGriet Hadders;0612340199\nJ. Bakker;\nPietje Nieuwenhuis;\n',
    )
    expect(figures(trial.body)).toEqual([1, 1, 1])
    expect(readable(trial.body)).toContain('vrijwel zeker Griet Hadders, Dorpsstraat 4, 06-12340199')
    expect(readable(trial.body)).toContain('Misschien is dit Jan Bakker. Kijk het na.')
    const seen = await test.admin.query(
      `select s.subject_id as id from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 and l.action = 'S' and l.event_type like '%/proef' and s.object_part = 'name'`,
      [village.id],
    )
    expect(seen.rows.map(({ id }) => id).sort()).toEqual([griet, jan].sort())
    await take(proef)
    expect(await people()).toBe(3)
    expect((await annie.get(`${place}/terug`)).body).toContain('J. Bakker')
  })

  it('believes a person who says that it is somebody else', async () => {
    await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    const { proef } = await tryOut('Naam\nJ. Bakker\n')
    const page = await annie.get(proef)
    await annie.post(proef, { ...formOn(page.body, 'Regel 2: dit is iemand anders'), do: 'somebody-else' })
    expect(figures((await annie.get(proef)).body)).toEqual([1, 0, 0])
    await take(proef)
    expect(await people()).toBe(2)
  })

  it('notices that two lines of the file may be one person', async () => {
    const { trial } = await tryOut(
      'Naam;Adres\nJan Bakker;Brink 1\nJ. Bakker;Brink 1\nJan Bakker;Brink 1\nAnnie Bakker;Brink 1\n',
    )
    expect(figures(trial.body)).toEqual([2, 1, 1])
    expect(readable(trial.body)).toContain('op regel 2 van dit bestand')
  })

  it('does not take a line that became a double while she was looking', async () => {
    const { proef } = await tryOut(members)
    await asCoordinator(tx =>
      addResident(tx, by(), { name: 'Griet Hadders', phones: [{ number: '0599-010101', note: '' }] }),
    )
    await take(proef)
    expect(await people()).toBe(2)
  })
})

describe('doubtful lines', () => {
  const doubtful: [string, string, string][] = [
    ['no name', ';0599-010101;;;;;', 'Vul een naam in'],
    ['a day that does not exist', 'Jo;;;;31-2-1950;;', 'De datum “31-2-1950” is niet goed te lezen'],
    ['a day in another way', 'Jo;;;;voorjaar 1950;;', 'De datum “voorjaar 1950”'],
    ['born tomorrow', 'Jo;;;;27-11-2026;;', 'Dit jaar kan niet kloppen'],
    ['half a number', 'Jo;010123;;;;;', 'Zet het netnummer ervoor'],
    ['a member, perhaps', 'Jo;;;;;soms;', 'Bij lid staat “soms”'],
    ['a BSN', 'Jo;;;;;;bsn 123456782', 'lijkt op een BSN'],
    ['a postcode without a street', 'Jo;;;7899 AB;;;', 'Vul ook de straat in'],
    ['a name of 121 letters', `${'x'.repeat(121)};;;;;;`, 'hoogstens 120 letters'],
  ]
  it.each(doubtful)('%s is handed back with the reason, and nothing of it is saved', async (_, line, why) => {
    const { trial, place, proef } = await tryOut(`${list}${line}\nRoelof Oosting;;;;;;\n`)
    expect(figures(trial.body)).toEqual([1, 0, 1])
    await take(proef)
    expect(await people()).toBe(1)
    const file = await annie.get(`${place}/terug`)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="twijfel.csv"')
    const [head, handed] = file.body.replace('\ufeff', '').split('\r\n')
    expect(head).toBe(`waarom;${list.trim()}`)
    expect(handed).toContain(why)
  })

  it('come back as text, whatever a spreadsheet would make of it, and can be sent again', async () => {
    const evil = `=HYPERLINK("http://example.org";"klik")`
    const { place } = await tryOut(`Naam;Telefoon\n"${evil.replaceAll('"', '""')}";+31\n@SUM(A1);-1\n`)
    const { body } = await annie.get(`${place}/terug`)
    const cells = body.split('\r\n').flatMap(line => line.split(';'))
    expect(cells.filter(cell => /^"?[=+\-@]/.test(cell))).toEqual([])
    expect(body).toContain(`"'=HYPERLINK(""http://example.org""`)
    const again = await choose(body)
    expect(readable((await annie.get(again.location as string)).body)).toContain(`In het bestand: ${evil}`)
  })
})

describe('doing it', () => {
  it('the same file twice changes nothing, in another order neither', async () => {
    await bringIn(members)
    const before = await test.admin.query('select * from residents.residents where village_id = $1', [
      village.id,
    ])
    const { trial } = await tryOut(members)
    expect(figures(trial.body)).toEqual([0, 2, 0])
    expect(readable(trial.body)).toContain('Deze regel is eerder al overgenomen.')
    const [head = '', ...lines] = members.trim().split('\n')
    const turned = [head, ...lines].map(line => line.split(';').reverse().join(';')).join('\n')
    expect(figures((await tryOut(turned)).trial.body)).toEqual([0, 2, 0])
    const after = await test.admin.query('select * from residents.residents where village_id = $1', [
      village.id,
    ])
    expect(after.rows).toEqual(before.rows)
  })

  it('knows the line again when the person has changed since', async () => {
    await bringIn(members)
    const { id } = await rowOf('Griet Hadders')
    await asCoordinator(tx =>
      changeResident(tx, by(), { id, version: 1 }, 'changed', {
        name: 'Margje Zwiers',
        phones: [],
        address: null,
      }),
    )
    expect(figures((await tryOut(members)).trial.body)).toEqual([0, 2, 0])
  })

  it('saves once when the button is sent twice, also from two windows', async () => {
    const { proef, trial } = await tryOut(members)
    const form = { ...formOn(trial.body, 'Neem 2 regels over'), do: 'take' }
    const other = { ...formOn((await annie.get(proef)).body, 'Neem 2 regels over'), do: 'take' }
    const answers = await Promise.all([
      annie.post(proef, form),
      annie.post(proef, form),
      annie.post(proef, other),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await people()).toBe(2)
    expect(
      await test.count('select count(*) from residents.import_rows where village_id = $1', [village.id]),
    ).toBe(2)
  })

  it('says so when the columns were changed in another window', async () => {
    const { proef, place, trial } = await tryOut(members)
    await annie.post(place, { 'column-0': 'name' })
    const late = await annie.post(proef, { ...formOn(trial.body, 'Neem 2 regels over'), do: 'take' })
    expect([late.status, await people()]).toEqual([409, 0])
    expect(readable(late.body)).toContain('Een ander heeft net naar ditzelfde bestand gekeken')
    await take(proef)
    expect(await rowOf('Griet Hadders')).toMatchObject({ phones: null, birthday: null })
  })

  it('writes in the read log whom it made', async () => {
    await bringIn(members)
    expect(
      await test.count(
        `select count(*) from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
         where l.village_id = $1 and l.action = 'C' and l.event_type like '%/proef'`,
        [village.id],
      ),
    ).toBe(2)
  })
})

describe('undo', () => {
  const undo = async (proef: string) =>
    annie.post(proef, { ...formOn((await annie.get(proef)).body, proef), do: 'undo' })

  it('takes everybody back, house and all, and the file can come in again', async () => {
    const proef = await bringIn(members)
    expect(await undo(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await annie.get(proef)).body)).toContain('Er staat niemand meer van deze lijst.')
    for (const table of ['residents', 'households', 'phones', 'search_keys', 'events', 'import_rows'])
      expect([
        table,
        await test.count(`select count(*) from residents.${table} where village_id = $1`, [village.id]),
      ]).toEqual([table, 0])
    await bringIn(members)
    expect(await people()).toBe(2)
  })

  it('leaves whoever was touched since, and whoever asked something', async () => {
    const proef = await bringIn(`${members}Klaas Smit;;Es 7;;;;\n`)
    const [griet, klaas] = [await rowOf('Griet Hadders'), await rowOf('Klaas Smit')]
    await asCoordinator(tx => changeResident(tx, by(), { id: griet.id, version: 1 }, 'changed', { mail: '' }))
    await asCoordinator(tx =>
      changeResident(tx, by(), { id: griet.id, version: 1 }, 'changed', { mail: 'griet@example.org' }),
    )
    await test.admin.query(
      `insert into logbook.requests (village_id, resident_id, kind, words, responsible, logged_by)
       values ($1, $2, 'klus', 'lamp', $3, $3)`,
      [village.id, klaas.id, by().account],
    )
    await undo(proef)
    expect(readable((await annie.get(proef)).body)).toContain('2 mensen blijven staan')
    const left = await test.admin.query(
      'select name from residents.residents where village_id = $1 order by 1',
      [village.id],
    )
    expect(left.rows.map(({ name }) => name)).toEqual(['Griet Hadders', 'Klaas Smit'])
    expect(await rowOf('Klaas Smit')).toMatchObject({ street: 'Es' })
  })

  it('is the only way in which anybody is ever deleted', async () => {
    const alone = await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    await asCoordinator(async tx => {
      await tx.deleteFrom('residents.search_keys').where('resident_id', '=', alone).execute()
      await tx.deleteFrom('residents.events').where('resident_id', '=', alone).execute()
      await tx.deleteFrom('residents.residents').where('id', '=', alone).execute()
    }).catch(() => {})
    expect(await people()).toBe(1)
    expect(await test.count('select count(*) from residents.events where resident_id = $1', [alone])).toBe(1)
  })
})

describe('one village and another', () => {
  it('an id in a cell points to nobody, here or there', async () => {
    const other = await makeVillage(test.database, `${slug}-ver`)
    const foreign = await test.database.inVillage(other.asker.coordinator as Asker, 'write', tx =>
      addResident(
        tx,
        { village: other.id, account: other.asker.coordinator?.account as string, at: clock.now },
        {
          name: 'Verre Vreemde',
          address: { street: 'Verweg', houseNumber: '1', postcode: '', place: '' },
        },
      ),
    )
    const { trial, proef } = await tryOut(
      `id;village_id;household_id;Naam;Adres\n${foreign};${other.id};${foreign};${foreign};Verweg 1\n`,
    )
    expect(figures(trial.body)).toEqual([1, 0, 0])
    await take(proef)
    const rows = await test.admin.query(
      `select r.id, r.village_id, h.village_id as house_village from residents.residents r
       join residents.households h on h.id = r.household_id where r.name = $1`,
      [foreign],
    )
    expect(rows.rows).toMatchObject([{ village_id: village.id, house_village: village.id }])
    expect(rows.rows[0].id).not.toBe(foreign)
    expect(
      await test.count('select count(*) from residents.residents where village_id = $1', [other.id]),
    ).toBe(1)
  })

  it('a file is not there for another village, and a volunteer has no such page', async () => {
    const { place } = await tryOut(members)
    const bert = house.browser()
    await makeVillage(test.database, `${slug}-b`)
    await bert.signIn('coordinator', `${slug}-b`)
    const theirs = place.replace(slug, `${slug}-b`)
    for (const page of [theirs, `${theirs}/proef`, `${theirs}/terug`])
      expect([page, (await bert.get(page)).status]).toEqual([page, 404])
    const _key = await bert.keyOn(`/${slug}-b/mensen/invoer`)
    expect((await bert.post(`${theirs}/proef`, { do: 'take', _key })).status).toBe(404)
    expect(await people()).toBe(0)
    const vera = house.browser()
    await vera.signIn('volunteer', slug)
    expect((await vera.get(`/${slug}/mensen/invoer`)).status).toBe(404)
    expect((await annie.get(`/${slug}/mensen/invoer`)).status).toBe(200)
  })
})

describe('what stays of the file', () => {
  const lines = () =>
    test.count('select count(*) from residents.import_lines where village_id = $1', [village.id])

  it('is only the doubtful lines once it was taken over, and nothing when she throws it away', async () => {
    const { proef } = await tryOut(`${members};0599-010177;;;;;\n`)
    expect(await lines()).toBe(4)
    await take(proef)
    expect(await lines()).toBe(2)
    const page = await annie.get(proef)
    await annie.post(proef, { ...formOn(page.body, 'Gooi het bestand nu weg'), do: 'throw-away' })
    expect(await lines()).toBe(0)
  })

  it('is not shown after a week, and gone when the next file comes', async () => {
    const { place, proef } = await tryOut(members)
    clock.now = clock.now.add({ hours: 24 * 7 + 1 })
    await annie.signIn('coordinator', slug)
    expect((await annie.get(proef)).status).toBe(404)
    expect((await annie.get(place)).status).toBe(404)
    await choose('Naam\nJo\n')
    expect(await lines()).toBe(2)
  })
})

describe('in English', () => {
  it('no Dutch of ours stands on any of its pages, nor in the file that is handed back', async () => {
    await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    await test.admin.query(`update accounts.accounts set language = 'en' where id = $1`, [by().account])
    const refused = await choose('<html></html>', 'people.csv')
    const lines = [
      'Griet Hadders;3-3-1941;',
      'J. Bakker;;',
      'Jo;31-2-1950;maybe',
      ';3-3-1941;',
      'Griet Hadders;3-3-1941;',
    ]
    const file = `Name;Date of birth;Member\n${lines.join('\n')}\n`
    const place = (await choose(file, 'people.csv')).location as string
    const columns = await annie.get(place)
    await annie.post(place, formOn(columns.body, 'What is in each column?'))
    const trial = await annie.get(`${place}/proef`)
    await annie.post(`${place}/proef`, { ...formOn(trial.body, 'Take over one line'), do: 'take' })
    const done = await annie.get(`${place}/proef`)
    await annie.post(`${place}/proef`, { ...formOn(done.body, `${place}/proef`), do: 'undo' })
    const undone = await annie.get(`${place}/proef`)
    expect(readable(undone.body)).toContain('Taken back.')
    const first = await annie.get(`/${slug}/mensen/invoer`)
    for (const { body } of [first, refused, columns, trial, done, undone])
      expect(dutchOnly(readable(body))).toEqual([])
    expect(dutchOnly((await annie.get(`${place}/terug`)).body)).toEqual([])
  })
})
