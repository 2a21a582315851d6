/** What somebody did with somebody's data and why, as far as the page that was opened tells it. */

type Kind = {
  action: string
  eventType: string
  type: string
  part: string
  relation: string
  narrow: boolean
  /** What whoever reviewed an emergency said of it. */
  inOrder?: boolean | null
}

const names = [
  'added',
  'changed',
  'request-taken',
  'request-worked',
  'found',
  'given',
  'printed',
  'copy',
  'copy-made',
  'breach-list',
  'erased',
  'line-gone',
  'emergency',
  'emergency-right',
  'emergency-wrong',
  'emergency-review',
  'review',
  'log-printed',
  'log',
  'history',
  'good-to-know',
  'needs',
  'part-history',
  'taking-part',
  'task',
  'list',
  'page',
  'page-whole',
  'request',
  'request-list',
  'line',
  'narrow-line',
  'other',
] as const
export type What = (typeof names)[number]

const reasons = [
  'open-request',
  'request',
  'today',
  'finding',
  'putting-right',
  'taking-away',
  'copying',
  'who-looked',
  'none',
] as const
export type Reason = (typeof reasons)[number]

export function whatOf({ action, type, part, relation, narrow, inOrder }: Kind): What {
  const log = part === 'who-looked'
  if (receiverIn(relation)) return 'given'
  if (part === 'breach') return 'breach-list'
  if (part === 'copy') return action === 'X' ? 'copy-made' : 'copy'
  if (action === 'X') return log ? 'log-printed' : 'printed'
  if (action === 'S') return 'found'
  if (action === 'D') return type === 'entry' ? 'line-gone' : 'erased'
  if (action === 'B') return 'emergency'
  if (type === 'emergency' && part === 'review')
    return action !== 'U' ? 'emergency-review' : inOrder ? 'emergency-right' : 'emergency-wrong'
  if (type === 'request') {
    if (action === 'C') return 'request-taken'
    if (action === 'U') return 'request-worked'
    return part === 'page' ? 'request' : 'request-list'
  }
  if (type === 'entry') return narrow ? 'narrow-line' : 'line'
  if (type !== 'resident') return 'other'
  if (action === 'C') return 'added'
  if (action === 'U') return 'changed'
  return residentParts[part] ?? (log ? 'log' : 'other')
}

/** The representative who got the copy in the place of the person; '' for nobody else. */
export const receiverIn = (relation: string): string => relation.match(/^representative:(.+)$/)?.[1] ?? ''

const residentParts: Record<string, What> = {
  name: 'list',
  page: 'page',
  'good-to-know': 'good-to-know',
  history: 'history',
  review: 'review',
  'takes-part': 'taking-part',
  needs: 'needs',
  task: 'task',
  'part-history': 'part-history',
}

/** What stands on a page or in a request by itself needs no line of its own. */
const partOf: Partial<Record<What, readonly What[]>> = {
  page: ['list', 'request-list', 'line', 'good-to-know', 'taking-part', 'task'],
  'taking-part': ['list', 'task'],
  'part-history': ['taking-part'],
  request: ['list', 'request-list', 'line'],
  'request-list': ['list', 'line'],
}

/** What one visit showed of one person, without what belongs to something larger that it showed too. */
export function largest(whats: readonly What[]): What[] {
  const small = new Set(whats.flatMap(what => partOf[what] ?? []))
  const whole = whats.includes('page') && whats.includes('good-to-know')
  const left = names.filter(what => whats.includes(what) && !small.has(what))
  return left.map(what => (what === 'page' && whole ? 'page-whole' : what))
}

/** What the screen itself said comes first; else the address tells what the page is for, and no more than that. */
export function reasonOf({ action, eventType, type, part, relation }: Kind): Reason {
  if (action === 'B' || action === 'D') return 'none'
  if (relation === 'open-request') return 'open-request'
  if (part === 'who-looked') return 'who-looked'
  if (eventType.endsWith('/vandaag')) return 'today'
  if (eventType.endsWith('/weghalen')) return 'taking-away'
  if (part === 'copy' && action === 'R') return 'copying'
  if (type === 'request' || type === 'entry') return 'request'
  if (action === 'S' || eventType.endsWith('/mensen')) return 'finding'
  if (eventType.endsWith('/gegevens')) return 'putting-right'
  return 'none'
}
