/** What the read log is told of somebody who takes part; see `saw` in entrance/visit.ts. */

/**
 * `takes-part`: name, number and what they like to do; `needs`: what they need to take part; `task`: the name with a task;
 * `part-history`: what changed of it.
 */
export type PartShown = 'takes-part' | 'needs' | 'task' | 'part-history'

const sensitivities = {
  'takes-part': 'personal',
  needs: 'sensitive',
  task: 'personal',
  'part-history': 'sensitive',
} as const satisfies Record<PartShown, string>

export const shownIn = (id: string, ...parts: PartShown[]) =>
  parts.map(part => ({
    ...{ subject: id, type: 'resident', object: id },
    ...{ part, sensitivity: sensitivities[part] },
  }))

/** Whom to call at a club or a shop is somebody too, though nobody of the list of people. */
export const shownAt = (offerer: string) => ({
  ...{ subject: offerer, type: 'offerer', object: offerer },
  ...{ part: 'contact', sensitivity: 'personal' as const },
})
