/** What may also happen to a request; each asks only what it needs. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { DayField } from '../../../furniture/day-field.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Field } from '../../../furniture/field.tsx'
import { Select } from '../../../furniture/select.tsx'
import { mayCallOff, reasons } from '../life/rules.life.ts'
import { NotBsn } from '../not-bsn.tsx'
import { DoneForm, NoteField, StepForm, stepPlace, useTyped } from './request.forms.tsx'
import type { Part } from './request.parts.ts'
import { one } from './rules.request.ts'

export const Others = (part: Part) => {
  const say = useWords('logbook')
  const { state, repeat_every } = part.page.request
  const at = part.answer ? one(part.answer.typed, 'at') : ''
  const { drafts, thrown, kept } = useHouse()
  const isOpen = (form: string) => {
    const place = stepPlace(part.page.request.id, form)
    return at === form || drafts.has(place) || thrown.has(place) || kept?.draft === place
  }
  return (
    <section>
      <h3>{say('life.other')}</h3>
      {mayCallOff(state) && (
        <Details summary={say('life.called-off')} open={isOpen('off')}>
          <CalledOffForm {...part} />
        </Details>
      )}
      {repeat_every && (
        <Details summary={say('life.stop')} open={isOpen('stop')}>
          <StopForm {...part} />
        </Details>
      )}
      <Details summary={say('life.wait')} open={isOpen('wait')}>
        <WaitForm {...part} />
      </Details>
      <Details summary={say('life.pass-on')} open={isOpen('pass')}>
        <PassOnForm {...part} />
      </Details>
      {state !== 'agreed' && (
        <Details summary={say('life.already-done')} open={isOpen('done')}>
          <DoneForm part={part} at="done" />
        </Details>
      )}
      <Details summary={say('life.refer')} open={isOpen('refer')}>
        <StepForm part={part} at="refer" label={say('life.refer')}>
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

/** Whoever asked may also want somebody else: then nobody called off. */
const CalledOffForm = (part: Part) => {
  const say = useWords('logbook')
  const { helper } = part.page.request
  return (
    <StepForm part={part} at="off" label={say('life.called-off')}>
      <NoteField part={part} at="off" />
      <Actions>
        <Button kind="plain" name="step" value="called-off">
          {say(helper ? 'life.do.called-off-helper' : 'life.do.called-off', { helper: helper ?? '' })}
        </Button>
        <Button kind="quiet" name="step" value="looking">
          {say('life.again-looking')}
        </Button>
      </Actions>
    </StepForm>
  )
}

const StopForm = (part: Part) => {
  const say = useWords('logbook')
  const { today } = useHouse()
  const { value, ...typed } = useTyped(part, 'stop')('until')
  return (
    <StepForm part={part} at="stop" label={say('life.stop')}>
      <DayField name="until" {...typed} value={value ?? today} label={say('life.stop-from')} />
      <NoteField part={part} at="stop" />
      <Actions>
        <Button kind="plain" name="step" value="stopped">
          {say('life.stop')}
        </Button>
      </Actions>
    </StepForm>
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

const Send = ({ step }: { step: 'referred' | 'withdrawn' | 'not-possible' | 'passed-on' }) => {
  const say = useWords('logbook')
  return (
    <Actions>
      <Button kind="plain" name="step" value={step}>
        {say(`life.do.${step}`)}
      </Button>
    </Actions>
  )
}
