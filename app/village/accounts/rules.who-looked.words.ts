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
  'found-request',
  'found-line',
  'given',
  'printed',
  'printed-request',
  'printed-line',
  'printed-other',
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
  'named',
  'page',
  'page-whole',
  'request',
  'request-list',
  'line',
  'line-list',
  'narrow-line',
  'other',
] as const
export type What = (typeof names)[number]

const reasons = [
  'open-request',
  'no-request',
  'request',
  'today',
  'finding',
  'erasing-another',
  'putting-right',
  'taking-away',
  'copying',
  'who-looked',
  'none',
] as const
export type Reason = (typeof reasons)[number]

export function whatOf(look: Kind): What {
  const { action, type, part, relation, narrow, inOrder } = look
  const log = part === 'who-looked'
  if (receiverIn(relation)) return 'given'
  if (part === 'breach') return 'breach-list'
  if (part === 'copy') return action === 'X' ? 'copy-made' : 'copy'
  if (action === 'X' && relation === 'for-another') return 'printed-other'
  if (action === 'X') return log ? 'log-printed' : (ofPaper[type] ?? 'printed')
  if (action === 'S') return ofSearch[type] ?? 'found'
  if (action === 'D') return type === 'entry' ? 'line-gone' : 'erased'
  if (action === 'B') return 'emergency'
  if (type === 'emergency' && part === 'review')
    return action !== 'U' ? 'emergency-review' : inOrder ? 'emergency-right' : 'emergency-wrong'
  if (type === 'request') {
    if (action === 'C') return 'request-taken'
    if (action === 'U') return 'request-worked'
    return part === 'page' ? 'request' : 'request-list'
  }
  if (type === 'entry') return narrow ? 'narrow-line' : part === 'search' ? 'line-list' : 'line'
  if (type !== 'resident') return 'other'
  if (action === 'C') return 'added'
  if (action === 'U') return 'changed'
  if (part === 'name' || (part === 'page' && relation === 'for-another'))
    return isList(look) ? 'list' : 'named'
  return residentParts[part] ?? (log ? 'log' : 'other')
}

/** The representative who got the copy in the place of the person; '' for nobody else. */
export const receiverIn = (relation: string): string => relation.match(/^representative:(.+)$/)?.[1] ?? ''

const ofPaper: Record<string, What> = { request: 'printed-request', entry: 'printed-line' }
const ofSearch: Record<string, What> = { request: 'found-request', entry: 'found-line' }
const isList = ({ eventType }: Kind) => eventType.endsWith('/mensen')

const residentParts: Record<string, What> = {
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
  page: ['list', 'named', 'request-list', 'line', 'line-list', 'good-to-know', 'taking-part', 'task'],
  'taking-part': ['list', 'named', 'task'],
  'part-history': ['taking-part'],
  request: ['list', 'named', 'request-list', 'line'],
  'request-list': ['list', 'named', 'line'],
  printed: ['printed-request', 'printed-line', 'printed-other'],
  'found-request': ['found-line'],
}

/** What one visit showed of one person, without what belongs to something larger that it showed too. */
export function largest(whats: readonly What[]): What[] {
  const small = new Set(whats.flatMap(what => partOf[what] ?? []))
  const whole = whats.includes('page') && whats.includes('good-to-know')
  const left = names.filter(what => whats.includes(what) && !small.has(what))
  return left.map(what => (what === 'page' && whole ? 'page-whole' : what))
}

/** What the screen itself said comes first; else the address, where it can be for one thing only. A list is for many. */
export function reasonOf(look: Kind): Reason {
  const { action, eventType, type, part, relation } = look
  if (action === 'B' || action === 'D') return 'none'
  if (relation === 'open-request' || relation === 'no-request') return relation
  if (part === 'who-looked') return 'who-looked'
  if (isForErasing(look)) return 'erasing-another'
  if (eventType.endsWith('/vandaag')) return 'today'
  if (eventType.endsWith('/weghalen')) return 'taking-away'
  if (part === 'copy' && action === 'R') return 'copying'
  if (type === 'request' || type === 'entry') return isForRequest(look) ? 'request' : 'none'
  if (relation === 'for-another') return 'none'
  if (action === 'S' || isList(look)) return 'finding'
  if (eventType.endsWith('/gegevens') && part !== 'name') return 'putting-right'
  return 'none'
}

/** Whoever is to be erased has no lines in that list: what stands there is of others, in whose words the name is. */
const isForErasing = ({ eventType, part, relation }: Kind) =>
  eventType.endsWith('/wissen') && (relation === 'for-another' || part === 'search' || part === 'name')

/** Somebody opened that request itself, or worked at it. */
const isForRequest = ({ action, eventType, part }: Kind) =>
  action === 'C' || action === 'U' || part === 'page' || /\/logboek\/:request(\/|$)/.test(eventType)
