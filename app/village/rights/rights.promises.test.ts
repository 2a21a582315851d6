/** What the pages of somebody's rights promise in passing, held to the letter. */
import { expect, it } from 'vitest'
import { readPaper } from '../../../test/support/paper.ts'
import { text } from '../../../test/support/shown.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, house, test, write } from '../logbook/logbook.support.ts'

const signedIn = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}
const paperOf = async (browser: Awaited<ReturnType<typeof signedIn>>, page: string, more = {}) =>
  readPaper((await browser.post(`${page}/inzage/blad`, { as: 'paper', ...more }, `${page}/inzage`)).body)
    .join(' ')
    .replace(/\s+/g, ' ')

it('what was refused while all rested goes as soon as that is lifted', async () => {
  const browser = await signedIn()
  const id = await write(annie, tx => putResident(tx, annie, 'Riet Rust', { goodToKnow: 'Belknop rechts' }))
  const page = `/esdorp/mensen/${id}/afspraken`
  const stands = () =>
    test.count("select count(*) from residents.residents where id = $1 and good_to_know <> ''", [id])
  await browser.post(page, { do: 'freeze', reason: 'ruzie over de belknop' })
  await browser.post(page, { do: 'consent', use: 'good-to-know', how: 'talk', answer: 'no' })
  expect(await stands()).toBe(1)
  expect(text(await browser.get(page))).toContain('Wat er stond, gaat weg zodra je het stilleggen opheft.')
  await browser.post(page, { do: 'lift', reason: 'het is uitgepraat' })
  expect(await stands()).toBe(0)
  expect(text(await browser.get(page))).not.toContain('gaat weg zodra')
})

it('says that words were not found instead of "covered", and takes several between commas', async () => {
  const browser = await signedIn()
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Komma')
    await putEntry(tx, annie, 'haar tante belde, de oude buurvrouw niet', '2026-10-02T09:00:00Z', {
      resident_id: riet,
    })
    return riet
  })
  const page = `/esdorp/mensen/${id}`
  const [, tick] =
    /name="whole" value="([^"]+)"/.exec((await browser.get(`${page}/inzage?regels`)).body) ?? []
  const refused = await browser.post(`${page}/inzage`, {
    ...{ _form: 'Woorden over anderen', whole: tick as string, also: 'haar tante, staat er niet' },
  })
  expect(refused.status).toBe(422)
  expect(text(refused)).toContain('Niet alles wat je typte staat er.')
  expect(refused.body).toContain('value="haar tante, staat er niet"')
  expect(refused.body).toMatch(/name="whole"[^>]*checked/)
  expect(await paperOf(browser, page)).toContain('haar tante')
  expect((await browser.post(`${page}/inzage`, { also: 'haar tante, oude buurvrouw' })).status).toBe(303)
  expect(await paperOf(browser, page)).toContain('▇▇▇ belde, de ▇▇▇ niet')
})

it('tells a birthday as a day, who called, and for whom the paper is', async () => {
  const browser = await signedIn()
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Jarig', { birthday: '04-01' })
    await putRequest(tx, annie, 'Naar de markt', '2026-11-01T09:00:00Z', {
      resident_id: riet,
      called_by: 'dochter Klaasje',
      called_by_phone: '0599-010188',
    })
    return riet
  })
  const page = `/esdorp/mensen/${id}`
  const own = await paperOf(browser, page)
  for (const words of ['verjaardag: 1 april', 'dochter Klaasje', '0599-010188']) expect(own).toContain(words)
  expect(own).not.toContain('namens')
  const speaker = { name: 'Klaasje Jarig', limits: 'niet over geld', proof: 'volmacht van 3 mei' }
  await browser.post(`${page}/afspraken`, {
    ...{ do: 'speaker', scope: ['copy'], ends: '2026-12-31', ...speaker },
  })
  const { body } = await browser.get(`${page}/inzage`)
  const [, klaasje] = [...body.matchAll(/name="for"[^>]* value="([^"]*)"/g)].map(([, value]) => value)
  expect(await paperOf(browser, page, { for: klaasje })).toContain(
    'Deze kopie is voor Klaasje Jarig, namens Riet Jarig. Waar ‘u’ staat, is Riet Jarig bedoeld. Afgesproken: niet over geld.',
  )
})
