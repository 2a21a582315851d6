/** One way to change a person's profile, a task or an offerer: only while nobody else did, and with what stood there before. */
import type { Tx } from '../../foundation/database.ts'
import { type About, type By, noteEvent } from './queries.events.ts'
import { changedFrom, type Parts, type What } from './rules.changes.ts'

export type Versioned<T> = T & { id: string; version: number }

/** What a table must tell of itself to be changed here. */
export type Keeps<T extends object> = {
  about: About
  parts: Parts<T>
  /** Holds the row until the transaction ends, so that what is compared is what is overwritten. */
  hold: (tx: Tx, village: string, id: string) => Promise<Versioned<T> | null>
  write: (tx: Tx, village: string, id: string, value: T, version: number) => Promise<void>
}

/** `event`: null when it was so already. */
export type Changed<T> = { ok: true; event: string | null } | { ok: false; now: Versioned<T> }

/** Null when this village has no such thing. A change into the same leaves no trace. */
export async function change<T extends object>(
  tx: Tx,
  by: By,
  keeps: Keeps<T>,
  which: { id: string; version: number },
  what: What,
  wish: Partial<T>,
): Promise<Changed<T> | null> {
  const now = await keeps.hold(tx, by.village, which.id)
  if (!now) return null
  if (now.version !== which.version) return { ok: false, now }
  const { about, parts } = keeps
  const after: T = { ...now, ...wish }
  const before = changedFrom(parts, now as T, after)
  if (Object.keys(before).length === 0) return { ok: true, event: null }
  const version = now.version + 1
  await keeps.write(tx, by.village, now.id, after, version)
  return { ok: true, event: await noteEvent(tx, by, { about, thing: now.id, what, before, version }) }
}
