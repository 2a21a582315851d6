/**
 * Whether what is asked is mostly paid work or care. It is a flag beside the words with the limit that belongs to it, and
 * never a refusal: a person decides (needs A152). Nothing of it is kept.
 */
import { wordsOf } from './rules.search.ts'

export type Paid = {
  /** The code of the limit that says what may be done. */
  limit: string
  /** Whose work it mostly is. */
  who: string
  /** What may be done all the same. */
  why: string
  words: readonly string[]
  /** What a kind of help is called that is such work. */
  kinds: readonly string[]
  /** With one of these beside it somebody does it already, or it is about an animal. */
  unless: readonly string[]
}

/** A ride is no care: whoever brings somebody to be washed washes nobody, unless help is asked for that too. */
export function looksPaid(words: string, kind: string, paid: readonly Paid[]): Paid | null {
  const said = wordsOf(words)
  const isAsked = (phrase: string) => kind !== ride || /^(hulp|helpen)\b/.test(phrase)
  const fits = ({ words, unless }: Paid) =>
    !unless.some(word => said.includes(word)) &&
    words.some(phrase => isAsked(phrase) && holds(said, wordsOf(phrase)))
  return paid.find(fits) ?? null
}

const ride = 'vervoer'

/** A kind of help that is paid work by its very name: flagged, so that a village does not offer it unawares. */
export function paidKind(name: string, paid: readonly Paid[]): Paid | null {
  const said = wordsOf(name)
  return paid.find(({ kinds }) => kinds.some(kind => holds(said, wordsOf(kind)))) ?? null
}

/** One word after the other, with at most two small ones in between: "steunkousen [even] aantrekken". */
function holds(said: readonly string[], phrase: readonly string[]): boolean {
  const begins = said.flatMap((word, at) => (word === phrase[0] ? [at] : []))
  return begins.some(at => {
    let next = at + 1
    for (const word of phrase.slice(1)) {
      let skipped = 0
      while (said[next] !== word && skipped < 2 && small.has(said[next] ?? '')) {
        next++
        skipped++
      }
      if (said[next] !== word) return false
      next++
    }
    return true
  })
}

const small = new Set(
  'de het t een haar zijn mijn hun om te even bij mevrouw mevr mw meneer mr hem hen graag huis hele komen'.split(
    ' ',
  ),
)
