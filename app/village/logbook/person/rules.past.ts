/** What happened around a person, in runs that belong to one request: its name is read once, not at every line. */
import type { Day } from '../../../foundation/days.ts'

/** How many closed requests stand on the page of a person; what came before stands in what happened. */
export const closedShown = 5

/** So much of what happened stands on the page at once. */
const recentShown = 4

type Owed = { follow_up_day: Day | null; followed_up_at: Temporal.Instant | null }

/** The newest, and whatever somebody must still come back to; what came before is folded. */
export function inTwo<M extends Owed>(moments: readonly M[]): { recent: M[]; older: M[] } {
  const stands = (moment: M, at: number) =>
    at < recentShown || (moment.follow_up_day !== null && moment.followed_up_at === null)
  return {
    recent: moments.filter(stands),
    older: moments.filter((moment, at) => !stands(moment, at)),
  }
}

export type Run<M> = readonly [M, ...M[]]

export function inRuns<M extends { request_id: string | null }>(moments: readonly M[]): Run<M>[] {
  const runs: [M, ...M[]][] = []
  for (const moment of moments) {
    const run = runs.at(-1)
    if (run && run[0].request_id === moment.request_id) run.push(moment)
    else runs.push([moment])
  }
  return runs
}
