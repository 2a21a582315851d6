/** Who will do it: whoever did it before stands first, with the reason. A proposal; nobody is chosen, scored or ranked. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import type { Asker } from '../../../foundation/database.ts'
import { putRequest, putResident } from '../examples.rows.ts'
import { annie, brinkstad, call, esdorp, hadders, press, row, test } from '../life/logbook.life.support.ts'

const names = ['Wubbe Aalders', 'Zwaantje Bakker', 'Klaas Couperus', 'Roelof Roelofs', 'Jan Eising'] as const
const people = new Map<string, string>()
const of = (name: (typeof names)[number]) => people.get(name) as string
const inEsdorp = <T>(work: Parameters<typeof test.database.inVillage<T>>[2]) =>
  test.database.inVillage(esdorp.asker.coordinator as Asker, 'write', work)

beforeAll(() =>
  inEsdorp(async tx => {
    for (const name of names) people.set(name, await putResident(tx, esdorp.asker.coordinator as Asker, name))
  }),
)
afterEach(() => test.admin.query('truncate logbook.requests cascade'))

/** A request of hers (or of another) that was done by somebody on that day. */
const was = (helper: string, day: string, more: Record<string, unknown> = {}) =>
  inEsdorp(tx =>
    putRequest(tx, esdorp.asker.coordinator as Asker, 'Naar Emmen', `${day}T08:00:00Z`, {
      ...{ resident_id: hadders, helper_id: helper, kind: 'boodschap', state: 'done', wished_day: day },
      ...more,
    }),
  )
/** What stands below the question, from top to bottom. */
const offered = async (page: string) => {
  const body = readable((await annie.get(page)).body)
  return body.match(/Wie gaat het doen\?(.*?)Wil je er iets bij schrijven/)?.[1]?.trim()
}
const looking = async () => {
  const page = await call()
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  return page
}

describe('who did it before', () => {
  it('stands first: whoever helped her, then whoever did this kind, each by name and with the reason', async () => {
    await was(of('Zwaantje Bakker'), '2026-11-12')
    await was(of('Wubbe Aalders'), '2026-10-01')
    await was(of('Wubbe Aalders'), '2026-09-01')
    await was(of('Klaas Couperus'), '2026-11-21', { resident_id: of('Jan Eising'), kind: 'vervoer' })
    expect(await offered(await looking())).toBe(
      'Een paar letters van de naam. Wie het eerder deed ' +
        'Wubbe Aalders hielp Grietje Hadders vaker ' +
        'Zwaantje Bakker hielp Grietje Hadders op donderdag 12 november ' +
        'Klaas Couperus reed gisteren ' +
        'Iemand anders: typ de naam hierboven Ik schrijf de naam niet op',
    )
  })

  it('is marked when it could not this time, however many others there are', async () => {
    const others = await inEsdorp(async tx => {
      const made: string[] = []
      for (const letter of 'ABCDEF')
        made.push(await putResident(tx, esdorp.asker.coordinator as Asker, `${letter}ant Zes`))
      return made
    })
    await was(of('Klaas Couperus'), '2026-09-12')
    for (const other of others) await was(other, '2026-11-12')
    const page = await looking()
    expect(await offered(page)).not.toContain('Klaas Couperus')
    const klaas = { helper: 'Klaas Couperus', helper_is: of('Klaas Couperus'), helper_seen: 'Klaas Couperus' }
    await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', ...klaas })
    await press(annie, page, 'De helper kan niet meer', { step: 'called-off' })
    expect(await offered(page)).toMatch(/Fant Zes .* Klaas Couperus kon deze keer niet · hielp Grietje/)
  })

  it('stands there with the number to call', async () => {
    await was(of('Jan Eising'), '2026-11-12')
    await test.admin.query(
      `insert into residents.phones (village_id, resident_id, position, number, dialled) values ($1, $2, 1, '06-00000034', '0600000034'),
       ($1, $2, 2, '0599-010134', '0599010134')`,
      [esdorp.id, of('Jan Eising')],
    )
    const page = await looking()
    expect((await annie.get(page)).body).toContain('href="tel:0600000034"')
    const form = formOn((await annie.get(page)).body, 'Wie gaat het doen?')
    const { body } = await annie.post(`${page}/wie`, { ...form, helper: 'eising' }, page)
    for (const number of ['0600000034', '0600000012']) expect(body).toContain(`href="tel:${number}"`)
    await test.admin.query('delete from residents.phones where resident_id = $1', [of('Jan Eising')])
  })

  it('is chosen with one tap, without typing a name, and is asked for', async () => {
    await was(of('Zwaantje Bakker'), '2026-11-12')
    const page = await looking()
    // Nobody is chosen by us.
    expect(formOn((await annie.get(page)).body, 'Wie gaat het doen?').helper_is).toBe('')
    const chosen = { step: 'found', helper_is: of('Zwaantje Bakker') }
    expect((await press(annie, page, 'Wie gaat het doen?', chosen)).status).toBe(303)
    expect(await row(page)).toMatchObject({ state: 'found', helper_id: of('Zwaantje Bakker') })
    const other = await looking()
    expect((await press(annie, other, 'Wie gaat het doen?', { step: 'found' })).status).toBe(422)
    expect(await row(other)).toMatchObject({ state: 'looking', helper_id: null })
  })

  it('stays chosen when something else must be put right', async () => {
    await was(of('Zwaantje Bakker'), '2026-11-12')
    const page = await looking()
    const sent = { step: 'found', helper_is: of('Zwaantje Bakker'), note: 'x'.repeat(501) }
    const back = await press(annie, page, 'Wie gaat het doen?', sent)
    expect(back.status).toBe(422)
    expect(formOn(back.body, 'Wie gaat het doen?').helper_is).toBe(of('Zwaantje Bakker'))
  })

  it('comes first among those whom the typed letters fit', async () => {
    await was(of('Roelof Roelofs'), '2026-11-12')
    const page = await looking()
    const form = formOn((await annie.get(page)).body, 'Wie gaat het doen?')
    const { body } = await annie.post(`${page}/wie`, { ...form, helper: 'roel' }, page)
    expect(readable(body)).toMatch(
      /Wie is dit\? Roelof Roelofs hielp Grietje Hadders op donderdag 12 november Roelof Eising 06/,
    )
  })

  it('is nobody who moved away, the asker herself, or somebody who was only asked', async () => {
    await was(of('Zwaantje Bakker'), '2026-11-12')
    await test.admin.query(
      `update residents.residents set ended_at = now(), ended_why = 'moved' where id = $1`,
      [of('Zwaantje Bakker')],
    )
    await was(hadders, '2026-11-11', { resident_id: of('Jan Eising'), kind: 'vervoer' })
    await was(of('Klaas Couperus'), '2026-11-10', { state: 'withdrawn' })
    expect(await offered(await looking())).toBe(
      'Een paar letters van de naam. Liever geen naam? Ik schrijf de naam niet op',
    )
  })

  it('whoever was never offered cannot be sent either, nor somebody of another village', async () => {
    const page = await looking()
    const stranger = await test.database.inVillage(brinkstad.asker.coordinator as Asker, 'write', tx =>
      putResident(tx, brinkstad.asker.coordinator as Asker, 'Vreemde Vogel'),
    )
    for (const helper_is of [of('Jan Eising'), stranger]) {
      const back = await press(annie, page, 'Wie gaat het doen?', { step: 'found', helper_is })
      expect(back.status).toBe(422)
      expect(readable(back.body)).toContain('Wie is dit?')
    }
    expect(await row(page)).toMatchObject({ state: 'looking', helper_id: null })
  })

  it('one press beside a name notes that this helper did not answer, and one takes it back', async () => {
    await was(of('Jan Eising'), '2026-11-12')
    const page = await looking()
    const answer = await press(annie, page, 'Niet opgenomen', { about: of('Jan Eising') })
    expect(answer.location).toBe(`${page}#history`)
    expect(readable((await annie.get(page)).body)).toMatch(/Wat er gebeurde .*Niet opgenomen:? Jan Eising/)
    await press(annie, page, 'Ongedaan maken: Niet opgenomen', { do: 'untap' })
    expect(readable((await annie.get(page)).body)).not.toMatch(
      /Wat er gebeurde .*Niet opgenomen:? Jan Eising/,
    )
    const stranger = await press(annie, page, 'Niet opgenomen', { about: hadders })
    expect(stranger.status).toBe(404)
  })

  it('says of whoever would rather not be asked that it is so, where the name is typed and on their page', async () => {
    const set = 'update residents.residents set offered = $2 where id = $1'
    await test.admin.query(set, [of('Jan Eising'), false])
    const page = await looking()
    const back = await press(annie, page, 'Wie gaat het doen?', { step: 'found', helper: 'Jan Eising' })
    expect(readable(back.body)).toContain('Jan Eising Wil liever niet gevraagd worden')
    // Nobody is ticked unasked who would rather not.
    expect(back.body).not.toMatch(new RegExp(`name="helper_is" checked="" value="${of('Jan Eising')}"`))
    const person = `/esdorp/mensen/${of('Jan Eising')}`
    expect(readable((await annie.get(person)).body)).toContain('Helpen Wil liever niet gevraagd worden')
    await test.admin.query(set, [of('Jan Eising'), true])
    expect(readable((await annie.get(person)).body)).not.toContain('Wil liever niet')
  })

  it('counts whoever comes each week, from the times that were done', async () => {
    const page = await call({ kind: 'boodschap', wished_day: '2026-11-22', rhythm: '1-week' })
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    const klaas = { helper: 'Klaas Couperus', helper_is: of('Klaas Couperus'), helper_seen: 'Klaas Couperus' }
    await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', ...klaas })
    expect(await offered(await looking())).not.toContain('Klaas')
    await press(annie, page, 'Gedaan', { step: 'one-done' })
    expect(await offered(await looking())).toContain('Klaas Couperus hielp Grietje Hadders vandaag')
  })
})
