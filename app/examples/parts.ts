/** Which sentences belong to which act, and which acts get a line at all. */
import { dayIndexOf } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Act, Event } from './course.ts'
import type { Desk } from './desk.ts'
import type { Source } from './hands.ts'
import type { Entry } from './shapes.ts'
import { toldRide, toldTask } from './text/agreeing.ts'
import { message, noAnswer, saysNo, saysYes, voicemail } from './text/asking.ts'
import { colleagueMayKnow, helpFromColleague, weatherWords } from './text/closers.ts'
import * as endings from './text/endings.ts'
import { extraAtCall } from './text/extra.ts'
import { rideDone, rideLast } from './text/rides.done.ts'
import { afterHealthRides } from './text/rides.health.ts'
import { afterOtherRides } from './text/rides.other.ts'
import { month } from './text/season.ts'
import { lookAgain, taskDone, taskLast } from './text/tasks.frames.ts'
import type { Wish } from './wish.ts'

/** The share of the acts that get a line of their own. */
export const shares: Partial<Record<Act, number>> = {
  extra: 0.95,
  no: 0.62,
  silence: 0.7,
  voicemail: 0.8,
  message: 0.8,
  yes: 0.5,
  told: 0.4,
  done: 0.88,
  refuse: 0.9,
  refer: 0.9,
  withdraw: 0.6,
}

export const kindOf = (act: Act, chance: Chance): Entry['kind'] => {
  if (act === 'silence') return 'noAnswer'
  if (act === 'voicemail' || act === 'message') return act
  if (act === 'extra') return 'said'
  if (act === 'done')
    return chance.weighted(
      ['said', 'called', 'message'] as const,
      k => ({ said: 5, called: 4, message: 2 })[k],
    )
  return 'called'
}

export const partsOf = (event: Event, wish: Wish, by: string, desk: Desk) => {
  const { calendar, chance } = desk
  const today = dayIndexOf(event.at)
  const colleague = chance.often(0.035) ? desk.others(by) : undefined
  const follows =
    (event.act === 'done' && chance.often(wish.task ? 0.14 : 0.05)) ||
    (event.act === 'refer' && chance.often(0.7))
  const followUp = follows && wish.who ? today + chance.between(4, 20) : undefined
  const sources: Source[] = baseParts(event, wish, chance)
  if (event.act === 'done' && wish.ride && chance.often(0.07)) {
    sources.push(...weatherWords.filter(w => month(w.months, calendar.month(today))).map(w => w.said))
  }
  if (followUp !== undefined) sources.push(lookAgain)
  if (!colleague || sources.length === 0) return { sources, followUp, colleague: undefined }
  const searching = ['no', 'silence', 'voicemail'].includes(event.act)
  return { sources: [...sources, searching ? helpFromColleague : colleagueMayKnow], followUp, colleague }
}

const baseParts = (event: Event, wish: Wish, chance: Chance): Source[] => {
  const { ride, task, who } = wish
  switch (event.act) {
    case 'extra':
      return who ? [extraAtCall] : []
    case 'no':
      return [saysNo]
    case 'silence':
      return [noAnswer]
    case 'voicemail':
      return [voicemail]
    case 'message':
      return [message]
    case 'yes':
      return [saysYes]
    case 'told':
      return who ? [ride ? toldRide : toldTask] : []
    case 'refuse':
      return who ? [endings.notPossible[event.reason ?? 'nobodyFound']] : []
    case 'refer':
      return who ? [endings.referredLine] : []
    case 'withdraw':
      return who ? [endings.withdrawn] : []
    case 'done': {
      const after = ride
        ? [...(afterHealthRides[ride.code] ?? []), ...(afterOtherRides[ride.code] ?? [])]
        : (task?.did ?? [])
      const parts: Source[] = []
      const shape = chance.next()
      if (shape < 0.8 && who) parts.push(ride ? rideDone : taskDone)
      if (shape > 0.22 || !who) parts.push(after)
      if (who && chance.often(0.24)) parts.push(ride ? rideLast : taskLast)
      return parts
    }
    default:
      return []
  }
}
