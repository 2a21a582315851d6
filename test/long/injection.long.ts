/**
 * W2: sqlmap on every field and in every part of an address; Debian's package `sqlmap` must be there. All take hours, so
 * what was tried is kept and the next run goes on with the rest: `UMKIEK_INJECTION_MOST=30` takes thirty of them,
 * `UMKIEK_INJECTION_SHARE=1/2` those of one half, so that two may run beside each other. When none is left it begins anew.
 */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { addressesOf, fieldsOf, sqlmap, type Way } from '../support/injection.ts'
import { keepResult, resultOf } from '../support/results.ts'
import { openWorld } from '../support/worlds.ts'

type Kept = { left: number; requests: number; found: string[]; tried: string[] }

it('sqlmap finds what was planted, and nothing in the house (W2)', async () => {
  const world = await openWorld('village')
  const ways = [...fieldsOf(world), ...(await addressesOf(world))]
  expect(ways.length).toBeGreaterThan(600)
  const [which = 1, of = 1] = (process.env.UMKIEK_INJECTION_SHARE ?? '1/1').split('/').map(Number)
  const before = goOn()
  const mine = ways.filter(({ what }) => !before.tried.includes(what) && numberOf(what) % of === which - 1)
  const tried = mine.slice(0, Number(process.env.UMKIEK_INJECTION_MOST ?? mine.length))
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
  const told = await sqlmap([planted, ...tried])
  // Another half may have ended meanwhile.
  const kept = goOn()
  const all = [...new Set([...kept.tried, ...tried.map(({ what }) => what)])].sort()
  keepResult('W2', {
    level: 3,
    left: ways.filter(({ what }) => !all.includes(what)).length,
    requests: kept.requests + told.requests,
    found: [...kept.found, ...told.found.filter(what => what !== 'planted')],
    tried: all,
  })
  expect(world.house.troubles).toEqual([])
  expect(told.found).toEqual(['planted'])
  await world.test.close()
})

function goOn(): Kept {
  const kept: Kept | undefined = resultOf('W2')
  return kept && kept.left > 0 ? kept : { left: 0, requests: 0, found: [], tried: [] }
}

/** The same in every run, whatever stands before it. */
const numberOf = (what: string) => createHash('sha256').update(what).digest().readUInt16BE(0)
