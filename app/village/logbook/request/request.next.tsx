/** What comes next: one main button, and all that may also happen one tap away. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDay } from '../../../foundation/days.said.ts'
import { type Day, timeOf } from '../../../foundation/days.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { sayToAsk } from '../life/moved.said.ts'
import { isOpen } from '../life/rules.life.ts'
import { StillToTell } from '../life/telling.tsx'
import { isToAsk, isTooLate } from '../rules.short.ts'
import { DoneForm, HelperField, NoteField, StepForm } from './request.forms.tsx'
import { Others } from './request.others.tsx'
import type { Part } from './request.parts.ts'
import { Times } from './request.times.tsx'

export const Next = (part: Part) => {
  const say = useWords('logbook')
  const { request } = part.page
  const name = request.name ?? say('life.the-asker')
  const { today, language, now } = useHouse()
  const later = isLater(part.page.request, today)
  const state = later ? 'agreed-later' : request.state
  const known = request.state === 'found' || request.state === 'agreed'
  if (request.bared) return <p>{say('life.bared')}</p>
  const about = {
    name,
    helper: request.helper ?? '',
    day: later ? sayDay(request.wished_day ?? '', today, language) : '',
  }
  const tooLate = isTooLate(request, today, timeOf(now)) && !request.waiting_until
  const sentence = tooLate
    ? say('life.now.too-late', about)
    : isToAsk(request, today)
      ? `${sayToAsk(say, request, { today, language })}${request.state === 'found' ? ` ${say('life.moved.then-tell', about)}` : ''}`
      : known && !request.helper
        ? say(`life.now.${state as 'found' | 'agreed' | 'agreed-later'}-unnamed`, about)
        : say(`life.now.${state}`, about)
  return (
    <>
      <StillToTell {...part} />
      <p>
        {sentence}
        {(request.state === 'found' || tooLate) && <ToCall {...part} />}
      </p>
      {request.waiting_until && (
        <StepForm part={part} at="over" label={say('life.do.waiting-over')}>
          <Actions>
            <Button kind="plain" name="step" value="waiting-over">
              {say('life.do.waiting-over')}
            </Button>
          </Actions>
        </StepForm>
      )}
      {tooLate ? <StillFound {...part} /> : <Main {...part} />}
      {request.repeat_every && isOpen(request.state) && <Times {...part} />}
      {isOpen(request.state) && <Others {...part} />}
    </>
  )
}

/** The number is wanted now, and stands where it is asked for. */
const ToCall = ({ page: { request, numbers } }: Part) =>
  numbers
    .filter(({ resident_id }) => resident_id === request.resident_id)
    .map(({ number, note }) => (
      <span className="item-line" key={number}>
        <Phone number={number} /> {note}
      </span>
    ))

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
        </Actions>
      </StepForm>
    )
  }
  if (state === 'agreed')
    return isLater(part.page.request, today) ? (
      <Details summary={say('life.already-done')} open={part.answer?.typed.at === 'main'}>
        <DoneForm part={part} at="main" />
      </Details>
    ) : (
      <DoneForm part={part} at="main" isMain />
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

/** Its hour is past: who drove after all stands one tap away. */
const StillFound = (part: Part) => {
  const at = part.page.request.state === 'new' ? 'known' : 'main'
  return (
    <Details summary={useWords('logbook')('life.known')} open={part.answer?.typed.at === at}>
      <FoundForm part={part} at={at} />
    </Details>
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
          {say('life.do.found')}
        </Button>
        <Button kind="plain" name="step" value="agreed">
          {say('life.do.agreed')}
        </Button>
      </Actions>
    </HelperField>
  )
}
