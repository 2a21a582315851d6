/** Annie brings the list of members that the village kept in Excel. */
import { describe, expect, it } from 'vitest'

import { xlsxOf } from '../../../../test/support/files.ts'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { addResident } from '../queries.save.ts'
import { search } from '../residents.support.ts'
import { members, peopleStories } from './support.ts'

const { s, by, asCoordinator, choose, tryOut, take, bringIn, people, rowOf } = peopleStories()

describe('a tidy list', () => {
  it('comes in as it was written: people, houses, numbers, days', async () => {
    const { page, trial, proef } = await tryOut(members)
    expect(readable(page.body)).toContain('In het bestand: Griet Hadders · Roelof Oosting')
    expect(figures(trial.body)).toEqual([2, 0, 0])
    expect(await take(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await s.annie.get(proef)).body)).toContain('Er zijn 2 mensen bij gekomen.')
    expect(await rowOf('Griet Hadders')).toMatchObject({
      ...{ phones: '0599-010101', street: 'Dorpsstraat', house_number: '4a', postcode: '7899 AB' },
      ...{ birthday: '1941-03-12', is_member: true, good_to_know: 'Hoort slecht' },
      made_by: s.village.asker.coordinator?.account,
    })
    expect(await rowOf('Roelof Oosting')).toMatchObject({ birthday: '1950-03-03', is_member: false })
    expect(readable((await search(s.annie, 'hadders', s.slug)).body)).toContain('Griet Hadders')
  })

  it('may come from Excel, with days and numbers as Excel keeps them', async () => {
    const { trial, proef } = await tryOut(
      xlsxOf([
        ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Straat', 'Huisnummer', 'Mobiel', 'Geboortedatum', 'Lid'],
        ['Jantje', 'van der', 'Veen', 'Brink', 12, 602340123, { day: '1938-12-31' }, 'x'],
      ]),
    )
    expect(figures(trial.body)).toEqual([1, 0, 0])
    await take(proef)
    expect(await rowOf('Jantje van der Veen')).toMatchObject({
      ...{ street: 'Brink', house_number: '12', phones: '0602340123' },
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
    const houses = await s.test.count('select count(*) from residents.households where village_id = $1', [
      s.village.id,
    ])
    expect([await people(), houses]).toEqual([4, 2])
  })

  it('asks which column is the name, and takes one meaning once', async () => {
    const { location } = await choose('Wie;Waar\nGriet;Brink\n')
    const refused = await s.annie.post(location as string, { 'column-0': 'street', 'column-1': 'street' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Zeg in welke kolom de naam staat')
    expect(readable(refused.body)).toContain('al aan een andere kolom gegeven')
    expect(formOn(refused.body, 'Wat staat er in elke kolom?')).toMatchObject({ 'column-1': 'street' })
    const tried = await s.annie.post(location as string, { 'column-0': 'name', 'column-1': 'street' })
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
        await s.test.count(`select count(*) from residents.${table} where village_id = $1`, [s.village.id]),
      ]).toEqual([table, 0])
  })

  it('knows who is here already, doubts who may be, and never takes either for somebody new', async () => {
    const [griet, jan] = await asCoordinator(async tx => [
      await addResident(tx, by(), {
        name: 'Griet Hadders',
        phones: [{ number: '06-02340199', note: '' }],
        address: { street: 'Dorpsstraat', houseNumber: '4', postcode: '', place: '' },
      }),
      await addResident(tx, by(), { name: 'Jan Bakker' }),
    ])
    const { trial, proef, place } = await tryOut(
      'Naam;Telefoon\nGriet Hadders;0602340199\nJ. Bakker;\nPietje Nieuwenhuis;\n',
    )
    expect(figures(trial.body)).toEqual([1, 1, 1])
    expect(readable(trial.body)).toContain('vrijwel zeker Griet Hadders, Dorpsstraat 4, 06-02340199')
    expect(readable(trial.body)).toContain('Misschien is dit Jan Bakker. Regel 3')
    const seen = await s.test.admin.query(
      `select s.subject_id as id from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 and l.action = 'S' and l.event_type like '%/proef' and s.object_part = 'name'`,
      [s.village.id],
    )
    expect(seen.rows.map(({ id }) => id).sort()).toEqual([griet, jan].sort())
    await take(proef)
    expect(await people()).toBe(3)
    expect((await s.annie.get(`${place}/terug`)).body).toContain('J. Bakker')
  })

  it('believes a person who says that it is somebody else', async () => {
    await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    const { proef } = await tryOut('Naam\nJ. Bakker\n')
    const page = await s.annie.get(proef)
    await s.annie.post(proef, { ...formOn(page.body, 'Regel 2: wie is dit?'), do: 'somebody-else' })
    expect(figures((await s.annie.get(proef)).body)).toEqual([1, 0, 0])
    await take(proef)
    expect(await people()).toBe(2)
  })

  it('believes a person who says that it is this one, and it can be taken back', async () => {
    const id = await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    const { proef } = await tryOut('Naam;Telefoon\nJ. Bakker;0599-01001\n')
    const page = await s.annie.get(proef)
    expect(readable(page.body)).toContain('Ja, dit is Jan Bakker')
    const form = formOn(page.body, 'Regel 2: wie is dit?')
    await s.annie.post(proef, { ...form, is: '11111111-1111-4111-8111-111111111111' })
    const again = await s.annie.get(proef)
    expect(figures(again.body)).toEqual([0, 0, 1])
    await s.annie.post(proef, { ...formOn(again.body, 'Regel 2: wie is dit?'), is: id })
    const said = await s.annie.get(proef)
    expect(figures(said.body)).toEqual([0, 1, 0])
    expect(readable(said.body)).toContain('Je zei: dit is Jan Bakker. Daar verandert niets aan.')
    await s.annie.post(proef, { ...formOn(said.body, 'Regel 2: wie is dit?'), do: 'somebody-else' })
    expect(figures((await s.annie.get(proef)).body)).toEqual([1, 0, 0])
  })

  it('takes a person whose telephone number is half, and says what it leaves out', async () => {
    const { proef, trial } = await tryOut('Naam;Telefoon\nJo Bakker;0599-01001\nIda Vos;06-02340177\n')
    expect(figures(trial.body)).toEqual([2, 0, 0])
    expect(readable(trial.body)).toContain('Eén telefoonnummer klopt niet en gaat niet mee.')
    expect(readable(trial.body)).toContain('Het telefoonnummer “0599-01001” klopt niet.')
    await take(proef)
    expect([(await rowOf('Jo Bakker')).phones, (await rowOf('Ida Vos')).phones]).toEqual([
      null,
      '06-02340177',
    ])
  })

  it('stays where she was among the doubtful lines when she says so', async () => {
    await asCoordinator(tx => addResident(tx, by(), { name: 'Jan Bakker' }))
    const { proef } = await tryOut('Naam;Geboortedatum\nJ. Bakker;1941-03-12\nJo;31-2-1950\n')
    const place = `${proef}?soort=doubt&na=1`
    const page = await s.annie.get(place)
    expect(readable(page.body)).toContain('Regel 2 · 12-3-1941')
    const said = { ...formOn(page.body, 'Regel 2: wie is dit?'), do: 'somebody-else' }
    expect(await s.annie.post(place, said)).toMatchObject({ status: 303, location: `${place}#twijfel` })
    expect(figures((await s.annie.get(place)).body)).toEqual([1, 0, 1])
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
