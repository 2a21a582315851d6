import { type Day, isDay } from '../../foundation/days.ts'
import { type Reason, reason } from './rules.doubles.reasons.ts'
import { slips } from './rules.doubles.typing.ts'

export type Born = { birthday?: Day | null; birthYear?: number | null }

/** `slip`: two days that are one day if a finger slipped, for instance day and month changed places. */
export type BirthFinding = 'same-day' | 'same-year' | 'slip' | 'other' | 'unknown'

export const compareBirthdays = (a: Born, b: Born): { finding: BirthFinding; reasons: Reason[] } => {
  const [dayA, dayB] = [birthdayOf(a), birthdayOf(b)]
  if (dayA && dayB) {
    if (dayA === dayB) return { finding: 'same-day', reasons: [reason('same-birthday', dayA, dayB)] }
    if (isSlip(dayA, dayB)) return { finding: 'slip', reasons: [reason('slip-in-birthday', dayA, dayB)] }
    return { finding: 'other', reasons: [reason('other-birthday', dayA, dayB)] }
  }
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if (yearA === null || yearB === null) return { finding: 'unknown', reasons: [] }
  const words = [dayA ?? `${yearA}`, dayB ?? `${yearB}`] as const
  if (yearA === yearB) return { finding: 'same-year', reasons: [reason('same-birth-year', ...words)] }
  // A year worked out from an age is often one off.
  if (Math.abs(yearA - yearB) === 1) return { finding: 'unknown', reasons: [] }
  return { finding: 'other', reasons: [reason('other-birthday', ...words)] }
}

/**
 * 1 January tells only the year: spreadsheets fill it in, and people who came here without papers are given it, so
 * brothers and strangers share it.
 */
const birthdayOf = ({ birthday }: Born): Day | null =>
  birthday && isDay(birthday) && !birthday.endsWith('-01-01') ? birthday : null

const yearOf = ({ birthday, birthYear }: Born): number | null => {
  const year = birthday && isDay(birthday) ? Number(birthday.slice(0, 4)) : (birthYear ?? null)
  return year !== null && year > 1900 && year < 2200 ? year : null
}

/** Father and son differ in the year, so of two years only one swap of neighbouring figures counts (1943, 1934). */
const isSlip = (one: Day, other: Day): boolean => {
  const [yearA, monthA, dayA] = one.split('-')
  const [yearB, monthB, dayB] = other.split('-')
  if (yearA === yearB) return (monthA === dayB && dayA === monthB) || slips(one, other) === 1
  const sameDay = monthA === monthB && dayA === dayB
  return sameDay && slips(yearA ?? '', yearB ?? '') === 1 && sorted(yearA) === sorted(yearB)
}

const sorted = (figures = '') => [...figures].sort().join('')
