/** Who it is for: a few letters, the list that they make, and the number of somebody new. */
import { useWords } from '../../../entrance/house.tsx'
import { Field } from '../../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../../furniture/problems.tsx'
import { one, type Sent } from '../request/rules.request.ts'
import { somebodyNew } from '../request/rules.request.who.ts'
import { Nameless, WhoList } from '../request/who.tsx'
import type { Seen } from './take.look.ts'
import { phoneField, phoneOf } from './take.phone.ts'

type WhoProps = {
  typed: Sent
  seen: Seen
  problems: readonly ShownProblem[]
  ready: 'who' | 'who_is' | 'words' | null
}

export const TakeWho = ({ typed, seen, problems, ready }: WhoProps) => {
  const say = useWords('logbook')
  const { asked } = seen
  // Offered beside "somebody new", before that is chosen: it says what choosing will do.
  const newPhone = phoneOf('new', typed, {
    ...seen,
    asked: { ...asked, who: { ...asked.who, chosen: somebodyNew } },
  })
  return (
    <>
      <Field
        name="who"
        label={say('take.who')}
        hint={say('take.who-hint')}
        value={one(typed, 'who')}
        ready={ready === 'who'}
        error={problemOf(problems, 'who')}
      />
      <div id="who" className="flow">
        <WhoList
          field="who"
          label={say('take.who-is')}
          asked={asked}
          phone={newPhone}
          ready={ready === 'who_is'}
          error={problemOf(problems, 'who_is')}
        />
      </div>
      <div id="who-new" className="flow only-new">
        {asked.who.words && (
          <Field
            name={phoneField}
            type="tel"
            size="middle"
            label={say('take.new-phone-ask')}
            optional={say('take.optional')}
            value={one(typed, phoneField)}
            error={problemOf(problems, phoneField)}
          />
        )}
      </div>
      <div id="nameless" className="flow">
        <Nameless field="who" asked={asked} open={problemOf(problems, 'who') !== undefined} />
      </div>
    </>
  )
}
