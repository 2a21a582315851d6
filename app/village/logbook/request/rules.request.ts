/** What somebody wishes, from a form: every field may stay empty except the words. */
import { addDays, type Day, isDay, weekday } from '../../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { timesFrom } from '../life/rules.repeat.ts'

export const parts = ['ochtend', 'middag', 'avond'] as const
export const urgencies = ['today', 'soon', 'week', 'none'] as const
export const units = ['day', 'week', 'month'] as const
/** How often, as one answer; whoever says another rhythm (`elke vijf weken`) keeps it. */
export const rhythms = [
  '1-day',
  '2-day',
  '1-week',
  '2-week',
  '3-week',
  '4-week',
  '1-month',
  '2-month',
  '3-month',
] as const
/** Which Tuesday of the month; -1 is the last. */
export const nths = [1, 2, 3, 4, -1] as const
/** What a person brings along; a village that writes another word keeps it. */
export const aids = [
  'rollator',
  'rolstoel',
  'krukken',
  'stok',
  'scootmobiel',
  'hulphond',
  'begeleider',
  'lift',
] as const
export type Aid = (typeof aids)[number]
export const isAid = (word: string): word is Aid => (aids as readonly string[]).includes(word)

/** Days are `2026-12-01`, times `14:05`, named as in the table and on the form. */
export type Wish = {
  kind: string
  words: string
  wished_day: Day | null
  wished_until: Day | null
  wished_time: string | null
  wished_time_until: string | null
  part: (typeof parts)[number] | null
  place: string
  back: 'yes' | 'no' | null
  back_time: string | null
  aids: string[]
  urgency: (typeof urgencies)[number] | null
  repeat_every: number | null
  repeat_unit: (typeof units)[number] | null
  repeat_weekdays: number[]
  repeat_nth: number
  repeat_until: Day | null
  repeat_from: Day | null
}

/** From top to bottom, with the question about a number that may be a BSN below the words. */
export const wishFields = [
  ...['words', 'not_bsn', 'kind', 'wished_day', 'wished_until', 'wished_time', 'wished_time_until', 'part'],
  ...['place', 'back', 'back_time', 'aids', 'urgency'],
  ...['rhythm', 'repeat_weekdays', 'repeat_nth', 'repeat_until'],
]

/** What a form sent; a field that was not sent reads as empty. */
export type Sent = Readonly<Record<string, string | readonly string[]>>
export const one = (sent: Sent, name: string): string => [sent[name] ?? ''].flat()[0] ?? ''
export const many = (sent: Sent, name: string): string[] => [sent[name] ?? []].flat().filter(Boolean)

/** `since`: the day of the call, before which nobody can wish anything; null takes any day, as it stood before. */
export type About = { kinds: readonly string[]; since: Day | null }

export function readWish(sent: Sent, about: About): Outcome<Wish> {
  const problems: Problem[] = []
  const problem = (field: string, sentence: string) => {
    problems.push({ field, sentence })
    return null
  }
  const day = (field: string) => readDay(one(sent, field), field, about, problem)
  const time = (field: string) => readTime(one(sent, field), field, problem)
  const pick = <T extends string>(field: string, from: readonly T[]) =>
    from.find(word => word === one(sent, field)) ?? null

  const words = one(sent, 'words')
  if (!words) problem('words', 'take.problem.words')
  if (words.length > 2000) problem('words', 'take.problem.words-long')
  const kind = one(sent, 'kind')
  if (!about.kinds.includes(kind)) problem('kind', 'take.problem.kind')
  const place = one(sent, 'place')
  if (place.length > 120) problem('place', 'take.problem.place-long')
  const brought = many(sent, 'aids')
  if (brought.length > 12 || brought.some(aid => aid.length > 40)) problem('aids', 'take.problem.aids')

  const wish: Wish = {
    kind,
    words,
    wished_day: day('wished_day'),
    wished_until: day('wished_until'),
    wished_time: time('wished_time'),
    wished_time_until: time('wished_time_until'),
    part: pick('part', parts),
    place,
    back: pick('back', ['yes', 'no']),
    back_time: time('back_time'),
    aids: brought,
    urgency: pick('urgency', urgencies),
    ...readRepeat(sent, problem),
    repeat_until: day('repeat_until'),
    repeat_from: null,
  }
  if (problems.length === 0) problems.push(...contradictions(wish))
  return problems.length > 0 ? troubles(inOrder(problems, wishFields)) : good(settle(wish, about.since))
}

type Tell = (field: string, sentence: string) => null

function readDay(text: string, field: string, { since }: About, problem: Tell): Day | null {
  if (!text) return null
  if (!isDay(text)) return problem(field, 'take.problem.day')
  if (since && text < since) return problem(field, 'take.problem.past')
  return since && text > addDays(since, 5 * 366) ? problem(field, 'take.problem.far') : text
}

const readTime = (text: string, field: string, problem: Tell): string | null =>
  !text ? null : /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : problem(field, 'take.problem.time')

function readRepeat(sent: Sent, problem: Tell) {
  const [every = '', name] = one(sent, 'rhythm').split('-')
  const repeat_unit = units.find(unit => unit === name) ?? null
  const weekdays = [...new Set(many(sent, 'repeat_weekdays'))].filter(day => /^[1-7]$/.test(day))
  if (!repeat_unit) return { repeat_unit, repeat_every: null, repeat_weekdays: [], repeat_nth: 1 }
  if (!/^[1-9]\d?$/.test(every) || Number(every) > 60) problem('rhythm', 'take.problem.every')
  // A rhythm of days has no weekdays of its own.
  const repeat_weekdays = repeat_unit === 'day' ? [] : weekdays.map(Number).sort()
  const inMonth = repeat_unit === 'month' && repeat_weekdays.length > 0
  const repeat_nth = (inMonth && nths.find(nth => String(nth) === one(sent, 'repeat_nth'))) || 1
  return { repeat_unit, repeat_every: Number(every), repeat_weekdays, repeat_nth }
}

function contradictions(wish: Wish): Problem[] {
  const found: Problem[] = []
  const { wished_day: day, wished_until: until, wished_time: time, wished_time_until: timeUntil } = wish
  if (until && !day) found.push({ field: 'wished_day', sentence: 'take.problem.first-day' })
  if (until && day && until < day) found.push({ field: 'wished_until', sentence: 'take.problem.until' })
  if (timeUntil && !time) found.push({ field: 'wished_time', sentence: 'take.problem.first-time' })
  if (timeUntil && time && timeUntil <= time)
    found.push({ field: 'wished_time_until', sentence: 'take.problem.time-until' })
  if (wish.repeat_unit && !day) found.push({ field: 'wished_day', sentence: 'take.problem.repeat-day' })
  if (wish.repeat_until && day && wish.repeat_until < day)
    found.push({ field: 'repeat_until', sentence: 'take.problem.repeat-until' })
  if (wish.back_time && wish.back === 'no') found.push({ field: 'back', sentence: 'take.problem.back-no' })
  if (wish.back_time && time && wish.back_time <= time)
    found.push({ field: 'back_time', sentence: 'take.problem.back-time' })
  return found
}

/** What follows from the rest: a time to come back means coming back, and a series begins on one of its days. */
function settle(wish: Wish, since: Day | null): Wish {
  const settled: Wish = {
    ...wish,
    back: wish.back_time ? 'yes' : wish.back,
    wished_until: wish.wished_until === wish.wished_day ? null : wish.wished_until,
    // Once is once: what still stood under it does not count.
    repeat_until: wish.repeat_unit ? (wish.repeat_until ?? wish.wished_until) : null,
  }
  if (!settled.repeat_unit || !settled.wished_day) return settled
  if (settled.repeat_unit === 'week' && settled.repeat_weekdays.length === 0)
    settled.repeat_weekdays = [weekday(settled.wished_day)]
  const from = since && settled.wished_day < since ? since : settled.wished_day
  const first = timesFrom({ ...settled, repeat_skips: [] }, from, 1)[0] ?? settled.wished_day
  return { ...settled, wished_day: first, repeat_from: first, wished_until: null }
}
