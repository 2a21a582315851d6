/** A call as a whole: what is wished, who called, and when. */
import { type Day, dayOf, isDay, timeOf, zone } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { one, readWish, type Sent, type Wish, wishFields } from '../request/rules.request.ts'
import { somebodyNew } from '../request/rules.request.who.ts'

export type CallWish = { wish: Wish; calledBy: string; calledByPhone: string; saidAt: Temporal.Instant }

/** The day of the call: today, unless a note of an earlier day is keyed in. */
export const dayOfCall = (sent: Sent, today: Day): Day => {
  const said = one(sent, 'said_day')
  return isDay(said) && said < today ? said : today
}

/** Whom it is for stands above the words, who called below the rest. */
export const callFields = [
  ...['who', 'who_is', 'new_phone', ...wishFields],
  ...['called_by', 'called_by_phone', 'said_day', 'said_time'],
]

/** `dayOpen`: it comes back, and no day was named. */
export function readCall(
  sent: Sent,
  { kinds, dayOpen }: { kinds: readonly string[]; dayOpen: boolean },
  now: Temporal.Instant,
): Outcome<CallWish> {
  const today = dayOf(now)
  const wish = readWish(sent, { kinds, since: dayOfCall(sent, today) })
  const problems: Problem[] = wish.ok ? [] : wish.problems
  const calledBy = one(sent, 'called_by')
  if (calledBy.length > 120) problems.push({ field: 'called_by', sentence: 'take.problem.called-by-long' })
  const calledByPhone = one(sent, 'called_by_phone')
  if (calledByPhone.length > 30) problems.push({ field: 'called_by_phone', sentence: 'take.problem.phone' })
  const day = one(sent, 'said_day')
  if (day && !isDay(day)) problems.push({ field: 'said_day', sentence: 'take.problem.day' })
  if (isDay(day) && day > today) problems.push({ field: 'said_day', sentence: 'take.problem.said-day' })
  const time = one(sent, 'said_time')
  if (time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    problems.push({ field: 'said_time', sentence: 'take.problem.time' })
  if (!wish.ok || problems.length > 0) return troubles(problems)
  // Counted from the day of the call, but nobody said that it must be on that weekday.
  const open = dayOpen ? { repeat_weekdays: [] } : {}
  return good({
    wish: { ...wish.value, ...open },
    calledBy,
    calledByPhone,
    saidAt: momentOf(day || today, time, now),
  })
}

/** Whose is the number that stands among the words? Whoever calls for another gives their own. */
export function ownerOfPhone(sent: Sent, chosen: string): 'caller' | 'new' | null {
  if (one(sent, 'called_by')) return 'caller'
  return chosen === somebodyNew ? 'new' : null
}

/** Never later than now; a day without an hour counts as noon. */
function momentOf(day: Day, time: string, now: Temporal.Instant): Temporal.Instant {
  if (day === dayOf(now) && (!time || time >= timeOf(now))) return now
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: time || '12:00' })
    .toInstant()
}
