/** What comes next: one main button, and all that may also happen one tap away. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import type { Day } from '../../../foundation/days.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { isOpen, stepsFrom } from '../life/rules.life.ts'
import { sayDate, sayDay } from '../lines/rules.saying.ts'
import { HelperField, NoteField, StepForm } from './request.forms.tsx'
import { Others } from './request.others.tsx'
import type { Part } from './request.parts.ts'
import { Times } from './request.times.tsx'

export const Next = (part: Part) => {
  const say = useWords('logbook')
  const { request } = part.page
  const name = request.name ?? say('life.the-asker')
  const { today, language } = useHouse()
  const later = isLater(part.page.request, today)
  const state = later ? 'agreed-later' : request.state
  const known = request.state === 'found' || request.state === 'agreed'
  const about = {
    name,
    helper: request.helper ?? '',
    day: later ? sayDay(request.wished_day ?? '', today, language) : '',
  }
  const sentence =
    known && !request.helper
      ? say(`life.now.${state as 'found' | 'agreed' | 'agreed-later'}-unnamed`, about)
      : say(`life.now.${state}`, about)
  return (
    <>
      <p>{sentence}</p>
      {request.waiting_until && (
        <StepForm part={part} at="over" label={say('life.do.waiting-over')}>
          <Actions>
            <Button kind="plain" name="step" value="waiting-over">
              {say('life.do.waiting-over')}
            </Button>
          </Actions>
        </StepForm>
      )}
      <Main {...part} />
      {request.repeat_every && isOpen(request.state) && <Times {...part} />}
      {isOpen(request.state) && <Others {...part} />}
    </>
  )
}

/** Agreed for a day to come: how it went cannot be told yet, unless somebody was early. */
const isLater = ({ state, wished_day }: Part['page']['request'], today: Day) =>
  state === 'agreed' && wished_day !== null && wished_day > today

/** The usual next step, with the one field that belongs to it. */
const Main = (part: Part) => {
  const say = useWords('logbook')
  const { today } = useHouse()
  const { state } = part.page.request
  if (state === 'new') {
    return (
      <>
        <StepForm part={part} at="main" label={say('life.do.looking')}>
          <Actions>
            <Button name="step" value="looking">
              {say('life.do.looking')}
            </Button>
          </Actions>
        </StepForm>
        <Details summary={say('life.known')} open={part.answer?.typed.at === 'known'}>
          <FoundForm part={part} at="known" />
        </Details>
      </>
    )
  }
  if (state === 'looking') return <FoundForm part={part} at="main" isMain />
  if (state === 'found') {
    return (
      <StepForm part={part} at="main" label={say('life.do.agreed')}>
        <NoteField part={part} at="main" />
        <Actions>
          <Button name="step" value="agreed">
            {say('life.do.agreed')}
          </Button>
          <Button kind="quiet" name="step" value="looking">
            {say('life.again-looking')}
          </Button>
        </Actions>
      </StepForm>
    )
  }
  if (state === 'agreed')
    return isLater(part.page.request, today) ? (
      <Details summary={say('life.already-done')} open={part.answer?.typed.at === 'main'}>
        <DoneForm {...part} />
      </Details>
    ) : (
      <DoneForm {...part} />
    )
  return (
    <StepForm part={part} at="main" label={say('life.do.reopened')}>
      <Actions>
        <Button kind="plain" name="step" value="reopened">
          {say('life.do.reopened')}
        </Button>
      </Actions>
    </StepForm>
  )
}

/** Found and still to phone, or agreed at once. */
const FoundForm = ({ part, at, isMain }: { part: Part; at: string; isMain?: boolean }) => {
  const say = useWords('logbook')
  return (
    <HelperField part={part} at={at}>
      <NoteField part={part} at={at} />
      <Actions>
        <Button kind={isMain ? 'main' : 'plain'} name="step" value="found">
          {say('list.states.found')}
        </Button>
        <Button kind="plain" name="step" value="agreed">
          {say('life.do.agreed')}
        </Button>
      </Actions>
    </HelperField>
  )
}

const DoneForm = (part: Part) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const { request } = part.page
  const comesBack = stepsFrom(request)[0] === 'one-done' && request.wished_day
  return (
    <StepForm part={part} at="main" label={say('life.do.done')}>
      <NoteField part={part} at="main" label={say('life.outcome')} />
      <Actions>
        {comesBack && (
          <Button name="step" value="one-done">
            {say('life.do.one-done', { day: sayDate(comesBack, today, language) })}
          </Button>
        )}
        <Button kind={comesBack ? 'quiet' : 'main'} name="step" value="done">
          {say(comesBack ? 'life.all-done' : 'life.do.done')}
        </Button>
        <Button kind="quiet" name="step" value="looking">
          {say('life.again-looking')}
        </Button>
      </Actions>
    </StepForm>
  )
}
