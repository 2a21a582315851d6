/** What the house cannot be sure of goes back to Annie, and no two things are done at once. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { changeResident } from '../queries.save.ts'
import { list, members, peopleStories } from './support.ts'

const { s, by, asCoordinator, choose, tryOut, take, bringIn, people, rowOf } = peopleStories()

describe('doubtful lines', () => {
  const doubtful: [string, string, string][] = [
    ['no name', ';0599-010101;;;;;', 'Vul een naam in'],
    ['a day that does not exist', 'Jo;;;;31-2-1950;;', 'De datum “31-2-1950” is niet goed te lezen'],
    ['a day in another way', 'Jo;;;;voorjaar 1950;;', 'De datum “voorjaar 1950”'],
    ['born tomorrow', 'Jo;;;;27-11-2026;;', 'Dit jaar kan niet kloppen'],
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
    const file = await s.annie.get(`${place}/terug`)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="twijfel.csv"')
    const [head, handed] = file.body.replace('\ufeff', '').split('\r\n')
    expect(head).toBe(`waarom;${list.trim()}`)
    expect(handed).toContain(why)
  })

  it('come back as text, whatever a spreadsheet would make of it, and can be sent again (F6)', async () => {
    const evil = `=HYPERLINK("http://example.org";"klik")`
    const { place } = await tryOut(`Naam;Geboortedatum\n"${evil.replaceAll('"', '""')}";+31\n@SUM(A1);-1\n`)
    const { body } = await s.annie.get(`${place}/terug`)
    const cells = body.split('\r\n').flatMap(line => line.split(';'))
    expect(cells.filter(cell => /^"?[=+\-@]/.test(cell))).toEqual([])
    expect(body).toContain(`"'=HYPERLINK(""http://example.org""`)
    const again = await choose(body)
    expect(readable((await s.annie.get(again.location as string)).body)).toContain(`In het bestand: ${evil}`)
  })
})

describe('doing it', () => {
  it('the same file twice changes nothing, in another order neither', async () => {
    await bringIn(members)
    const before = await s.test.admin.query('select * from residents.residents where village_id = $1', [
      s.village.id,
    ])
    const { trial } = await tryOut(members)
    expect(figures(trial.body)).toEqual([0, 2, 0])
    expect(readable(trial.body)).toContain('Deze regel is eerder al overgenomen.')
    const [head = '', ...lines] = members.trim().split('\n')
    const turned = [head, ...lines].map(line => line.split(';').reverse().join(';')).join('\n')
    expect(figures((await tryOut(turned)).trial.body)).toEqual([0, 2, 0])
    const after = await s.test.admin.query('select * from residents.residents where village_id = $1', [
      s.village.id,
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
    const other = { ...formOn((await s.annie.get(proef)).body, 'Neem 2 regels over'), do: 'take' }
    const answers = await Promise.all([
      s.annie.post(proef, form),
      s.annie.post(proef, form),
      s.annie.post(proef, other),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await people()).toBe(2)
    expect(
      await s.test.count('select count(*) from residents.import_rows where village_id = $1', [s.village.id]),
    ).toBe(2)
  })

  it('says so when the columns were changed in another window', async () => {
    const { proef, place, trial } = await tryOut(members)
    await s.annie.post(place, { 'column-0': 'name' })
    const late = await s.annie.post(proef, { ...formOn(trial.body, 'Neem 2 regels over'), do: 'take' })
    expect([late.status, await people()]).toEqual([409, 0])
    expect(readable(late.body)).toContain('Een ander heeft net naar ditzelfde bestand gekeken')
    await take(proef)
    expect(await rowOf('Griet Hadders')).toMatchObject({ phones: null, birthday: null })
  })

  it('writes in the read log whom it made', async () => {
    await bringIn(members)
    expect(
      await s.test.count(
        `select count(*) from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
         where l.village_id = $1 and l.action = 'C' and l.event_type like '%/proef'`,
        [s.village.id],
      ),
    ).toBe(2)
  })
})
