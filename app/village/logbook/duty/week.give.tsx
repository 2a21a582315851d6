/** One tap gives the week to somebody; whoever is away then is said beside the name. */
import { HouseForm, useHouse } from '../../../entrance/house.tsx'
import type { Typed } from '../../../entrance/visit.ts'
import { sayAll } from '../../../foundation/days.said.ts'
import { Choice } from '../../../furniture/choice.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { Taps } from '../../../furniture/taps.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { Roster } from './roster.ts'
import { overlap } from './rules.duty.ts'
import { mayHaveIt, type Week } from './rules.roster.ts'
import { mine, nobody, portionsOf, whole } from './rules.shared.ts'

type GiveProps = {
  page: string
  roster: Roster
  week: Week
  problems: readonly { field: string; sentence: string }[]
  typed: Typed | undefined
}

export const GiveWeek = ({ page, roster, week, problems, typed }: GiveProps) => {
  const { say, name, days } = useDutySaying(roster.colleagues)
  const away = (account: string) => roster.away.find(each => each.account === account && overlap(each, week))
  return (
    <HouseForm action={page} version={roster.version} label={say('duty.week.who')}>
      <WhichDays roster={roster} week={week} problems={problems} typed={typed} />
      <Taps
        name="whose"
        label={say('duty.week.who')}
        error={problemOf(problems, 'whose')}
        options={[
          ...mayHaveIt(roster.colleagues).map(({ account }) => {
            const gone = away(account)
            return {
              value: account,
              label: name(account),
              ...(gone ? { line: `${say('duty.away-then', { name: name(account) })}: ${days(gone)}` } : {}),
            }
          }),
          { value: nobody, label: say('duty.nobody') },
        ]}
      />
    </HouseForm>
  )
}

/** Of a week that several share: one's own days first, so that one tap never takes a colleague's. */
const WhichDays = ({ roster, week, problems, typed }: Omit<GiveProps, 'page'>) => {
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
