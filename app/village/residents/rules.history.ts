import { type Details, type Part, parts } from './rules.details.ts'

export const whats = ['added', 'changed', 'moved', 'died', 'back', 'undone', 'merged', 'unmerged'] as const
export type What = (typeof whats)[number]

export type Event = {
  id: string
  what: What
  /** `with`: who the other one was, when two were made one or came apart. */
  before: Partial<Details> & { with?: string }
  version: number
  by: string
  at: Temporal.Instant
}
export type Change = { part: Part; from: Details[Part]; to: Details[Part] }
export type Told = Event & {
  changes: Change[]
  /** Nothing of it has changed again since. */
  undoable: boolean
}

/** Events newest first, each with what it changed into what. */
export function tell(now: Details, events: readonly Event[]): Told[] {
  let after: Details = now
  const changedSince = new Set<Part>()
  return events.map(event => {
    const changed = parts.filter(part => part in event.before)
    const changes = changed.map(part => ({
      part,
      from: event.before[part] as Details[Part],
      to: after[part],
    }))
    after = { ...after, ...event.before }
    // What was merged comes apart as a whole, on a page of its own.
    const isWhole = event.what === 'merged' || event.what === 'unmerged'
    const undoable = !isWhole && changes.length > 0 && !changed.some(part => changedSince.has(part))
    for (const part of changed) changedSince.add(part)
    return { ...event, changes, undoable }
  })
}
