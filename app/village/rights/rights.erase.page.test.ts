/** Before somebody is erased: whom to call, because afterwards nothing here says who was waiting. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, clock, house, write } from '../logbook/logbook.support.ts'

const at = '2026-11-20T09:00:00Z'

it('says whom to call, when and on which number; of what is done or has nobody yet it says nothing', async () => {
  const { riet, harm } = await write(annie, async tx => {
    const phone = (number: string) => ({ phones: [{ number, note: '' }] })
    const riet = await putResident(tx, annie, 'Riet Zwaan', phone('0599-010120'))
    const harm = await putResident(tx, annie, 'Harm Buiter', phone('0599-010121'))
    const tineke = await putResident(tx, annie, 'Tineke Mulder', phone('0599-010122'))
    const ask = (who: string, words: string, more: Parameters<typeof putRequest>[4]) =>
      putRequest(tx, annie, words, at, { resident_id: who, ...more })
    await ask(riet, 'Naar de kapper', { state: 'agreed', helper_id: harm, wished_day: '2026-12-01' })
    await ask(tineke, 'Lamp ophangen', { state: 'found', helper_id: riet, wished_day: '2026-12-02' })
    await ask(riet, 'Al gedaan', { state: 'done', helper_id: tineke, wished_day: '2026-11-21' })
    await ask(riet, 'Nog niemand', { state: 'looking', wished_day: '2026-12-03' })
    return { riet, harm }
  })
  const browser = house.browser()
  await browser.signIn('coordinator')
  const page = readable((await browser.get(`/esdorp/mensen/${riet}/wissen`)).body)
  const card = page.slice(page.indexOf('Bel eerst'), page.indexOf('Dit gaat weg'))
  expect(card).toMatch(/Harm Buiter zou Riet Zwaan helpen .*1 december.* 0599-010121/)
  expect(card).toMatch(/Tineke Mulder zou geholpen worden door Riet Zwaan .*2 december.* 0599-010122/)
  expect(card.match(/0599/g)).toHaveLength(2)
  // Harm can read that his number stood on this page.
  const looked = readable((await browser.get(`/esdorp/mensen/${harm}/gezien`)).body)
  expect(looked).toContain('Een coördinator')
})

it('says which of two of the same name it is, and that somebody speaks for them', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const [gees, none] = await write(annie, async tx => [
    await putResident(tx, annie, 'Lies Gees', {
      birthday: '1941-03-12',
      address: { street: 'Brink', houseNumber: '4', postcode: '7899 BB', place: 'Esdorp' },
    }),
    await putResident(tx, annie, 'Lies Gees', { birthday: '03-12' }),
  ])
  const says = {
    resident_id: gees as string,
    scope: ['copy'],
    proof: 'paspoort',
    begins: '2026-11-01',
    ends: '2027-11-01',
  }
  await write(annie, tx =>
    tx
      .insertInto('residents.representatives')
      .values({ ...says, village_id: annie.village, name: 'Dochter', by: annie.account, at })
      .execute(),
  )
  const page = async (id?: string) => readable((await browser.get(`/esdorp/mensen/${id}/wissen`)).body)
  expect(await page(gees)).toContain('Lies Gees wissen Brink 4 · geboren in 1941')
  expect(await page(gees)).toMatch(/Dit gaat weg.*Dat één ander namens Lies Gees spreekt.*Dit blijft/)
  expect(await page(none)).toMatch(/Lies Gees wissen Zonder adres (?!·)/)
})

it('does not say to call about what was over by now', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const today = clock.now.toZonedDateTimeISO('Europe/Amsterdam')
  const riet = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Vandaag')
    const helper_id = await putResident(tx, annie, 'Harm Vroeger', {
      phones: [{ number: '0599-010129', note: '' }],
    })
    const ask = (words: string, more: Parameters<typeof putRequest>[4]) =>
      putRequest(tx, annie, words, at, { resident_id: riet, helper_id, state: 'agreed', ...more })
    const day = today.toPlainDate().toString()
    await ask('Eerder vandaag', { wished_day: day, wished_time: '00:01', kind: 'klus' })
    await ask('Gisteren', { wished_day: today.toPlainDate().subtract({ days: 1 }).toString(), kind: 'klus' })
    await ask('Nog niet terug', { wished_day: day, wished_time: '00:01', back_time: '23:58' })
    return riet
  })
  const page = readable((await browser.get(`/esdorp/mensen/${riet}/wissen`)).body)
  expect(page.match(/Harm Vroeger zou Riet Vandaag helpen/g)).toHaveLength(1)
})
