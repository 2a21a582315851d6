/** A part in the scenes or in a story. */
import type { Hand, Kind, Person } from './shapes.ts'

export type Part = {
  key: string
  given: string
  infix?: string
  family: string
  maiden?: string
  gender: 'f' | 'm'
  /** People with the same word here live together. */
  house: string
  band: NonNullable<Person['ageBand']>
  reach?: Person['reach']
  goodToKnow?: string
  aid?: string
  likes?: Kind[]
  hand?: Hand
  contact?: { given: string; relation: string }
  /** Also asks now and then outside the story. */
  asksMore?: boolean
  ageUntold?: true
}
