/** What the page of a request says of its limits: one line for its kind, and a flag where the words look like paid work. */
import type { Say } from '../../entrance/words.ts'
import type { Card } from './rules.cards.ts'
import { inShort, type Limit, nearest, type Verdict } from './rules.limits.ts'
import { looksPaid, paidKind } from './rules.paid.ts'
import { inWords } from './shown.ts'
import { paidWork } from './starting.ts'

export type Beside = {
  kind: { code: string; name: string }
  near: { code: string; short: string; verdict: Verdict }[]
  paid: { code: string; who: string; why: string; say: string } | null
}

/** `cards`: the limits as they stand in this village. Nothing of it is kept, and nothing is refused. */
export function besideRequest(
  say: Say,
  cards: readonly Card<Limit>[],
  kind: Beside['kind'],
  words: string,
): Beside {
  const told = inWords(say)
  const near = nearest(cards, kind.code).map(({ code, said }) => ({
    code,
    short: inShort(told(said)),
    verdict: said.verdict,
  }))
  return { kind, near, paid: paidBeside(say, cards, kind, words) }
}

/** A village that left the limit out, or says that it does do this, sees no flag. */
function paidBeside(
  say: Say,
  cards: readonly Card<Limit>[],
  kind: Beside['kind'],
  words: string,
): Beside['paid'] {
  const paid = looksPaid(words, kind.code, paidWork) ?? paidKind(kind.name, paidWork)
  const card = paid && cards.find(({ code, inUse }) => inUse && code === paid.limit)
  if (!card || doesItHere(card)) return null
  const { who, why } = inWords(say)({ who: paid.who, why: paid.why })
  return { code: card.code, who, why, say: inWords(say)(card.said).say }
}

const doesItHere = ({ said, startedAs }: Card<Limit>) =>
  said.verdict === 'yes' && startedAs !== null && startedAs.verdict !== 'yes'

/** Kinds that are paid work by their name, unless the village says that it does this. */
export const paidKinds = <K extends { name: string }>(
  kinds: readonly K[],
  cards: readonly Card<Limit>[],
): K[] =>
  kinds.filter(({ name }) => {
    const limit = paidKind(name, paidWork)?.limit
    const card = cards.find(({ code, inUse }) => inUse && code === limit)
    return card !== undefined && !doesItHere(card)
  })
