/**
 * What somebody would say of it at the kitchen table: three to six sentences, each only when it is honest. Both numbers
 * always, never a percentage; what may be chance says so.
 */
import { type Asked, groupBy, inMonths, placesIn, plainPlace } from './rules.asked.ts'
import { certain, chanceOf, type Pair } from './rules.compare.ts'
import {
  type Answers,
  type Endings,
  leansOnOne,
  nobodyOffers,
  type Offer,
  offersOf,
  oftenNobody,
} from './rules.endings.ts'
import type { Months, Period } from './rules.period.ts'

export type Change = 'up' | 'down' | 'begun' | 'gone' | 'perhaps' | 'even'
export type OfferSentence = { says: 'nobody' | 'often-nobody' | 'one-helper'; offer: Offer }
export type Sentence =
  | { says: 'all'; change: Change | 'same'; before: number; now: number }
  | { says: 'kind'; change: Change; kind: string; place: string; before: number; now: number }
  | { says: 'unsolved'; endings: Endings }
  | OfferSentence
  | { says: 'answers'; answers: Answers }

export type KindSentence = Extract<Sentence, { says: 'kind' }>
type Told = { asked: readonly Asked[]; period: Period; endings: Endings; answers: Answers | null }

/** Enough to think about, and no more. */
const most = 6

export function sentencesOf({ asked, period, endings, answers }: Told): Sentence[] {
  if (!period.closed) return []
  const now = inMonths(asked, period.closed)
  const { all, changes } = changesOf(asked, period)
  const sure = changes.filter(({ change }) => change !== 'perhaps').slice(0, 3)
  const unsure = changes.filter(({ change }) => change === 'perhaps').slice(0, sure.length > 0 ? 1 : 2)
  const unsolved: Sentence[] = enough(endings.all) ? [{ says: 'unsolved', endings }] : []
  const rest: Sentence[] = [
    ...offerSentences(offersOf(now)).slice(0, 1),
    ...(answers ? [{ says: 'answers', answers } as const] : []),
  ]
  return [...all, ...sure, ...unsolved, ...unsure, ...rest].slice(0, most)
}

/** Of ten requests one may begin to speak. */
const enough = (count: number) => count >= 10

/** A logbook with a few lines of last year was hardly kept then: that more stands in it now says nothing of the village. */
export const isComparable = (asked: readonly Asked[], compared: Months | null): compared is Months =>
  compared !== null && enough(inMonths(asked, compared, 1).length)

function changesOf(asked: readonly Asked[], { compared }: Period) {
  if (!isComparable(asked, compared)) return { all: [], changes: [] }
  const { pair, series, sure } = judged(asked, compared)
  const [before, now] = [pair.before.length, pair.now.length]
  const whole = sure[0] ? way(before, now) : 'same'
  const all: Sentence[] = enough(before + now) ? [{ says: 'all', change: whole, before, now }] : []
  const changes = series.flatMap(({ kind, place, before, now, chance }, at): (KindSentence & Chance)[] => {
    const change: Change | null = sure[at + 1] ? way(before, now) : mayMatter(before, now) ? 'perhaps' : null
    return change ? [{ says: 'kind', change, kind, place, before, now, chance }] : []
  })
  changes.sort((one, other) => one.chance - other.chance)
  return { all, changes: withoutEchoes(changes).map(({ chance: _, ...said }) => said) }
}

function judged(asked: readonly Asked[], compared: Months) {
  const pair = { before: inMonths(asked, compared, 1), now: inMonths(asked, compared) }
  const series = seriesOf(pair)
  return { pair, series, sure: certain([chanceOf(pair), ...series.map(({ chance }) => chance)]) }
}

/** Of each kind one sentence for whoever asks for that kind, also where there is nothing to tell at the kitchen table. */
export function kindSentences(asked: readonly Asked[], { compared }: Period): KindSentence[] {
  if (!isComparable(asked, compared)) return []
  const { pair, series, sure } = judged(asked, compared)
  const count = (some: readonly Asked[], kind: string) => some.filter(one => one.kind === kind).length
  return [...new Set([...pair.before, ...pair.now].map(({ kind }) => kind))].map(kind => {
    const [before, now] = [count(pair.before, kind), count(pair.now, kind)]
    const at = series.findIndex(each => each.kind === kind && each.place === '')
    const change = sure[at + 1] && at >= 0 ? way(before, now) : before === now ? 'even' : 'perhaps'
    return { says: 'kind', change, kind, place: '', before, now }
  })
}

function way(before: number, now: number): Exclude<Change, 'perhaps' | 'even'> {
  if (now === 0) return 'gone'
  if (before === 0) return 'begun'
  return now > before ? 'up' : 'down'
}

/** Needs A002 wants to hear of a third more; a handful more or less is nothing to tell. */
const mayMatter = (before: number, now: number) =>
  Math.abs(now - before) >= 5 && Math.abs(now - before) > 0.3 * Math.max(1, before)

type Chance = { chance: number }
type Series = { kind: string; place: string; before: number; now: number; chance: number }

/** Each kind, and in it each place of some weight; what was asked a few times only is not looked at. */
function seriesOf({ before, now }: Pair): Series[] {
  const was = groupBy(before, ({ kind }) => kind)
  const is = groupBy(now, ({ kind }) => kind)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(kind => {
    const pair = { before: was.get(kind) ?? [], now: is.get(kind) ?? [] }
    const places = placesIn([...pair.now, ...pair.before]).filter(({ asked }) => enough(asked.length))
    const there = (place: string) => (one: Asked) => plainPlace(one.place) === plainPlace(place)
    return [
      seriesFrom(kind, '', pair),
      ...places.map(({ place }) =>
        seriesFrom(kind, place, {
          before: pair.before.filter(there(place)),
          now: pair.now.filter(there(place)),
        }),
      ),
    ].filter(({ before, now }) => enough(before + now) || before === 0 || now === 0)
  })
}

const seriesFrom = (kind: string, place: string, pair: Pair): Series => ({
  ...{ kind, place, before: pair.before.length, now: pair.now.length },
  chance: chanceOf(pair),
})

/** A place that says what its kind says already is left out, and so is the other way round. */
function withoutEchoes<C extends KindSentence>(changes: C[]): C[] {
  const told = new Set<string>()
  return changes.filter(({ kind, change }) => {
    const key = `${kind} ${change}`
    if (told.has(key)) return false
    told.add(key)
    return true
  })
}

/** What nobody offers, or hardly anybody; the most often missed first. */
export function offerSentences(offers: readonly Offer[]): OfferSentence[] {
  const sorted = [...offers].sort((one, other) => other.nobody - one.nobody || other.done - one.done)
  const say = (says: OfferSentence['says'], is: (offer: Offer) => boolean) =>
    sorted.filter(is).map(offer => ({ says, offer }))
  return [
    ...say('nobody', nobodyOffers),
    ...say('often-nobody', oftenNobody),
    ...say('one-helper', leansOnOne),
  ]
}
