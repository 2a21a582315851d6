/** How long a way in stays open: shorter on a computer that others use too. */
export const idleMinutes = { own: 30, shared: 15 } as const
export const longestHours = 12
/** After this long, an action that matters asks for one touch again. */
export const provenMinutes = 10

export type Times = { beganAt: Temporal.Instant; seenAt: Temporal.Instant; sharedComputer: boolean }

export function isOver({ beganAt, seenAt, sharedComputer }: Times, now: Temporal.Instant): boolean {
  const idle = idleMinutes[sharedComputer ? 'shared' : 'own']
  const seconds = (from: Temporal.Instant) => now.since(from).total('seconds')
  return seconds(seenAt) > idle * 60 || seconds(beganAt) > longestHours * 3600
}

/** Whether this person showed lately enough who they are to change rights, keys or money, or to take data along. */
export const provenRecently = (provenAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  now.since(provenAt).total('seconds') <= provenMinutes * 60
