/** What is known of somebody comes back as it was typed, and can be put right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { beginStory, open, pageOf, type Story, save, search } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

const everything = {
  name: "Geesje 't Hart-Eising",
  maiden: 'Eising',
  'phone-0': '0599-010177',
  'phone-note-0': 'thuis, na tien uur',
  'phone-1': '+49 30 23125123',
  'phone-note-1': 'zoon in Duitsland',
  street: 'Kerkbrink',
  number: '12a',
  postcode: '7899 AB',
  place: 'Esdorp',
  reach: 'mail',
  mail: 'geesje@example.org',
  'birth-day': '12',
  'birth-month': '3',
  'birth-year': '1941',
  'age-band': '80+',
  member: 'yes',
  'contact-0': 'Wim Eising',
  'contact-relation-0': 'broer',
  'contact-phone-0': '06-01230001',
  'contact-1': 'Buurvrouw <Roelie>',
  'contact-relation-1': '',
  'contact-phone-1': '',
  'good-to-know': 'Hoort links beter.\n\nPraat graag over "vroeger" & de koeien.',
}

describe('what is known of somebody', () => {
  it('comes back just as it was typed, every field of it', async () => {
    const id = await story.write(everything)
    expect(await open(story.annie, id)).toMatchObject(everything)
    const again = await open(story.annie, id)
    expect((await save(story.annie, id, again)).location).toBe(`/esdorp/mensen/${id}?bewaard`)
    expect(await open(story.annie, id)).toMatchObject(everything)
  })

  it('can be emptied again but for the name; saving what was there leaves no trace', async () => {
    const id = await story.write({
      ...everything,
      name: 'Hinke Wubs',
      maiden: '',
      'phone-0': '0599-010166',
      street: 'Boerhoorn',
    })
    await save(story.annie, id, await open(story.annie, id))
    expect(await story.test.count('select count(*) from residents.events where resident_id = $1', [id])).toBe(
      1,
    )
    const { _version, _key, shown } = (await open(story.annie, id)) as Record<string, string>
    await save(story.annie, id, {
      name: 'Geesje',
      reach: 'phone',
      _version: _version ?? '',
      shown: shown ?? '',
      _key: _key ?? '',
    })
    const bare = await open(story.annie, id)
    const filled = Object.entries(bare).filter(([field, value]) => value !== '' && !/^_|shown/.test(field))
    expect(filled).toEqual([
      ['name', 'Geesje'],
      ['reach', 'phone'],
    ])
  })

  it('keeps a birthday without its year', async () => {
    const id = await story.write({ name: 'Lutske Dijkema', 'birth-day': '29', 'birth-month': '2' })
    expect(await open(story.annie, id)).toMatchObject({
      'birth-day': '29',
      'birth-month': '2',
      'birth-year': '',
    })
  })

  it('shows who else lives there, and takes along only who was ticked', async () => {
    const home = { street: 'Wemepad', number: '4', postcode: '7899 AC', place: 'Esdorp' }
    const jan = await story.write({ name: 'Jan Kuipers', ...home })
    const trijn = await story.write({
      name: 'Trijntje Zantinge',
      ...home,
      street: 'wemepad',
      postcode: '',
      place: '',
    })
    const kees = await story.write({ name: 'Kees Wolbers', ...home })
    const page = await story.annie.get(pageOf(jan))
    expect(readable(page.body)).toContain('Hier wonen ook')
    expect(page.body).toContain('Trijntje Zantinge')
    await save(story.annie, jan, {
      ...(await open(story.annie, jan)),
      street: 'Hooilaan',
      number: '9',
      along: [trijn],
    })
    expect(await open(story.annie, trijn)).toMatchObject({ street: 'Hooilaan', number: '9' })
    expect(await open(story.annie, kees)).toMatchObject({ street: 'Wemepad', number: '4' })
    expect((await search(story.annie, 'hooilaan 9')).body).toContain(trijn)
    expect((await search(story.annie, 'wemepad 4')).body).not.toContain(trijn)
  })

  it('asks a second click for nine figures that pass for a BSN, and only for that', async () => {
    const id = await story.write({ name: 'Berend Brands' })
    const fields = await open(story.annie, id)
    const refused = await save(story.annie, id, { ...fields, 'good-to-know': 'Nummer 123456782 van de pas.' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Het nummer 123456782 lijkt op een BSN.')
    expect(refused.body).toContain('Nummer 123456782 van de pas.')
    expect(
      await story.test.count(
        "select count(*) from residents.residents where good_to_know like '%123456782%'",
      ),
    ).toBe(0)
    const other = { ...fields, 'good-to-know': 'Nu 111222333.', 'not-bsn': '123456782' }
    expect((await save(story.annie, id, other)).status, 'the click was for another number').toBe(422)
    const meant = { ...fields, 'good-to-know': 'Nummer 123456782 van de pas.', 'not-bsn': '123456782' }
    expect(
      (await save(story.annie, id, { ...meant, _key: await story.annie.keyOn(pageOf(id)) })).status,
    ).toBe(303)
    expect((await save(story.annie, id, await open(story.annie, id))).status, 'said once is said').toBe(303)
  })

  it('keeps the version that the typing began with when a sentence has to be put right first', async () => {
    const id = await story.write({ name: 'Grietje Huizing' })
    const mine = await open(story.annie, id)
    await save(story.harm, id, { ...(await open(story.harm, id)), 'good-to-know': 'Van Harm.' })
    const refused = await save(story.annie, id, { ...mine, mail: 'geen mail' })
    expect(refused.status).toBe(422)
    const mended = { ...formOn(refused.body, 'Gegevens'), mail: 'grietje@example.org' }
    const conflict = await save(story.annie, id, mended)
    expect(conflict.status).toBe(409)
    expect(formOn(conflict.body, 'Gegevens')).toMatchObject({
      'good-to-know': 'Van Harm.',
      mail: 'grietje@example.org',
    })
  })
})
