/** All that the page of trends tells of one year, counted once. */
import { type Asked, groupBy, inMonths, perMonth, placesIn } from './rules.asked.ts'
import {
  type Answers,
  type Askers,
  answersOf,
  askersOf,
  type Endings,
  endingsOf,
  type Offer,
  offersOf,
} from './rules.endings.ts'
import type { Period } from './rules.period.ts'
import {
  isComparable,
  type KindSentence,
  kindSentences,
  type Sentence,
  sentencesOf,
} from './rules.sentences.ts'

export type KindTrend = {
  kind: string
  /** Each month of the year before, then each of the year itself. */
  months: number[]
  /** In the months that are compared; `before` is null when there is nothing to compare with. */
  before: number | null
  now: number
  places: { place: string; count: number }[]
}

export type Trends = {
  period: Period
  sentences: Sentence[]
  /** One of each kind, for whoever asks for it; none where there is nothing to compare with. */
  ofKinds: KindSentence[]
  /** Whether last year says enough to stand beside it in a sentence. */
  comparable: boolean
  /** All kinds together, under the name ''. */
  all: KindTrend
  kinds: KindTrend[]
  endings: Endings
  answers: Answers | null
  askers: Askers
  offers: Offer[]
  /** Written down later than it was said, among those of this year. */
  late: number
  running: number
}

export function trendsOf(asked: readonly Asked[], known: ReadonlySet<string>, period: Period): Trends {
  const now = period.closed ? inMonths(asked, period.closed) : []
  const endings = endingsOf(now)
  const answers = answersOf(now)
  const groups = groupBy(asked, ({ kind }) => kind)
  const tell = (kind: string, group: readonly Asked[]) => kindTrend(kind, group, period)
  return {
    period,
    comparable: isComparable(asked, period.compared),
    sentences: sentencesOf({ asked, period, endings, answers }),
    ofKinds: kindSentences(asked, period),
    all: tell('', asked),
    kinds: [...groups].map(([kind, group]) => tell(kind, group)),
    endings,
    answers,
    askers: askersOf(now, known),
    offers: offersOf(now),
    late: now.filter(({ late }) => late).length,
    running: period.running ? inMonths(asked, { from: period.running, to: period.running }).length : 0,
  }
}

/** What was named once or twice tells of a person, not of a place. */
const leastNamed = 3
const mostPlaces = 3

function kindTrend(kind: string, asked: readonly Asked[], { closed, compared }: Period): KindTrend {
  const now = closed ? inMonths(asked, closed) : []
  const places = placesIn(now).map(({ place, asked }) => ({ place, count: asked.length }))
  return {
    kind,
    months: perMonth(asked),
    before: compared ? inMonths(asked, compared, 1).length : null,
    now: compared ? inMonths(asked, compared).length : now.length,
    places: places.filter(({ count }) => count >= leastNamed).slice(0, mostPlaces),
  }
}

/** A quarter that is over within the year: 1 to 4, with its months. */
export const quartersOf = (to: number) =>
  [1, 2, 3, 4]
    .filter(quarter => quarter * 3 <= to)
    .map(quarter => ({ quarter, from: quarter * 3 - 2, to: quarter * 3 }))

/** `back`: 0 for the year itself, 1 for the one before. */
export const countIn = (months: readonly number[], from: number, to: number, back: 0 | 1 = 0): number =>
  months
    .slice((back === 1 ? 0 : 12) + from - 1, (back === 1 ? 0 : 12) + to)
    .reduce((sum, count) => sum + count, 0)
