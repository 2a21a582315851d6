/** Before something goes for good: not while the data rest, not by surprise, and not before the name was sought elsewhere. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { text } from '../../../test/support/shown.ts'
import { openJournal } from '../../foundation/journal.ts'
import { putEntry, putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { annie, bert, clock, house, test, write } from '../logbook/logbook.support.ts'
import { keepNoLonger } from './door.ts'

const at = '2026-11-20T09:00:00Z'
const signedIn = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}
const stillThere = (id: string) => test.count('select count(*) from residents.residents where id = $1', [id])
const versionIn = (body: string) => body.match(/name="_version" value="(\d+)"/)?.[1] as string

it('erases nobody whose data rest: the page says why and where it is lifted, an old page is refused', async () => {
  const browser = await signedIn()
  const riet = await write(annie, tx => putResident(tx, annie, 'Riet Rustig'))
  const page = `/esdorp/mensen/${riet}`
  const _version = versionIn((await browser.get(`${page}/wissen`)).body)
  await browser.post(`${page}/afspraken`, { do: 'freeze', reason: 'Haar zoon zegt iets anders' })
  const { body } = await browser.get(`${page}/wissen`)
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  expect(readable(main)).toContain(
    'Deze gegevens liggen stil. Waarom: Haar zoon zegt iets anders. Zolang dat zo is, wissen we niets.',
  )
  expect(main).toContain(`href="${page}/afspraken"`)
  expect(main).not.toMatch(/<form|Wis alles/)
  const old = await browser.post(`${page}/wissen`, { _version, sure: 'yes' })
  expect(old.status).toBe(422)
  expect(text(old)).toContain('Deze gegevens liggen stil, en dan wissen we niets.')
  expect(await stillThere(riet)).toBe(1)
  await browser.post(`${page}/afspraken`, { do: 'lift', reason: 'Uitgezocht' })
  expect((await browser.post(`${page}/wissen`, { _version, sure: 'yes' })).location).toBe(
    '/esdorp/mensen/gewist',
  )
})

it('comes back from the touch with the tick, and says that it must be pressed once more', async () => {
  const browser = await signedIn()
  const before = clock.now
  const riet = await write(annie, tx => putResident(tx, annie, 'Riet Tweemaal'))
  const page = `/esdorp/mensen/${riet}/wissen`
  const first = await browser.get(page)
  expect(first.body).not.toMatch(/name="sure"[^>]*checked/)
  clock.now = before.add({ minutes: 11 })
  const asked = await browser.post(page, { _version: versionIn(first.body), sure: 'yes' })
  expect(asked.location).toBe(`/account/nog-even?naar=${page}?nog`)
  const back = await browser.get(`${page}?nog`)
  expect(back.body).toMatch(/name="sure"[^>]*checked/)
  expect(text(back)).toContain('Nog één keer. Er is nog niets gewist. Je vinkje staat er nog.')
  // By any other way the tick is one's own, and so it is after somebody changed what one read.
  expect((await browser.get(page)).body).not.toMatch(/name="sure"[^>]*checked/)
  await test.admin.query('update residents.residents set version = version + 1 where id = $1', [riet])
  expect((await browser.get(`${page}?nog`)).body).not.toMatch(/name="sure"[^>]*checked/)
  clock.now = before
  expect(await stillThere(riet)).toBe(1)
})

it('keeps the reason why a line goes, on the way to the touch and back', async () => {
  const browser = await signedIn()
  const before = clock.now
  const line = await write(annie, async tx =>
    putEntry(tx, annie, 'Dit moet weg', at, { resident_id: await putResident(tx, annie, 'Riet Regelweg') }),
  )
  const away = `/esdorp/regels/${line}/weghalen`
  clock.now = before.add({ minutes: 11 })
  expect((await browser.post(away, { why: 'other', note: 'stond dubbel' }, away)).location).toBe(
    `/account/nog-even?naar=${away}?nog`,
  )
  const back = await browser.get(`${away}?nog`)
  clock.now = before
  expect(back.body).toMatch(/name="why" checked="" value="other"/)
  expect(back.body).toContain('value="stond dubbel"')
  expect(text(back)).toContain('Nog één keer. De regel staat er nog.')
})

it('shows before erasing where the name stands with others, with the way there, and nothing that goes along', async () => {
  const browser = await signedIn()
  const { riet, harm } = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Zoekplaatje', { maidenName: 'Oudenaam' })
    const harm = await putResident(tx, annie, 'Harm Anders', {
      ...{
        goodToKnow: 'Sleutel ligt bij Riet Zoekplaatje',
        phones: [{ number: '0599-010177', note: 'via mevr Zoekplaatje' }],
      },
      ...{ contacts: [{ name: 'Riet Zoekplaatje', relation: 'buurvrouw', phone: '' }] },
    })
    const line = (words: string, resident_id: string, more = {}) =>
      putEntry(tx, annie, words, at, { resident_id, ...more })
    await line('Riet Zoekplaatje zette zijn vuilnis buiten', harm)
    await line('gebeld met mevr zoekplaatje, doet open', harm)
    await line('het zoekplaatje lag klaar', harm)
    await line('naar de markt met Riet Hadders, en naar Anna van Zoekplaatje', harm)
    await line('Riet Zoekplaatje zelf gesproken', riet)
    const request = await putRequest(tx, annie, 'Boodschappen, Oudenaam heeft de sleutel', at, {
      resident_id: harm,
    })
    await putStep(tx, annie, request, at, { step: 'looking', note: 'Riet weet wie kan' })
    await putRequest(tx, annie, 'Riet vraagt zelf', at, { resident_id: riet })
    return { riet, harm }
  })
  await write(bert, tx =>
    putEntry(tx, bert, 'Voor enkelen: Zoekplaatje', at, { resident_id: harm, circle: [bert.account] }),
  )
  const { body } = await browser.get(`/esdorp/mensen/${riet}/wissen`)
  const card = body.slice(body.indexOf('Hier staat de naam bij een ander'), body.indexOf('Dit gaat weg'))
  for (const words of [
    'vuilnis buiten',
    'doet open',
    'heeft de sleutel',
    'Riet weet wie kan',
    'Sleutel ligt bij',
    'via mevr',
    'buurvrouw',
  ])
    expect(card).toContain(words)
  for (const words of ['lag klaar', 'zelf gesproken', 'Voor enkelen', 'vraagt zelf'])
    expect(card).not.toContain(words)
  expect(card).toMatch(/href="\/esdorp\/mensen\/[^"]+\?weg=#past"/)
  expect(card).toMatch(/href="\/esdorp\/logboek\/[^"]+\?weg=#history"/)
  expect(card).toContain(`href="/esdorp/mensen/${harm}/gegevens"`)
  // Who carries another family name is not in the way, and not out of sight.
  const fold = card.indexOf('Eén plek waar een naamgenoot bedoeld lijkt')
  expect(fold).toBeGreaterThan(card.indexOf('via mevr'))
  expect(card.indexOf('naar de markt')).toBeGreaterThan(fold)
  // The whole name before a part of it.
  expect(card.indexOf('vuilnis')).toBeLessThan(card.indexOf('doet open'))
  expect(readable(body)).not.toContain('vindt die niet vanzelf')
})

it('does not go by itself either while it rests, and goes the night after it was lifted', async () => {
  const browser = await signedIn()
  const riet = await write(annie, tx => putResident(tx, annie, 'Riet Vertrokken'))
  const left = `update residents.residents set ended_at = '2019-01-01', ended_why = 'moved' where id = $1`
  await test.admin.query(left, [riet])
  const rest = (what: string) =>
    browser.post(`/esdorp/mensen/${riet}/afspraken`, { do: what, reason: 'Zaak loopt' })
  const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
  const night = () => keepNoLonger(test.database, { id: annie.village }, clock.now, journal)
  await rest('freeze')
  await night()
  expect(await stillThere(riet)).toBe(1)
  await rest('lift')
  await night()
  expect(await stillThere(riet)).toBe(0)
})
