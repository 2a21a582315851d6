/** What came of it: how many were solved, why some were not, how soon there was an answer, and who asks. */
import { type Reason, reasons } from '../life/rules.life.ts'
import { type Asked, groupBy, peopleIn } from './rules.asked.ts'

export type Endings = {
  all: number
  done: number
  referred: number
  notPossible: number
  /** Why not, the most frequent first. */
  why: { reason: Reason; count: number }[]
  withdrawn: number
  /** Came back each week and was ended. */
  stopped: number
  /** Somebody will do it. */
  agreed: number
  /** Still without anybody. */
  waiting: number
}

export function endingsOf(asked: readonly Asked[]): Endings {
  const states = groupBy(asked, ({ state }) => state)
  const count = (...which: string[]) =>
    which.reduce((sum, state) => sum + (states.get(state)?.length ?? 0), 0)
  const failed = groupBy(states.get('not-possible') ?? [], ({ reason }) => reason)
  return {
    all: asked.length,
    done: count('done'),
    referred: count('referred'),
    notPossible: count('not-possible'),
    why: reasons
      .map(reason => ({ reason, count: failed.get(reason)?.length ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
    withdrawn: count('withdrawn'),
    stopped: count('stopped'),
    agreed: count('found', 'agreed'),
    waiting: count('new', 'looking'),
  }
}

/** A median of fewer tells of these people, not of the village (security.md, "Figures about very small populations", 6). */
export const fewestPeople = 10

/** Hours: half of the answers came sooner than `half`, the middle half of them between the two others. */
export type Answers = { of: number; half: number; from: number; to: number }

export function answersOf(asked: readonly Asked[]): Answers | null {
  const answered = asked.filter(({ hours }) => hours !== null)
  if (peopleIn(answered) < fewestPeople) return null
  const hours = answered.map(({ hours }) => Math.max(0, hours ?? 0)).sort((one, other) => one - other)
  const at = (share: number) => {
    const place = share * (hours.length - 1)
    const low = hours[Math.floor(place)] ?? 0
    return low + (place % 1) * ((hours[Math.ceil(place)] ?? low) - low)
  }
  return { of: hours.length, half: at(0.5), from: at(0.25), to: at(0.75) }
}

export type Askers = { returning: number; fresh: number; nameless: number }

/** People, not requests. `known`: who had asked before this year. */
export function askersOf(asked: readonly Asked[], known: ReadonlySet<string>): Askers {
  const people = new Set(asked.flatMap(({ who }) => (who ? [who] : [])))
  const returning = [...people].filter(who => known.has(who)).length
  return { returning, fresh: people.size - returning, nameless: asked.filter(({ who }) => !who).length }
}

export type Offer = {
  kind: string
  /** Done, passed on or not possible: whoever took it back never needed anybody. */
  ended: number
  /** There was nobody for it. */
  nobody: number
  done: number
  /** Done by the one who did most of it; the name stays where it is. */
  byOne: number
}

/** Why a request found nobody, as against one that was not for neighbours or came too late. */
const forWantOfHelpers = new Set(['nobody-found', 'nobody-offers'])

export function offersOf(asked: readonly Asked[]): Offer[] {
  return [...groupBy(asked, ({ kind }) => kind)].map(([kind, group]) => {
    const done = group.filter(({ state }) => state === 'done')
    const helpers = groupBy(
      done.filter(({ helper }) => helper),
      ({ helper }) => helper,
    )
    const failed = group.filter(({ state }) => state === 'not-possible')
    return {
      kind,
      ended: done.length + failed.length + group.filter(({ state }) => state === 'referred').length,
      nobody: failed.filter(({ reason }) => forWantOfHelpers.has(reason)).length,
      done: done.length,
      byOne: Math.max(0, ...[...helpers.values()].map(({ length }) => length)),
    }
  })
}

/** Three times nobody is no accident any more; fewer says nothing. */
const leastNobody = 3
export const nobodyOffers = ({ done, nobody }: Offer) => done === 0 && nobody >= leastNobody
export const oftenNobody = ({ done, nobody, ended }: Offer) =>
  done > 0 && nobody >= leastNobody && nobody * 3 >= ended

/** So much by one that the kind stands or falls with them. */
export const leansOnOne = ({ done, byOne }: Offer) => done >= 10 && byOne >= done * 0.8
