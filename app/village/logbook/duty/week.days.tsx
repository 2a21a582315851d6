/** Of a week that several share: whose days are given or swapped. */
import { useHouse } from '../../../entrance/house.tsx'
import { sayAll } from '../../../foundation/days.said.ts'
import { Choice } from '../../../furniture/choice.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { useDutySaying } from './duty.saying.tsx'
import { mine, portionsOf, whole } from './rules.shared.ts'
import type { WeekForm } from './week.give.tsx'

type DaysProps = Omit<WeekForm, 'page'> & { id?: string }

/** One's own days first, so that one tap never takes a colleague's. */
export const WhichDays = ({ id, roster, week, problems = [], typed }: DaysProps) => {
  const { say, name, all, weekdays } = useDutySaying(roster.colleagues)
  const { visitor, language } = useHouse()
  const me = visitor?.accountId ?? ''
  const portions = portionsOf(week.parts, me)
  if (portions.length === 0) return null
  const own = portions.length === 1
  const daysOf = (account: string | null) =>
    sayAll(week.parts.filter(part => part.account === account).map(weekdays), language)
  const others = week.who.filter(account => account !== me)
  const label = (account: string | null) => {
    const days = daysOf(account)
    if (own) return say('duty.week.days-mine', { days })
    return account === null
      ? say('duty.week.days-nobody', { days })
      : say('duty.week.days-of', { name: name(account), days })
  }
  return (
    <Choice
      name="days"
      id={id}
      label={say('duty.week.days')}
      error={problemOf(problems, 'days')}
      value={String(typed?.days ?? (own ? mine : ''))}
      options={[
        ...portions.map(({ value, account }) => ({ value, label: label(account) })),
        {
          value: whole,
          label:
            own && others.length > 0
              ? say('duty.week.days-all', { names: all(others) })
              : say('duty.week.days-whole'),
        },
      ]}
    />
  )
}
