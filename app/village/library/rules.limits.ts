/** A limit: what we do and do not do in one situation, and the sentence to say there. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import type { Card } from './rules.cards.ts'

/** In the order of the guide: who is in need reads no further. */
export const verdicts = ['emergency', 'yes', 'agree', 'no', 'refer'] as const
export type Verdict = (typeof verdicts)[number]

/** How light it is: the law says so, many villages do so, or we chose it ourselves. */
export const grounds = ['law', 'practice', 'own'] as const
export type Ground = (typeof grounds)[number]

export type Limit = {
  title: string
  /** In a few words, for the pocket card and beside a request: "brengen en wachten". */
  short: string
  verdict: Verdict
  say: string
  does: string
  dont: string
  whom: string
  /** The kinds of request that it belongs to; none: to all of them. */
  kinds: string[]
  ground: Ground
  /** May stand on the page of a request. What could be about a person there never does. */
  beside: boolean
  source: string
  sourceDay: Day | ''
}

export const emptyLimit: Limit = {
  ...{ title: '', short: '', verdict: 'agree', say: '', does: '', dont: '', whom: '' },
  ...{ kinds: [], ground: 'own', beside: false, source: '', sourceDay: '' },
}

const longest = { title: 120, short: 40, say: 200, does: 400, dont: 300, whom: 300, source: 300 } as const

/** From top to bottom of the form. */
export const limitFields = [
  ...['title', 'verdict', 'say', 'does', 'dont', 'whom', 'kinds', 'short', 'beside', 'ground'],
  ...['source', 'sourceDay'],
] as const

type Typed = { text: (field: string) => string; texts: (field: string) => readonly string[] }

/** `kinds`: those of the village; others are left out without a word, because no page offers them. */
export function readLimit(typed: Typed, kinds: readonly string[]): Outcome<Limit> {
  const problems: Problem[] = []
  const text = (field: keyof typeof longest) => {
    const most = longest[field]
    const value = oneSpace(typed.text(field))
    if (value.length > most) problems.push({ field, sentence: 'problem.too-long', values: { most } })
    return value
  }
  const title = text('title')
  if (!title) problems.push({ field: 'title', sentence: 'problem.title' })
  const verdict = verdicts.find(one => one === typed.text('verdict'))
  if (!verdict) problems.push({ field: 'verdict', sentence: 'problem.verdict' })
  const say = text('say')
  if (!say) problems.push({ field: 'say', sentence: 'problem.say' })
  const [does, dont, whom, short] = [text('does'), text('dont'), text('whom'), text('short')]
  const ground = grounds.find(one => one === typed.text('ground'))
  if (!ground) problems.push({ field: 'ground', sentence: 'problem.ground' })
  const source = text('source')
  const sourceDay = typed.text('sourceDay')
  if (sourceDay && !isDay(sourceDay)) problems.push({ field: 'sourceDay', sentence: 'problem.day' })
  if (problems.length > 0 || !verdict || !ground) return troubles(problems)
  return good({
    ...{ title, short, verdict, say, does, dont, whom, ground, source, sourceDay },
    kinds: kinds.filter(kind => typed.texts('kinds').includes(kind)),
    beside: typed.text('beside') === 'yes',
  })
}

/** Lines stay; a row of spaces is one. */
const oneSpace = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim()

/** What a card is called where there is little room. */
export const inShort = ({ short, title }: Pick<Limit, 'short' | 'title'>): string => short || title

/** A card without kinds belongs to all of them. */
export const ofKind = <C extends { said: Limit }>(cards: readonly C[], kind: string): C[] =>
  cards.filter(({ said }) => said.kinds.length === 0 || said.kinds.includes(kind))

export const byVerdict = <C extends { said: Limit }>(
  cards: readonly C[],
): { verdict: Verdict; cards: C[] }[] =>
  verdicts
    .map(verdict => ({ verdict, cards: cards.filter(({ said }) => said.verdict === verdict) }))
    .filter(({ cards }) => cards.length > 0)

/**
 * The limits that stand in one line beside a request of this kind: those for which it comes first among their kinds, two
 * at most, of two verdicts where there are two. Nothing that could be about a person.
 */
export function nearest(cards: readonly Card<Limit>[], kind: string, most = 2): Card<Limit>[] {
  const place = ({ said }: Card<Limit>) => said.kinds.indexOf(kind)
  const near = cards
    .filter(card => card.inUse && card.said.beside && place(card) >= 0)
    .sort(
      (one, other) =>
        place(one) - place(other) ||
        verdicts.indexOf(one.said.verdict) - verdicts.indexOf(other.said.verdict),
    )
  const [first] = near
  if (!first) return []
  const others = near.slice(1)
  const apart = others.filter(({ said }) => said.verdict !== first.said.verdict)
  return [first, ...apart, ...others.filter(card => !apart.includes(card))].slice(0, most)
}
