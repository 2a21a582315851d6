/** A week, or one's own days of it, changes hands with another week. */
import { HouseForm } from '../../../entrance/house.tsx'
import type { Day } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { Roster } from './roster.ts'
import { WhichDays } from './week.days.tsx'
import type { WeekForm } from './week.give.tsx'

/** On the page of a later week nobody can put somebody else on duty from today. */
export const weeksToSwap = ({ weeks, first }: Roster, week: Day) =>
  weeks.filter(({ from }) => from !== week && from !== first)

/** Where the problem leads: the page asks "which days" twice. */
export const swapDays = 'swap-days'

export const SwapWeek = ({ page, roster, week, problems = [], typed }: WeekForm) => {
  const { say, day, names } = useDutySaying(roster.colleagues)
  return (
    <HouseForm action={page} version={roster.version} label={say('duty.week.swap')}>
      <input type="hidden" name="do" value="swap" />
      <WhichDays id={swapDays} roster={roster} week={week} problems={problems} typed={typed} />
      <Select
        name="with"
        label={say('duty.week.swap-with')}
        hint={say('duty.week.swap-hint')}
        none={say('duty.week.swap-none')}
        options={weeksToSwap(roster, week.from).map(other => ({
          value: other.from,
          label: say('duty.week.swap-option', { day: day(other.from), names: names(other) }),
        }))}
        value={String(typed?.with ?? '')}
        error={problemOf(problems, 'with')}
      />
      <Button kind="plain">{say('duty.week.swap-button')}</Button>
    </HouseForm>
  )
}
