/** Annie writes people down in a village where nobody stood on the list yet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { beginStory, idIn, type Story, search } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

describe('an empty village', () => {
  it('says how to begin, and one name is enough', async () => {
    const empty = await story.annie.get('/esdorp/mensen')
    expect(readable(empty.body)).toContain('Hier komen de mensen van het dorp.')
    expect(empty.body).toContain('href="/esdorp/mensen/nieuw"')
    const saved = await story.annie.post('/esdorp/mensen/nieuw', { name: '  Roelof   Oosting ' })
    expect(saved.status).toBe(303)
    const list = await story.annie.get('/esdorp/mensen')
    expect(readable(list.body)).toContain('Roelof Oosting')
    expect(readable(list.body)).not.toContain('Hier komen de mensen')
    expect(list.body).toContain(`href="/esdorp/mensen/${idIn(saved.location)}"`)
  })

  it('is for coordinators: a volunteer gets the page that does not exist', async () => {
    const vera = story.house.browser()
    await vera.signIn('volunteer')
    const nothing = await vera.get('/esdorp/bestaat-niet')
    for (const page of ['mensen', 'mensen/nieuw']) {
      const refused = await vera.get(`/esdorp/${page}`)
      expect([page, refused.status, readable(refused.body)]).toEqual([page, 404, readable(nothing.body)])
      expect((await story.annie.get(`/esdorp/${page}`)).status).toBe(200)
    }
    const before = await story.people()
    const key = await vera.keyOn('/in')
    expect((await vera.post('/esdorp/mensen/nieuw', { name: 'Stiekem Streek', _key: key })).status).toBe(404)
    expect(await story.people()).toBe(before)
  })
})

describe('writing somebody down', () => {
  it('saves one person when the form is sent twice', async () => {
    const _key = await story.annie.keyOn('/esdorp/mensen/nieuw')
    const before = await story.people()
    const first = await story.annie.post('/esdorp/mensen/nieuw', { name: 'Lammechien Bos', _key })
    const second = await story.annie.post('/esdorp/mensen/nieuw', { name: 'Lammechien Bos', _key })
    expect(second).toMatchObject({ status: 303, location: first.location })
    expect(await story.people()).toBe(before + 1)
    expect(
      (await story.annie.post('/esdorp/mensen/nieuw', { name: 'Iemand Anders', _key })).status,
      'one key never carries two people',
    ).toBe(422)
  })

  const wrong: [string, Record<string, string>, string][] = [
    ['no name', { name: ' ' }, 'Vul een naam in'],
    ['a name that nobody can see', { name: '\u00ad\u200b\u202e' }, 'Vul een naam in'],
    ['a name of 121 letters', { name: 'x'.repeat(121) }, 'hoogstens 120 letters'],
    ['a phone that is none', { name: 'Jo', 'phone-0': 'bel maar' }, 'kunnen we niet bellen'],
    ['a phone without its area code', { name: 'Jo', 'phone-0': '010123' }, 'Dit nummer heeft 6 cijfers'],
    ['31 February', { name: 'Jo', 'birth-day': '31', 'birth-month': '2' }, 'Die dag bestaat niet'],
    [
      '29 February 2023',
      { name: 'Jo', 'birth-day': '29', 'birth-month': '2', 'birth-year': '2023' },
      'bestaat niet',
    ],
    [
      'born tomorrow',
      { name: 'Jo', 'birth-day': '27', 'birth-month': '11', 'birth-year': '2026' },
      'Dit jaar kan niet',
    ],
    ['only a year', { name: 'Jo', 'birth-year': '1941' }, 'Kies dan ongeveer hoe oud'],
    ['a number without a street', { name: 'Jo', number: '12' }, 'Vul ook de straat in'],
    ['a mail address without @', { name: 'Jo', mail: 'jo.example.org' }, 'een @ en een punt'],
    ['reached by mail, but where', { name: 'Jo', reach: 'mail' }, 'kies een andere manier'],
    [
      'a contact without a name',
      { name: 'Jo', 'contact-relation-0': 'dochter' },
      'Vul de naam van deze contact',
    ],
  ]
  it.each(wrong)(
    'asks again after %s: 422, a sentence, and all that was typed',
    async (_, fields, sentence) => {
      const before = await story.people()
      const typed = { 'good-to-know': 'Bel twee keer aan & wacht "even".', ...fields }
      const answer = await story.annie.post('/esdorp/mensen/nieuw', typed)
      expect(answer.status).toBe(422)
      expect(readable(answer.body)).toContain(sentence)
      expect(answer.body).toContain('Bel twee keer aan &amp; wacht &quot;even&quot;.')
      for (const value of Object.values(fields).filter(text => text.trim() && !/[\u200b]/.test(text))) {
        expect(answer.body).toMatch(new RegExp(`(value="${value}"|<option value="${value}" selected)`))
      }
      expect(await story.people()).toBe(before)
    },
  )

  const names = [
    'Aaltje '.padEnd(120, 'ë'),
    "Sietske d'Hondt-'t Hart",
    'Bé 🙂 de Vries',
    '🌻',
    'مريم العلي',
    '<b>Kees</b> & Co',
  ]
  it.each(names)('takes %s as it is written, and finds it again', async name => {
    const id = await story.write({ name })
    expect(id).not.toBe('')
    const { rows } = await story.test.admin.query('select name from residents.residents where id = $1', [id])
    expect(rows[0].name).toBe(name)
    expect((await search(story.annie, name)).body).toContain(id)
    expect((await story.annie.get(`/esdorp/mensen/${id}/gegevens`)).body).not.toContain('<b>Kees</b>')
  })

  it('turns no words behind a name around', async () => {
    const id = await story.write({ name: 'Tjaart \u202eMulder' })
    const { rows } = await story.test.admin.query('select name from residents.residents where id = $1', [id])
    expect(rows[0].name).toBe('Tjaart Mulder')
  })
})

it('speaks English from top to bottom', async () => {
  await story.test.admin.query(
    "update accounts.accounts set language = 'en' where login = 'coordinator-2@esdorp.example.org'",
  )
  const ann = story.house.browser('en')
  await ann.signIn('coordinator-2')
  const list = await ann.get('/esdorp/mensen')
  expect(readable(list.body)).toContain('Everybody the village knows, by family name.')
  const refused = await ann.post('/esdorp/mensen/nieuw', { name: '' })
  expect(readable(refused.body)).toContain('Fill in a name. A first name or a family name is enough.')
})
