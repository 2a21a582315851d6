/** `Uurtje later terug`: when somebody goes home, counted from when they go. */

import type { Moment } from './rules.clock.ts'
import { clock, type Hours } from './rules.hours.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

export type Later = { from: number; to: number; minutes: number }

/** Null when nothing like it was said of the way back, or more than once. */
export const laterBack = (sheet: Sheet, returns: ReadonlySet<number>): Later | null => {
  const found: Later[] = []
  for (let at = 1; at < sheet.words.length; at++) {
    const length = is(sheet, at, 'later') ? lengthUntil(sheet, at) : null
    if (length === null) continue
    const before = returns.has(length.from - 1) && follows(sheet, length.from)
    if (before || returns.has(behind(sheet, at + 1))) found.push(length)
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

const behind = (sheet: Sheet, at: number): number => {
  let here = at
  while (here < at + 3 && is(sheet, here, 'weer', 'dan', 'graag') && follows(sheet, here + 1)) here++
  return follows(sheet, at) ? here : -1
}

const minutesOf = new Map([
  ...['uur', 'u', 'uren', 'uurtje', 'uurtjes'].map(unit => [unit, 60] as const),
  ...['kwartier', 'kwartiertje'].map(unit => [unit, 15] as const),
  ...['halfuur', 'halfuurtje'].map(unit => [unit, 30] as const),
  ...['minuten', 'min'].map(unit => [unit, 1] as const),
])
/** One of them without a number: `uurtje later`, which may have been mended to more of them. */
const alone = ['uur', 'uurtje', 'uurtjes', 'kwartier', 'kwartiertje', 'halfuur', 'halfuurtje']
const shares = new Map([
  ['half', 0.5],
  ['anderhalf', 1.5],
])

/** `2 uur`, `een half uur`, `drie kwartier`, up to (not including) `at`. */
const lengthUntil = (sheet: Sheet, at: number): Later | null => {
  const unit = norm(sheet, at - 1)
  const each = minutesOf.get(unit)
  if (each === undefined || !follows(sheet, at)) return null
  const before = follows(sheet, at - 1) ? at - 2 : -1
  const number = before < 0 || sheet.busy[before] ? null : (sheet.words[before]?.number ?? null)
  const count = shares.get(before < 0 ? '' : norm(sheet, before)) ?? number
  if (count === null && (!alone.includes(unit) || (unit === 'uur' && before >= 0))) return null
  let from = count === null ? at - 1 : before
  if (is(sheet, from, 'half') && is(sheet, from - 1, 'een', 'n') && follows(sheet, from)) from--
  const minutes = each * (count ?? 1)
  return isWhole(sheet, from, at) && minutes > 0 && minutes <= 720 ? { from, to: at + 1, minutes } : null
}

const turns = `
  of a tot paar enkele enige max maximaal hooguit hoogstens minstens minimaal binnen niet geen om rond omstreeks tegen
  vanaf na per elke over voor half anderhalf`
  .trim()
  .split(/\s+/)
/** Not the end of `2,5 uur`, `2 en een half uur` or `1 of 2 uur`. */
const isWhole = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sheet.words[at]?.tight) return false
  if (!follows(sheet, from)) return true
  const joined = is(sheet, from - 1, 'en') ? from - 2 : from - 1
  return !is(sheet, from - 1, ...turns) && (sheet.words[joined]?.number ?? null) === null
}

/** Counted from the time of going; where none is known, or a time back was told, all stays as it was read. */
export const withLater = (hours: Hours, moments: readonly Moment[], later: Later | null): Hours => {
  if (later === null || hours.time === null || hours.timeUntil !== null) return hours
  const meets = ({ from, to }: { from: number; to: number }) => from < later.to && to > later.from
  if (moments.some(({ role }) => role === 'back') || hours.used.some(meets)) return hours
  const [hour = 0, minute = 0] = hours.time.split(':').map(Number)
  const back = hour * 60 + minute + later.minutes
  if (back >= 1440) return hours
  return {
    ...hours,
    backTime: clock(back),
    used: [...hours.used, { from: later.from, to: later.to, as: 'backTime', value: clock(back) }],
    doubted: hours.doubted.filter(one => !meets(one)),
  }
}
