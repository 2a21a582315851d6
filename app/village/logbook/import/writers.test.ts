/** Whoever kept the notebook wrote "AH" behind a call: said once of a file, it is Annie's from then on. */
import { beforeEach, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { logbookStories } from './support.ts'

const { s, account, choose, tryOut, bringIn, requests, take } = logbookStories()
const annie = () => account('coordinator')
const roelie = () => account('coordinator-2')

beforeEach(async () => {
  const name = (who: string, called: string) =>
    s.test.admin.query(
      'update accounts.memberships set name = $1 where village_id = $2 and account_id = $3',
      [...[called, s.village.id, who]],
    )
  await name(annie(), 'Annie Hadders')
  await name(roelie(), 'Roelie van der Hut')
})

const notebook = `Datum;Naam;Vraag;Afloop;Door
3-3-2025;Griet Hadders;Naar Emmen;Ging prima;AH
4-3-2025;Griet Hadders;Lamp;Klaar;a.h.
5-3-2025;Roelof Oosting;Heg;Klaar;Roelie
6-3-2025;Roelof Oosting;Gras;Klaar;Tante Sien
7-3-2025;Roelof Oosting;Hond;Klaar;Annie Hadders
`
const formAt = async (place: string) => formOn((await s.annie.get(place)).body, 'Wat staat er in elke kolom?')

it('is asked once for each word, with a proposal; who is written in full is asked of nobody', async () => {
  const place = (await choose(notebook)).location as string
  const page = await s.annie.get(place)
  expect(readable(page.body)).toContain('Wie schreef het op?')
  const form = formOn(page.body, 'Wat staat er in elke kolom?')
  expect(form.written).toEqual(['AH', 'Roelie', 'Tante Sien'])
  expect([form['writer-0'], form['writer-1'], form['writer-2']]).toEqual([annie(), roelie(), ''])
  expect(await requests()).toEqual([])
})

it('and then the request is of that colleague, and what was chosen stands on the trial', async () => {
  const { trial, proef } = await tryOut(notebook)
  expect(readable(trial.body)).toContain('“AH” is Annie Hadders · “Roelie” is Roelie van der Hut')
  await take(proef)
  expect((await requests()).map(({ responsible }) => responsible)).toEqual([
    ...[annie(), annie(), roelie(), annie(), annie()],
  ])
  const lines = await s.test.admin.query(
    'select words from logbook.entries where village_id = $1 order by said_at',
    [s.village.id],
  )
  const said = lines.rows.map(({ words }) => words).join('\n')
  expect(said).toContain('door Tante Sien')
  expect(said).not.toMatch(/door (AH|a\.h\.|Roelie)/)
})

it('can be said otherwise, is remembered on the page, and reads the lines again', async () => {
  const { place } = await tryOut(notebook, { 'writer-0': roelie(), 'writer-1': '' })
  const form = await formAt(place)
  expect([form['writer-0'], form['writer-1']]).toEqual([roelie(), ''])
  const proef = await bringIn(notebook, { 'writer-0': roelie(), 'writer-1': '' })
  expect((await requests()).map(({ responsible }) => responsible)).toEqual([
    ...[roelie(), roelie(), annie(), annie(), annie()],
  ])
  expect(readable((await s.annie.get(proef)).body)).not.toContain('Wie schreef het op?')
})

it('leads to no stranger, to nobody who left, and to no word that is not in the file', async () => {
  const treasurer = account('treasurer')
  await tryOut(notebook, { 'writer-0': treasurer, 'writer-1': 'x' })
  const { rows } = await s.test.admin.query('select book from logbook.imports where village_id = $1', [
    s.village.id,
  ])
  expect(rows[0].book.writers).toEqual({ ah: '', roelie: '', tantesien: '' })
  const place = (await choose(`${notebook}8-3-2025;Griet Hadders;Kraan;Klaar;JB\n`)).location as string
  const form = await formAt(place)
  await s.annie.post(place, {
    ...form,
    written: ['Zomaar iets', 'AH'],
    'writer-0': annie(),
    'writer-1': annie(),
  })
  const after = await s.test.admin.query(
    'select book from logbook.imports where village_id = $1 order by at desc, id',
    [s.village.id],
  )
  expect(after.rows.map(({ book }) => book.writers)).toContainEqual({ ah: annie() })
  expect(readable((await s.annie.get(`${place}/proef`)).body)).toContain('Zeg nog wie dit opschreef')
})

it('asks nothing when only full names of colleagues stand in the file, or no column says it', async () => {
  const full = notebook.replace(/;(AH|a\.h\.|Roelie|Tante Sien)\n/g, ';Annie Hadders\n')
  for (const file of [full, notebook.replace('Door', 'Iets')]) {
    const page = await s.annie.get((await choose(file)).location as string)
    expect(readable(page.body)).not.toContain('Wie schreef het op?')
  }
})
