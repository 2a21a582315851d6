/** One tap gives the week to somebody; whoever is away then is said beside the name. */
import { HouseForm } from '../../../entrance/house.tsx'
import type { Typed } from '../../../entrance/visit.ts'
import { problemOf } from '../../../furniture/problems.tsx'
import { Taps } from '../../../furniture/taps.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { Roster } from './roster.ts'
import { overlap } from './rules.duty.ts'
import { mayHaveIt, type Week } from './rules.roster.ts'
import { nobody } from './rules.shared.ts'
import { WhichDays } from './week.days.tsx'

/** What a form of this page is given; the last two where it came back. */
export type WeekForm = {
  page: string
  roster: Roster
  week: Week
  problems?: readonly { field: string; sentence: string }[]
  typed?: Typed | undefined
}

export const GiveWeek = ({ page, roster, week, problems = [], typed }: WeekForm) => {
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
              ...(gone ? { line: say('duty.week.away', { days: days(gone) }) } : {}),
            }
          }),
          { value: nobody, label: say('duty.nobody') },
        ]}
      />
    </HouseForm>
  )
}
