/** A week on paper: what stands on which day, and what is open without one. */
import { addDays, type Day } from '../../../foundation/days.ts'
import { isOpen } from '../life/rules.life.ts'
import { isDayOpen } from '../life/rules.repeat.ts'
import { isLeftTooLong, type Short } from '../rules.short.ts'
import { appointmentsOn, isSpread } from '../today/rules.today.ts'

export type Week = {
  days: { day: Day; requests: Short[] }[]
  open: Short[]
  more: number
  /** Nobody touched it for eight weeks, and no day is to come: a number alone, the names stand on Vandaag. */
  silent: number
}

const silentDays = 56

/** From `from` on, seven days; days without anything are there too, because a line may be written on them. */
export function weekOf(requests: readonly Short[], from: Day, today: Day, most: number): Week {
  const dated = requests.filter(request => !isSpread(request))
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at)).map(day => ({
    day,
    requests: appointmentsOn(day, dated),
  }))
  const placed = new Set(days.flatMap(each => each.requests.map(({ id }) => id)))
  const until = addDays(from, 6)
  const open = requests
    .filter(request => isOpen(request.state) && !placed.has(request.id) && asks(request, until))
    .toSorted((one, other) => firstDay(one, from).localeCompare(firstDay(other, from)))
  const isSilent = (request: Short) =>
    isLeftTooLong(request, today, silentDays) && (request.wished_until ?? request.wished_day ?? '') < today
  const told = open.filter(request => !isSilent(request))
  return {
    days,
    open: told.slice(0, most),
    more: Math.max(0, told.length - most),
    silent: open.length - told.length,
  }
}

/** Somebody is still to be found, or the day is still to be named; what is agreed for a later week is not. */
function asks(request: Short, until: Day): boolean {
  const { state, wished_day, repeat_every } = request
  if (repeat_every) return isDayOpen(request)
  return wished_day === null || (state !== 'agreed' && wished_day <= until)
}

/** The first on which it can be done in this week; without one it comes last. */
function firstDay(request: Short, from: Day): Day {
  const day = isDayOpen(request) ? null : request.wished_day
  return day === null ? '9999' : day < from ? from : day
}
