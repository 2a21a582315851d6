/** The say of a person over their own data: letting it rest, agreeing to a use, and who speaks for them. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import { findBsn } from './rules.bsn.ts'

/** Only what the program does something with. */
export const uses = ['helping', 'good-to-know'] as const
export type Use = (typeof uses)[number]
/** Of the words in which it is asked (`say.consent.<use>.text`); other words are another version. */
export const textVersion: Record<Use, number> = { helping: 1, 'good-to-know': 1 }
export const ways = ['talk', 'phone', 'paper'] as const
export type Way = (typeof ways)[number]
export const scopes = ['copy', 'consent'] as const
export type Scope = (typeof scopes)[number]

export type Representative = {
  id: string
  name: string
  relation: string
  scope: Scope[]
  /** What it is not about, in the words of whoever agreed to it; empty without limits. */
  limits: string
  proof: string
  begins: Day
  ends: Day
  /** Stopped before its time, and when; null as long as nobody did. */
  ended: Day | null
}

/** From the first day up to and with the last, and not once it was ended. */
export const speaksNow = (who: Pick<Representative, 'ended' | 'begins' | 'ends'>, today: Day): boolean =>
  !who.ended && who.begins <= today && today <= who.ends

/** Until and with which day it held; null when it was stopped before it began. */
export const heldUntil = ({
  begins,
  ends,
  ended,
}: Pick<Representative, 'begins' | 'ends' | 'ended'>): Day | null =>
  ended === null || ended > ends ? ends : ended < begins ? null : ended

/** Only for what was agreed. */
export const maySpeak = (who: Representative, about: Scope, today: Day): boolean =>
  speaksNow(who, today) && who.scope.includes(about)

export type Given = { use: Use; given: boolean; how: Way; representative: string | null }
type Text = (name: string) => string
export const longestLimits = 120

export function readConsent(text: Text, speakers: readonly Representative[], today: Day): Outcome<Given> {
  const [use, how, who] = [text('use'), text('how'), text('for')]
  if (!isOneOf(uses, use)) return trouble('', 'say.problem.use')
  if (!isOneOf(ways, how)) return trouble('how', 'say.problem.how')
  const speaker = speakers.find(({ id }) => id === who)
  if (who !== '' && !(speaker && maySpeak(speaker, 'consent', today)))
    return trouble('for', 'say.problem.may-not-speak')
  return good({ use, how, given: text('answer') === 'yes', representative: speaker?.id ?? null })
}

export type NewRepresentative = Omit<Representative, 'id' | 'ended'>

export function readRepresentative(
  text: Text,
  chosen: readonly string[],
  today: Day,
): Outcome<NewRepresentative> {
  const problems: Problem[] = []
  const [name, relation, proof] = [text('name').slice(0, 120), text('relation').slice(0, 60), text('proof')]
  const begins = isDay(text('begins')) ? text('begins') : today
  const ends = text('ends')
  const scope = scopes.filter(one => chosen.includes(one))
  const limits = text('limits')
  const refuse = (field: string, sentence: string) =>
    problems.push({ field, sentence: `say.problem.${sentence}` })
  if (name === '') refuse('name', 'name')
  if (scope.length === 0) refuse('scope', 'scope')
  if (limits.length > longestLimits) refuse('limits', 'limits')
  else if (findBsn(limits)) refuse('limits', 'limits-bsn')
  if (proof === '' || proof.length > 200) refuse('proof', 'proof')
  if (!isDay(ends) || ends < today) refuse('ends', 'ends')
  else if (ends < begins) refuse('ends', 'ends-first')
  return problems.length > 0
    ? troubles(problems)
    : good({ name, relation, proof, scope, limits, begins, ends })
}

export const readReason = (reason: string): Outcome<string> =>
  reason === '' || reason.length > 500 ? trouble('reason', 'say.problem.reason') : good(reason)

/** As a sentence, whether or not it was typed as one. */
export const asSentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

const isOneOf = <T extends string>(all: readonly T[], one: string): one is T =>
  (all as readonly string[]).includes(one)
