/** What asks for somebody, and why; in the order in which one would work. */
import type { Day } from '../../../foundation/days.ts'
import { isOpen } from '../life/rules.life.ts'
import { isDayOpen } from '../life/rules.repeat.ts'
import {
  daysLate,
  isOver,
  isToAsk,
  isTooLate,
  isWaiting,
  quietDays,
  type Short,
  type ShortLine,
  waitIsOver,
} from '../rules.short.ts'
import type { Board } from './rules.today.ts'

export type Why =
  | 'follow-up'
  | 'mention'
  | 'wait-over'
  | 'to-ask'
  | 'to-phone'
  | 'how-did-it-go'
  | 'new'
  | 'waiting'
  | 'looking'
/** `runs`: agreed, it asks for nobody. `quiet`: nothing happened for longer than the village wants, and nobody is waiting for something. */
export type Matter = { why: Why | 'runs'; line: ShortLine | null; request: Short | null; quiet: boolean }

/** In the order in which one would work: who was promised a call first, what is new last. */
const needsMe: readonly Why[] = [
  'follow-up',
  'to-ask',
  'mention',
  'wait-over',
  'to-phone',
  'how-did-it-go',
  'new',
]

/** What asks for whoever keeps it, what is late or for today first, the latest of all on top. */
export const mineOf = (matters: readonly Matter[], today: Day, clock: string): Matter[] => {
  const asks = matters.filter(({ why, request }) => needsMe.some(one => one === why) || isDue(request, today))
  const isMine = (matter: Matter) => isDue(matter.request, today)
  const late = ({ request }: Matter) =>
    request ? daysLate(request, today) + (isTooLate(request, today, clock) ? 9999 : 0) : 0
  const due = asks.filter(isMine).toSorted((one, other) => late(other) - late(one))
  return onceEach([...due, ...asks.filter(matter => !isMine(matter))])
}

/** Late; or today is the day, and nobody was found. */
function isDue(request: Short | null, today: Day): boolean {
  if (!request || isWaiting(request, today)) return false
  const { state, wished_day, wished_until } = request
  const seeks = state === 'new' || state === 'looking'
  return (
    daysLate(request, today) > 0 || (seeks && !isDayOpen(request) && (wished_until ?? wished_day) === today)
  )
}

export function mattersOf(
  { requests, followUps, mentions, patience }: Board,
  account: string,
  today: Day,
): Matter[] {
  const lines: Matter[] = [
    ...followUps
      .filter(({ whose }) => whose === account)
      .map((line): Matter => ({ why: 'follow-up', line, request: null, quiet: false })),
    ...mentions.map((line): Matter => ({ why: 'mention', line, request: null, quiet: false })),
  ]
  const own = requests.filter(({ responsible }) => responsible === account)
  const asking = own.flatMap((request): Matter[] => {
    const why = whyOf(request, today)
    const quiet = why !== 'waiting' && quietDays(request, today) > patience
    return isOpen(request.state)
      ? [{ why: why ?? 'runs', line: null, request, quiet: why !== null && quiet }]
      : []
  })
  return [...lines, ...asking].sort((one, other) => rank(one) - rank(other))
}

const order: readonly Matter['why'][] = [...needsMe, 'looking', 'waiting', 'runs']
const rank = ({ why }: Matter) => order.indexOf(why)

/** Why this request asks for its coordinator; null when it runs by itself. */
export function whyOf(request: Short, today: Day): Why | null {
  if (!isOpen(request.state)) return null
  if (isToAsk(request, today)) return 'to-ask'
  if (waitIsOver(request, today)) return 'wait-over'
  if (isWaiting(request, today)) return 'waiting'
  if (isOver(request, today)) return 'how-did-it-go'
  if (request.state === 'found') return 'to-phone'
  return request.state === 'new' || request.state === 'looking' ? request.state : null
}

/** Whoever must be asked again is called by the line about them; the request that asks for it need not stand there too. */
const onceEach = (matters: readonly Matter[]): Matter[] =>
  matters.filter(
    ({ why, request }) =>
      why !== 'to-ask' ||
      !matters.some(
        ({ line }) =>
          line?.kind === 'tell-moved' &&
          line.request_id === request?.id &&
          line.resident_id === request?.helper_id,
      ),
  )
