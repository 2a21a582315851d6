/** How a request goes, from the call to what came of it: who did what, and when. No words yet. */
import type { Asked } from './asked.ts'
import { at, type Calendar, dayIndexOf, days, nextMoment, type Stamp } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Helpers } from './helpers.ts'
import type { Neighbour } from './person.ts'
import type { Reason, StateName } from './shapes.ts'
import type { Wish } from './wish.ts'

export type Act =
  | 'log'
  | 'extra'
  | 'look'
  | 'no'
  | 'silence'
  | 'voicemail'
  | 'message'
  | 'yes'
  | 'told'
  | 'done'
  | 'withdraw'
  | 'refuse'
  | 'refer'
  | 'wait'
  | 'reopen'

export type Event = {
  at: Stamp
  act: Act
  state?: StateName
  helper?: Neighbour
  /** Asked, but cannot or does not answer; and who is tried next. */
  asked?: Neighbour
  next?: Neighbour
  reason?: Reason
  /** Day index: of the visit, or until when is waited. */
  day?: number
}

export const courseOf = (
  wish: Wish,
  asked: Asked,
  logged: Stamp,
  calendar: Calendar,
  helpers: Helpers,
  chance: Chance,
): Event[] => {
  const events: Event[] = [{ at: logged, act: 'log', state: 'new' }]
  const deadline =
    asked.day === undefined ? Number.POSITIVE_INFINITY : at(asked.day, (asked.time ?? 1080) - 75)
  let now = logged
  const add = (wait: number, event: Omit<Event, 'at'>) => {
    const usual = nextMoment(calendar, chance, now, wait)
    now = usual < deadline ? usual : now + chance.between(3, 12)
    events.push({ at: now, ...event })
  }
  const { task } = wish
  if (chance.often(0.18)) {
    // Whom one would like to come, not who comes.
    const wanted = helpers.pick(asked.kind, wish.who, dayIndexOf(now), 0, [])
    add(0, { act: 'extra', ...(wanted ? { helper: wanted } : {}) })
  }
  if (task?.unsolved) {
    add(chance.between(30, 600), { act: 'look', state: 'looking' })
    if (chance.often(0.25)) return events
    const refer = task.unsolved !== 'nobodyOffers' && chance.often(0.55)
    add(
      chance.between(1200, 9000),
      refer
        ? { act: 'refer', state: 'referred' }
        : { act: 'refuse', state: 'notPossible', reason: task.unsolved },
    )
    return events
  }
  if (wish.fate === 'open') return [...events, ...stillOpen(wish, asked, now, calendar, helpers, chance)]
  if (deadline - now < 45) {
    add(5, { act: 'refuse', state: 'notPossible', reason: 'tooSoon' })
    return events
  }
  const again = dayIndexOf(now) + chance.between(2, 6)
  if (chance.often(0.05) && at(again + 1, 0) < deadline) {
    add(chance.between(60, 500), { act: 'wait', state: 'waiting', day: again })
    now = Math.max(now, at(again, chance.between(525, 640)))
  }
  const withdrawn = chance.often(0.04)
  const callOff = (helper?: Neighbour) => {
    const left = Number.isFinite(deadline) ? Math.floor((deadline - now) * 0.6) : 3000
    add(Math.min(chance.between(200, 3000), left), {
      act: 'withdraw',
      state: 'withdrawn',
      ...(helper ? { helper } : {}),
    })
    return events
  }
  if (withdrawn && chance.often(0.4)) return callOff()
  const refusals = chance.weighted([0, 1, 2, 3, 4], n => [54, 28, 12, 4, 2][n] ?? 0)
  if (refusals > 0 || chance.often(0.5)) add(chance.between(2, 120), { act: 'look', state: 'looking' })
  const visit = visitDay(asked, now, calendar, chance)
  const minutes = asked.time ?? chance.between(9, 16) * 60
  const tried: string[] = []
  for (let i = 0; i < refusals; i++) {
    const other = helpers.pick(asked.kind, wish.who, visit, minutes, tried)
    if (!other) break
    tried.push(other.person.key)
    const next = helpers.pick(asked.kind, wish.who, visit, minutes, tried)
    add(chance.between(4, i === 0 ? 90 : 900), {
      act: chance.weighted(
        ['no', 'silence', 'voicemail', 'message'] as const,
        act => ({ no: 60, silence: 17, voicemail: 14, message: 9 })[act],
      ),
      asked: other,
      ...(next ? { next } : {}),
      day: visit,
    })
  }
  const helper = wish.helper
    ? helpers.named(wish.helper)
    : helpers.pick(asked.kind, wish.who, visit, minutes, tried)
  if (!helper || (refusals >= 3 && chance.often(0.55)) || chance.often(0.012)) {
    add(chance.between(60, 900), { act: 'refuse', state: 'notPossible', reason: 'nobodyFound' })
    return events
  }
  for (
    let day = visit;
    day === visit || (wish.weeklyUntil && day <= wish.weeklyUntil && day < days);
    day += 7
  ) {
    helpers.book(helper, wish.who, day, minutes)
  }
  add(chance.between(4, 300), { act: 'yes', state: 'found', helper, day: visit })
  add(chance.between(3, 260), { act: 'told', state: 'agreed', helper, day: visit })
  if (withdrawn) return callOff(helper)
  const last = wish.weeklyUntil ?? visit
  const over = at(last, (asked.backTime ?? minutes + 60) + 20)
  const after = Math.max(over, now)
  now = nextMoment(
    calendar,
    chance,
    after,
    chance.weighted([chance.between(10, 240), chance.between(700, 1500), chance.between(1500, 4400)], w =>
      w < 250 ? 3 : w < 1501 ? 6 : 1,
    ),
  )
  events.push({ at: now, act: 'done', state: 'done', helper, day: last })
  if (task && chance.often(0.03)) {
    const later = nextMoment(calendar, chance, now, chance.between(2000, 9000))
    const again = nextMoment(calendar, chance, later, chance.between(1500, 6000))
    events.push({ at: later, act: 'reopen', state: 'reopened', helper })
    events.push({ at: again, act: 'done', state: 'done', helper, day: dayIndexOf(again) })
  }
  return events
}

/** Asked, looked for, and nobody yet. */
const stillOpen = (
  wish: Wish,
  asked: Asked,
  from: Stamp,
  calendar: Calendar,
  helpers: Helpers,
  chance: Chance,
): Event[] => {
  const events: Event[] = []
  let now = nextMoment(calendar, chance, from, chance.between(30, 400))
  events.push({ at: now, act: 'look', state: 'looking' })
  const tried: string[] = []
  for (let i = 0; i < chance.between(1, 3); i++) {
    const other = helpers.pick(asked.kind, wish.who, days + 3, 600, tried)
    if (!other) break
    tried.push(other.person.key)
    now = nextMoment(calendar, chance, now, chance.between(60, 1400))
    events.push({
      at: now,
      act: chance.pick(['no', 'silence', 'voicemail', 'no'] as const),
      asked: other,
      day: days + 3,
    })
  }
  return events
}

const visitDay = (asked: Asked, now: Stamp, calendar: Calendar, chance: Chance): number => {
  const today = dayIndexOf(now)
  if (asked.time !== undefined && asked.day !== undefined) return asked.day
  const exact = asked.fields.wishedDay && !asked.fields.wishedUntil
  if (exact && asked.day !== undefined) return Math.max(asked.day, today)
  let day = Math.max(today + chance.between(1, 8), (asked.from ?? 0) + chance.between(0, 3))
  if (asked.day !== undefined) day = Math.max(today, Math.min(day, asked.day))
  while (calendar.weekday(day) === 7 || calendar.holiday(day)) day++
  return day
}
