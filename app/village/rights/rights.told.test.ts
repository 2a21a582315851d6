/** The copy says in sentences what was agreed and what changed, for whom it is, and another program can read its order. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putEntry, putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { annie, house, write } from '../logbook/logbook.support.ts'

const at = '2026-11-20T09:00:00Z'
const signedIn = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}
type Browser = Awaited<ReturnType<typeof signedIn>>
const pageOf = (id: string) => `/esdorp/mensen/${id}/inzage`
const paperOf = async (browser: Browser, id: string, more = {}) =>
  readPaper((await browser.post(`${pageOf(id)}/blad`, { as: 'paper', ...more }, pageOf(id))).body)
    .join(' ')
    .replace(/\s+/g, ' ')
const fileOf = async (browser: Browser, id: string, more = {}) =>
  JSON.parse((await browser.post(`${pageOf(id)}/blad`, { as: 'file', ...more }, pageOf(id))).body)
const agree = (browser: Browser, id: string, fields: Record<string, string | string[]>) =>
  browser.post(`/esdorp/mensen/${id}/afspraken`, fields)

it('says in sentences who speaks for somebody, for what and how long, how consent was given, and that data rested', async () => {
  const browser = await signedIn()
  const id = await write(annie, tx => putResident(tx, annie, 'Hilligje Zin'))
  const daughter = {
    name: 'Jantina Zin',
    relation: 'dochter',
    scope: ['copy', 'consent'],
    limits: 'niet over geld',
  }
  await agree(browser, id, {
    do: 'speaker',
    ...daughter,
    proof: 'volmacht van 3 mei',
    begins: '2026-11-26',
    ends: '2027-05-31',
  })
  await agree(browser, id, { do: 'consent', use: 'helping', how: 'phone', answer: 'no' })
  await agree(browser, id, { do: 'freeze', reason: 'Het adres klopt niet' })
  await agree(browser, id, { do: 'lift', reason: 'Het was de Turfsteeg' })
  for (const copy of [readable((await browser.get(pageOf(id))).body), await paperOf(browser, id)]) {
    expect(copy).toContain(
      'Jantina Zin (dochter) mag de kopie van gegevens krijgen en ja of nee zeggen, van donderdag 26 november 2026 tot en met maandag 31 mei 2027. Met een grens: niet over geld. Gezien: volmacht van 3 mei.',
    )
    expect(copy).toContain('Nee, niet voorstellen als iemand hulp zoekt. Gezegd aan de telefoon.')
    expect(copy).toMatch(
      /Lag stil van donderdag 26 november 2026, tot donderdag 26 november 2026\. Waarom: Het adres klopt niet\. Afloop: Het was de Turfsteeg\./,
    )
    expect(copy).not.toContain('wie namens iemand spreekt:')
  }
  const own = (await fileOf(browser, id)).known['own-say']
  const fields = Object.fromEntries(
    own.flatMap((row: { fields: { name: string; value: string }[] }) =>
      row.fields.map(({ name, value }) => [name, value]),
    ),
  )
  expect(fields).toMatchObject({
    ...{ 'residents.representatives.scope': 'copy consent', 'residents.representatives.ends': '2027-05-31' },
    ...{ 'residents.consents.how': 'phone', 'residents.consents.purpose': 'helping-no' },
  })
})

it('says what changed as the history does, from what into what', async () => {
  const browser = await signedIn()
  const id = await write(annie, tx =>
    putResident(tx, annie, 'Hilligje Was', {
      phones: [{ number: '0599-010120', note: '' }],
      address: { street: 'Turfsteeg', houseNumber: '7', postcode: '7899 BN', place: 'Esdorp' },
    }),
  )
  const edit = `/esdorp/mensen/${id}/gegevens`
  const _version = (await browser.get(edit)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  const now = { name: 'Hilligje Was', 'phone-0': '0599-010121', street: 'Brink', number: '4', reach: 'visit' }
  await browser.post(edit, { ...now, postcode: '7899 BB', place: 'Esdorp', _version })
  for (const copy of [readable((await browser.get(pageOf(id))).body), await paperOf(browser, id)]) {
    expect(copy).toContain('Adres: van “Turfsteeg 7, 7899 BN Esdorp” naar “Brink 4, 7899 BB Esdorp”')
    expect(copy).toContain('Telefoon: van “0599-010120” naar “0599-010121”')
    expect(copy).toContain('Bereiken: van “Bellen” naar “Langsgaan”')
    expect(copy).not.toContain('wat er eerst stond: ')
  }
})

it('is for whoever speaks for them: about Hilligje, with what the limit is about covered first, and the file says for whom', async () => {
  const browser = await signedIn()
  const id = await write(annie, tx => putResident(tx, annie, 'Hilligje Grens'))
  const speaker = { name: 'Jantina', relation: 'dochter', scope: 'copy', limits: 'niet over geld' }
  await agree(browser, id, {
    do: 'speaker',
    ...speaker,
    proof: 'volmacht',
    begins: '2026-11-26',
    ends: '2027-05-31',
  })
  const { body } = await browser.get(pageOf(id))
  expect(readable(body)).toContain('Met een grens: niet over geld. Dek eerst af wat daarover gaat.')
  const gets = body.match(/name="for"[^>]* value="([0-9a-f-]{36})"/)?.[1] as string
  const paper = await paperOf(browser, id, { for: gets })
  expect(paper).toContain(
    'Deze kopie is voor Jantina, namens Hilligje Grens. Waar ‘u’ staat, is Hilligje Grens bedoeld.',
  )
  expect(paper).toContain('Dit heeft Esdorp over Hilligje Grens opgeschreven.')
  expect(paper).not.toContain('over u opgeschreven')
  expect(await paperOf(browser, id)).toContain('Dit heeft Esdorp over u opgeschreven.')
  expect((await fileOf(browser, id, { for: gets })).for).toEqual({
    name: 'Jantina',
    relation: 'dochter',
    limits: 'niet over geld',
  })
  expect((await fileOf(browser, id)).for).toBeNull()
})

it('gives another program each request with its steps and lines, days as numbers, and names that stay', async () => {
  const browser = await signedIn()
  const { id, request } = await write(annie, async tx => {
    const id = await putResident(tx, annie, 'Hilligje Bestand')
    const request = await putRequest(tx, annie, 'Naar Emmen', at, {
      resident_id: id,
      wished_day: '2026-12-02',
      state: 'agreed',
    })
    await putStep(tx, annie, request, at, { step: 'agreed', note: 'belt zelf' })
    await putEntry(tx, annie, 'Neemt haar rollator mee', at, { resident_id: id, request_id: request })
    await putEntry(tx, annie, 'Hond heet Max', at, { resident_id: id })
    return { id, request }
  })
  const { known, version } = await fileOf(browser, id)
  expect(version).toBe(2)
  expect(known.asked).toMatchObject([
    {
      id: request,
      at,
      steps: [
        {
          fields: [
            { name: 'logbook.steps.step', value: 'agreed', said: 'Afgesproken' },
            { value: 'belt zelf' },
          ],
        },
      ],
      lines: [{ fields: [{ name: 'logbook.entries.kind' }, { value: 'Neemt haar rollator mee' }] }],
    },
  ])
  expect(known.asked[0].fields).toContainEqual({
    ...{ name: 'logbook.requests.wished_day', label: 'dag en tijd', value: '2026-12-02' },
    said: 'woensdag 2 december 2026',
  })
  expect(known.lines).toMatchObject([{ fields: [{}, { value: 'Hond heet Max' }] }])
  expect(known.steps).toBeUndefined()
})

it('tells for how long only of what stands in it', async () => {
  const browser = await signedIn()
  const id = await write(annie, tx => putResident(tx, annie, 'Hilligje Termijn'))
  const page = readable((await browser.get(pageOf(id))).body)
  expect(page).toContain('Iemand uit het dorp (zolang')
  expect(page).not.toMatch(/Een ingelezen lijst|toen de deur dicht was|Een hulpvraag met zijn regels \(/)
})

it('offers words that stand in many places, and are somebody else’s, in one tick', async () => {
  const browser = await signedIn()
  const id = await write(annie, async tx => {
    const id = await putResident(tx, annie, 'Hilligje Zesmaal')
    for (const words of ['Naar Emmen', 'Naar Assen', 'Naar Zuidlaren'])
      await putRequest(tx, annie, words, at, { resident_id: id, called_by: 'dochter' })
    return id
  })
  const { body } = await browser.get(pageOf(id))
  const ticks = [...body.matchAll(/name="cover"[^>]* value="([^"]+)"/g)].map(([, value]) => value as string)
  expect(ticks).toHaveLength(1)
  expect(readable(body)).toContain('dochter wie er belde · op 3 plekken')
  await browser.post(pageOf(id), { cover: ticks, also: '' })
  expect(JSON.stringify(await fileOf(browser, id))).not.toContain('dochter')
  expect((await browser.get(pageOf(id))).body).toMatch(/name="cover"[^>]*checked/)
})
