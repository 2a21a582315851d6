import { aidVocabulary } from './rules.reading.aids.ts'
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
} from './rules.reading.dayWords.ts'
import { compoundDestinations, destinations, townWords } from './rules.reading.destinations.ts'
import { fillers } from './rules.reading.fillers.ts'
import { builtInKinds, movingWords, repairWords } from './rules.reading.kindWords.ts'
import { markNames } from './rules.reading.names.ts'
import { repeatVocabulary } from './rules.reading.repeat.ts'
import type { About } from './rules.reading.shape.ts'
import { mend, vocabularyOf } from './rules.reading.spelling.ts'
import { plainly, type Word, wordsIn } from './rules.reading.words.ts'

/** The words of a call, names marked and typing errors put right. */
export const wordsKnown = (text: string, about: About): Word[] => {
  const own = vocabularyOf(
    (about.places ?? []).flatMap(({ name, also = [] }) => [name, ...also].flatMap(pieces)),
    (about.kinds ?? []).flatMap(kind => kind.words.flatMap(pieces)),
  )
  const words = wordsIn(text, joinsThoughts)
  markNames(words, word => vocabulary.words.has(word) || own.words.has(word))
  mend(words, [vocabulary, own], word => fillers.has(word))
  return words
}

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
  [...destinations.keys(), ...compoundDestinations.keys(), ...townWords, ...aidVocabulary],
  [...movingWords, ...repairWords, ...builtInKinds.flatMap(kind => kind.words.flatMap(pieces))],
  `
  uiterlijk tussen afspraak terug retour terugrit terugreis volgende mogelijk spoedig ongeveer weekend`
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
