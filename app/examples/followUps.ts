/** Leaves some follow-ups standing: overdue, for today, and to come. */
import { type Calendar, days } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Entry } from './shapes.ts'

const overdue = [-1, -2, -4, -6]
const forToday = [0, 0, 0]
const toCome = [1, 2, 3, 5, 8, 13]

export const leaveOpen = (entries: Entry[], calendar: Calendar, chance: Chance) => {
  const late = entries.filter(e => e.at >= calendar.day(days - 20))
  const recent = (from: number, until: number) =>
    late.filter(e => {
      const day = e.at.slice(0, 10)
      const open = !e.followUp && e.personKey !== undefined && e.kind !== 'noAnswer'
      return open && day >= calendar.day(days + from) && day < calendar.day(days + until)
    })
  for (const away of [...overdue, ...forToday, ...toCome]) {
    const fit = recent(-18, Math.min(away, 0) - 1)
    if (fit.length === 0) continue
    const entry = chance.pick(fit)
    entry.followUp = { day: calendar.day(days + away), for: entry.by }
  }
}
