/** Finding a card by the words that come up at a door: "drank", "sleutel", "pinpas". */
import type { Card } from './rules.cards.ts'
import { type Limit, verdicts } from './rules.limits.ts'

/** Cards that hold every word; where there are none, those that hold any of them. */
export function matching<C extends Card<Limit>>(cards: readonly C[], typed: string): C[] {
  const words = wordsOf(typed).filter(word => !small.has(word))
  if (words.length === 0) return []
  const found = cards.map(card => ({ card, hits: hitsIn(card, words) })).filter(({ hits }) => hits > 0)
  const all = found.filter(({ hits }) => hits === words.length)
  return (all.length > 0 ? all : found)
    .sort(
      (one, other) =>
        other.hits - one.hits ||
        verdicts.indexOf(one.card.said.verdict) - verdicts.indexOf(other.card.said.verdict),
    )
    .map(({ card }) => card)
}

/** Without accents and capitals; figures count, because of 112. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

function hitsIn({ said, find }: Card<Limit>, words: readonly string[]): number {
  const { title, short, say, does, dont, whom } = said
  const held = wordsOf([title, short, say, does, dont, whom, ...find].join(' '))
  return words.filter(word => held.some(one => isLike(one, word))).length
}

/** "sleutels" finds "sleutel", "pin" finds "pinnen". */
const isLike = (held: string, word: string) =>
  held === word ||
  (word.length >= 3 && held.startsWith(word)) ||
  (held.length >= 4 && word.length - held.length <= 4 && word.startsWith(held))

const small = new Set(
  'de het een en of ik je u jij hij zij ze we wij iemand mag moet kan wil dat die dit er in op aan te bij met van voor naar is niet'.split(
    ' ',
  ),
)
