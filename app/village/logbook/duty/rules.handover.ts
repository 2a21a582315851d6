/** "Sinds jouw vorige dienst": what others did, one row for each request or person. */
import type { Some } from '../today/rules.today.ts'

type At = { id: string; at: Temporal.Instant; by: string }
export type Step = At & {
  request_id: string
  step: string
  version: number
  undone_by: string | null
  undone_at: Temporal.Instant | null
}
export type Line = At & { request_id: string | null; resident_id: string | null }
export type PersonChange = At & {
  resident: string
  name: string
  what: string
  other: string | null
  otherName: string | null
  mergedInto: string | null
}

/** `undone`: a step that was taken back; it happened when that was done, and by whoever did it. */
export type Happened<S extends Step, L extends Line, P extends PersonChange> = At &
  ({ what: 'step' | 'undone'; step: S } | { what: 'line'; line: L } | { what: 'person'; change: P })

/** What happened around one request, or one person where it was about no request; the newest first. */
export type Thing<S extends Step, L extends Line, P extends PersonChange> = {
  request: string | null
  resident: string | null
  isNew: boolean
  /** When the newest of it happened, its beginning too. */
  newest: number
  happened: Happened<S, L, P>[]
}

export type Rows<S extends Step, L extends Line, P extends PersonChange> = {
  steps: readonly S[]
  lines: readonly L[]
  people: readonly P[]
}

/** What I did myself I know; but a request that came in stands here whoever took the call. */
export function toldSince<S extends Step, L extends Line, P extends PersonChange>(
  { steps, lines, people }: Rows<S, L, P>,
  me: string,
  since: Temporal.Instant,
): Thing<S, L, P>[] {
  const things = new Map<string, Thing<S, L, P>>()
  const thingOf = (request: string | null, resident: string | null) => {
    const key = request ?? resident ?? ''
    const thing = things.get(key) ?? { request, resident, isNew: false, newest: 0, happened: [] }
    things.set(key, thing)
    return thing
  }
  for (const step of steps) {
    const happened = stepSince(step, since)
    if (!happened) continue
    if (step.step === 'new')
      Object.assign(thingOf(step.request_id, null), { isNew: true, newest: step.at.epochMilliseconds })
    else if (happened.by !== me) thingOf(step.request_id, null).happened.push(happened)
  }
  for (const line of lines)
    if (line.by !== me)
      thingOf(line.request_id, line.request_id ? null : line.resident_id).happened.push({
        ...{ id: line.id, at: line.at, by: line.by },
        ...{ what: 'line', line },
      })
  for (const change of withoutTwins(people))
    if (change.by !== me)
      thingOf(null, change.mergedInto ?? change.resident).happened.push({
        ...{ id: change.id, at: change.at, by: change.by },
        ...{ what: 'person', change },
      })
  for (const thing of things.values()) {
    thing.happened.sort(newestFirst)
    thing.newest = Math.max(thing.newest, thing.happened[0]?.at.epochMilliseconds ?? 0)
  }
  return [...things.values()]
    .filter(({ isNew, happened }) => isNew || happened.length > 0)
    .sort((one, other) => other.newest - one.newest)
}

function stepSince<S extends Step>(step: S, since: Temporal.Instant) {
  const { id, undone_at, undone_by } = step
  const isSince = (at: Temporal.Instant) => Temporal.Instant.compare(at, since) >= 0
  if (undone_at)
    return isSince(undone_at)
      ? { id, at: undone_at, by: undone_by ?? '', what: 'undone' as const, step }
      : null
  return isSince(step.at) ? { id, at: step.at, by: step.by, what: 'step' as const, step } : null
}

/** Two who became one have a row each, and it happened once: of the two the one who stays tells it. */
function withoutTwins<P extends PersonChange>(people: readonly P[]): P[] {
  const isMerge = ({ what, other }: P) => what === 'merged' && other !== null
  return people.filter(
    change =>
      !isMerge(change) ||
      change.mergedInto === null ||
      !people.some(twin => isMerge(twin) && twin.resident === change.other && twin.other === change.resident),
  )
}

const newestFirst = (one: At, other: At) => Temporal.Instant.compare(other.at, one.at)

/** How a request stood after this step: as it stands now, with every later step that holds taken away again. */
export function stoodAfter<R extends object>(
  now: R,
  steps: readonly (Step & { before: Record<string, unknown> })[],
  step: Step,
): R {
  const later = steps
    .filter(each => each.request_id === step.request_id && each.version > step.version && !each.undone_at)
    .sort((one, other) => other.version - one.version)
  return Object.assign({}, now, ...later.map(({ before }) => before))
}

export type Section = 'nieuw' | 'veranderd' | 'wacht' | 'doen'

/** A calm page shows the first few of each, and all of the one that was asked for. */
const [few, all] = [8, 300]
export const firstOf = <T>(rows: readonly T[], section: Section, asked: string | null): Some<T> =>
  some(rows, asked === section ? all : few)

export const some = <T>(rows: readonly T[], most: number): Some<T> => ({
  rows: rows.slice(0, most),
  more: Math.max(0, rows.length - most),
})

/** Of one request: its newest words, and so many before them. */
const toldOfOne = 10
export const told = <T>({ happened }: { happened: readonly T[] }): T[] => happened.slice(0, toldOfOne)

/** Where it is about a person and no request; of whoever stayed, where two became one. */
export function nameOfThing<
  S extends Step,
  L extends Line & { name: string | null },
  P extends PersonChange,
>({ happened, resident }: Pick<Thing<S, L, P>, 'happened' | 'resident'>): string {
  for (const each of happened) {
    if (each.what === 'line' && each.line.name) return each.line.name
    if (each.what !== 'person') continue
    const { change } = each
    return change.resident === resident ? change.name : (change.otherName ?? change.name)
  }
  return ''
}
