/** Somebody who is not on the list yet, and what the page says of what was done. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { annie, fill, requests, take, title } from './logbook.take.support.ts'

const asked = 'Telefoon (mag leeg)'
const typed = async (more: Record<string, string>) =>
  annie.post(`${take}/lezing`, fill((await annie.get(take)).body, more), take)
it('asks the number of somebody new, and keeps it with the person', async () => {
  const page = await typed({ who: 'Zwaantje Qualm', words: 'lamp' })
  expect(readable(page.body)).toContain(asked)
  const saved = await annie.post(
    take,
    { ...formOn(page.body, title), who_is: 'new', new_phone: '0599-010177' },
    take,
  )
  expect(saved.status).toBe(303)
  expect(readable((await annie.get(saved.location ?? '')).body)).toContain('0599-010177')
})

it('says of a wrong number what it says on the page of a person, and keeps all that was typed', async () => {
  const before = await requests()
  const page = await typed({ who: 'Frouke Qualm', words: 'lamp' })
  const wrong = { ...formOn(page.body, title), who_is: 'new', new_phone: '010177' }
  const again = await annie.post(take, wrong, take)
  expect(again.status).toBe(422)
  expect(readable(again.body)).toContain(
    'Dit nummer heeft 6 cijfers. Zet het netnummer ervoor, bijvoorbeeld 0599-010123.',
  )
  expect(formOn(again.body, title)).toMatchObject({ who: 'Frouke Qualm', words: 'lamp', new_phone: '010177' })
  expect(await requests()).toBe(before)
  // For somebody we know there is no such question, and what stood there is not judged.
  const known = { ...formOn(again.body, title), who: 'Eising', who_is: '' }
  const list = await annie.post(`${take}/lezing`, known, take)
  expect((await annie.post(take, formOn(list.body, title), take)).status).toBe(303)
})

it('the number comes back with the draft, and beside names that may be meant', async () => {
  const call = { who: 'Jan Boers', words: 'lamp', new_phone: '06-01230123' }
  await annie.post('/esdorp/concept', fill((await annie.get(take)).body, call), take)
  const page = (await annie.get(take)).body
  expect(formOn(page, title)).toMatchObject(call)
  expect(readable(page)).toContain('Misschien bedoel je')
  const asks = await annie.post(take, formOn(page, title), take)
  expect(asks.status).toBe(422)
  expect(formOn(asks.body, title).new_phone).toBe('06-01230123')
})

it('how somebody is spoken to is no part of a new name', async () => {
  for (const [said, name] of [
    ['mevrouw Hommelhof', 'Hommelhof'],
    ['Dhr. Hommelhof', 'Hommelhof'],
    ['de heer Piet Hommelhof', 'Piet Hommelhof'],
    ['familie Hommelhof', 'familie Hommelhof'],
    ['de heer en mevrouw Hommelhof', 'de heer en mevrouw Hommelhof'],
    ['mevrouw', 'mevrouw'],
  ] as const) {
    const page = await typed({ who: said, words: 'lamp' })
    expect(readable(page.body)).toContain(`Nieuwe bewoner: ${name} `)
    expect(formOn(page.body, title).who).toBe(said)
  }
  const page = await typed({ who: 'mevrouw Hommelhof', words: 'lamp' })
  const saved = await annie.post(take, { ...formOn(page.body, title), who_is: 'new' }, take)
  const request = readable((await annie.get(saved.location ?? '')).body)
  expect(request).toContain('Hommelhof')
  expect(request).not.toContain('mevrouw Hommelhof')
})

it('says that it was noted, and that a call was set aside', async () => {
  const page = await typed({ who: '', who_is: 'nobody', words: 'heg' })
  const saved = await annie.post(take, formOn(page.body, title), take)
  expect(readable((await annie.get(saved.location ?? '')).body)).toMatch(/^ Vastgelegd\./)
  const later = { ...fill((await annie.get(take)).body, { who: 'Frouke', words: 'lamp' }), _later: 'yes' }
  const aside = await annie.post(take, later, take)
  const empty = readable((await annie.get(aside.location ?? '')).body)
  expect(empty).toMatch(/^ Bewaard\. Staat op Vandaag bij ‘Nog niet vastgelegd’\./)
  expect(readable((await annie.get(take)).body)).not.toContain('Bewaard.')
})

it('a second call in a second window: one press keeps the first and begins empty', async () => {
  await annie.post(
    '/esdorp/concept',
    fill((await annie.get(take)).body, { who: 'Frouke', words: 'lamp' }),
    take,
  )
  const second = (await annie.get(take)).body
  const button = second.match(/<button[^>]*>Dit is een andere vraag: bewaar deze en begin leeg</)?.[0] ?? ''
  expect(button).toMatch(/form="call"[^>]*name="_later"|name="_later"[^>]*form="call"/)
  expect(second).toMatch(/<form[^>]* id="call"/)
  // What is said first has the cursor, so that nobody types on in another's call.
  expect(second.match(/<[^>]*autofocus[^>]*>/gi)).toEqual([expect.stringContaining('notice')])
  const aside = await annie.post(take, { ...formOn(second, title), _later: 'yes' }, take)
  expect(formOn((await annie.get(aside.location ?? '')).body, title)).toMatchObject({ who: '', words: '' })
  expect(readable((await annie.get('/esdorp/vandaag')).body)).toContain('Frouke lamp')
})

it('Enter behind a few letters leads to the names first, and then to the words', async () => {
  const cursor = (body: string) => body.match(/<[^>]*\bautofocus\b[^>]*>/i)?.[0]
  const entered = async (who: string) =>
    annie.post(take, fill((await annie.get(take)).body, { who, words: '' }), take)
  expect(cursor((await entered('Jan Boer')).body)).toContain('name="who_is"')
  expect(cursor((await entered('Eising')).body)).toContain('name="words"')
})

it('who is found by a name is found by it however somebody speaks to them', async () => {
  for (const said of ['mevrouw Hadders', 'mw. Hadders', 'Vrouw Hadders', 'de heer Hadders', 'fam. Hadders']) {
    const page = readable((await typed({ who: said, words: 'lamp' })).body)
    expect([said, page.includes('Grietje Hadders')]).toEqual([said, true])
    expect([said, page.includes('Niemand gevonden')]).toEqual([said, false])
  }
})
