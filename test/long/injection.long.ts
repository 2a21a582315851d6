/**
 * W2: sqlmap on every field and in every part of an address; Debian's package `sqlmap` must be there. All take hours:
 * `UMKIEK_INJECTION_SHARE=3/24` takes each 24th place from the third on, and the result tells which shares were taken.
 */
import { expect, it } from 'vitest'
import { addressesOf, fieldsOf, sqlmap, type Way } from '../support/injection.ts'
import { keepResult, resultOf, today } from '../support/results.ts'
import { openWorld } from '../support/worlds.ts'

it('sqlmap finds what was planted, and nothing in the house (W2)', async () => {
  const world = await openWorld('village')
  const ways = [...fieldsOf(world), ...(await addressesOf(world))]
  const share = process.env.UMKIEK_INJECTION_SHARE ?? '1/1'
  const [which = 1, of = 1] = share.split('/').map(Number)
  const tried = ways.filter((_, at) => at % of === which - 1)
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
  const found = { day: today(), places: tried.length, requests: told.requests, minutes, found: told.found }
  const before = resultOf('W2')
  keepResult('W2', {
    places: ways.length,
    level: 3,
    shares: { ...(before?.places === ways.length ? before.shares : {}), [share]: found },
  })
  expect(world.house.troubles).toEqual([])
  expect(told.found).toEqual(['planted'])
  await world.test.close()
})
