/** What a coordinator covers of others beside their names: a contact, and a whole line in one tick. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putEntry, putResident } from '../logbook/examples.rows.ts'
import { annie, house, write } from '../logbook/logbook.support.ts'

it('covers the name and the number of a contact, and a line that is all about somebody else', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Contact', {
      contacts: [{ name: 'Klaziena', relation: 'dochter', phone: '0599-010177' }],
    })
    await putEntry(tx, annie, 'haar schoonzoon zit zonder werk', '2026-10-02T09:00:00Z', {
      resident_id: riet,
    })
    return riet
  })
  const page = `/esdorp/mensen/${id}/inzage`
  const leaves = async () => {
    const [file, paper] = [
      (await browser.post(`${page}/blad`, { as: 'file' }, page)).body,
      readPaper((await browser.post(`${page}/blad`, { as: 'paper' }, page)).body).join(' '),
    ]
    return [file, paper.replace(/\s+/g, ' ')]
  }
  const ticksOf = (body: string, name: string) =>
    [...body.matchAll(new RegExp(`name="${name}"[^>]* value="([^"]+)"`, 'g'))].map(
      ([, value]) => value as string,
    )
  const { body } = await browser.get(`${page}?regels`)
  const [contact, number] = ticksOf(body, 'cover')
  expect([contact, number]).toEqual([
    expect.stringMatching(/^residents\.contacts\.name\|.*\|0\|8$/),
    expect.stringMatching(/^residents\.contacts\.phone\|/),
  ])
  // The person gave the contact: nothing stands in the way of the copy, and the paper says so.
  expect(readable(body)).not.toContain('namen van anderen open')
  expect((await leaves())[1]).toContain('Wel staan erin: uw contacten')
  const whole = ticksOf(body, 'whole').find(tick => tick.startsWith('logbook.entries.words'))
  await browser.post(page, { cover: [contact as string, number as string], whole: whole as string, also: '' })
  for (const made of [
    ...(await leaves()),
    (await browser.get(page)).body.replace(/<form.*?<\/form>/gs, ''),
  ]) {
    for (const word of ['Klaziena', '0599-010177', 'schoonzoon']) expect(made).not.toContain(word)
    expect(made).toContain('dochter')
  }
  const again = (await browser.get(page)).body
  expect(again.match(/name="(cover|whole)"[^>]*checked/g)).toHaveLength(3)
  expect((await leaves())[1]).not.toContain('uw contacten')
})

it('covers all names of others at once, no contact, and each can be opened again', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Velen', {
      contacts: [{ name: 'Klaziena', relation: 'dochter', phone: '' }],
    })
    await putResident(tx, annie, 'Zwaantje Opzicht')
    for (const words of ['Zwaantje belde', 'Opzicht komt', 'weer Zwaantje'])
      await putEntry(tx, annie, words, '2026-10-02T09:00:00Z', { resident_id: riet })
    return riet
  })
  const page = `/esdorp/mensen/${id}/inzage`
  const ticks = async () => {
    const { body } = await browser.get(page)
    return [...body.matchAll(/name="cover"[^>]* value="([^"]+)"( checked)?/g)].map(
      ([all, value]) => [value as string, /checked/.test(all)] as const,
    )
  }
  const kept = async () =>
    (await browser.post(`${page}/blad`, { as: 'file' }, page)).body.match(/Zwaantje|Opzicht/g)?.length ?? 0
  expect([(await ticks()).filter(([, on]) => on).length, await kept()]).toEqual([0, 3])
  await browser.post(page, { all: 'yes', also: '' })
  const all = await ticks()
  expect([all.filter(([, on]) => on).length, all.filter(([, on]) => !on).length]).toEqual([3, 1])
  expect(await kept()).toBe(0)
  // One of them may stay.
  const stay = all.filter(([, on]) => on).map(([value]) => value)
  await browser.post(page, { cover: stay.slice(1), also: '' })
  expect(await kept()).toBe(1)
})

it('covers the whole name of the driver for whoever was born with the same family name', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const id = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Meinders', { maidenName: 'Ottens' })
    await putResident(tx, annie, 'Daphne Ottens')
    for (const words of ['Daphne Ottens gereden', 'mevr Ottens zelf gebeld'])
      await putEntry(tx, annie, words, '2026-10-02T09:00:00Z', { resident_id: riet })
    return riet
  })
  const page = `/esdorp/mensen/${id}/inzage`
  await browser.post(page, { all: 'yes', also: '' })
  const paper = readPaper((await browser.post(`${page}/blad`, { as: 'paper' }, page)).body).join(' ')
  expect(paper.replace(/\s+/g, ' ')).toContain('▇▇▇ gereden')
  expect(paper.replace(/\s+/g, ' ')).toContain('mevr Ottens zelf gebeld')
})
