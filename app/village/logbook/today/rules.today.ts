/**
 * What needs somebody today: every open thing stands once, where it asks most; appointments stand beside it. Who has what is
 * told below that, of everybody and whole: there all that lies with somebody stands again.
 */
import { addDays, type Day } from '../../../foundation/days.ts'
import { isOpen } from '../life/rules.life.ts'
import { isDayOpen, timesFrom } from '../life/rules.repeat.ts'
import { isLeftTooLong, isToAsk, type Short, type ShortLine } from '../rules.short.ts'
import { type Matter, mattersOf, mineOf } from './rules.matters.ts'

export type Board = {
  requests: readonly Short[]
  followUps: readonly ShortLine[]
  mentions: readonly ShortLine[]
  /** What came in since yesterday, whatever became of it. */
  lately: readonly Short[]
  /** Days after which the village calls it left too long. */
  patience: number
  /** `14:05` */
  clock: string
}
/** A calm page shows the first few and says how many there are besides. */
export type Some<T> = { rows: T[]; more: number }
/** `whole`: asked for with all that lies there. */
export type Group = Some<Matter> & { account: string; name: string; whole: boolean }
/** `asks`: what has nobody yet, or of which somebody must still be called; counted apart. */
export type Tomorrow = Some<Short> & { asks: Short[]; nobody: number; toCall: number }
export type Today = {
  mine: Some<Matter>
  appointments: Some<Short>
  tomorrow: Tomorrow
  tooLong: Some<Short>
  groups: Group[]
  lately: Some<Short>
  empty: boolean
}

/** Parts of the page that may be asked for whole, however much stands in them; so may what lies with one account. */
export const wholes = ['afspraken', 'stil'] as const
export type Whole = (typeof wholes)[number]

export function sortToday(board: Board, me: string, today: Day, whole: readonly string[] = []): Today {
  const mine = mineOf(mattersOf(board, me, today), today, board.clock)
  const appointments = appointmentsOn(today, board.requests)
  const tomorrow = appointmentsOn(addDays(today, 1), board.requests)
  const rest = without(board.requests, idsOf(mine))
  const tooLong = rest.filter(request => isLeftTooLong(request, today, board.patience))
  const groups = groupsOf(board, me, today)
  const asking = groups.flatMap(({ matters }) => matters.filter(({ why }) => why !== 'runs'))
  const standing = [...idsOf([...mine, ...asking]), ...tooLong]
  const lately = without(board.lately, [...standing, ...appointments, ...tomorrow])
  return {
    mine: first(mine, 20),
    appointments: first(appointments, whole.includes('afspraken') ? appointments.length : 24),
    tomorrow: tomorrowOf(tomorrow, today, whole.includes('afspraken')),
    tooLong: first(tooLong, whole.includes('stil') ? tooLong.length : 6),
    groups: groups.map(({ matters, ...whose }) => {
      const all = whole.includes(whose.account)
      return { ...whose, ...first(matters, all ? matters.length : 3), whole: all }
    }),
    lately: first(lately, 10),
    empty: [mine, appointments, tomorrow, tooLong, asking, lately].every(list => list.length === 0),
  }
}

function tomorrowOf(tomorrow: readonly Short[], today: Day, whole: boolean): Tomorrow {
  const nobody = tomorrow.filter(request => !hasSomebody(request))
  const toCall = tomorrow.filter(request => request.state === 'found' || isToAsk(request, today))
  const asks = tomorrow.filter(request => nobody.includes(request) || toCall.includes(request))
  const others = without(tomorrow, asks)
  const counts = { asks, nobody: nobody.length, toCall: toCall.length }
  return { ...first(others, whole ? others.length : 8), ...counts }
}

/** Hiding one or two is more work than reading them. */
const first = <T>(all: readonly T[], most: number): Some<T> => {
  const rows = all.length - most <= 2 ? [...all] : all.slice(0, most)
  return { rows, more: all.length - rows.length }
}

type Known = { id: string }
const idsOf = (matters: readonly Matter[]): Known[] => matters.flatMap(({ request }) => request ?? [])

function without(requests: readonly Short[], taken: readonly Known[]): Short[] {
  const ids = new Set(taken.map(({ id }) => id))
  return requests.filter(({ id }) => !ids.has(id))
}

/** All that lies with whom: one group per colleague, one's own first, then in the order of their names. */
function groupsOf(board: Board, me: string, today: Day) {
  const own = ({ account }: { account: string }) => Number(account !== me)
  const names = new Map([
    ...board.followUps.map(({ whose, colleague }) => [whose ?? '', colleague] as const),
    ...board.requests.map(({ responsible, colleague }) => [responsible, colleague] as const),
  ])
  return [...names]
    .map(([account, name]) => ({
      account,
      name,
      matters: mattersOf({ ...board, mentions: [] }, account, today),
    }))
    .filter(({ matters }) => matters.length > 0)
    .sort((one, other) => own(one) - own(other) || one.name.localeCompare(other.name, 'nl'))
}

/** By the clock; what has no time of its own stands at the end of the day. */
export const appointmentsOn = (day: Day, requests: readonly Short[]): Short[] =>
  requests
    .filter(request => isOpen(request.state) && fallsOn(request, day))
    .sort((one, other) => clock(one).localeCompare(clock(other)))

/** To sort by. */
export const clock = ({ wished_time, part }: Short) =>
  wished_time ?? { ochtend: '12', middag: '18', avond: '23' }[part ?? ''] ?? '24'

/** A wish that may be done on any of several days is due on the last; only once agreed it fills them all. */
export function fallsOn(request: Short, day: Day): boolean {
  if (request.repeat_every) return !isDayOpen(request) && timesFrom(request, day, 1)[0] === day
  const { wished_day: from, wished_until, state } = request
  const until = wished_until ?? from
  return from !== null && until !== null && (state === 'agreed' ? from <= day && day <= until : until === day)
}

/** May be done on any of several days, and nobody said on which: it is no appointment yet. */
export const isSpread = (request: Short): boolean => isSpan(request) && request.state !== 'agreed'

export const isSpan = ({ repeat_every, wished_day: from, wished_until: until }: Short): boolean =>
  !repeat_every && from !== null && until !== null && from < until

/** Also somebody without a name. */
export const hasSomebody = ({ helper_id, state }: Short) =>
  helper_id !== null || state === 'found' || state === 'agreed'

/** Two hours after it began, or once its own end has come, one may say that it was done. `clock`: `14:05`. */
export function mayBeDone(request: Short, today: Day, clock: string): boolean {
  const { state, wished_day, wished_time: from } = request
  const until = request.wished_time_until ?? request.back_time
  if (state !== 'agreed' || wished_day !== today || !from) return false
  return until ? until <= clock : minutes(from) + 120 <= minutes(clock)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Where a page opens after a deed. */
export const barId = 'klaar'

/** Longer ago it is no longer a call to anybody. */
export const mentionDays = 60
