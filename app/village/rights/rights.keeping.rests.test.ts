/** Art. 18 in the night: what rests stays, however old, and goes the night after it was lifted. */
import { expect, it } from 'vitest'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, esdorp, night, put, start, test, troubles, work, write } from './rights.nights.support.ts'

it('lets nothing go of whoever’s data rest, under no line of theirs, and all of it the night after', async () => {
  const [riet, double] = await write(async tx => {
    const ids = [await putResident(tx, annie, 'Riet Hadders'), await putResident(tx, annie, 'R. Hadders')]
    for (const resident_id of ids) {
      await putRequest(tx, annie, 'Naar Emmen', start, { resident_id, state: 'done' })
      await putEntry(tx, annie, 'Gebeld', start, { resident_id })
    }
    return ids
  })
  const other = await write(async tx => {
    const other = await putResident(tx, annie, 'Harm')
    await putEntry(tx, annie, 'Gebeld', start, { resident_id: other })
    return other
  })
  for (const id of [riet, double, other])
    await put(
      `insert into residents.events (village_id, resident_id, what, version, by, at) values ($1, $2, 'moved', 2, $3, $4)`,
      ...[esdorp.id, id, annie.account, start],
    )
  await put('update residents.residents set merged_into = $1 where id = $2', riet, double)
  const frozen = (is: boolean) => put('update residents.residents set frozen = $1 where id = $2', is, riet)
  const left = async () => [
    await test.count(`select count(*) from logbook.requests where words = 'Naar Emmen'`),
    await test.count(`select count(*) from logbook.entries where words = 'Gebeld'`),
    await test.count(`select count(*) from residents.events where what = 'moved'`),
  ]
  expect(await left()).toEqual([2, 3, 3])
  await frozen(true)
  await work(night({ years: 3 }))
  expect(await left()).toEqual([2, 2, 2])
  await frozen(false)
  await work(night({ years: 3, days: 1 }))
  expect(await left()).toEqual([0, 0, 0])
  expect(troubles).toEqual([])
})
