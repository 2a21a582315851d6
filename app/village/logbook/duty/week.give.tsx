/** One tap gives the week to somebody; whoever is away then is said beside the name. */
import { HouseForm } from '../../../entrance/house.tsx'
import { Taps } from '../../../furniture/taps.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { Roster } from './roster.ts'
import { overlap } from './rules.duty.ts'
import { mayHaveIt, type Week } from './rules.roster.ts'

export const nobody = 'niemand'

type GiveProps = { page: string; roster: Roster; week: Week; error: string | undefined }

export const GiveWeek = ({ page, roster, week, error }: GiveProps) => {
  const { say, name, days } = useDutySaying(roster.colleagues)
  const away = (account: string) => roster.away.find(each => each.account === account && overlap(each, week))
  return (
    <HouseForm action={page} version={roster.version} label={say('duty.week.who')}>
      <Taps
        name="whose"
        label={say('duty.week.who')}
        error={error}
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
