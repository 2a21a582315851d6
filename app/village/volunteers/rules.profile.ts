/** What somebody who takes part likes to do, when and with what. Nothing of it is required: a name is enough. */
import type { Day } from '../../foundation/days.ts'

export const partsOfDay = ['ochtend', 'middag', 'avond'] as const
export type PartOfDay = (typeof partsOfDay)[number]
/** 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export const holidays = ['usual', 'not', 'only'] as const
export const fars = ['village', 'near', 'anywhere'] as const
export const means = ['car', 'walker', 'wheelchair', 'trailer', 'bike', 'tools'] as const
export const pers = ['week', 'month'] as const
export const asks = ['call', 'sms', 'mail', 'app', 'paper'] as const

export type Holidays = (typeof holidays)[number]
export type Far = (typeof fars)[number]
export type Means = (typeof means)[number]
export type Ask = (typeof asks)[number]
export type Most = { times: number; per: (typeof pers)[number] }
/** `until` null: until they say so. Why is nobody's business. */
export type Pause = { from: Day; until: Day | null }

export type Profile = {
  /** Codes of the village's own kinds; none stands in both. */
  likes: string[]
  dislikes: string[]
  /** In their own words: what they are good at, or could teach. */
  talents: string
  /** `1-ochtend` is Monday morning. Empty: it is talked over each time. */
  times: string[]
  holidays: Holidays
  notDark: boolean
  /** At most so often; null when nothing was said. */
  most: Most | null
  pause: Pause | null
  far: Far | ''
  means: Means[]
  meansMore: string
  languages: string
  askBy: Ask[]
  /** What they need to take part: a mate, a lift, a quiet place. Never an illness. */
  needs: string
  since: Day
  /** Null while they take part. */
  stopped: Day | null
}

export const parts = [
  'likes',
  'dislikes',
  'talents',
  'times',
  'holidays',
  'notDark',
  'most',
  'pause',
  'far',
  'means',
  'meansMore',
  'languages',
  'askBy',
  'needs',
  'since',
  'stopped',
] as const satisfies (keyof Profile)[]
export type Part = (typeof parts)[number]

/** What a form can wish; stopping and coming back have a button of their own. */
export type ProfileWish = Omit<Profile, 'stopped'>

export const nothingSaid: Omit<Profile, 'since'> = {
  likes: [],
  dislikes: [],
  talents: '',
  times: [],
  holidays: 'usual',
  notDark: false,
  most: null,
  pause: null,
  far: '',
  means: [],
  meansMore: '',
  languages: '',
  askBy: [],
  needs: '',
  stopped: null,
}

export const timeAt = (weekday: number, part: PartOfDay) => `${weekday}-${part}`

export const isPaused = ({ pause }: Pick<Profile, 'pause'>, today: Day) =>
  pause !== null && pause.from <= today && (pause.until === null || pause.until >= today)

/** What is over says nothing any more. */
export const pauseAhead = ({ pause }: Pick<Profile, 'pause'>, today: Day): Pause | null =>
  pause && (pause.until === null || pause.until >= today) ? pause : null

/** What one line of a merge knows and the other does not; both like what either likes, unless the one who stays would rather not. */
export function madeOne(stays: Profile, goes: Profile): Profile {
  const both = (one: readonly string[], other: readonly string[], not: readonly string[] = []) => [
    ...one,
    ...other.filter(each => !one.includes(each) && !not.includes(each)),
  ]
  const likes = both(stays.likes, goes.likes, stays.dislikes)
  const empty = parts.filter(part => isEmpty(stays[part]) && !isEmpty(goes[part]))
  return {
    ...stays,
    ...Object.fromEntries(empty.map(part => [part, goes[part]])),
    likes,
    dislikes: both(stays.dislikes, goes.dislikes, likes),
    times: both(stays.times, goes.times),
    means: both(stays.means, goes.means) as Means[],
    askBy: both(stays.askBy, goes.askBy) as Ask[],
    since: [stays.since, goes.since].toSorted()[0] as Day,
    // Whoever takes part under either name takes part.
    stopped: stays.stopped && goes.stopped && ([stays.stopped, goes.stopped].toSorted()[1] as Day),
  }
}

const isEmpty = (value: unknown) =>
  value === '' ||
  value === null ||
  value === false ||
  value === 'usual' ||
  (Array.isArray(value) && value.length === 0)
