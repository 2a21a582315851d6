import { two } from './rules.calendar.ts'
import type { ClockTime, Moment } from './rules.clock.ts'
import { besideReturn, isElsewhere, near, touches } from './rules.partsBeside.ts'
import type { Part } from './rules.shape.ts'
import type { Sheet } from './rules.sheet.ts'

/** A part of the day as said: `'s ochtends`, `dinsdagmiddag`, `vanavond`; `night` is no part of a Reading. */
export type SaidPart = { from: number; to: number; part: Part | 'night'; withDay: boolean }

export type Hours = {
  time: string | null
  timeUntil: string | null
  backTime: string | null
  part: Part | null
  /** What was used, with its field; all else that looked like a time or part is in doubt. */
  used: { from: number; to: number; as: 'time' | 'timeUntil' | 'backTime' | 'part'; value: string }[]
  doubted: { from: number; to: number }[]
}

export const hoursOf = (
  sheet: Sheet,
  moments: Moment[],
  said: SaidPart[],
  returns: ReadonlySet<number>,
): Hours => {
  const backs = moments.filter(moment => moment.role === 'back')
  const ofBack = said.filter(
    part => backs.some(moment => touches(sheet, moment, part)) || besideReturn(sheet, part, returns),
  )
  const starts = moments.filter(moment => moment.role !== 'back' && moment.role !== 'aside')
  const behind = new Set(ofBack)
  const apart = said.filter(part => !behind.has(part) && isElsewhere(sheet, part, starts))
  for (const part of apart) behind.add(part)
  const own = said.filter(part => !behind.has(part))
  const out: Hours = {
    time: null,
    timeUntil: null,
    backTime: null,
    part: null,
    used: [],
    doubted: [...apart],
  }
  out.doubted = out.doubted.concat(moments.filter(moment => moment.role === 'aside'))

  const parts = [...new Set(own.map(part => part.part))]
  const part = parts.length === 1 ? parts[0] : undefined
  if (parts.length > 1) out.doubted = out.doubted.concat(own)
  const start = parts.length > 1 ? null : readStart(moments, part, out)
  if (backs.length === 0) out.doubted = out.doubted.concat(ofBack)
  const far =
    part !== undefined && !own.some(one => one.withDay || moments.some(moment => near(sheet, moment, one)))
  if (far && typeof start === 'number' && shiftsTime(moments, part))
    return { ...out, time: null, timeUntil: null, used: [], doubted: [...out.doubted, ...own, ...moments] }
  if (start === 'contradiction') out.doubted = out.doubted.concat(own)
  else if (part === 'night') out.doubted = out.doubted.concat(own)
  else if (part !== undefined) {
    out.part = part
    for (const one of own) out.used.push({ from: one.from, to: one.to, as: 'part', value: part })
  }
  if (parts.length > 1)
    out.doubted = out.doubted.concat(
      moments.filter(moment => moment.role !== 'back' && moment.role !== 'aside'),
    )
  readBack(backs, ofBack, out, typeof start === 'number' ? start : null, part)
  return out
}

/** Minutes of the start, null without one, or 'contradiction' when clock and part of the day quarrel. */
const readStart = (moments: Moment[], part: SaidPart['part'] | undefined, out: Hours) => {
  const meetings = moments.filter(moment => moment.role === 'meeting')
  const wishes = moments.filter(moment => moment.role === 'wish')
  const pickups = moments.filter(moment => moment.role === 'pickup')
  const chosen = meetings.length > 0 ? meetings : wishes.length > 0 ? wishes : pickups
  const others = [...meetings, ...wishes, ...pickups].filter(moment => moment.role !== chosen[0]?.role)
  out.doubted = out.doubted.concat(others)
  if (chosen.length === 0) return null
  const read = chosen.map(moment => rangeOf(moment, part))
  const [first] = read
  const halves = twoHalves(chosen)
  if (halves) return readStart([halves], part, out)
  const same = read.every(
    one => one !== null && first && one.start === first.start && one.until === first.until,
  )
  const plainOthers = meetings.length > 0 ? wishes.length : 0
  if (!first || !same || plainOthers > 1) {
    out.doubted = out.doubted.concat(chosen)
    return part !== undefined && chosen.every(moment => moment.start?.sure !== false) && chosen.length === 1
      ? 'contradiction'
      : null
  }
  for (const { from, to, alsoFrom = from, alsoTo = to } of chosen) {
    if (first.start !== null) out.used.push({ from, to, as: 'time', value: clock(first.start) })
    if (first.until !== null)
      out.used.push({ from: alsoFrom, to: alsoTo, as: 'timeUntil', value: clock(first.until) })
  }
  out.time = first.start === null ? null : clock(first.start)
  out.timeUntil = first.until === null ? null : clock(first.until)
  return first.start
}

/** `Vanavond 20.00 oppas tot 23.00`: start and end said apart. */
const twoHalves = (chosen: Moment[]): Moment | null => {
  const [a, b] = chosen
  if (chosen.length !== 2 || !a?.start || a.until || !b?.until || b.start || b.from < a.to) return null
  return { ...a, until: b.until, alsoFrom: b.from, alsoTo: b.to }
}

const rangeOf = (moment: Moment, part: SaidPart['part'] | undefined) => {
  const start = moment.start ? minutesOf(moment.start, part) : null
  if (moment.start && start === null) return null
  if (!moment.until) return { start, until: null }
  if (start === null) {
    const until = minutesOf(moment.until, part)
    return until === null ? null : { start: null, until }
  }
  if (!moment.until.sure) return null
  const said = moment.until.hour * 60 + moment.until.minute
  const until = said > start ? said : moment.until.wholeDay ? null : said + 720
  return until === null || until <= start || until >= 1440 ? null : { start, until }
}

/** Hours 1 to 6 are afternoon and 7 to 12 as said, unless the part of the day says otherwise. */
const minutesOf = (time: ClockTime, part: SaidPart['part'] | undefined): number | null => {
  if (!time.sure) return null
  const { hour, minute } = time
  const minutes = hour * 60 + minute
  if (time.wholeDay || hour === 0) {
    if (hour < 5 || hour === 24) return part === 'night' && hour < 5 ? minutes : null
    return part === undefined || suits(hour, minute, part) ? minutes : null
  }
  if (part === 'night') return hour <= 6 ? minutes : null
  if (part === 'ochtend') return hour >= 4 && hour < 12 ? minutes : null
  if (part === 'middag') return hour === 12 ? minutes : hour <= 6 ? minutes + 720 : null
  if (part === 'avond') return hour >= 5 && hour < 12 ? minutes + 720 : null
  return hour <= 6 ? minutes + 720 : minutes
}

const suits = (hour: number, minute: number, part: SaidPart['part']) => {
  const at = hour * 60 + minute
  if (part === 'ochtend') return at >= 240 && at <= 720
  if (part === 'middag') return at >= 690 && at <= 1110
  if (part === 'avond') return at >= 1020
  return at < 420
}

const readBack = (
  backs: Moment[],
  ofBack: SaidPart[],
  out: Hours,
  start: number | null,
  part: SaidPart['part'] | undefined,
) => {
  const no = () => (out.doubted = out.doubted.concat(backs, ofBack))
  const [only] = backs
  if (!only) return
  if (backs.length > 1 || !only.start || only.until) return void no()
  const own = [...new Set(ofBack.map(one => one.part))]
  if (own.length > 1) return void no()
  const spoken = minutesOf(only.start, own[0] ?? (start === null && part !== 'night' ? part : undefined))
  if (spoken === null) return void no()
  const after = start === null || spoken > start
  const shifted = after ? spoken : only.start.wholeDay ? null : spoken + 720
  if (shifted === null || shifted >= 1440 || (start !== null && shifted <= start)) return void no()
  out.backTime = clock(shifted)
  out.used.push({ from: only.from, to: only.to, as: 'backTime', value: clock(shifted) })
  for (const one of ofBack)
    out.used.push({ from: one.from, to: one.to, as: 'backTime', value: clock(shifted) })
}

/** A part of the day that stands far off may not turn nine in the morning into nine at night. */
const shiftsTime = (moments: Moment[], part: SaidPart['part'] | undefined) =>
  moments.some(
    ({ start, role }) =>
      role !== 'back' &&
      role !== 'aside' &&
      start !== null &&
      minutesOf(start, part) !== minutesOf(start, undefined),
  )

/** Of minutes since midnight. */
export const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
