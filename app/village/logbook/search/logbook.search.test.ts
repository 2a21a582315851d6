/** What a coordinator looks for, and finds. */
import { beforeAll, describe, expect, it } from 'vitest'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, house, write } from '../logbook.support.ts'
import { lastLog, search } from './logbook.search.support.ts'

let hadders: string
let eising: string

describe('an empty box', () => {
  it('says what may be typed, and asks again when nothing was', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    const page = await browser.get('/esdorp/zoeken')
    expect(page.status).toBe(200)
    expect(page.body).toContain('Een naam, een woord, een dag of een telefoonnummer.')
    const nothing = await search('   ')
    expect(nothing.status).toBe(422)
    expect(nothing.text).toContain('Typ een naam, een woord of een nummer.')
  })

  it('says honestly that nothing was found, and leaves a trace of the asking', async () => {
    const { status, text } = await search('xyzzy')
    expect(status).toBe(200)
    expect(text).toContain('Niets gevonden voor ‘xyzzy’.')
    expect(await lastLog()).toEqual([{ action: 'S', who: null, type: null, sensitivity: null }])
  })
})

describe('what a coordinator looks for', () => {
  beforeAll(async () => {
    await write(annie, async tx => {
      hadders = await putResident(tx, annie, 'Mevrouw Hadders', {
        phones: [{ number: '0591-05 04 56', note: '' }],
      })
      eising = await putResident(tx, annie, 'Jan Eising')
      const ride = await putRequest(
        tx,
        annie,
        'Moet naar de fysiotherapeut met haar rollator',
        '2026-11-20T09:00:00Z',
        {
          resident_id: hadders,
          helper_id: eising,
          place: 'Emmen',
          wished_day: '2026-12-03',
        },
      )
      await putRequest(tx, annie, 'Haar fietsen staan lek', '2026-10-02T09:00:00Z', {
        resident_id: eising,
        kind: 'klus',
      })
      await putRequest(tx, annie, 'Ziekenhuisbezoek aan zijn vrouw', '2026-09-02T09:00:00Z', {})
      await putEntry(
        tx,
        annie,
        'Haar zoon is te bereiken op 0528 - 06 12 34, zei ze. De café-eigenaar weet ervan.',
        '2026-11-21T09:00:00Z',
        {
          request_id: ride,
          resident_id: hadders,
        },
      )
    })
  })

  it.each([
    ['Dutch word forms', 'fiets', 'Haar fietsen staan lek', 'fietsen'],
    ['a typing error', 'fysioterapeut', 'naar de fysiotherapeut', 'fysiotherapeut'],
    ['another typing error', 'rolator', 'met haar rollator', 'rollator'],
    ['letters changed places', 'rolaltor', 'met haar rollator', 'rollator'],
    ['a part of a long word', 'huisbezoek', 'Ziekenhuisbezoek aan zijn vrouw', 'Ziekenhuisbezoek'],
    ['two words', 'vrouw ziekenhuisbezoek', 'Ziekenhuisbezoek aan zijn vrouw', 'vrouw'],
    ['a place', 'emmen', 'met haar rollator', 'Emmen'],
    ['a word without its accent', 'cafe', 'eigenaar weet ervan', undefined],
    ['little words among others', 'de rollator van haar', 'met haar rollator', 'rollator'],
  ])('finds %s', async (_, typed, words, mark) => {
    const { text, marked, status } = await search(typed)
    expect(status).toBe(200)
    expect(text.replace(/ +/g, ' ')).toContain(words)
    if (mark) expect(marked).toContain(mark)
  })

  it('does not find what is something else altogether', async () => {
    const { text } = await search('rolluik')
    expect(text).not.toContain('met haar')
  })

  it('finds a person by a part of the name, and her request by name and word together', async () => {
    const one = await search('hadd')
    expect(one.under('Mensen')).toContain('Mevrouw Hadders')
    expect(one.main).toContain(`href="/esdorp/mensen/${hadders}"`)
    const both = await search('hadders fysiotherapeut')
    expect(both.under('Vragen')).toContain('Moet naar de fysiotherapeut')
    expect((await search('eising fysiotherapeut')).under('Vragen')).toContain('Moet naar de')
  })

  it('shows what has the most of the words when nothing has them all, and says so', async () => {
    const { under, text } = await search('die mevrouw met haar lekke fietsen vorig voorjaar')
    expect(text).toContain('Niets heeft al deze woorden. Dit lijkt er het meest op.')
    expect(under('Vragen')).toContain('Haar fietsen staan lek')
    expect((await search('rollator emmen')).text).not.toContain('Niets heeft al deze woorden')
    expect((await search('xyzzy plugh')).text).not.toContain('Niets heeft al deze woorden')
  })

  it.each(['0591-050456', '0591 05 04 56', '+31591050456', '050456'])(
    'finds a person by telephone: %s',
    async typed => {
      expect((await search(typed)).under('Mensen')).toContain('Mevrouw Hadders')
    },
  )

  it.each(['0528-061234', '0528 06 12 34', '+31 528 061234', '061234'])(
    'finds a number in a line: %s',
    async typed => {
      expect((await search(typed)).under('Regels uit het logboek')).toContain('Haar zoon is te bereiken')
    },
  )

  it.each(['3 december', '3-12', '3-12-2026', '3 dec 2026', '2026-12-03', '3 december rollator'])(
    'finds a request by its day: %s',
    async typed => {
      const { under } = await search(typed)
      expect(under('Vragen')).toContain('Moet naar de fysiotherapeut')
      expect(under('Vragen')).not.toContain('fietsen')
    },
  )

  it('finds a line by the day on which it was written', async () => {
    expect((await search('21 november')).under('Regels uit het logboek')).toContain('Haar zoon')
    expect((await search('20 november')).under('Regels uit het logboek')).toBe('')
  })

  it('tells the read log exactly whom it showed', async () => {
    const { text } = await search('fysiotherapeut')
    expect(text).toMatch(/Mevrouw Hadders .*met Jan Eising/)
    const log = await lastLog()
    expect(log.map(({ action }) => action)).toEqual(['S', 'S'])
    expect(log.map(({ who }) => who).sort()).toEqual([hadders, eising].sort())
    await search('hadders')
    expect(new Set((await lastLog()).map(({ who, type }) => `${type} ${who}`))).toEqual(
      new Set([`resident ${hadders}`, `request ${hadders}`, `request ${eising}`]),
    )
  })

  it('keeps what was typed in the box, and out of the address', async () => {
    const { main, location } = await search('mevrouw "hadders" <b>')
    expect(location).toBeNull()
    expect(main).toContain('value="mevrouw &quot;hadders&quot; &lt;b&gt;"')
  })

  it.each([
    "' or 1=1 --",
    'a & | ! b:*',
    '%',
    '__',
    '\\',
    '"',
    'or',
    'and not',
    '(((',
    '12',
    '0',
    '99-99-9999',
  ])('bears anything that is typed: %s', async typed => expect((await search(typed)).status).toBe(200))
})
