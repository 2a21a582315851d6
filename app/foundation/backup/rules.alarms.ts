/** When somebody must be told of the backup, and of what (D8). */

/** `room`: so much waits for the other disk that PostgreSQL will soon throw it away. `gap`: it did. */
export const troubles = [
  'away',
  'full',
  'refused',
  'key',
  'corrupt',
  'room',
  'gap',
  'database',
  'other',
] as const
export type Trouble = (typeof troubles)[number]

export const alarmKinds = ['old', 'behind', 'away', 'full', 'key', 'corrupt'] as const
export type AlarmKind = (typeof alarmKinds)[number]
export type Alarm = { kind: AlarmKind; since: Temporal.Instant }

/** `goodAt`: when all of it last stood on the other disk; before the first time, when the backup was set up. */
export type PartState = {
  goodAt: Temporal.Instant
  trouble: Trouble | null
  troubleSince: Temporal.Instant | null
}

const baseHours = 26
const walHours = 1

export function alarmsOf(base: PartState | null, wal: PartState | null, now: Temporal.Instant): Alarm[] {
  const alarms: Alarm[] = []
  const late = (state: PartState | null, hours: number) =>
    state !== null && now.since(state.goodAt).total('hours') > hours
  for (const [state, hours] of [
    [base, baseHours],
    [wal, walHours],
  ] as const) {
    if (!state?.trouble || !state.troubleSince) continue
    const kind = kindOf[state.trouble]
    // A share that is away for a moment, or a restart, tells nobody anything; the nightly copy that failed does.
    const passing = state === wal && (kind === 'away' || kind === 'behind') && state.trouble !== 'room'
    if (kind && (!passing || late(state, hours))) alarms.push({ kind, since: state.troubleSince })
  }
  if (base && late(base, baseHours)) alarms.push({ kind: 'old', since: base.goodAt })
  if (wal && late(wal, walHours)) alarms.push({ kind: 'behind', since: wal.goodAt })
  return alarms.filter(({ kind }, at) => alarms.findIndex(other => other.kind === kind) === at)
}

/** What a person can do something about. A database that is away shows itself on every page. */
const kindOf: Record<Trouble, AlarmKind | null> = {
  away: 'away',
  refused: 'away',
  full: 'full',
  key: 'key',
  corrupt: 'corrupt',
  room: 'behind',
  gap: 'behind',
  database: null,
  other: 'behind',
}
