/** Art. 18: while the data of a person rest, no page offers to add to them or to put them right, and no old page does. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { text } from '../../../test/support/shown.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, house, test, write } from '../logbook/logbook.support.ts'

async function resting(name: string) {
  const person = await write(annie, tx => putResident(tx, annie, name))
  const request = await write(annie, tx =>
    putRequest(tx, annie, 'Lamp ophangen', '2026-11-25T09:00:00Z', { resident_id: person }),
  )
  const browser = house.browser()
  await browser.signIn('coordinator')
  const page = `/esdorp/mensen/${person}`
  const rest = (what: string, reason: string) => browser.post(`${page}/afspraken`, { do: what, reason })
  const main = async (address: string) => {
    const { body } = await browser.get(address)
    return body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  }
  return { browser, person, page, request: `/esdorp/logboek/${request}`, rest, main }
}

it('puts no request of theirs right: not from its page, not from an address, not from a page left open', async () => {
  const { browser, request, rest } = await resting('Harm Eleveld')
  const before = (await browser.get(`${request}/wijzigen`)).body
  const _version = before.match(/name="_version" value="(\d+)"/)?.[1] as string
  await rest('freeze', 'Het adres klopt niet.')
  for (const part of ['wijzigen', 'voor-wie'])
    expect(await browser.get(`${request}/${part}`), part).toMatchObject({ status: 303, location: request })
  const changed = { words: 'Twee lampen ophangen', kind: 'small-job', _version }
  const send = (part: string, fields: Record<string, string>) =>
    browser.post(`${request}/${part}`, { ...fields, _key: browser.freshKey() }, '')
  expect(await send('wijzigen', changed)).toMatchObject({ status: 303, location: request })
  const other = { who: 'Iemand Anders', who_is: 'new', _version }
  expect(await send('voor-wie', other)).toMatchObject({ status: 303, location: request })
  const { rows } = await test.admin.query(
    'select words, version, (select name from residents.residents r where r.id = q.resident_id) as name from logbook.requests q where id = $1',
    [request.split('/').at(-1)],
  )
  expect(rows).toEqual([{ words: 'Lamp ophangen', version: 1, name: 'Harm Eleveld' }])
  await rest('lift', 'Het is uitgezocht.')
  expect((await browser.get(`${request}/wijzigen`)).status).toBe(200)
  expect((await browser.get(`${request}/voor-wie`)).status).toBe(200)
})

it('offers no form that would be refused afterwards; the sentence stands in its place', async () => {
  const { page, request, rest, main } = await resting('Harm Fokkens')
  for (const address of [request, page]) expect(await main(address)).toContain('name="words"')
  await rest('freeze', 'Het adres klopt niet.')
  for (const address of [request, page]) {
    expect(await main(address), address).not.toMatch(/name="words"|name="line"/)
    expect(await main(address)).toContain('Deze gegevens liggen stil. Schrijf er nu niets bij.')
  }
  expect(await main(request)).not.toMatch(/\/wijzigen"|\/voor-wie"/)
  // What was agreed goes on.
  expect(await main(request)).toContain('name="step"')
  const data = await main(`${page}/gegevens`)
  expect(data).not.toContain('name="good-to-know"')
  expect(data).not.toContain('name="ended"')
  expect(data).toContain('Deze gegevens liggen stil: er verandert nu niets.')
  expect(data).toContain(`href="${page}/afspraken"`)
})

it('says why they rest, since when, through whom, and what ends it', async () => {
  const { browser, page, rest } = await resting('Harm Gols')
  await rest('freeze', 'Het adres klopt niet.')
  expect(text(await browser.get(`${page}/afspraken`))).toMatch(
    /Deze gegevens liggen stil\. Waarom: Het adres klopt niet\. Sinds .+, door .+\. Het mag weer als het uitgezocht is/,
  )
})

it('says of the history that the data rest, offers no undoing and no taking away, and refuses with that reason', async () => {
  const { browser, page, request, rest, main } = await resting('Harm Hollander')
  const line = await write(annie, tx =>
    putEntry(tx, annie, 'Zei iets', '2026-11-25T09:00:00Z', {
      resident_id: page.split('/').at(-1) as string,
    }),
  )
  await browser.post(request, { do: 'line', line: 'said', words: 'Komt morgen' })
  const form = (await browser.get(`${page}/gegevens`)).body
  const _version = form.match(/name="_version" value="(\d+)"/)?.[1] as string
  await browser.post(`${page}/gegevens`, { name: 'Harm Hollander sr.', _version })
  const history = await browser.get(`${page}/geschiedenis`)
  const change = history.body.match(/name="change" value="([^"]+)"/)?.[1] as string
  for (const address of [page, request]) expect(await main(address)).toContain('Een regel weghalen')
  await rest('freeze', 'Het adres klopt niet.')
  expect(await main(`${page}/geschiedenis`)).not.toContain('Ongedaan maken')
  expect(await main(`${page}/geschiedenis`)).toContain('Deze gegevens liggen stil: er verandert nu niets.')
  const undone = await browser.post(`${page}/geschiedenis`, { change, _version: '2' })
  expect(undone.status).toBe(409)
  expect(text(undone)).toContain('Deze gegevens liggen stil: er verandert nu niets.')
  expect(text(undone)).not.toContain('Iemand anders heeft hier')
  for (const address of [page, request, `${page}?weg=`, `${request}?weg=`])
    expect(await main(address), address).not.toMatch(/Een regel weghalen|weghalen"/)
  const away = await main(`/esdorp/regels/${line}/weghalen`)
  expect(readable(away)).toContain('Deze gegevens liggen stil. Waarom: Het adres klopt niet.')
  expect(away).not.toMatch(/<form|er een regel onder/)
})
