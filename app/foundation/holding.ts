/**
 * A room that holds something of people lends this by its door: what it holds of one person, how it erases that, and
 * what grows old. The SQL stays in the room that owns the tables; app/village/rights asks them all.
 */
import type { Column } from './columns.ts'
import type { Tx } from './database.ts'
import type { Day } from './days.ts'

/** One thing that is known, under its column of the catalogue. */
export type Fact = {
  column: string
  value: string
  /** Where the value is a word of the program: its sentence in the words of that room. */
  says?: string
  /** Free words that somebody wrote: the name of another may stand in them. */
  free?: boolean
  /** It is all about somebody else: the name of a contact, and where that one is reached. */
  other?: boolean
}
/** One row about the person: `part` is the heading under which it stands, `by` the account that wrote it. */
export type Held = {
  part: string
  id: string
  at: Temporal.Instant | null
  by: string | null
  /** The request that it belongs to, or that it is. */
  about?: string | null
  /** For a few only; whoever makes the copy is one of them. */
  narrow?: boolean
  facts: Fact[]
}
/** Lines that whoever asks may not read themselves: only these colleagues can add them. */
export type Withheld = { count: number; circle: string[] }
/** A text of others in which somebody is named; `value` may have texts within it. `about`: whom it is about. */
export type Naming = { column: string; id: string; about: string | null; value: unknown }
/** `theirs`: a number beside it was the number of whoever was named. */
export type Rewritten = Naming & { theirs: boolean }
export type Counted = { what: string; count: number }

/** How long a village keeps what it chose itself, in years. */
export type Years = { left: number; requests: number }
/** `resting`: whose data rest, and of whom nothing goes by itself. */
export type When = { now: Temporal.Instant; today: Day; years: Years; resting: readonly string[] }

export type Holder = {
  room: string
  columns: readonly Column[]
  copy: (tx: Tx, village: string, people: readonly string[]) => Promise<Held[]>
  withheld?: (tx: Tx, village: string, people: readonly string[]) => Promise<Withheld>
  /** What goes and what stays when these people are erased. */
  counts: (
    tx: Tx,
    village: string,
    people: readonly string[],
  ) => Promise<{ goes: Counted[]; stays: Counted[] }>
  /** As the keeper. `named`: the names they are known by. */
  erase: (
    tx: Tx,
    village: string,
    people: readonly string[],
    named: readonly string[],
    now: Temporal.Instant,
  ) => Promise<void>
  /** As the keeper: throws away what is too old. */
  expire?: (tx: Tx, village: string, when: When) => Promise<void>
  /** As the keeper: how much that will be. */
  expiring?: (tx: Tx, village: string, when: When) => Promise<Counted[]>
  /** As the keeper: the texts of all others in which one of these words stands, whoever may read them. */
  naming?: (tx: Tx, village: string, people: readonly string[], words: readonly string[]) => Promise<Naming[]>
  /** As the keeper: puts these values in the place of what stood there. */
  rewrite?: (tx: Tx, village: string, texts: readonly Rewritten[]) => Promise<void>
}
