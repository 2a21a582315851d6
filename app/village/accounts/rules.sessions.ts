/** How long a way in stays open without a click: shorter on a computer that others use too, and there a village may
 * choose shorter still (`idle-minutes`). */
export const idleMinutes = { own: 30, shared: 15 } as const
export const longestHours = 12
/** After this long, an action that matters asks for one touch again. */
export const provenMinutes = 10

export type Times = {
  beganAt: Temporal.Instant
  seenAt: Temporal.Instant
  sharedComputer: boolean
  /** Minutes: the shortest that the villages of this person chose; null when none of them chose. */
  sharedIdle: number | null
}

export function isOver(
  { beganAt, seenAt, sharedComputer, sharedIdle }: Times,
  now: Temporal.Instant,
): boolean {
  const idle = sharedComputer
    ? Math.min(sharedIdle ?? idleMinutes.shared, idleMinutes.shared)
    : idleMinutes.own
  const seconds = (from: Temporal.Instant) => now.since(from).total('seconds')
  // Seen long after now: the clock of the machine was wrong then, and this session would outlive every other.
  const ahead = seconds(seenAt) < -3600 * 2
  return ahead || seconds(seenAt) > idle * 60 || seconds(beganAt) > longestHours * 3600
}

/** Whether this person showed lately enough who they are to change rights, keys or money, or to take data along. */
export const provenRecently = (provenAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Math.abs(now.since(provenAt).total('seconds')) <= provenMinutes * 60
