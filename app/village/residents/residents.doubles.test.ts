/** Who may be on the list already is shown with the reason, and a person decides. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginStory, type Story } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

beforeAll(async () => {
  await send({ name: 'Hendrik Meijer', 'phone-0': '0599-010155', street: 'Molenbelt', number: '3' })
  await send({ name: 'Geesje Eising', maiden: 'Hadders', 'phone-0': '06-01230099' })
  await send({ name: 'Jan van der Veen' })
  await send({ name: 'Hilligje Hadders', street: 'Molenbelt', number: '5' })
  await story.write({ name: 'Wubbe Wolthuis', 'phone-0': '0599-010188' }, story.bert, 'brinkstad')
})

const send = (fields: Record<string, string>) => story.annie.post('/esdorp/mensen/nieuw', fields)
const look = (fields: Record<string, string>) =>
  story.annie.post('/esdorp/mensen/lijkt-op', fields, '/esdorp/mensen/nieuw')
const region = (html: string) =>
  (html.match(/<div id="doubles"[^>]*>([\s\S]*?)<details/)?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const other = (html: string) =>
  html.match(/<button[^>]*name="other"[^>]*>/)?.[0].match(/value="([^"]*)"/)?.[1] ?? ''

describe('saving a name that sounds like somebody', () => {
  it.each([
    ['Henk Meyer', 'Is dit misschien Hendrik Meijer?', 'Henk en Hendrik zijn vaak dezelfde naam'],
    ['Hendrik Meijer', 'Hendrik Meijer', 'dezelfde voornaam; dezelfde achternaam'],
    ['H. Meijer', 'Hendrik Meijer', 'H. past bij Hendrik'],
    ['Geesje Hadders', 'Geesje Eising', 'de eigen naam en de getrouwde naam'],
    ['Hilligje Hatters', 'Is dit misschien Hilligje Hadders?', 'Hatters klinkt als Hadders'],
    ['Veen, Jan v.d.', 'Jan van der Veen', 'dezelfde voornaam'],
  ])('%s: asks first, with the reason', async (name, who, reason) => {
    const before = await story.people()
    const asked = await send({ name })
    expect(asked.status).toBe(422)
    expect(region(asked.body)).toContain(who)
    expect(region(asked.body)).toContain(reason)
    expect(region(asked.body)).toContain('Nee, dit is iemand anders')
    expect(asked.body).toContain(`value="${name}"`)
    expect(await story.people()).toBe(before)
  })

  it('says that the telephone is the same, also when the name tells less', async () => {
    const asked = await send({ name: 'mevr. Eising', 'phone-0': '+31 6 01230099' })
    expect(asked.status).toBe(422)
    expect(region(asked.body)).toContain('hetzelfde telefoonnummer')
  })

  it('"yes" leads to that person, "no" saves with everything that was typed', async () => {
    const typed = { name: 'Hendrik Meijer', street: 'Wemepad', number: '8', 'good-to-know': 'De neef.' }
    const asked = await send(typed)
    expect(asked.body).toMatch(/href="\/esdorp\/mensen\/[0-9a-f-]{36}"[^>]*>Ja, dat is Hendrik Meijer</)
    const before = await story.people()
    const saved = await send({ ...typed, other: other(asked.body) })
    expect(saved.status).toBe(303)
    expect(await story.people()).toBe(before + 1)
    const page = await story.annie.get(`${saved.location?.split('?')[0]}/gegevens`)
    expect(page.body).toContain('De neef.')
    expect(page.body).toContain('value="Wemepad"')
  })

  it('asks anew when the name was changed after "no"', async () => {
    const asked = await send({ name: 'Geesje Hadders' })
    const changed = await send({ name: 'Jan van der Veen', other: other(asked.body) })
    expect(changed.status).toBe(422)
    expect(region(changed.body)).toContain('Jan van der Veen')
  })

  it('does not stop a name like nobody, nor one like somebody in another village', async () => {
    expect((await send({ name: 'Fokje Zuidema' })).status).toBe(303)
    expect((await send({ name: 'Wubbe Wolthuis', 'phone-0': '0599-010188' })).status).toBe(303)
  })
})

describe('while typing', () => {
  it('answers 200 with the region and saves nothing, as often as it is asked with one key', async () => {
    const _key = await story.annie.keyOn('/esdorp/mensen/nieuw')
    const before = await story.people()
    for (const name of ['Geesje', 'Geesje E', 'Geesje Eisi', 'Geesje Eising']) {
      expect((await look({ name, _key })).status).toBe(200)
    }
    const last = await look({ name: 'Geesje Eising', 'phone-0': '06-1', _key })
    expect(region(last.body)).toContain('Is dit misschien Geesje Eising?')
    expect(await story.people()).toBe(before)
    expect((await send({ name: 'Tonnie Uneken', _key })).status, 'the key is still good for saving').toBe(303)
  })

  it('works without script: a button asks, and the whole form comes back with it', async () => {
    const page = await story.annie.get('/esdorp/mensen/nieuw')
    expect(page.body).toMatch(/<button[^>]*formAction="\/esdorp\/mensen\/lijkt-op"/i)
    const asked = await look({
      name: 'Hendrik Meijer',
      street: 'Molenbelt',
      number: '3',
      'good-to-know': 'Doof.',
    })
    expect(region(asked.body)).toContain('hetzelfde adres')
    expect(asked.body).toContain('Doof.')
    expect(asked.body).toMatch(/<form[^>]*action="\/esdorp\/mensen\/nieuw"/)
    expect(region((await look({ name: 'Niemand Zozo' })).body)).toContain('Niemand lijkt op deze naam.')
    expect((await story.annie.get('/esdorp/mensen/lijkt-op')).location).toBe('/esdorp/mensen/nieuw')
  })

  it('writes in the read log whom it showed', async () => {
    await look({ name: 'Geesje Eising' })
    const { rows } = await story.test.admin.query(
      `select l.event_type, l.action, count(*)::int as people from accounts.read_log l
         join accounts.read_log_subjects s using (village_id, seq)
       group by l.village_id, l.seq, l.event_type, l.action, l.at order by l.at desc limit 1`,
    )
    expect(rows).toEqual([{ event_type: '/:village/mensen/lijkt-op', action: 'S', people: 1 }])
  })
})
