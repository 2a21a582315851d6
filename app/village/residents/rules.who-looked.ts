/** Which days of "wie heeft mijn gegevens gezien" one asks for; they stand in the address, a name never does. */
import { type Day, isDay } from '../../foundation/days.ts'

/** `before` is a place in the log: where the next, older piece begins. */
export type Asked = { from: Day | null; until: Day | null; before: number | null }

export function readPeriod(asked: URLSearchParams): Asked {
  const day = (name: string) => [asked.get(name) ?? ''].find(isDay) ?? null
  const before = asked.get('voor') ?? ''
  return { from: day('van'), until: day('tot'), before: /^\d{1,15}$/.test(before) ? Number(before) : null }
}

export function addressOf({ from, until, before }: Asked): string {
  const parts = [from && `van=${from}`, until && `tot=${until}`, before !== null && `voor=${before}`]
  const given = parts.filter(Boolean).join('&')
  return given && `?${given}`
}
