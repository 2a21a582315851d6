/** What an example village consists of. Moments are local text (`2026-03-04T09:12`), days are `2026-03-04`. */
import type { Day } from '../foundation/days.ts'

export type LocalMoment = string

/** The six ways of writing that the village's coordinators have; see hands.ts. */
export const hands = ['terse', 'dashes', 'polite', 'warm', 'chatty', 'drents'] as const
export type Hand = (typeof hands)[number]

/** Codes as in `data/naslag/hulpvragen_soorten.json`. */
export const kinds = [
  'vervoer',
  'klus',
  'tuin',
  'bezoek',
  'boodschap',
  'maaltijd',
  'formulier',
  'digitaal',
  'mantelzorg',
  'huisdier',
  'wonen',
  'anders',
] as const
export type Kind = (typeof kinds)[number]

export const reaches = ['phone', 'visit', 'mail', 'sms', 'letter'] as const
export const ageBands = ['18-29', '30-49', '50-64', '65-79', '80+'] as const

export type Person = {
  key: string
  name: { given: string; infix: string; family: string; maiden?: string }
  household: string
  phones: string[]
  mail?: string
  reach: (typeof reaches)[number]
  /** `MM-DD`, to congratulate; the year is nobody's business. */
  birthday?: string
  ageBand?: (typeof ageBands)[number]
  /** Written so that the person may read it. */
  goodToKnow?: string
  contacts: { name: string; relation: string; phone: string }[]
  member: boolean
}

export type Household = {
  key: string
  street: string
  houseNumber: string
  postcode: string
  place: string
}
export type Coordinator = { key: string; person: string; hand: Hand }
export type Volunteer = { person: string; likes: Kind[] }

/** What somebody who takes part likes, and when; words as the form of the village has them. */
export type Profile = {
  person: string
  since: Day
  likes: Kind[]
  dislikes: Kind[]
  talents: string
  /** `1-ochtend` is Monday morning. */
  times: string[]
  holidays: 'usual' | 'not' | 'only'
  notDark: boolean
  most: { times: number; per: 'week' | 'month' } | null
  pause: { from: Day; until: Day | null } | null
  far: '' | 'village' | 'near' | 'anywhere'
  means: ('car' | 'walker' | 'wheelchair' | 'trailer' | 'bike' | 'tools')[]
  meansMore: string
  languages: string
  askBy: ('call' | 'sms' | 'mail' | 'app' | 'paper')[]
  needs: string
}
export type VillageTask = {
  name: string
  note: string
  people: { person: string; part: 'holder' | 'understudy'; since: Day; stops: Day | null }[]
}
/** A club, a shop, the school. */
export type Offerer = { name: string; offers: string; contact: string; phone: string; mail: string }

export const stateNames = [
  'new',
  'looking',
  'found',
  'agreed',
  'waiting',
  'done',
  'referred',
  'withdrawn',
  'notPossible',
  'reopened',
] as const
export type StateName = (typeof stateNames)[number]
/** Why something could not be done. */
export const reasons = ['nobodyFound', 'tooSoon', 'nobodyOffers', 'paidWork', 'notOurs'] as const
export type Reason = (typeof reasons)[number]

export type State = {
  state: StateName
  at: LocalMoment
  by: string
  /** With `waiting`: for whom or what; with `referred`: to whom; otherwise why. */
  note?: string
  /** Only with `notPossible`. */
  reason?: Reason
  /** Person key; with `found`, `agreed` and `done`. */
  helper?: string
  /** Only with `waiting`: look again on this day. */
  until?: Day
}

/** Weekdays 1 (Monday) to 7. */
export type Repeat = { every: number; unit: 'day' | 'week' | 'month'; weekdays: number[]; until: Day | null }

export type Request = {
  key: string
  /** Null: for nobody in particular (the path, the village). */
  personKey: string | null
  calledBy?: string
  kind: Kind
  /** As the coordinator typed it during the call. */
  words: string
  loggedBy: string
  loggedAt: LocalMoment
  wishedDay?: Day
  wishedUntil?: Day
  /** `HH:MM`. */
  wishedTime?: string
  part?: 'ochtend' | 'middag' | 'avond'
  place?: string
  back?: boolean
  backTime?: string
  aids: string[]
  repeat?: Repeat
  responsible: string
  /** The last one is how it stands. */
  states: State[]
}

export const entryKinds = ['said', 'called', 'noAnswer', 'voicemail', 'visited', 'message'] as const
export type Entry = {
  key: string
  requestKey?: string
  personKey?: string
  at: LocalMoment
  by: string
  kind: (typeof entryKinds)[number]
  text: string
  /** Open until `doneAt`; without it, it still stands on somebody's list. */
  followUp?: { day: Day; for: string; doneAt?: LocalMoment }
  /** `narrow`: for the coordinators who know this person, not for everybody with a key to the logbook. */
  circle: 'all' | 'narrow'
  /** Coordinator keys. */
  mentions?: string[]
}

export type ExampleVillage = {
  name: string
  until: Day
  inhabitants: number
  people: Person[]
  households: Household[]
  coordinators: Coordinator[]
  volunteers: Volunteer[]
  profiles: Profile[]
  tasks: VillageTask[]
  offerers: readonly Offerer[]
  requests: Request[]
  entries: Entry[]
  /** Left in on purpose: the same person twice (person keys). For tests; not to be loaded. */
  doubles: [string, string][]
}

export type VillagePlan = {
  name: string
  seed: string
  /** Yesterday: the last day on which anything happened. */
  until: Day
  inhabitants: number
  households: number
  people: number
  volunteers: number
  /** How many people ask now and then. */
  askers: number
  requestsPerWeek: number
  doubles: number
  postcode: string
  streets: readonly string[]
  /** With the people of the scenes and their stories, and a writer who avoids her own phrases. */
  told: boolean
}
