/** Makes backups for as long as the house is open: what changed every quarter of a minute, all of it every night. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { everyNight } from '../chores.ts'
import type { DB } from '../database.types.ts'
import { type House, makeBase } from './base.ts'
import { stamp } from './rules.names.ts'
import { KeyTrouble } from './seal.ts'
import type { Setup } from './setup.ts'
import { beginState, noteGood, noteTrouble, type Part, slotState, writeCanary } from './state.ts'
import { basesAt, type Put, putIn, recipientAt } from './target.ts'
import { tidy } from './tidy.ts'
import { troubleOf } from './troubles.ts'
import { dropSlot, type From, type Shipped, shipWal } from './wal.ts'

export type Keeping = House & {
  setup: Setup
  /** Where it stands who was erased, when that is not in `data`. */
  erasures?: string
  gate: Kysely<DB>
  clock: () => Temporal.Instant
  say: (line: string) => void
}

export type Keeper = {
  /** Ships what changed. True when all that was acknowledged before it began stands on the other disk. */
  ship: () => Promise<boolean>
  /** Makes a base when this night has none yet, or always with `now`. */
  base: (when?: 'due' | 'now') => Promise<boolean>
}

/** A sign of life for the drill is written at most this often: it is itself a change. */
const canarySeconds = 55

export function openKeeper(keeping: Keeping): Keeper {
  const { setup, gate, clock, say, url } = keeping
  let from: From = 'newest'
  let canary = { number: 0, at: null as Temporal.Instant | null }
  const journals = new Map<string, string>()

  const begin = async (): Promise<Put> => {
    await beginState(gate, clock())
    if (recipientAt(setup.to) !== setup.recipient)
      throw new KeyTrouble(`De sleutel van ${setup.to} is een andere dan die van dit huis.`)
    return putIn(setup.to, setup.recipient)
  }
  /** One after the other: the nightly copy and the changes in between share one place in PostgreSQL. */
  let last: Promise<unknown> = Promise.resolve()
  const shipAll = (put: Put): Promise<Shipped> => {
    const next = last.then(() => inTurn(() => shipNow(put)))
    last = next.catch(() => {})
    return next
  }
  const shipNow = async (put: Put) => {
    const now = clock()
    const due = canary.at === null || now.since(canary.at).total('seconds') > canarySeconds
    if (due) canary = { number: await writeCanary(gate), at: now }
    const shipped = await shipWal({ put, folder: setup.to, url }, clock, from)
    from = shipped
    if (due) {
      const newest = { canary: canary.number, at: now.toString(), lsn: shipped.until.toString() }
      await put(`${shipped.series}/newest.zst.age`, [Buffer.from(JSON.stringify(newest))])
      await noteGood(gate, 'wal', now)
    }
    await shipJournals(put, keeping, journals)
    return shipped
  }
  const tried = async (part: Part, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (thrown) {
      say(`De reservekopie lukte niet: ${(thrown as Error).message}`)
      from = 'newest'
      canary.at = null
      await note(part, thrown).catch(() => {})
      return false
    }
  }
  const note = async (part: Part, thrown: unknown) => {
    const trouble = troubleOf(thrown)
    const slot = await slotState(gate)
    if (trouble === 'gap' || slot === 'lost') {
      await dropSlot(url)
      from = 'anew'
    }
    const told = slot === 'nearly' ? 'room' : slot === 'lost' ? 'gap' : trouble
    await noteTrouble(gate, part, told, clock())
  }
  let needsBase = false
  return {
    ship: () =>
      tried('wal', async () => {
        const put = await begin()
        needsBase ||= from === 'anew'
        await shipAll(put)
      }),
    base: (when = 'due') =>
      tried('base', async () => {
        const put = await begin()
        const { series } = await shipAll(put)
        const now = clock()
        const newest = basesAt(setup.to, series).at(-1)
        const done = newest && everyNight(newest.at) === everyNight(now)
        if (done && when === 'due' && !needsBase) return
        await makeBase(put, keeping, clock, () => shipAll(put))
        needsBase = false
        await noteGood(gate, 'base', now)
        tidy(setup.to, now)
      }),
  }
}

/** Somebody who copies by hand while the house copies too: who comes second waits for a moment. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (thrown) {
      const { code = '' } = thrown as { code?: string }
      // The place is in use, or was made just now.
      if (!['55006', '42710'].includes(code) || tries >= 20) throw thrown
      await wait(500)
    }
  }
}

/** Who was erased stands outside the database, and outside this order: the newest is put back, whatever the day. */
async function shipJournals(put: Put, keeping: Keeping, known: Map<string, string>) {
  const { data, setup, clock, erasures } = keeping
  const files = new Map(
    readdirSync(data)
      .filter(isJournal)
      .map(name => [name, join(data, name)]),
  )
  if (erasures && existsSync(erasures)) files.set(journalName, erasures)
  for (const [name, file] of files) {
    const { size, mtimeMs } = statSync(file)
    const state = `${size} ${mtimeMs}`
    if (known.get(name) === state) continue
    await put(`journal/${name}-${stamp(clock())}.zst.age`, [readFileSync(file)])
    known.set(name, state)
    const older = readdirSync(join(setup.to, 'journal'))
      .filter(file => file.startsWith(`${name}-`))
      .sort()
      .slice(0, -3)
    for (const file of older) rmSync(join(setup.to, 'journal', file), { force: true })
  }
}

/** Under this name it is put back, wherever it stood. */
export const journalName = 'erasures.jsonl'
export const isJournal = (name: string) => /\.(journal|jsonl)$/.test(name)
