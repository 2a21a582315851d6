/** What the parts of the page of a person are given. */
import type { Colleague } from '../../accounts/door.ts'
import type { Housemate, Representative, Resident } from '../../residents/door.ts'
import type { Card } from '../../volunteers/door.ts'
import type { TakesAway } from '../lines/away.tsx'
import type { Short } from '../rules.short.ts'
import type { Helper, Moment } from './queries.person.ts'

export type PersonPage = {
  person: Resident
  housemates: Housemate[]
  /** Who speaks for them today. */
  speakers: Pick<Representative, 'id' | 'name' | 'relation' | 'limits'>[]
  asks: Short[]
  gives: Short[]
  helpers: Helper[]
  takesPart: Card
  past: { moments: Moment[]; more: boolean }
  /** A later piece of the timeline: only that is shown. */
  isOlder: boolean
  here: string
  takesAway: TakesAway
  colleagues: Colleague[]
  /** Two lines were made this one a moment ago: it can be taken back in one press. */
  merged: string | null
}
