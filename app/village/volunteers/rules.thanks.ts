/** For what somebody is thanked: so many years, or the first time. Nobody is counted, and nobody stands above another. */
import type { Day } from '../../foundation/days.ts'

const early = [1, 5]

/** One year, five, and then each five. */
export const isMilestone = (years: number) => early.includes(years) || (years > 5 && years % 5 === 0)

/** `2026-11` */
export const monthOf = (day: Day): string => day.slice(0, 7)

export const monthBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** How many years somebody takes part in this month, when that is a milestone. */
export function yearsIn(month: string, since: Day): number | null {
  if (month.slice(5) !== since.slice(5, 7)) return null
  const years = Number(month.slice(0, 4)) - Number(since.slice(0, 4))
  return years > 0 && isMilestone(years) ? years : null
}

export const occasionOf = (years: number | null) => (years === null ? 'first' : `years-${years}`)
/** As a form says it: how many years, 0 for the first time; null for what is neither. */
export const occasionIn = (years: string) =>
  /^\d{1,2}$/.test(years) ? occasionOf(Number(years) || null) : null
