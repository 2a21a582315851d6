/** Where somebody is driven. Times in minutes after midnight, stays in minutes. */
export type Destination = {
  code: string
  /** As in the field "where to". */
  place: string
  /** Telegram style, after "naar" and after "afspraak". */
  short: string
  to: string
  at: string
  weekdays: readonly number[]
  from: number
  until: number
  stay: readonly [number, number]
  weight: number
  /** One has an appointment there; not so at a market. */
  appointment?: true
  /** A whole hour or half hour is more usual than 10.25. */
  round?: boolean
}
