/** What is done in an old logbook is done here; what is open stays open, and nobody guesses. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { logbookStories } from './support.ts'

const { s, tryOut, take, bringIn, undo, requests, rows, people } = logbookStories()

const states = async () => Object.fromEntries((await requests()).map(({ words, state }) => [words, state]))

describe('a column of yes and no', () => {
  it('is proposed by its head, and says per line and in all what becomes of them', async () => {
    const { page, proef, trial } = await tryOut(
      'datum;wie;vraag;afgehandeld\n3-11-2026;Griet Hadders;Heg;ja\n10-11-2026;Griet Hadders;Lamp;nee\n11-11-2026;Roelof Oosting;Gras;misschien\n12-11-2026;Roelof Oosting;Kraan;\n',
    )
    expect(formOn(page.body, 'Wat staat er in elke kolom?')['column-3']).toBe('settled')
    expect(figures(trial.body)).toEqual([2, 0, 2])
    const said = readable(trial.body)
    expect(said).toContain('Eén oude vraag komt binnen als Klaar.')
    expect(said).toContain('Eén oude vraag is nog niet klaar en blijft open.')
    expect(said).toContain('Blijft open: komt binnen als Iemand zoeken.')
    expect(said).toContain('Er staat “misschien”. Schrijf ja of nee.')
    expect(said).toContain('Dat vak is leeg. Schrijf ja of nee.')
    await take(proef)
    expect(await states()).toEqual({ Heg: 'done', Lamp: 'looking' })
    const today = readable((await s.annie.get(`/${s.slug}/vandaag`)).body)
    expect(today).toContain('Lamp')
    expect(today).toContain('Er is nu niets voor jou')
    await undo(proef)
    expect([await rows('requests'), await rows('steps')]).toEqual([0, 0])
  })

  it.each([
    ['Klaar', 'v', '', { Heg: 'done', Lamp: 'looking' }],
    ['Opgelost?', 'true', 'false', { Heg: 'done', Lamp: 'looking' }],
    ['Gedaan', '1', '0', { Heg: 'done', Lamp: 'looking' }],
    ['Open', 'x', '', { Heg: 'looking', Lamp: 'done' }],
    ['Loopt nog', 'ja', 'nee', { Heg: 'looking', Lamp: 'done' }],
    ['Status', 'gereed', 'loopt', { Heg: 'done', Lamp: 'looking' }],
    ['Status', 'afgezegd', 'bezig met zoeken', { Heg: 'withdrawn', Lamp: 'looking' }],
    ['Afloop', 'ja', 'nee', { Heg: 'done', Lamp: 'looking' }],
    ['Afgehandeld', '12-11-2026', 'nee', { Heg: 'done', Lamp: 'looking' }],
  ])('%s: %s and %s', async (head, heg, lamp, ends) => {
    await bringIn(
      `Datum;Wie;Vraag;${head}\n3-11-2026;Griet Hadders;Heg;${heg}\n4-11-2026;Griet Hadders;Lamp;${lamp}\n`,
    )
    expect(await states()).toEqual(ends)
  })

  it('goes before what is told beside it, and contradicts it for nobody', async () => {
    const { proef, trial } = await tryOut(
      'Datum;Wie;Vraag;Klaar;Opmerking\n3-11-2026;Griet Hadders;Heg;ja;Niemand gevonden\n4-11-2026;Griet Hadders;Lamp;nee;Belt terug\n5-11-2026;Griet Hadders;Gras;nee;afgezegd\n',
    )
    expect(figures(trial.body)).toEqual([2, 0, 1])
    expect(readable(trial.body)).toContain('De twee kolommen zeggen niet hetzelfde.')
    await take(proef)
    expect(await states()).toEqual({ Heg: 'not-possible', Lamp: 'looking' })
  })
})

describe('an old request', () => {
  it('says where it is from and of which day; who brought it stands with the file, and nobody said twelve', async () => {
    await bringIn('Datum;Wie;Vraag;Afloop\n3-11-2026;Griet Hadders;Heg;Het ging vlot\n')
    const [hedge] = await requests()
    const pages = [`/logboek/${hedge.id}`, `/mensen/${people.griet}`].map(page => `/${s.slug}${page}`)
    await s.annie.post(`/${s.slug}/zoeken`, { q: 'vlot' })
    const { body } = await s.annie.get(`/${s.slug}/zoeken`)
    for (const text of [
      ...(await Promise.all(pages.map(async page => (await s.annie.get(page)).body))),
      body,
    ]) {
      const story = readable(text.replace(/<header[\s\S]*?<\/header>/g, ''))
      expect(story).toMatch(/[Uu]it het oude logboek/)
      expect(story).toContain('dinsdag 3 november')
      expect(story).not.toContain('12.00')
      expect(story).not.toMatch(/door coordinator|· coordinator|coordinator van [^ ]+ schreef/)
    }
    const choose = readable((await s.annie.get(`/${s.slug}/logboek/invoer`)).body)
    expect(choose).toContain(`door coordinator van ${s.slug}`)
  })

  it('of a kind that nobody wrote down gets the kind that its words say', async () => {
    await bringIn(
      'Datum;Wie;Vraag\n3-11-2026;Griet Hadders;naar ziekenhuis Emmen, rollator mee\n4-11-2026;Griet Hadders;tja\n',
    )
    expect((await requests()).map(({ kind }) => kind)).toEqual(['vervoer', 'anders'])
  })

  it('about somebody who is nearly known is answered on the page, for all their lines at once', async () => {
    const { proef, trial } = await tryOut(
      'Datum;Wie;Vraag\n3-11-2026;mw. Hadders;Heg\n4-11-2026;mw. Hadders;Lamp\n5-11-2026;Roelof Oosting;Gras\n',
    )
    expect(figures(trial.body)).toEqual([1, 0, 2])
    expect(readable(trial.body)).toContain('Ja, dit is Griet Hadders')
    const form = formOn(trial.body, 'Regel 2: wie is dit?')
    await s.annie.post(proef, { ...form, is: people.griet })
    const said = await s.annie.get(proef)
    expect(figures(said.body)).toEqual([3, 0, 0])
    expect(readable(said.body)).toContain('Je zei: dit is Griet Hadders.')
    await s.annie.post(proef, { ...formOn(said.body, 'Regel 3: wie is dit?'), do: 'somebody-else' })
    const other = await s.annie.get(proef)
    expect(figures(other.body)).toEqual([1, 0, 2])
    expect(readable(other.body)).toContain('mw. Hadders staat nog niet bij Mensen.')
    // Who is not among those whom it may be is not taken for an answer.
    await s.annie.post(proef, { ...formOn(said.body, 'Regel 3: wie is dit?'), is: people.roelof })
    expect(figures((await s.annie.get(proef)).body)).toEqual([1, 0, 2])
  })
})
