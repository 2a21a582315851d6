/** What somebody asks, before it is written down. */
import type { Neighbour } from './person.ts'
import type { Destination } from './text/destination.ts'
import type { Task } from './text/task.ts'

export type Wish = {
  /** Day index of the call. */
  logged: number
  who: Neighbour | null
  ride?: Destination
  task?: Task
  aid?: string
  helper?: string
  oneWay?: boolean
  /** Day index, when it is fixed beforehand. */
  wished?: number
  /** Every week on the wished weekday, until this day index. */
  weeklyUntil?: number
  /** `open`: nobody has been found yet. */
  fate?: 'open'
}
