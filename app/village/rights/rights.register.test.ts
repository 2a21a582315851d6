/** The register of processing (art. 30 AVG): for whoever answers for it, in words that everybody understands. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { typedIn } from '../../../test/support/shown.ts'
import { roles } from '../../addresses.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { annie, clock, house, test, write } from '../logbook/logbook.support.ts'
import { save } from '../village/village.support.ts'

const page = '/esdorp/beheer/register'
/** What an inspector looks for. */
const terms = `
  register van verwerkingen, verwerkingsverantwoordelijke, betrokkenen, grondslag, ontvangers, categorieën gegevens,
  verwerkers, bewaartermijn, beveiligingsmaatregelen, doorgifte, profilering`
  .trim()
  .split(/,\s+/)

const signedIn = async (who: string) => {
  const browser = house.browser()
  await browser.signIn(who)
  return browser
}

it('is opened and printed by the administrator and the board, from More, and holds nobody', async () => {
  await write(annie, tx => putResident(tx, annie, 'Wubbechien Verzonnen'))
  for (const who of ['administrator', 'board']) {
    const browser = await signedIn(who)
    expect((await browser.get('/esdorp/meer')).body).toContain(`href="${page}"`)
    const seen = readable((await browser.get(page)).body)
    const sheet = await browser.get(`${page}/blad`)
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const printed = readPaper(sheet.body).join(' ').replace(/\s+/g, ' ')
    for (const words of [seen, printed]) {
      expect(words).not.toContain('Verzonnen')
      expect(words).toMatch(/Waarom mag dit\?/)
      expect(words).toMatch(/Bewaard: zolang iemand hier woont of meedoet/)
      // Each once, in brackets, behind what it means.
      for (const term of terms) expect([term, words.split(`(${term})`).length - 1]).toEqual([term, 1])
      expect(words).not.toMatch(/gerechtvaardigd belang \(|\bGrond\b/)
      // What an officer looks for, and did not find.
      for (const said of [
        ...['AVG art. 9', 'Goed om te weten’ staat er alleen als diegene dat wil', 'naar de huisarts'],
        ...['Wie namens iemand spreekt, ook van buiten het dorp', 'Wie contact is van iemand'],
        ...[
          'De dorpstelefoon',
          '2 jaar na de dag',
          'nog niet ingevuld',
          'In nood ziet',
          'vult een beheerder in bij Instellingen',
        ],
        ...['Dit programma verstuurt geen mail', 'Computer en reservekopie'],
      ])
        expect([said, words.includes(said)]).toEqual([said, true])
      expect(words).not.toMatch(/Er gaat niets naar een ander bedrijf|\brust, toestemming|bij de telefoon/)
      expect(words.split('wat half getypt is').length - 1).toBe(1)
    }
  }
})

it.each(roles.filter(role => role !== 'administrator' && role !== 'board'))('is not for a %s', async role => {
  const browser = await signedIn(role)
  for (const path of [page, `${page}/blad`]) expect((await browser.get(path)).status).toBe(404)
})

it('says who is responsible as the village filled it in, and through whose computer mail goes', async () => {
  const mailed = await openTestHouse(test, clock, true, undefined, undefined, {
    mailHost: 'mail.example.org',
  })
  const browser = mailed.browser()
  await browser.signIn('administrator')
  const settings = '/esdorp/instellingen/dorp'
  const version = (await browser.get(settings)).body.match(/name="_version" value="(\d+)"/)?.[1] ?? ''
  const filled = { legal: 'Stichting Naoberschap Esdorp', postal: 'Brink 1, 7846 AA Esdorp' }
  const whom = { mail: 'vragen@example.org', contact: 'De secretaris, via het dorpshuis' }
  const kept = { name: 'Esdorp', municipality: '', phone: '0599-010100', purpose: '' }
  expect((await browser.post(settings, { ...kept, ...filled, ...whom, _version: version })).status).toBe(303)
  const seen = readable((await browser.get(page)).body)
  for (const said of [...Object.values(filled), ...Object.values(whom), 'Mail gaat via mail.example.org'])
    expect(seen).toContain(said)
  expect((await browser.get(settings)).body).toContain('Stichting Naoberschap Esdorp')
})

it('says on page and sheet on whose computer it runs and with whom that is agreed, and where to fill that in', async () => {
  const browser = await signedIn('administrator')
  const settings = '/esdorp/instellingen/dorp'
  const toFill = `href="${settings}#field-computer"`
  const controller = { legal: 'Wij', postal: 'Brink 1', mail: 'wij@example.org', contact: 'De secretaris' }
  const fields = { name: 'Esdorp', municipality: '', phone: '0599-010100', purpose: '', ...controller }
  const agreed = {
    computer: 'Van het dorp, in de kast van het dorpshuis. Reservekopie bij de kerk.',
    processors: 'Naobernet in Emmen; overeenkomst van 3 maart 2026.',
  }
  expect((await save(browser, settings, fields)).status).toBe(303)
  expect((await browser.get(page)).body).toContain(toFill)
  // The board reads it, and is not led to a door that stays shut.
  expect((await (await signedIn('board')).get(page)).body).not.toContain(settings)

  const long = await save(browser, settings, { ...fields, ...agreed, computer: 'x'.repeat(301) })
  expect(long.status).toBe(422)
  expect([typedIn(long, 'computer').length, typedIn(long, 'processors')]).toEqual([301, agreed.processors])
  expect((await save(browser, settings, { ...fields, ...agreed })).status).toBe(303)
  const kept = await browser.get(settings)
  expect([typedIn(kept, 'computer'), typedIn(kept, 'processors')]).toEqual(Object.values(agreed))
  const seen = await browser.get(page)
  const printed = readPaper((await browser.get(`${page}/blad`)).body).join(' ')
  for (const words of [readable(seen.body), printed.replace(/\s+/g, ' ')]) {
    for (const said of Object.values(agreed)) expect(words).toContain(said)
    expect(words).not.toContain('nog niet ingevuld')
  }
  expect(seen.body).not.toContain(toFill)
})
