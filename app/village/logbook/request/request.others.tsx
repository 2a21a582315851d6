/** What may also happen to a request; each asks only what it needs. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { DayField } from '../../../furniture/day-field.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Field } from '../../../furniture/field.tsx'
import { Select } from '../../../furniture/select.tsx'
import { reasons } from '../life/rules.life.ts'
import { NotBsn } from '../not-bsn.tsx'
import { NoteField, StepForm, stepPlace, useTyped } from './request.forms.tsx'
import type { Part } from './request.parts.ts'
import { one } from './rules.request.ts'

export const Others = (part: Part) => {
  const say = useWords('logbook')
  const { state } = part.page.request
  const at = part.answer ? one(part.answer.typed, 'at') : ''
  const { drafts, thrown, kept } = useHouse()
  const isOpen = (form: string) => {
    const place = stepPlace(part.page.request.id, form)
    return at === form || drafts.has(place) || thrown.has(place) || kept?.draft === place
  }
  return (
    <section>
      <h3>{say('life.other')}</h3>
      <Details summary={say('life.wait')} open={isOpen('wait')}>
        <WaitForm {...part} />
      </Details>
      <Details summary={say('life.pass-on')} open={isOpen('pass')}>
        <PassOnForm {...part} />
      </Details>
      {state !== 'agreed' && (
        <Details summary={say('life.already-done')} open={isOpen('done')}>
          <StepForm part={part} at="done" label={say('life.already-done')}>
            <NoteField part={part} at="done" label={say('life.outcome')} />
            <Send step="done" />
          </StepForm>
        </Details>
      )}
      <Details summary={say('life.do.referred')} open={isOpen('refer')}>
        <StepForm part={part} at="refer" label={say('life.do.referred')}>
          <NoteField part={part} at="refer" label={say('life.refer-to')} needed />
          <Send step="referred" />
        </StepForm>
      </Details>
      <Details summary={say('life.do.withdrawn')} open={isOpen('withdraw')}>
        <StepForm part={part} at="withdraw" label={say('life.do.withdrawn')}>
          <NoteField part={part} at="withdraw" />
          <Send step="withdrawn" />
        </StepForm>
      </Details>
      <Details summary={say('life.do.not-possible')} open={isOpen('fail')}>
        <NotPossibleForm {...part} />
      </Details>
    </section>
  )
}

const NotPossibleForm = (part: Part) => {
  const say = useWords('logbook')
  const typed = useTyped(part, 'fail')
  return (
    <StepForm part={part} at="fail" label={say('life.do.not-possible')}>
      <Choice
        name="reason"
        {...typed('reason')}
        label={say('life.reason')}
        options={reasons.map(reason => ({ value: reason, label: say(`life.reasons.${reason}`) }))}
      />
      <NoteField part={part} at="fail" />
      <Send step="not-possible" />
    </StepForm>
  )
}

const WaitForm = (part: Part) => {
  const say = useWords('logbook')
  const typed = useTyped(part, 'wait')
  return (
    <StepForm part={part} at="wait" label={say('life.wait')}>
      <Field name="waiting_for" {...typed('waiting_for')} label={say('life.waiting-for')} />
      <DayField name="until" {...typed('until')} label={say('life.waiting-until')} />
      <NotBsn problems={one(part.answer?.typed ?? {}, 'at') === 'wait' ? part.answer?.problems : []} />
      <Actions>
        <Button kind="plain" name="step" value="waiting">
          {say('life.do.waiting')}
        </Button>
      </Actions>
    </StepForm>
  )
}

const PassOnForm = (part: Part) => {
  const say = useWords('logbook')
  const typed = useTyped(part, 'pass')
  const { colleagues, request } = part.page
  const others = colleagues.filter(mate => mate.coordinates && mate.account !== request.responsible)
  return (
    <StepForm part={part} at="pass" label={say('life.pass-on')}>
      <Select
        name="responsible"
        {...typed('responsible')}
        none={say('life.choose')}
        label={say('life.pass-on-to')}
        options={others.map(({ account, name }) => ({ value: account, label: name }))}
      />
      <NoteField part={part} at="pass" />
      <Send step="passed-on" />
    </StepForm>
  )
}

const Send = ({ step }: { step: 'done' | 'referred' | 'withdrawn' | 'not-possible' | 'passed-on' }) => {
  const say = useWords('logbook')
  return (
    <Actions>
      <Button kind="plain" name="step" value={step}>
        {say(`life.do.${step}`)}
      </Button>
    </Actions>
  )
}
