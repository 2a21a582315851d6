/** Beside the copy stands what art. 15(1) AVG wants told: for what, who sees it, from whom, how long, where to complain. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, esdorp, house, test, write } from '../logbook/logbook.support.ts'
import { catalogue } from './catalogue.ts'
import { keptOfResidents } from './rules.kept.ts'

it('says on the page, on paper and in the file how long it stays, as this village chose, and its own purpose', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Wet')
    await putRequest(tx, annie, 'Naar Emmen', '2026-11-20T09:00:00Z', { resident_id: riet })
    return riet
  })
  await test.admin.query(
    `update village.villages set purpose = 'Wij zien naar elkaar om.' where village_id = $1`,
    [esdorp.id],
  )
  await test.admin.query(
    `insert into village.settings (village_id, name, value, reason, set_by) values ($1, 'keep-requests-years', '4', '', $2)`,
    [esdorp.id, annie.account],
  )
  const page = `/esdorp/mensen/${id}/inzage`
  const paper = readPaper((await browser.post(`${page}/blad`, { as: 'paper' }, page)).body).join(' ')
  const file = (await browser.post(`${page}/blad`, { as: 'file' }, page)).body
  for (const told of [readable((await browser.get(page)).body), paper.replace(/\s+/g, ' '), file])
    for (const sentence of [
      'Een hulpvraag met zijn regels (tot 4 jaar nadat het klaar is',
      'De kijklijst: wie keek (5 jaar).',
      'Wij zien naar elkaar om.',
      'Wie in Esdorp coördinator is.',
      'Van u, of van wie voor u belde of schreef.',
      'autoriteitpersoonsgegevens.nl',
    ])
      expect(told).toContain(sentence)
})

it('knows of nothing about residents that is kept for another time than it says', () => {
  // What goes with its source, and what the village itself keeps without a name, has no time of its own.
  const told = [...keptOfResidents(catalogue), 'with-source', 'village']
  const personal = catalogue.filter(line => line.class === 'personal' || line.class === 'sensitive')
  expect([...new Set(personal.map(({ keep }) => keep))].filter(keep => !told.includes(keep))).toEqual([])
})
