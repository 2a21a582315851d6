/** On which day, at which meeting: the same for whatever a meeting decides. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { DayField } from '../../furniture/day-field.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'

type Props = { typed: Typed; problems: readonly ShownProblem[] }

export const MeetingFields = ({ typed, problems }: Props) => {
  const say = useWords('library')
  const { today } = useHouse()
  return (
    <>
      <DayField
        name="day"
        label={say('meeting.day')}
        value={String(typed.day ?? today)}
        max={today}
        error={problemOf(problems, 'day')}
      />
      <Field
        name="meeting"
        label={say('meeting.meeting')}
        hint={say('meeting.hint')}
        value={String(typed.meeting ?? '')}
        error={problemOf(problems, 'meeting')}
        size="middle"
        maxLength={120}
      />
    </>
  )
}
