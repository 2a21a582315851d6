/**
 * An action of several steps, with the app killed before each of its statements and after the last: what stands in the
 * database is what stood there before, or all of it; sending the same form again makes it complete, once. What happens
 * right after a statement is what happens before the next one: in between the database hears nothing.
 */
import { expect } from 'vitest'
import type { TestDatabase } from './database.ts'
import { countStatements, killedAt } from './faults.ts'
import { added, changed, fingerprint, type Held } from './fingerprint.ts'
import type { Visited } from './house.ts'

export type Sending = () => Promise<Visited>
type Action = {
  /** Opens the page anew and fills the form in; the answer sends it, each time with the very same key. */
  prepare: () => Promise<Sending>
  went: (answer: Visited) => boolean
  /** Tables that are written before all others, on purpose: a line in a log of what somebody set out to do. */
  notedFirst?: string[]
  /** Tables to which each new example adds another number of rows. */
  varies?: string[]
  /** Sending it again is doing it again, as printing is: the second print makes the first worth nothing. */
  anew?: boolean
}
export type Told = { statements: number; undone: number; whole: number }

export async function killEverywhere(test: TestDatabase, action: Action): Promise<Told> {
  // The very first time may teach the house a word that it knows from then on.
  await (await action.prepare())()
  const { statements, rows } = await undisturbed(test, action)
  const came = (before: Held, after: Held) => likeness(added(before, after), action)
  const told: Told = { statements, undone: 0, whole: 0 }
  for (let at = 1; at <= statements + 1; at++) {
    const send = await action.prepare()
    const before = await fingerprint(test)
    await killedAt(test, at > statements ? { after: statements } : { before: at }, send)
    const found = await fingerprint(test)
    const touched = changed(before, found).filter(table => !action.notedFirst?.includes(table))
    if (touched.length === 0) told.undone++
    else {
      told.whole++
      expect(came(before, found), `killed at statement ${at}: half of it`).toEqual(rows)
    }
    expect(action.went(await send()), `sent again after statement ${at}`).toBe(true)
    if (action.anew) continue
    const complete = await fingerprint(test)
    expect(came(before, complete), `sent again after statement ${at}`).toEqual(rows)
    expect(action.went(await send())).toBe(true)
    expect(changed(complete, await fingerprint(test)), 'a third time').toEqual([])
  }
  return told
}

async function undisturbed(test: TestDatabase, action: Action) {
  const { prepare, went } = action
  const send = await prepare()
  const before = await fingerprint(test)
  let answer: Visited | undefined
  const statements = await countStatements(async () => {
    answer = await send()
  })
  expect(answer && went(answer), `answer ${answer?.status}`).toBe(true)
  return { statements, rows: likeness(added(before, await fingerprint(test)), action) }
}

const likeness = (rows: Record<string, number>, { notedFirst = [], varies = [] }: Action) =>
  Object.fromEntries(
    Object.entries(rows)
      .filter(([table]) => !notedFirst.includes(table))
      .map(([table, more]) => [table, varies.includes(table) ? Math.sign(more) : more]),
  )
