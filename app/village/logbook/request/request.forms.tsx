/** The forms on the page of a request: each has its own name, so that what was typed comes back where it was typed. */
import type { ReactNode } from 'react'
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDate } from '../../../foundation/days.said.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Field } from '../../../furniture/field.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { stepsFrom } from '../life/rules.life.ts'
import { isDayOpen } from '../life/rules.repeat.ts'
import { NotBsn } from '../not-bsn.tsx'
import { proposed } from './queries.who.ts'
import type { Part } from './request.parts.ts'
import { one } from './rules.request.ts'
import { WhoBefore } from './who.before.tsx'
import { WhoList } from './who.tsx'

type FormProps = { part: Part; at: string; label: string; children: ReactNode }

export const StepForm = ({ part, at, label, children }: FormProps) => (
  <HouseForm
    action={useHere(part)}
    version={part.page.request.version}
    draft={stepPlace(part.page.request.id, at)}
    label={label}
  >
    <input type="hidden" name="do" value="step" />
    <input type="hidden" name="at" value={at} />
    {children}
  </HouseForm>
)

export const linePlace = (request: string) => `logboek/${request}`
/** Where the draft of a step is kept; each form on the page has its own. */
export const stepPlace = (request: string, at: string) => `${linePlace(request)}#${at}`
export const stepForms = [
  ...['main', 'over', 'known', 'off', 'stop', 'wait', 'pass', 'done', 'refer', 'withdraw', 'fail'],
]

export const useHere = ({ page }: Pick<Part, 'page'>) =>
  `/${useHouse().village?.slug}/logboek/${page.request.id}`

/** For a field of this form: its own id, what was typed in it, and what is to be put right. */
export const useTyped = (part: Part, at: string) => (name: string) => {
  const mine = part.answer && one(part.answer.typed, 'at') === at
  return {
    id: `${at}-${name}`,
    value: mine ? one(part.answer?.typed ?? {}, name) : undefined,
    error: mine ? problemOf(part.problems, name) : undefined,
  }
}

/** A form in which somebody is named who helps: a few letters, then a choice from the list. */
export const HelperField = ({ part, at, children }: Omit<FormProps, 'label'>) => {
  const say = useWords('logbook')
  const typed = useTyped(part, at)
  const mine = part.answer && one(part.answer.typed, 'at') === at
  const asked = mine && part.answer ? part.answer.asked : proposed(part.page.before)
  const noAnswer = `${at}-no-answer`
  const list = { field: 'helper', id: `${at}-helper_is`, asked, error: typed('helper_is').error }
  return (
    <umkiek-live to={`${useHere(part)}/wie`} regions={`${at}-who`}>
      <StepForm part={part} at={at} label={say('life.helper')}>
        <Field name="helper" {...typed('helper')} label={say('life.helper')} hint={say('life.helper-hint')} />
        <div id={`${at}-who`} className="flow">
          {asked.who.words ? (
            <WhoList {...list} label={say('life.helper-is')} toCall />
          ) : (
            <WhoBefore {...list} noAnswer={noAnswer} />
          )}
        </div>
        {children}
      </StepForm>
      <HouseForm action={useHere(part)} id={noAnswer} label={say('before.no-answer')}>
        <input type="hidden" name="do" value="no-answer" />
      </HouseForm>
    </umkiek-live>
  )
}

type DoneProps = Omit<FormProps, 'label' | 'children'> & { isMain?: boolean }
/** Of what comes back, the one time that is due; it ends with its last time, or by "this stops". */
export const DoneForm = ({ part, at, isMain }: DoneProps) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const { request } = part.page
  const due = stepsFrom(request).includes('one-done') && request.wished_day
  return (
    <StepForm part={part} at={at} label={say(at === 'main' ? 'life.do.done' : 'life.already-done')}>
      <NoteField part={part} at={at} label={say('life.outcome')} />
      <Actions>
        <Button kind={isMain ? 'main' : 'plain'} name="step" value={due ? 'one-done' : 'done'}>
          {!due
            ? say('life.do.done')
            : isDayOpen(request)
              ? say('life.do.this-time')
              : say('life.do.one-done', { day: sayDate(due, today, language) })}
        </Button>
      </Actions>
    </StepForm>
  )
}

type NoteProps = { part: Part; at: string; label?: string; needed?: boolean }
export const NoteField = ({ part, at, label, needed }: NoteProps) => {
  const say = useWords('logbook')
  return (
    <>
      <Field
        name="note"
        {...useTyped(part, at)('note')}
        label={label ?? say('life.note')}
        optional={needed ? undefined : say('take.optional')}
      />
      <NotBsn problems={part.answer?.typed.at === at ? part.answer.problems : []} />
    </>
  )
}
