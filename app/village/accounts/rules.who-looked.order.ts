/** One day as it is read aloud: what is unusual first, each line one thing, and what is every day's work counted together. */
import type { Line } from './rules.who-looked.ts'
import type { Reason, What } from './rules.who-looked.words.ts'

/** `more`: whoever it was stands above it already. */
export type Routine = { key: string; lines: Line[]; times: number; more: boolean }

const routine: readonly What[] = [
  ...(['list', 'named', 'found', 'found-request', 'found-line'] as const),
  ...(['request', 'request-list', 'line', 'line-list'] as const),
]
/** After what is not of every day: paper that left the house, and then what is different since. */
const order: readonly (readonly What[])[] = [
  ['given', 'copy-made', 'printed', 'printed-request', 'printed-line', 'printed-other', 'breach-list'],
  ['erased', 'line-gone', 'changed', 'added', 'request-taken', 'request-worked'],
]

export function readAloud(lines: readonly Line[]): { lines: Line[]; routine: Routine[] } {
  const groups = [...Map.groupBy(lines.filter(isRoutine), whoIn).values()].filter(those => those.length > 1)
  const counted = new Set(groups.flat())
  const own = lines.filter(line => !counted.has(line)).toSorted((one, other) => rankOf(one) - rankOf(other))
  return {
    lines: own,
    routine: groups.map(those => ({
      key: whoIn(those[0] as Line),
      lines: those,
      times: those.reduce((sum, { times }) => sum + times, 0),
      more: own.some(line => whoIn(line) === whoIn(those[0] as Line)),
    })),
  }
}

const whoIn = ({ role, name }: Line) => `${role} ${name}`
/** What was seen because another was erased, or to take it away, is nobody's every day. */
const everyDay: readonly Reason[] = ['none', 'request', 'today', 'finding']
const isRoutine = ({ what, why }: Line) => routine.includes(what) && everyDay.includes(why)

function rankOf({ what, why }: Line): number {
  if (what.startsWith('emergency')) return 0
  if (why === 'no-request') return 1
  const at = order.findIndex(whats => whats.includes(what))
  if (at >= 0) return 2 + at
  return routine.includes(what) ? 9 : 8
}
