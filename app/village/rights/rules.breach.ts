/** After a stolen account: what was asked, who was seen, who could be seen, and until when it must be told. */
import { type Day, isDay, zone } from '../../foundation/days.ts'
import type { Outcome, Problem } from '../../foundation/outcome.ts'
import type { Logged } from './rules.breach.saw.ts'

type Within = { from: Temporal.Instant; until: Temporal.Instant }
type Open = { from: Temporal.Instant; until: Temporal.Instant | null }
/** One resident under whichever lines, as the list has them. */
type Lined = { id: string; lines: readonly string[]; since: Temporal.Instant; delicate: boolean }
type Union = Open & { stays: string; goes: string }
type Row = { subject: string; colleague: boolean; what: readonly Logged[]; changed: boolean; taken: boolean }

/** Art. 33(1) AVG: after having become aware of it, to the Autoriteit Persoonsgegevens. */
export const hoursToTell = 72

/** What could be seen of a person, the most delicate last. `narrow`: a line that was for a few. */
export const kinds = ['personal', 'sensitive', 'narrow'] as const
export type Kind = (typeof kinds)[number]

export type Asked = Within & { account: string; sessions: string[]; noticed: Temporal.Instant }
export type AskedFields = {
  account: string | null
  sessions: readonly string[]
  text: (name: 'from' | 'from-time' | 'until' | 'until-time' | 'noticed' | 'noticed-time') => string
}

/** Days and times as they were typed. Without a time a day begins at midnight, and ends with the next. */
export function readAsked({ account, sessions, text }: AskedFields, now: Temporal.Instant): Outcome<Asked> {
  const from = momentOf(text('from'), text('from-time'), 'begins')
  const until = text('until') === '' ? now : momentOf(text('until'), text('until-time'), 'ends')
  const noticed = text('noticed') === '' ? now : momentOf(text('noticed'), text('noticed-time'), 'begins')
  const problems: Problem[] = []
  if (!account) problems.push({ field: 'wie', sentence: 'breach.problem.who' })
  if (!from) problems.push({ field: 'van', sentence: 'breach.problem.from' })
  if (!until || (from && Temporal.Instant.compare(from, until) >= 0))
    problems.push({ field: 'tot', sentence: 'breach.problem.until' })
  if (!noticed || Temporal.Instant.compare(noticed, now) > 0)
    problems.push({ field: 'gemerkt', sentence: 'breach.problem.noticed' })
  if (!account || !from || !until || !noticed || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { account, from, until, noticed, sessions: [...sessions] } }
}

export function momentOf(day: Day, time: string, side: 'begins' | 'ends'): Temporal.Instant | null {
  // Outside these years a moment may fall into a year that PostgreSQL does not know.
  if (!isDay(day) || day < '1900' || day > '3000' || (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)))
    return null
  const at = Temporal.PlainDateTime.from(`${day}T${time || '00:00'}`)
  const moment = side === 'ends' && time === '' ? at.add({ days: 1 }) : at
  return moment.toZonedDateTime(zone).toInstant()
}

export const tellBefore = (noticed: Temporal.Instant) => noticed.add({ hours: hoursToTell })

export type Seen = { what: Logged[]; changed: boolean; taken: boolean }

/**
 * Who stood under the line of another for a while: whoever looked there then, saw them. Of a chain of lines each part
 * counts as long as all of it held.
 */
export function underAnother(unions: readonly Union[]): Union[] {
  const found: Union[] = []
  const follow = (top: string, { stays: _stays, ...union }: Union, on: readonly string[]) => {
    found.push({ stays: top, ...union })
    for (const next of unions)
      if (next.stays === union.goes && !on.includes(next.goes)) {
        const both = overlap(union, next)
        if (both) follow(top, { ...next, ...both }, [...on, next.goes])
      }
  }
  for (const union of unions) follow(union.stays, union, [union.stays, union.goes])
  return found
}

/** The part of two stretches that both have; null when there is none. An open end is later than all. */
export function overlap(one: Open, other: Open): Open | null {
  const from = Temporal.Instant.compare(one.from, other.from) > 0 ? one.from : other.from
  const ends = [one.until, other.until].flatMap(end => end ?? []).sort(Temporal.Instant.compare)
  const until = ends[0] ?? null
  return until && Temporal.Instant.compare(from, until) >= 0 ? null : { from, until }
}
/** Rows of the log by the person whom they stand for today; how many lead to nobody any more. */
export function seenByPerson(
  rows: readonly Row[],
  standing: ReadonlyMap<string, string>,
): { seen: Map<string, Seen>; gone: number } {
  const seen = new Map<string, Seen>()
  const gone = new Set<string>()
  for (const row of rows.filter(({ colleague }) => !colleague)) {
    const person = standing.get(row.subject)
    if (!person) gone.add(row.subject)
    else seen.set(person, joined(seen.get(person), row))
  }
  return { seen, gone: gone.size }
}

const joined = (before: Seen | undefined, { what, changed, taken }: Row): Seen => ({
  what: [...(before?.what ?? []), ...what],
  changed: changed || (before?.changed ?? false),
  taken: taken || (before?.taken ?? false),
})

type Delicate = { aids: ReadonlySet<string>; few: ReadonlySet<string> }

/** Everybody who stood in the list before one of these stretches was over. `more` null: no more than name and address. */
export function withinReach(
  people: readonly Lined[],
  windows: readonly Within[],
  more: Delicate | null,
): Map<string, Kind[]> {
  const last = windows
    .map(({ until }) => until)
    .sort(Temporal.Instant.compare)
    .at(-1)
  if (!last) return new Map()
  return new Map(
    people
      .filter(({ since }) => Temporal.Instant.compare(since, last) < 0)
      .map(({ id, lines, delicate }): [string, Kind[]] => {
        if (!more) return [id, ['personal']]
        const some = (those: ReadonlySet<string>) => lines.some(line => those.has(line))
        const has = { personal: true, sensitive: delicate || some(more.aids), narrow: some(more.few) }
        return [id, kinds.filter(kind => has[kind])]
      }),
  )
}

/** How many people of each kind, by what was done or could be done. */
export const countKinds = (all: readonly (readonly Kind[])[]) =>
  kinds.map(kind => ({ kind, count: all.filter(those => those.includes(kind)).length }))
