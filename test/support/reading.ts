/** Z8: whoever only looks cannot write. While each page is drawn, a write is tried in the very transaction it reads in. */
import { sql } from 'kysely'
import { addresses, type Role } from '../../app/addresses.ts'
import { type Database, listen, type Tx } from '../../app/foundation/database.ts'
import type { Built } from './house.ts'
import { openTestHouse } from './house.ts'
import type { Matrix } from './matrix.ts'
import { fill, inVillages, may } from './sending.ts'

/** `tried`: at how many addresses the write was tried, which must be all that this role may open. */
export async function writesWhileReading(
  { test, esdorp }: Pick<Matrix, 'test' | 'esdorp'>,
  roles: readonly Role[],
  built?: Built,
  paths?: readonly string[],
): Promise<{ found: string[]; tried: Set<string> }> {
  const found: string[] = []
  const tried = new Set<string>()
  let path = ''
  let drawing = true
  const spiked: Database = {
    ...test.database,
    inVillage: (asker, way, work, ear) =>
      test.database.inVillage(
        asker,
        way,
        async tx => {
          // The first transaction of a visit draws the page; the read log writes in one of its own, after it.
          if (drawing) {
            drawing = false
            tried.add(path)
            if (await mayWrite(tx)) found.push(`${path} can write while it is read`)
          }
          return work(tx)
        },
        ear,
      ),
  }
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const house = await openTestHouse({ database: spiked }, clock, true, built)
  for (const role of roles) {
    const browser = house.browser()
    await browser.signIn(role, 'esdorp')
    for (const address of inVillages.filter(
      ({ path }) => may(path, role) && (paths?.includes(path) ?? true),
    )) {
      path = address.path
      drawing = true
      const { status } = await browser.get(fill(path, 'esdorp', esdorp.ids))
      if (status >= 400) found.push(`${path}: ${status}`)
    }
  }
  return { found, tried }
}

/** Puts a point in the transaction, tries, and goes back to it: the page must be drawn as if nothing were. */
async function mayWrite(tx: Tx): Promise<boolean> {
  await sql`savepoint tried`.execute(tx)
  const refused = await sql`update house.drafts set saved_at = now()`.execute(tx).then(
    () => false,
    error => error.code === '25006',
  )
  await sql`rollback to savepoint tried`.execute(tx)
  return !refused
}

/**
 * Looking writes nothing at the gate either, where no transaction is read only: at every address there is, of the house
 * too, for somebody who is inside and for a stranger.
 */
export async function writtenByLooking({ test, esdorp }: Pick<Matrix, 'test' | 'esdorp'>): Promise<string[]> {
  const found = new Set<string>()
  const house = await openTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  const insider = house.browser()
  await insider.signIn('administrator', 'esdorp')
  for (const browser of [insider, house.browser()])
    for (const { path } of addresses) {
      listen(statement => {
        if (/^\s*(insert|update|delete|merge|truncate)\b/i.test(statement)) found.add(`${path}: ${statement}`)
      })
      await browser.get(fill(path, 'esdorp', { ...esdorp.ids, link: 'x'.repeat(22) }))
      listen(undefined)
    }
  return [...found]
}
