/** W2: sqlmap on every field and in every part of an address; Debian's package `sqlmap` must be there. */
import { expect, it } from 'vitest'
import { addressesOf, fieldsOf, sqlmap, type Way } from '../support/injection.ts'
import { keepResult } from '../support/results.ts'
import { openWorld } from '../support/worlds.ts'

it('sqlmap finds what was planted, and nothing in the house (W2)', async () => {
  const world = await openWorld('village')
  const ways = [...fieldsOf(world), ...(await addressesOf(world))]
  // `UMKIEK_INJECTION_PART='/:village/zoeken'` for a few of them: all take hours.
  const tried = ways.filter(({ what }) => what.includes(process.env.UMKIEK_INJECTION_PART ?? ''))
  expect(ways.length).toBeGreaterThan(600)
  const planted: Way = {
    what: 'planted',
    usual: 'Annie',
    send: async words => {
      const answer = await world.test.admin
        .query(`select name from residents.residents where name = '${words}'`)
        .then(({ rows }) => ({ status: 200, body: JSON.stringify(rows) }))
        .catch(() => ({ status: 500, body: 'trouble' }))
      return { ...answer, headers: new Headers(), location: null }
    },
  }
  const began = performance.now()
  const told = await sqlmap([planted, ...tried])
  const minutes = Math.round((performance.now() - began) / 60_000)
  keepResult('W2', { places: tried.length, level: 3, requests: told.requests, minutes, found: told.found })
  expect(world.house.troubles).toEqual([])
  expect(told.found).toEqual(['planted'])
  await world.test.close()
})
