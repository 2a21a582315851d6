/**
 * How a Dutch sentence uses a word of the village: `{{request.de}}` is "de hulpvraag" or "het verzoek". The names of
 * the forms are what stands there for a de-word; a het-word gets its own. "een", "geen" and the plural never change, so
 * a sentence writes those itself: `een {{request.one}}`, `de {{request.many}}`.
 */
import { type OneWord, type OwnWords, type VillageWord, withArticle, wordPairs } from './rules.words.ts'

/** Ours, `one` with its article; `short` is how we mostly say it, for which the village's own word stands too. */
export type OurWords = { ours: Record<VillageWord, string>; short: { request: string; requests: string } }

export type Forms = ReturnType<typeof formsOf>
export type Nouns = Record<OneWord | 'ask', Forms>

export function nounsOf({ ours, short }: OurWords, own: OwnWords = {}): Nouns {
  const nouns = wordPairs.map(([one, many]) => [one, formsOf(own[one] ?? ours[one], own[many] ?? ours[many])])
  const ask = formsOf(own.request ?? short.request, own.requests ?? short.requests)
  return { ...(Object.fromEntries(nouns) as Record<OneWord, Forms>), ask }
}

function formsOf(told: string, many: string) {
  const [, article = 'de', one = told] = withArticle.exec(told) ?? []
  const het = article.toLowerCase() === 'het'
  const deze = `${het ? 'dit' : 'deze'} ${one}`
  const nieuwe = `${het ? 'nieuw' : 'nieuwe'} ${one}`
  return {
    one,
    One: capital(one),
    many,
    Many: capital(many),
    de: `${het ? 'het' : 'de'} ${one}`,
    De: `${het ? 'Het' : 'De'} ${one}`,
    deze,
    Deze: capital(deze),
    /** After "een" or alone; after "de" an adjective does not change. */
    nieuwe,
    Nieuwe: capital(nieuwe),
    oude: `${het ? 'oud' : 'oude'} ${one}`,
    deOude: `${het ? 'het' : 'de'} oude ${one}`,
    hij: het ? 'het' : 'hij',
    hem: het ? 'het' : 'hem',
  }
}

/** Dutch writes ij as one letter: IJsclub. */
const capital = (word: string) =>
  word.startsWith('ij') ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1)
