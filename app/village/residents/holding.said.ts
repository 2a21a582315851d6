/** What a copy holds of this room, in the sentences of its own pages: what was agreed, and what changed. */
import type { Tell } from '../../entrance/words.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { type Day, dayOf, isDay, type Tongue } from '../../foundation/days.ts'
import { columnOf } from './holding.facts.ts'
import { parts } from './rules.details.ts'
import { asSentence, heldUntil } from './rules.say.ts'

/** `value`: as it may be read, covered where it is covered; `raw`: of a day or a choice, as it stands in the table. */
export type SaidFact = { column: string; value: string; raw: string }

/** Empty where the facts speak for themselves. */
export function sentenceOf(facts: readonly SaidFact[], say: Tell<'residents'>, language: Tongue): string {
  const find = (column: string) => facts.find(fact => fact.column === `residents.${column}`)
  const value = (column: string) => find(column)?.value ?? ''
  const told = { facts, value, raw: (column: string) => find(column)?.raw ?? '', say, language }
  if (find('representatives.name') && find('representatives.ends')) return sayMandate(told)
  if (find('restrictions.reason')) return sayRested(told)
  if (find('consents.purpose')) return sayConsent(told)
  return sayChanges(told)
}

type Told = {
  facts: readonly SaidFact[]
  value: (column: string) => string
  raw: (column: string) => string
  say: Tell<'residents'>
  language: Tongue
}

function sayMandate({ value, raw, say, language }: Told): string {
  const ended = raw('representatives.ended_at')
  const held = {
    ...{ begins: raw('representatives.begins') as Day, ends: raw('representatives.ends') as Day },
    ended: ended ? dayIn(ended) : null,
  }
  const until = heldUntil(held)
  const relation = value('representatives.relation')
  const name = value('representatives.name')
  const told = {
    who: relation ? `${name} (${relation})` : name,
    scope: value('representatives.scope'),
    from: sayWholeDate(held.begins, language),
  }
  const limits = value('representatives.limits')
  return [
    until
      ? say('say.speaker.told', { ...told, until: sayWholeDate(until, language) })
      : say('say.speaker.told-never', told),
    limits && asSentence(say('say.speaker.but', { limits })),
    asSentence(say('say.speaker.told-seen', { proof: value('representatives.proof') })),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayRested({ value, raw, say, language }: Told): string {
  const day = (column: string) => sayWholeDate(dayIn(raw(column)), language)
  const why = value('restrictions.lifted_why')
  return [
    raw('restrictions.lifted_at')
      ? say('say.rested.from-until', { from: day('restrictions.at'), until: day('restrictions.lifted_at') })
      : say('say.rested.since', { from: day('restrictions.at') }),
    say('say.rests-why', { reason: asSentence(value('restrictions.reason')) }),
    why && say('say.rested.came', { came: asSentence(why) }),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayConsent({ value, say }: Told): string {
  const [answer, how, who] = [value('consents.purpose'), value('consents.how'), value('representatives.name')]
  return `${asSentence(answer)} ${who ? say('say.consent.told-by', { how, who }) : say('say.consent.told', { how })}`
}

function sayChanges({ facts, raw, say }: Told): string {
  const isMerge = raw('events.what') === 'merged'
  const side = (column: string) => facts.find(fact => fact.column === column)?.value ?? ''
  return parts
    .flatMap(name => {
      const [from, to] = [side(columnOf(name, 'from')), side(columnOf(name, 'to'))]
      const part = say(`part.${name}`)
      if (from && to) return [say('history.from-to', { part, from, to })]
      if (to) return [say('history.now-only', { part, to })]
      if (!from) return []
      return [say(isMerge ? 'history.was-only' : 'history.gone-only', { part, from })]
    })
    .map(line => `${line}.`)
    .join(' ')
}

/** Of a moment or a day. */
const dayIn = (said: string): Day => (isDay(said) ? said : dayOf(Temporal.Instant.from(said)))
