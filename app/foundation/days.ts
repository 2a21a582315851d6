/**
 * Days stay text (`2026-12-01`), moments are `Temporal.Instant`; nothing here asks what time it is now, so that
 * tests and rules can be handed any day. The zone of every village is Europe/Amsterdam.
 */
export type Day = string

export const zone = 'Europe/Amsterdam'

export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

export const plain = (day: Day) => Temporal.PlainDate.from(day)
export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString()
export const addMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString()
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  plain(from).until(plain(to), { largestUnit: 'day' }).days
/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => plain(day).dayOfWeek
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))
export const dayOf = (moment: Temporal.Instant): Day =>
  moment.toZonedDateTimeISO(zone).toPlainDate().toString()
/** `14:05` in the village's zone. */
export const timeOf = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
