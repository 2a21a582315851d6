/** A line: what was said or done. A line for a few is read by those few only, so nobody else is called to it. */
import { type Day, isDay } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { endings, isOpen, type State } from '../life/rules.life.ts'
import { mayUndo } from '../life/rules.steps.ts'
import { isTelling, type Telling } from '../life/rules.telling.ts'
import { many, one, type Sent } from '../request/rules.request.ts'

export const entryKinds = ['said', 'called', 'no-answer', 'voicemail', 'visited', 'message'] as const
export type EntryKind = (typeof entryKinds)[number]
/** Of a line that stands there already: its words may have been taken away, or the house wrote it. */
export type StandingKind = EntryKind | 'gone' | Telling

export type Line = {
  kind: EntryKind
  words: string
  /** Accounts; empty means every coordinator. */
  circle: string[]
  mentions: string[]
  follow_up_day: Day | null
  follow_up_for: string | null
}

/** Somebody was called. */
export const called: Line = {
  ...{ kind: 'called', words: '', circle: [], mentions: [] },
  ...{ follow_up_day: null, follow_up_for: null },
}
/** Somebody was called and did not answer. */
export const unanswered: Line = { ...called, kind: 'no-answer' }

/**
 * What was to be done for a request ends with it, what was noted in that same deed too; noted later it still asks. Whoever
 * must hear of that very end is called after it.
 */
export const endedWith = (
  { state, steps }: { state: State; steps: readonly Taken[] },
  { at, kind }: { at: Temporal.Instant; kind: StandingKind },
): boolean =>
  !isOpen(state) &&
  !isTelling(kind) &&
  steps.some(
    each =>
      endings.some(ending => ending === each.step) &&
      !each.undone_at &&
      Temporal.Instant.compare(each.at, at) >= 0,
  )
type Taken = { step: string; at: Temporal.Instant; undone_at: Temporal.Instant | null }

type Tapped = {
  kind: StandingKind
  words: string
  mentions: readonly string[]
  followed_up_at: Temporal.Instant | null
  by: string
  at: Temporal.Instant
}
/** Only the press of a button, by whoever pressed it and right after; with a word or a name it is a line as any other. */
export const mayTakeTapBack = (entry: Tapped, me: string, now: Temporal.Instant): boolean =>
  entry.kind !== 'said' &&
  entry.kind !== 'gone' &&
  !isTelling(entry.kind) &&
  entry.words === '' &&
  entry.mentions.length === 0 &&
  !entry.followed_up_at &&
  mayUndo(entry, me, now)

/** From top to bottom. */
export const lineFields = ['words', 'not_bsn', 'follow_up_day', 'follow_up_for', 'mentions', 'circle']

export type Among = {
  /** Accounts of the coordinators who work here now. */
  colleagues: readonly string[]
  writer: string
  today: Day
}

export function readLine(sent: Sent, { colleagues, writer, today }: Among): Outcome<Line> {
  const problems: Problem[] = []
  const kind = entryKinds.find(name => name === one(sent, 'line')) ?? 'said'
  const words = one(sent, 'words')
  if (kind === 'said' && !words) problems.push({ field: 'words', sentence: 'entry.problem.words' })
  if (words.length > 4000) problems.push({ field: 'words', sentence: 'entry.problem.words-long' })
  const known = (names: string[]) => [...new Set(names)].filter(name => colleagues.includes(name))
  const circle = known(many(sent, 'circle'))
  const mentions = known(many(sent, 'mentions'))
  const follower = one(sent, 'follow_up_for') || writer
  // A colleague who must look, and nobody said when: today.
  const day = one(sent, 'follow_up_day') || (follower === writer ? '' : today)
  if (day && (!isDay(day) || day < today))
    problems.push({ field: 'follow_up_day', sentence: 'entry.problem.follow-up-day' })
  if (day && !colleagues.includes(follower))
    problems.push({ field: 'follow_up_for', sentence: 'entry.problem.follow-up-for' })

  const mayRead = (account: string) => circle.length === 0 || account === writer || circle.includes(account)
  if (!mentions.every(mayRead)) problems.push({ field: 'mentions', sentence: 'entry.problem.outside' })
  if (day && !mayRead(follower)) problems.push({ field: 'follow_up_for', sentence: 'entry.problem.outside' })
  if (problems.length > 0) return troubles(problems)
  return good({
    kind,
    words,
    circle: circle.length > 0 ? [...new Set([writer, ...circle])] : [],
    mentions: mentions.filter(account => account !== writer),
    follow_up_day: day || null,
    follow_up_for: day ? follower : null,
  })
}
