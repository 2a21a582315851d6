/** The two years that the village looks back on, and the hours at which a coordinator sits down to write. */
import { addDays, type Day, weekday } from '../foundation/days.ts'
import type { Chance } from './chance.ts'

export const weeks = 104
export const days = weeks * 7
/** Wishes may lie this far ahead. */
const ahead = 120

/** Minutes since the first midnight of the calendar. */
export type Stamp = number
const dayLength = 1440

export type Calendar = ReturnType<typeof makeCalendar>

export const makeCalendar = (until: Day) => {
  const first = addDays(until, 1 - days)
  const texts: Day[] = []
  let text = first
  for (let i = 0; i < days + ahead; i++) {
    texts.push(text)
    text = addDays(text, 1)
  }
  const firstWeekday = weekday(first)
  const free = texts.map(isHoliday)
  const day = (index: number): Day => {
    const found = texts[index]
    if (found === undefined) throw new Error(`day ${index} lies outside the calendar`)
    return found
  }
  return {
    until,
    today: days,
    /** Stamps from here on have not happened yet. */
    end: days * dayLength,
    day,
    month: (index: number) => Number(day(index).slice(5, 7)),
    monthDay: (index: number) => day(index).slice(5),
    weekday: (index: number) => ((firstWeekday - 1 + index) % 7) + 1,
    holiday: (index: number) => free[index] === true,
    moment: (stamp: Stamp) => `${day(Math.floor(stamp / dayLength))}T${clock(stamp % dayLength)}`,
  }
}

export const at = (dayIndex: number, minutes: number): Stamp => dayIndex * dayLength + minutes
export const dayIndexOf = (stamp: Stamp): number => Math.floor(stamp / dayLength)
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A moment on this day at which somebody writes: office hours mostly, some evenings. */
export const writingTime = (chance: Chance): number =>
  chance.often(0.11)
    ? chance.between(19 * 60, 21 * 60 + 20)
    : chance.often(0.62)
      ? chance.between(8 * 60 + 35, 12 * 60 + 10)
      : chance.between(13 * 60, 17 * 60 + 10)

/** The first plausible moment after `after`: nights are skipped, Sundays and holidays nearly always. */
export const nextMoment = (calendar: Calendar, chance: Chance, after: Stamp, wait: number): Stamp => {
  const stamp = after + Math.max(2, wait)
  let index = dayIndexOf(stamp)
  const minutes = stamp % dayLength
  const rests = calendar.weekday(index) === 7 || calendar.holiday(index)
  const sameDay = index === dayIndexOf(after)
  const writes =
    minutes >= 8 * 60 + 30 && minutes <= (sameDay && chance.often(0.3) ? 21 * 60 + 30 : 17 * 60 + 20)
  if (writes && (!rests || sameDay || chance.often(0.05))) return stamp
  if (!writes && minutes < 8 * 60 + 30) index -= 1
  do index += 1
  while (
    calendar.weekday(index) === 7 ||
    calendar.holiday(index) ||
    (calendar.weekday(index) === 6 && chance.often(0.7))
  )
  const fresh = at(index, chance.between(8 * 60 + 40, 11 * 60 + 30))
  return fresh > after ? fresh : after + 15
}

/** This day, or the first one after it on which people work. */
export const workingDay = (calendar: Calendar, index: number): number => {
  let day = Math.max(0, index)
  while (calendar.weekday(day) > 5 || calendar.holiday(day)) day++
  return day < days ? day : Math.max(0, index - 2)
}

/** Public holidays on which nobody has an appointment. */
const isHoliday = (day: Day): boolean => {
  const year = Number(day.slice(0, 4))
  if (['01-01', '04-27', '12-25', '12-26'].includes(day.slice(5))) return true
  const easter = easterOf(year)
  return [0, 1, 39, 49, 50].some(after => addDays(easter, after) === day)
}

/** Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`
}
