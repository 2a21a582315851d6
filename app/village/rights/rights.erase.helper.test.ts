/** Who is erased may have been the one who would help: the request of the other says so, and nothing brings them back. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import { openJournal } from '../../foundation/journal.ts'
import { putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, clock, test, write } from '../logbook/logbook.support.ts'

it('a request that was agreed says that whoever would help falls away, without a name, and cannot be turned back', async () => {
  const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
  const house = await openTestHouse(test, clock, true, undefined, undefined, { journal })
  const browser = house.browser()
  await browser.signIn('coordinator')
  const { riet, request } = await write(annie, async tx => {
    const riet = await putResident(tx, annie, 'Riet Wegval')
    const harm = await putResident(tx, annie, 'Harm Wacht')
    const asked = { resident_id: harm, wished_day: '2026-12-02' }
    return { riet, request: await putRequest(tx, annie, 'Naar Emmen', '2026-11-25T09:00:00Z', asked) }
  })
  const page = `/esdorp/logboek/${request}`
  const version = async () =>
    (await browser.get(page)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  const named = { helper: 'Riet Wegval', helper_is: riet, helper_seen: 'Riet Wegval' }
  const step = { do: 'step', at: 'known', step: 'agreed', _version: await version(), ...named }
  expect((await browser.post(page, step)).status).toBe(303)
  const agreed = await browser.get(page)
  expect(text(agreed)).toContain('Afgesproken met Riet Wegval. Ongedaan maken')
  const taken = agreed.body.match(/name="taken" value="([^"]+)"/)?.[1] as string
  const erase = `/esdorp/mensen/${riet}/wissen`
  const _version = (await browser.get(erase)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  expect((await browser.post(erase, { _version, sure: 'yes' })).location).toBe('/esdorp/mensen/gewist')
  const after = await browser.get(page)
  expect(text(after)).toMatch(/Wie zou helpen, valt weg; zoek opnieuw.*Afgesproken/)
  expect(text(after)).not.toMatch(/Ongedaan maken|Riet|Wegval/)
  const undo = { do: 'undo', taken, _version: await version() }
  expect((await browser.post(page, undo)).status).not.toBe(303)
  const { rows } = await test.admin.query('select state, helper_id from logbook.requests where id = $1', [
    request,
  ])
  expect(rows).toEqual([{ state: 'looking', helper_id: null }])
  // What happens now can be taken back, and no further than this.
  const again = { do: 'step', at: 'withdraw', step: 'withdrawn', _version: await version() }
  expect((await browser.post(page, again)).status).toBe(303)
  const newest = (await browser.get(page)).body.match(/name="taken" value="([^"]+)"/)?.[1] as string
  await browser.post(page, { do: 'undo', taken: newest, _version: await version() })
  expect(text(await browser.get(page))).not.toContain('Ongedaan maken')
  expect(house.troubles).toEqual([])
})
