/** The weeks of the roster, one row each: whose, and what was done last taken back in place. */
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { Roster } from './roster.ts'
import type { Week } from './rules.roster.ts'

/** The next weeks, and on to the last that asks something; the rest is one tap away. */
export const Weeks = ({ roster, done }: { roster: Roster; done: string | undefined }) => {
  const { say, day } = useDutySaying(roster.colleagues)
  const { weeks } = roster
  const asking = weeks.findLastIndex(({ away }) => away.length > 0)
  const seen = Math.max(soon, asking + 1)
  const rows = weeks.map(week => <WeekRow key={week.from} week={week} roster={roster} done={done} />)
  const last = weeks.at(-1)
  return (
    <>
      <List label={say('duty.weeks')}>{rows.slice(0, seen)}</List>
      {seen < weeks.length && last && (
        <Details summary={say('duty.weeks-later', { count: weeks.length - seen, day: day(last.until) })}>
          <List label={say('duty.weeks')}>{rows.slice(seen)}</List>
        </Details>
      )}
    </>
  )
}
const soon = 5

const WeekRow = ({ week, roster, done }: { week: Week; roster: Roster; done: string | undefined }) => {
  const { say, name, names, swapped, days, parts } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  const [first] = week.away
  const notes = dotted([week.from === roster.first && say('duty.now'), week.mine && say('duty.mine')])
  return (
    <ListItem
      name={week.who.length > 0 ? names(week) : ''}
      nameless={say('duty.nobody')}
      to={`/${village?.slug}/dienst/week?van=${week.from}`}
      line={dotted([days(week), parts(week), swapped(week)])}
      mark={
        (first || notes) && (
          <>
            {first && <Mark state="waiting">{say('duty.away-then', { name: name(first.account) })}</Mark>}
            {notes && <Mark state="open">{notes}</Mark>}
          </>
        )
      }
      action={week.back && week.back.deed !== done && <TakeBack week={week} roster={roster} />}
    />
  )
}

/** One press, also later: of a swap until its days have come, of all else right after. */
export const TakeBack = ({ week, roster }: { week: Week; roster: Roster }) => {
  const { say, days } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  const undo = useWords('entrance')('undo')
  if (!week.back) return null
  const words = week.back.swapped ? say('duty.undo-swap') : undo
  return (
    <HouseForm action={`/${village?.slug}/dienst`} label={`${words}: ${days(week)}`}>
      <input type="hidden" name="deed" value={week.back.deed} />
      <Button kind="quiet" name="do" value="undo" label={`${words}: ${days(week)}`}>
        {words}
      </Button>
    </HouseForm>
  )
}
