/** Days and helping in a copy, as whoever gets it reads them. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { annie, house, write } from '../logbook/logbook.support.ts'

const at = '2025-08-08T09:00:00Z'
async function copiesOf(id: string) {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const page = `/esdorp/mensen/${id}/inzage`
  const made = async (as: string) => (await browser.post(`${page}/blad`, { as }, page)).body
  return {
    page: readable((await browser.get(page)).body),
    paper: readPaper(await made('paper')).join('\n'),
    file: JSON.parse(await made('file')).known,
  }
}

it('says from which day until which as one, and by whom on a line of its own', async () => {
  const riet = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Vakantie')
    const wished = { wished_day: '2025-08-08', wished_until: '2025-08-22' }
    await putRequest(tx, annie, 'Planten water geven', at, { resident_id: riet, ...wished })
    return riet
  })
  const { page, paper, file } = await copiesOf(riet)
  const said = 'vrijdag 8 tot en met vrijdag 22 augustus 2025'
  expect(page).toContain(`dag en tijd: ${said}`)
  expect(page).not.toContain(`${said} vrijdag`)
  expect(paper.replace(/\s+/g, ' ')).toContain(`dag en tijd: ${said} `)
  expect(paper).not.toMatch(/22 augustus 2025 +8 augustus/)
  const fields = file.asked[0].fields.map(({ name, value }: Record<string, string>) => [name, value])
  expect(fields).toContainEqual(['logbook.requests.wished_day', '2025-08-08'])
  expect(fields).toContainEqual(['logbook.requests.wished_until', '2025-08-22'])
})

it('says to whoever helped that it was they, and that the day is when it was written down', async () => {
  const harm = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Asker')
    const harm = await putResident(tx, annie, 'Harm Helper')
    const asked = { resident_id: riet, helper_id: harm, state: 'agreed', wished_day: '2025-09-01' }
    const request = await putRequest(tx, annie, 'Naar Emmen', at, asked)
    await putStep(tx, annie, request, at, { step: 'found', helper_id: harm, version: 2 })
    await putStep(tx, annie, request, at, { step: 'agreed', helper_id: harm, version: 3 })
    return harm
  })
  const { page, paper, file } = await copiesOf(harm)
  for (const said of [page, paper.replace(/\s+/g, ' ')]) {
    expect(said).toContain('Waar u een ander hielp of zou helpen')
    expect(said).toContain('opgeschreven op 8 augustus 2025')
    expect(said).toContain('U bent gevonden om te helpen. Afgesproken: u zou helpen.')
    expect(said).not.toMatch(/Iemand gevonden|Riet Asker/)
  }
  expect(file.helped[0].written).toBe('opgeschreven op 8 augustus 2025')
  expect(JSON.stringify(file.helped[0].steps)).toContain('"said":"U bent gevonden om te helpen"')
})
