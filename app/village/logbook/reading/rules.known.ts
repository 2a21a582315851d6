import { aidVocabulary } from './rules.aids.ts'
import { backVocabulary, relatives } from './rules.backWords.ts'
import {
  comingWords,
  lengths,
  months,
  nearDays,
  nextWords,
  ordinals,
  partWords,
  weekdayParts,
  weekdays,
  weeklyWords,
} from './rules.dayWords.ts'
import { compoundDestinations, destinations, townWords } from './rules.destinations.ts'
import { fillers } from './rules.fillers.ts'
import { builtInKinds, movingWords, repairWords } from './rules.kindWords.ts'
import { markNames } from './rules.names.ts'
import { repeatVocabulary } from './rules.repeat.ts'
import type { About } from './rules.shape.ts'
import { mend, vocabularyOf } from './rules.spelling.ts'
import { plainly, type Word, wordsIn } from './rules.words.ts'

/** The words of a call, names marked and typing errors put right. */
export const wordsKnown = (text: string, about: About): Word[] => {
  const own = vocabularyOf(
    (about.places ?? []).flatMap(({ name, also = [] }) => [name, ...also].flatMap(pieces)),
    (about.kinds ?? []).flatMap(kind => kind.words.flatMap(pieces)),
  )
  const words = wordsIn(text, joinsThoughts)
  markNames(words, word => vocabulary.words.has(word) || own.words.has(word))
  mend(words, [vocabulary, own], word => fillers.has(word) || turning.has(word), towns)
  return words
}

const towns = vocabularyOf(townWords)
const pieces = (said: string) => plainly(said).split(/[^\p{L}'-]+/u)

const vocabulary = vocabularyOf(
  [
    ...weekdays.keys(),
    ...weekdayParts.keys(),
    ...weeklyWords.keys(),
    ...nearDays.keys(),
    ...partWords.keys(),
  ],
  [
    ...months.keys(),
    ...ordinals.keys(),
    ...lengths.keys(),
    ...comingWords,
    ...nextWords,
    ...repeatVocabulary,
  ],
  [
    ...destinations.keys(),
    ...compoundDestinations.keys(),
    ...townWords,
    ...aidVocabulary,
    ...backVocabulary,
    ...relatives,
  ],
  [...movingWords, ...repairWords, ...builtInKinds.flatMap(kind => kind.words.flatMap(pieces))],
  `
  uiterlijk tussen afspraak terug retour terugrit terugreis volgende mogelijk spoedig ongeveer weekend`
    .trim()
    .split(/\s+/),
)

/** Words that turn a wish round or bound it: typed wrong they must not be lost. */
const turning = new Set(
  `
  niet geen zonder behalve alleen enkel enkele reis vroeg half kwart kwartier over voor tussen heen weer
  thuis huis brengen halen ophalen na tot haast wachten snel spoed spoedig dringend`
    .trim()
    .split(/\s+/),
)

/** `ma-di`, `wo-ochtend`, `heen-en-weer`: a hyphen between two thoughts. */
const joinsThoughts = (part: string) =>
  weekdays.has(part) ||
  weekdayParts.has(part) ||
  partWords.has(part) ||
  nearDays.has(part) ||
  months.has(part) ||
  part === 'en'
