/** Who changed what is known for five years, as with all that a village chose; the cards themselves stay. */
import { expect, it } from 'vitest'
import { keepNoLonger } from '../rights/queries.keeping.ts'
import { annie, clock, guide, openGuide, save, test } from './library.support.ts'

openGuide()

it('what was changed long ago is forgotten by itself, and not a day sooner', async () => {
  await save(annie, `${guide}/kaart/g01`, 'title', { say: 'Ik rijd u graag.' })
  await save(annie, `${guide}/kaart/g02`, 'title', { say: 'Zal ik mee naar binnen gaan?' })
  await test.admin.query("update library.changes set at = '2021-11-20T09:00Z' where code = 'g01'")
  await test.admin.query("update library.changes set at = '2021-12-01T09:00Z' where code = 'g02'")
  const { rows } = await test.admin.query(
    "select village_id as id from village.villages where slug = 'esdorp'",
  )
  await keepNoLonger(test.database, rows[0], clock.now, null)
  const left = await test.admin.query('select code from library.changes')
  expect(left.rows).toEqual([{ code: 'g02' }])
  expect(await test.count("select count(*) from library.cards where code in ('g01', 'g02')")).toBe(2)
})
