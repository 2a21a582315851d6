/** What I keep and is late stands first, whoever was named long ago. It is Thursday 26 November. */
import { expect, it } from 'vitest'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, bert, house, write } from '../logbook.support.ts'
import { read } from './logbook.today.support.ts'

const at = '2026-11-20T09:00:00Z'

it('what I keep and is late or for today comes before mentions of long ago, and is not told again as quiet', async () => {
  await write(bert, async tx => {
    const resident_id = await putResident(tx, bert, 'Truus Drenth')
    await putEntry(tx, bert, 'Weet jij nog wie de tuin deed?', '2026-10-20T09:00:00Z', {
      ...{ resident_id, mentions: [annie.account] },
    })
  })
  await write(annie, async tx => {
    const resident_id = await putResident(tx, annie, 'Grietje Hadders')
    const kept = { resident_id, state: 'looking' } as const
    await putRequest(tx, annie, 'Kraan lekt', '2026-11-10T09:00:00Z', { ...kept, wished_day: '2026-11-24' })
    await putRequest(tx, annie, 'Medicijnen halen', at, { ...kept, wished_day: '2026-11-26' })
    await putRequest(tx, annie, 'Lamp ophangen', at, { ...kept, wished_day: '2026-11-27' })
  })
  const { under } = await read()
  const mine = under('Voor jou')
  expect(mine).toMatch(
    /^Voor jou Grietje Hadders Kraan lekt .*2 dagen te laat.* Medicijnen halen .* Weet jij nog/,
  )
  expect(mine).not.toContain('Lamp ophangen')
  expect(under('Te lang stil')).not.toContain('Kraan lekt')
})

it('a list of five is shown whole; of six the first three', async () => {
  await write(bert, async tx => {
    for (let n = 1; n <= 5; n++) await putRequest(tx, bert, `Stoep vegen ${n}`, at, { state: 'looking' })
  })
  const theirs = async () => (await read()).under('Wat ligt bij wie').split('Bij coordinator-2')[1] ?? ''
  for (let n = 1; n <= 5; n++) expect(await theirs()).toContain(`Stoep vegen ${n}`)
  expect(await theirs()).not.toContain('Toon')
  await write(bert, tx => putRequest(tx, bert, 'Stoep vegen 6', at, { state: 'looking' }))
  expect(await theirs()).toContain('Toon de andere 3 ook')
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
