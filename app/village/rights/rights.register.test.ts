/** The register of processing (art. 30 AVG): for whoever answers for it, in words that everybody understands. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { roles } from '../../addresses.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { annie, house, write } from '../logbook/logbook.support.ts'

const page = '/esdorp/beheer/register'
/** What an inspector looks for. */
const terms = `
  register van verwerkingen, verwerkingsverantwoordelijke, betrokkenen, grondslag, ontvangers, categorieën gegevens,
  bewaartermijn, beveiligingsmaatregelen, doorgifte, profilering`
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
    }
  }
})

it.each(roles.filter(role => role !== 'administrator' && role !== 'board'))('is not for a %s', async role => {
  const browser = await signedIn(role)
  for (const path of [page, `${page}/blad`]) expect((await browser.get(path)).status).toBe(404)
})
