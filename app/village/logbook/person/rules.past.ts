/** What happened around a person, in runs that belong to one request: its name is read once, not at every line. */
/** How many closed requests stand on the page of a person; what came before stands in what happened. */
export const closedShown = 5

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
