/** What else stands on the form: who wrote it, at the top right as on paper, and at its foot what came of it. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { Field } from '../../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import type { Colleague } from '../../accounts/door.ts'
import type { Asked } from '../request/queries.who.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { WhoList } from '../request/who.tsx'
import { CallerNumber } from '../take/take.caller.tsx'
import type { Seen } from '../take/take.look.ts'
import { ReadingRegion } from '../take/take.reading.tsx'
import { outcomes } from './rules.keying.ts'

type Props = {
  typed: Sent
  seen: Seen
  helper: Asked
  coordinators: readonly Colleague[]
  problems: readonly ShownProblem[]
}

export const KeyingRest = ({ typed, seen, helper, coordinators, problems }: Props) => {
  const say = useWords('logbook')
  const about = (name: string) => ({ name, value: one(typed, name), error: problemOf(problems, name) })
  return (
    <>
      <TakenBy {...about('taken_by')} coordinators={coordinators} />
      <Choice
        name="outcome"
        label={say('keying.outcome')}
        value={one(typed, 'outcome') || 'open'}
        error={problemOf(problems, 'outcome')}
        options={outcomes.map(value => ({ value, label: say(`keying.outcomes.${value}`) }))}
      />
      <Field {...about('helper')} label={say('keying.helper')} optional={say('take.optional')} />
      {helper.who.words && (
        <WhoList
          field="helper"
          label={say('take.who-is')}
          asked={helper}
          error={problemOf(problems, 'helper_is')}
        />
      )}
      <Field {...about('note')} label={say('keying.note')} optional={say('take.optional')} />
      <div id="reading" className="flow">
        <ReadingRegion {...seen.understood} kinds={seen.kinds} problems={problems} />
      </div>
      <Field {...about('called_by')} label={say('take.called-by')} optional={say('take.optional')} />
      <CallerNumber typed={typed} problems={problems} />
    </>
  )
}

type TakenByProps = {
  name: string
  value: string
  error: string | undefined
  coordinators: readonly Colleague[]
}

/** Whoever stopped since is not chosen for somebody: a select would show the first name instead. */
const TakenBy = ({ value, coordinators, ...asked }: TakenByProps) => {
  const say = useWords('logbook')
  const { visitor } = useHouse()
  if (coordinators.length < 2) return null
  const known = coordinators.some(({ account }) => account === value)
  return (
    <Select
      {...asked}
      label={say('keying.taken-by')}
      value={known ? value : (visitor?.accountId ?? '')}
      options={coordinators.map(({ account, name }) => ({ value: account, label: name }))}
    />
  )
}
