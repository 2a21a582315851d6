import type { Kind } from '../shapes.ts'

export type Task = {
  code: string
  kind: Kind
  /** Months in which it is asked, as `11-2`; all year without. */
  months?: string
  /** Not asked after this day of the year, `12-03`. */
  lastDay?: string
  weight: number
  /** Telegram style. */
  noun: string
  /** After "of iemand": verb last. */
  clause: string
  /** What came of it, full sentences without full stop. */
  did: readonly string[]
  /** One day (and perhaps an hour), within some weeks, or no haste. */
  when: 'day' | 'span' | 'none'
  /** Nobody here offers this: it is referred, refused or left. */
  unsolved?: 'nobodyOffers' | 'paidWork' | 'notOurs'
}
