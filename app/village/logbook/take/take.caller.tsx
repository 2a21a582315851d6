/** Who rang, when that is somebody else; and when, for a note on paper. */
import { useWords } from '../../../entrance/house.tsx'
import { DayField, TimeField } from '../../../furniture/day-field.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Field } from '../../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../../furniture/problems.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { one, type Sent } from '../request/rules.request.ts'

type CallerProps = { typed: Sent; problems: readonly ShownProblem[] }

export const Caller = ({ typed, problems }: CallerProps) => {
  const say = useWords('logbook')
  const about = (name: string) => ({ name, value: one(typed, name), error: problemOf(problems, name) })
  const names = ['called_by', 'called_by_phone', 'said_day', 'said_time']
  return (
    <Details
      summary={say('take.other-caller')}
      open={names.some(name => one(typed, name) !== '' || problemOf(problems, name))}
    >
      <Field {...about('called_by')} label={say('take.called-by')} hint={say('take.called-by-hint')} />
      <CallerNumber typed={typed} problems={problems} />
      <SideBySide>
        <DayField {...about('said_day')} label={say('take.said-day')} hint={say('take.said-day-hint')} />
        <TimeField {...about('said_time')} label={say('take.said-time')} />
      </SideBySide>
    </Details>
  )
}

export const CallerNumber = ({ typed, problems }: CallerProps) => {
  const say = useWords('logbook')
  return (
    <Field
      name="called_by_phone"
      value={one(typed, 'called_by_phone')}
      error={problemOf(problems, 'called_by_phone')}
      type="tel"
      size="middle"
      label={say('take.called-by-phone')}
      optional={say('take.optional')}
    />
  )
}
