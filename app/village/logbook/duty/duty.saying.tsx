/** How the pages of the village phone say who and when. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayAll, sayDate, sayWeekday } from '../../../foundation/days.said.ts'
import { type Day, weekday } from '../../../foundation/days.ts'
import type { Colleague } from '../../accounts/door.ts'
import type { Run } from './rules.duty.ts'
import type { Week } from './rules.roster.ts'

export function useDutySaying(colleagues: readonly Colleague[]) {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const name = (account: string | null) =>
    account === null
      ? say('duty.nobody')
      : (colleagues.find(mate => mate.account === account)?.name ?? say('request.a-colleague'))
  const day = (day: Day) => sayDate(day, today, language)
  /** "maandag 30 november tot en met zondag 6 december" */
  const days = ({ from, until }: Run) =>
    from === until ? day(from) : say('duty.through', { from: day(from), until: day(until) })
  const weekdays = ({ from, until }: Run) => {
    const [first, last] = [from, until].map(each => sayWeekday(weekday(each), language)) as [string, string]
    return from === until ? first : say('duty.through', { from: first, until: last })
  }
  const all = (accounts: readonly (string | null)[]) => sayAll(accounts.map(name), language)
  const names = ({ who }: Pick<Week, 'who'>) => all(who) || say('duty.nobody')
  const swapped = ({ swapped }: Pick<Week, 'swapped'>) =>
    swapped.length > 0 ? say('duty.swapped', { names: all(swapped) }) : ''
  /** Empty when one person has the whole week, or nobody. */
  const parts = ({ parts }: Pick<Week, 'parts'>) =>
    parts.length < 2
      ? ''
      : parts.map(part => say('duty.part', { name: name(part.account), days: weekdays(part) })).join(', ')
  return { say, name, all, names, swapped, day, days, weekdays, parts }
}
