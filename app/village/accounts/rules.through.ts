/** Which roles somebody had from when until when, out of the deeds that gave and took them. */

export type RoleChange = {
  deed: 'added' | 'roles' | 'ended' | 'back'
  roles: readonly string[]
  at: Temporal.Instant
}
/** `until` null: still so. */
export type Stretch = { from: Temporal.Instant; until: Temporal.Instant | null; roles: readonly string[] }
type Member = { since: Temporal.Instant; roles: readonly string[]; endedAt: Temporal.Instant | null }

/** Nobody gave the first person of a village these roles, so no deed says so (queries.founders.ts). */
const foundersRoles = ['coordinator', 'administrator']

/**
 * `changes` in the order of time. Before the first of them that is written down, somebody had what the log saw them
 * have; where it saw nothing, what a founder has: rather too many people on the list than too few.
 */
export function stretchesOf(
  member: Member,
  changes: readonly RoleChange[],
  logged: readonly string[],
): Stretch[] {
  const [first] = changes
  if (!first) return [{ from: member.since, until: member.endedAt, roles: member.roles }]
  const found: Stretch[] = []
  let ended = false
  let open: { from: Temporal.Instant; roles: readonly string[] } | null =
    first.deed === 'added' ? null : { from: member.since, roles: logged.length > 0 ? logged : foundersRoles }
  const close = (until: Temporal.Instant | null) => {
    if (open) found.push({ ...open, until })
    open = null
  }
  for (const { deed, roles, at } of changes) {
    close(at)
    // Roles that change for whoever is gone give nothing back.
    ended = deed === 'ended' || (deed === 'roles' && ended)
    if (!ended) open = { from: at, roles }
  }
  close(null)
  return found
}

/** The parts of a stretch of time in which one of these roles was there. */
export function whenHad(
  stretches: readonly Stretch[],
  wanted: readonly string[],
  within: { from: Temporal.Instant; until: Temporal.Instant },
): { from: Temporal.Instant; until: Temporal.Instant }[] {
  return stretches
    .filter(({ roles }) => roles.some(role => wanted.includes(role)))
    .map(({ from, until }) => ({
      from: later(from, within.from),
      until: until === null ? within.until : earlier(until, within.until),
    }))
    .filter(({ from, until }) => Temporal.Instant.compare(from, until) < 0)
}

const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other
const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other
