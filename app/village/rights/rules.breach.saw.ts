/** What was seen of somebody, as the read log names it: the least that is true, and no more than that. */

export const saws = [
  'all',
  'page',
  'name',
  'reach',
  'requests',
  'lines',
  'taking-part',
  'task',
  'needs',
  'good-to-know',
  'narrow',
  'history',
  'other',
] as const
export type Saw = (typeof saws)[number]

/** As a row of the log has it. */
export type Logged = { type: string; part: string; narrow: boolean }

/** In the order of the list; what stands in something larger that was seen too needs no word of its own. */
export function sawIn(logged: readonly Logged[]): Saw[] {
  const seen = new Set(logged.map(sawOf))
  const within = new Set([...seen].flatMap(saw => holds[saw] ?? []))
  return saws.filter(saw => seen.has(saw) && !within.has(saw))
}

/** A copy may leave out lines for a few. */
const holds: Partial<Record<Saw, readonly Saw[]>> = {
  all: [
    ...(['page', 'name', 'reach', 'requests', 'lines', 'good-to-know', 'history', 'other'] as const),
    ...(['taking-part', 'task', 'needs'] as const),
  ],
  page: ['name', 'reach', 'requests', 'lines', 'taking-part', 'task'],
  'taking-part': ['task'],
  reach: ['name'],
}

const partsOfResident: Readonly<Record<string, Saw>> = {
  ...{ name: 'name', page: 'page', history: 'history', copy: 'all', breach: 'reach' },
  'good-to-know': 'good-to-know',
  ...{ 'takes-part': 'taking-part', task: 'task', needs: 'needs', 'part-history': 'history' },
}

function sawOf({ type, part, narrow }: Logged): Saw {
  if (type === 'entry') return narrow ? 'narrow' : 'lines'
  if (type === 'request') return 'requests'
  return (type === 'resident' && partsOfResident[part]) || 'other'
}

/** How many people of each. */
export const countSaws = (all: readonly (readonly Saw[])[]) =>
  saws
    .map(saw => ({ saw, count: all.filter(those => those.includes(saw)).length }))
    .filter(({ count }) => count > 0)
