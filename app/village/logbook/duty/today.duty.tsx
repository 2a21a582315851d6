/** On "Vandaag", one calm line: who has the phone, and until when. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDate } from '../../../foundation/days.said.ts'
import type { DutyNow } from './rules.duty.ts'

export const DutyLine = ({ now: { name, until } }: { now: DutyNow }) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  return (
    <p className="hint">
      {name === null
        ? say('duty.this-week-nobody')
        : say('duty.this-week', { name, day: sayDate(until, today, language) })}
      {'\u00a0· '}
      <a href={`/${village?.slug}/dienst`}>{say('duty.roster')}</a>
    </p>
  )
}
