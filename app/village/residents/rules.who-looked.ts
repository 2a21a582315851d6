/** Which days of "wie heeft mijn gegevens gezien" one asks for; they stand in the address, a name never does. */
import { type Day, isDay } from '../../foundation/days.ts'
import type { Problem } from '../../foundation/outcome.ts'

/** `before`: of what is older than this day. */
export type Asked = { from: Day | null; until: Day | null; before: Day | null }

export function readPeriod(asked: URLSearchParams): Asked {
  const day = (name: string) => [asked.get(name) ?? ''].find(isDay) ?? null
  return { from: day('van'), until: day('tot'), before: day('voor') }
}

/** Two days in the wrong order hold no day; that nobody looked then is no answer. */
export const problemsOf = ({ from, until }: Asked): Problem[] =>
  from && until && until < from ? [{ field: 'tot', sentence: 'log.problem.turned' }] : []

export function addressOf({ from, until, before }: Asked): string {
  const parts = [from && `van=${from}`, until && `tot=${until}`, before !== null && `voor=${before}`]
  const given = parts.filter(Boolean).join('&')
  return given && `?${given}`
}
