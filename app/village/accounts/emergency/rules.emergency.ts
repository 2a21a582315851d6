/** One person's page in an emergency: who may ask for it, with what reason, how long, who hears of it, who reviews it. */
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'

/** Security.md, L8. */
export const emergency = { minutes: 60, leastLetters: 20, mostLetters: 500, reviewDays: 7, atLeastTold: 2 }

/** Whoever may read the log. The database says the same. */
export const mayReview = ['coordinator', 'administrator'] as const

/** Spaces at will are no words. */
export function readReason(typed: string): Outcome<string> {
  const reason = typed.replace(/\s+/g, ' ').trim()
  if (reason.length < emergency.leastLetters) return trouble('reason', 'problem.reason-short')
  if (reason.length > emergency.mostLetters) return trouble('reason', 'problem.reason-long')
  // The same few letters over and over say nothing to whoever reviews it.
  return reason.split(' ').length < 3 ? trouble('reason', 'problem.reason-words') : good(reason)
}

export type Emergency = {
  id: string
  account: string
  at: Temporal.Instant
  until: Temporal.Instant
  ended: Temporal.Instant | null
  reviewedBy: string | null
  reviewedAt: Temporal.Instant | null
  inOrder: boolean | null
}

/** Somebody must have signed before this day and hour. */
export const reviewedBefore = ({ at }: Pick<Emergency, 'at'>): Temporal.Instant =>
  at.add({ hours: emergency.reviewDays * 24 })

export const isLate = (one: Pick<Emergency, 'at' | 'reviewedAt'>, now: Temporal.Instant): boolean =>
  one.reviewedAt === null && Temporal.Instant.compare(now, reviewedBefore(one)) >= 0

type Colleague = { accountId: string; roles: readonly string[]; ended: boolean }

/** Everybody who keeps the settings or sits on the board; where those are fewer than two, the coordinators too. */
export function whoHears<One extends Colleague>(members: readonly One[], self: string): One[] {
  const others = members.filter(({ accountId, ended }) => !ended && accountId !== self)
  const first = others.filter(({ roles }) => roles.includes('administrator') || roles.includes('board'))
  if (first.length >= emergency.atLeastTold) return first
  return others.filter(one => first.includes(one) || one.roles.includes('coordinator'))
}

/** Who hears that nobody reviewed it: whoever can see to it that it is done. */
export const whoSeesToIt = <One extends Colleague>(members: readonly One[]): One[] =>
  members.filter(({ roles, ended }) => !ended && (roles.includes('administrator') || roles.includes('board')))
