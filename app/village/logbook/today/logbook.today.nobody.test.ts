/** What has nobody yet is not hidden, and an hour that is past asks for a call. It is Thursday 26 November, ten o'clock. */
import { expect, it } from 'vitest'
import { see } from '../duty/duty.support.ts'
import { putRequest, putResident } from '../examples.rows.ts'
import { annie, house, write } from '../logbook.support.ts'
import { read } from './logbook.today.support.ts'

const at = '2026-11-24T09:00:00Z'

it('of tomorrow the fold says who has nobody and who must be called, and those stand outside it', async () => {
  await write(annie, async tx => {
    const made = async (words: string, state: string, wished_time: string) =>
      putRequest(tx, annie, words, at, { wished_day: '2026-11-27', wished_time, state })
    await made('Naar de kapper', 'agreed', '09:00')
    await made('Naar de markt', 'looking', '10:00')
    await made('Naar de oogarts', 'found', '11:00')
    await made('Naar de kerk', 'agreed', '12:00')
  })
  const { under, body } = await read()
  expect(under('Morgen')).toMatch(
    /Naar de markt .* Nog niemand .*Naar de oogarts .*4 afspraken, 1 nog zonder iemand, 1 nog bellen .*kapper.*kerk/,
  )
  const fold = body.slice(body.indexOf('4 afspraken')).split('</details>')[0]
  expect(fold).not.toMatch(/markt|oogarts/)
})

it('an hour that is past with nobody found says to call whoever asked, first, with the number', async () => {
  const id = await write(annie, async tx => {
    const resident_id = await putResident(tx, annie, 'Truus Drenth', {
      phones: [{ number: '0599-010777', note: '' }],
    })
    await putRequest(tx, annie, 'Kraan lekt', at, { state: 'looking', wished_day: '2026-11-20' })
    return putRequest(tx, annie, 'Bloed prikken', at, {
      ...{ resident_id, state: 'looking', wished_day: '2026-11-26', wished_time: '08:30' },
    })
  })
  const { under } = await read()
  const call = 'De tijd is voorbij: bel Truus Drenth'
  expect(under('Voor jou')).toMatch(
    new RegExp(`^Voor jou Truus Drenth Bloed prikken .*${call} 0599-010777 .*Kraan`),
  )
  expect(under('Afspraken van vandaag')).toContain(`${call} 0599-010777`)
  const page = (await see(`/esdorp/logboek/${id}`)).text
  expect(page).toContain(`En nu? ${call}. Vraag hoe het nu moet. 0599-010777`)
  expect(page).not.toContain('Weet je iemand?')
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
