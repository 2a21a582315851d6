/** Trends in words: months, lengths of time, and the sentences of the kitchen table. */
import type { Key, Language, Say } from '../../../entrance/words.ts'
import { sayAll, sayMonth } from '../../../foundation/days.said.ts'
import type { Answers, Endings } from './rules.endings.ts'
import type { Months, Period } from './rules.period.ts'
import type { Sentence } from './rules.sentences.ts'

/** With what a sentence is said: the language, and what this village calls its kinds. */
export type Tongues = { say: Say; language: Language; nameOf: (kind: string) => string }

/** "Januari tot en met oktober 2026" */
export function sayMonths({ say, language }: Tongues, { from, to }: Months, year: number): string {
  const words = say('logbook')
  const values = { from: sayMonth(from, language), to: sayMonth(to, language), year: String(year) }
  return capital(words(from === to ? 'trends.period.month' : 'trends.period.months', values))
}

/** What the page is about, and what stands beside it. */
export function sayPeriod(tongues: Tongues, { closed, compared, year }: Period): string {
  const told = compared ?? closed
  if (!told) return ''
  const months = sayMonths(tongues, told, year)
  if (!compared) return months
  const key = told.from === told.to ? 'trends.period.beside-month' : 'trends.period.beside'
  return tongues.say('logbook')(key, { months, before: String(year - 1) })
}

export function saySentence(tongues: Tongues, sentence: Sentence): string {
  const words = tongues.say('logbook')
  switch (sentence.says) {
    case 'all':
      return words(`trends.says.all-${sentence.change}` as Key<'logbook'>, {
        before: sentence.before,
        now: sentence.now,
      })
    case 'kind':
      return words(`trends.says.kind-${sentence.change}`, {
        ...{ before: sentence.before, now: sentence.now },
        what: sayWhat(tongues, sentence),
      })
    case 'unsolved':
      return sayUnsolved(tongues, sentence.endings)
    case 'answers':
      return words('trends.says.answers', sayAnswers(tongues, sentence.answers))
    default:
      return words(`trends.says.${sentence.says}`, {
        ...{ nobody: sentence.offer.nobody, ended: sentence.offer.ended },
        ...{ done: sentence.offer.done, byOne: sentence.offer.byOne },
        kind: small(tongues.nameOf(sentence.offer.kind)),
      })
  }
}

function sayWhat({ say, nameOf }: Tongues, { kind, place }: { kind: string; place: string }): string {
  if (!place) return nameOf(kind)
  return say('logbook')('trends.says.to', { kind: nameOf(kind), place })
}

function sayUnsolved(tongues: Tongues, endings: Endings): string {
  const words = tongues.say('logbook')
  const [all, count] = [endings.all, endings.notPossible]
  if (count === 0) return words('trends.says.unsolved-none', { all })
  const why = sayAll(sayReasons(tongues, endings), tongues.language)
  if (count === 1) return words('trends.says.unsolved-one', { all, why })
  return words('trends.says.unsolved', { all, count, why })
}

/** "niemand gevonden (3)" */
export const sayReasons = ({ say }: Tongues, { why, notPossible }: Endings): string[] =>
  why.map(({ reason, count }) => {
    const said = say('logbook')(`trends.reasons.${reason}`)
    return notPossible === 1 ? said : say('logbook')('trends.says.why', { reason: said, count })
  })

/** "binnen 5 uur", and the middle half: "3 uur tot 19 uur". */
export function sayAnswers(tongues: Tongues, { half, from, to }: Answers): { half: string; range: string } {
  const words = tongues.say('logbook')
  const [short, long] = [sayLength(tongues, from, 'least-'), sayLength(tongues, to, 'least-')]
  return {
    half: sayLength(tongues, half, ''),
    range: words(short === long ? 'trends.within.same' : 'trends.within.from-to', { from: short, to: long }),
  }
}

/** Rounded up: "binnen een dag" is never too early. */
function sayLength({ say }: Tongues, hours: number, how: '' | 'least-'): string {
  const words = say('logbook')
  if (hours <= 1) return words(`trends.within.${how}hour`)
  if (hours <= 23) return words(`trends.within.${how}hours`, { count: Math.ceil(hours) })
  if (hours <= 24) return words(`trends.within.${how}day`)
  return words(`trends.within.${how}days`, { count: Math.ceil(hours / 24) })
}

/** In the middle of a sentence; "ICT" stays as it is. */
const small = (name: string) =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
