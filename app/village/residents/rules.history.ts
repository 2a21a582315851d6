import { type Details, type Part, parts } from './rules.details.ts'

export const whats = ['added', 'changed', 'moved', 'died', 'back', 'undone'] as const
export type What = (typeof whats)[number]

export type Event = {
  id: string
  what: What
  before: Partial<Details>
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
    const undoable = changes.length > 0 && !changed.some(part => changedSince.has(part))
    for (const part of changed) changedSince.add(part)
    return { ...event, changes, undoable }
  })
}
