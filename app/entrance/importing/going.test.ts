/** While a long list comes in, the room where it goes says so; and what stays after an undo is named. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { importStories } from '../../../test/support/importing.ts'

const work = (room: string) =>
  `update ${room}.imports set work = $2, work_done = 1500, work_all = 20000 where village_id = $1`

describe.each([
  ['logboek', 'logbook', 'Datum;Naam;Vraag\n3-3-2025;;Lamp\n'],
  ['mensen', 'residents', 'Naam\nGriet Hadders\n'],
] as const)('on the page of %s', (path, room, file) => {
  const { s, tryOut } = importStories(path)
  it('stands how far it is, with a way there, as long as it goes on', async () => {
    const { proef } = await tryOut(file)
    const page = async () => (await s.annie.get(`/${s.slug}/${path}`)).body
    expect(readable(await page())).not.toContain('Bezig')
    await s.test.admin.query(work(room), [s.village.id, 'take'])
    expect(readable(await page())).toContain('Bezig met inlezen: 1.500 van 20.000 regels.')
    expect(await page()).toContain(`href="${proef}"`)
    await s.test.admin.query(work(room), [s.village.id, 'undo'])
    expect(readable(await page())).toContain('Bezig met terughalen: 1.500 van 20.000 regels.')
    await s.test.admin.query(work(room), [s.village.id, ''])
    expect(readable(await page())).not.toContain('Bezig met')
  })
})

describe('what stays after an undo', () => {
  const { s, bringIn, undo } = importStories('logboek')
  it('is named with a way there, in the words of that request', async () => {
    const proef = await bringIn(
      'Datum;Naam;Vraag;Afloop\n3-3-2025;Griet Hadders;Naar Emmen;Klaar\n4-3-2025;Roelof Oosting;Lamp in de gang;Klaar\n',
      { strangers: 'add' },
    )
    const { rows } = await s.test.admin.query(
      `select id from logbook.requests where village_id = $1 and words = 'Lamp in de gang'`,
      [s.village.id],
    )
    s.clock.now = s.clock.now.add({ minutes: 1 })
    const lamp = `/${s.slug}/logboek/${rows[0].id}`
    const form = formOn((await s.annie.get(lamp)).body, 'Schrijf een regel')
    expect((await s.annie.post(lamp, { ...form, words: 'Nog een lamp gekocht' })).status).toBe(303)
    await undo(proef)
    const { body } = await s.annie.get(proef)
    expect(readable(body)).toContain('Eén vraag blijft staan, want daar is al iets mee gedaan.')
    expect(readable(body)).toContain('Roelof Oosting')
    expect(readable(body)).toContain('Lamp in de gang')
    expect(readable(body)).not.toContain('Naar Emmen')
    expect(body).toContain(`href="${lamp}"`)
  })
})

describe('who stays after an undo', () => {
  const { s, bringIn, undo } = importStories('mensen')
  it('is named too', async () => {
    const proef = await bringIn('Naam\nGriet Hadders\nRoelof Oosting\n')
    const { rows } = await s.test.admin.query(
      `select id from residents.residents where village_id = $1 and name = 'Griet Hadders'`,
      [s.village.id],
    )
    const griet = `/${s.slug}/mensen/${rows[0].id}`
    const form = formOn((await s.annie.get(griet)).body, 'Schrijf een regel')
    expect((await s.annie.post(`${griet}/regel`, { ...form, words: 'Gebeld' })).status).toBe(303)
    await undo(proef)
    const { body } = await s.annie.get(proef)
    expect(body).toContain(`href="${griet}"`)
    expect(readable(body)).toContain('Griet Hadders')
    expect(readable(body)).not.toContain('Roelof Oosting')
  })
})
