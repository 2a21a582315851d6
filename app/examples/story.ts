/** A story of two years: what is asked in it and what is written, day after day from its beginning. */
import type { Entry, Hand } from './shapes.ts'

export type Step = { day: number } & (
  | { ride: string; times?: number; every?: number; aid?: string; back?: boolean }
  | { task: string; times?: number; every?: number; helper?: string }
  | { line: string; hand: Hand; kind: Entry['kind']; narrow?: true; about?: string }
)

export type Story = {
  person: string
  /** Where it begins: in the first or second occurrence of a month, or so many weeks after the first day. */
  begins: { month: number; occurrence: 0 | 1 } | { week: number }
  /** Who begins to help in this story, and on which day of it. */
  helpers?: Record<string, number>
  steps: readonly Step[]
}
