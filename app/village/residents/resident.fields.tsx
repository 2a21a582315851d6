/** The fields of a person, in four groups; the same for somebody new and for a change. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dayWords } from '../../foundation/days.words.ts'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { WhyLine } from '../../furniture/field-frame.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { ageBands, reaches } from './rules.details.ts'
import { rowsToDraw, type Typed, textIn } from './rules.typed.ts'

export type FieldsProps = { typed: Typed; problems: readonly ShownProblem[] }

/** Name, value and problem of one field. */
export const wired = ({ typed, problems }: FieldsProps, name: string) => ({
  name,
  value: textIn(typed, name),
  error: problemOf(problems, name),
})

type Because =
  | 'maiden'
  | 'phone'
  | 'address'
  | 'reach'
  | 'mail'
  | 'birthday'
  | 'age-band'
  | 'contact'
  | 'good-to-know'
  | 'member'

const useWhy = () => {
  const say = useWords('residents')
  return (field: Because) => ({ ask: say('why'), because: say(`because.${field}`) })
}

export const HomeFields = ({ children, ...form }: FieldsProps & { children?: ReactNode }) => {
  const say = useWords('residents')
  const why = useWhy()
  const field = (name: string) => wired(form, name)
  return (
    <>
      {Array.from({ length: rowsToDraw(form.typed, ['phone', 'phone-note'], 2) }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are their numbers
        <SideBySide key={row}>
          <Field
            {...field(`phone-${row}`)}
            type="tel"
            size="middle"
            label={say(row === 0 ? 'field.phone' : 'field.phone-more')}
          />
          <Field {...field(`phone-note-${row}`)} size="middle" label={say('field.phone-note')} />
        </SideBySide>
      ))}
      <WhyLine why={why('phone')} />
      <Field {...field('street')} label={say('field.street')} why={why('address')} />
      <SideBySide>
        <Field {...field('number')} size="short" label={say('field.number')} />
        <Field {...field('postcode')} size="short" label={say('field.postcode')} />
        <Field {...field('place')} size="middle" label={say('field.place')} />
      </SideBySide>
      {children}
    </>
  )
}

export const MoreFields = (form: FieldsProps) => {
  const say = useWords('residents')
  const why = useWhy()
  const field = (name: string) => wired(form, name)
  return (
    <>
      <Field {...field('maiden')} label={say('field.maiden')} why={why('maiden')} />
      <Choice
        {...field('reach')}
        value={textIn(form.typed, 'reach') || 'phone'}
        row
        label={say('field.reach')}
        why={why('reach')}
        options={reaches.map(reach => ({ value: reach, label: say(`reaches.${reach}`) }))}
      />
      <Field {...field('mail')} type="email" label={say('field.mail')} why={why('mail')} />
      <BirthdayFields {...form} />
      <Select
        {...field('age-band')}
        label={say('field.age-band')}
        none={say('field.age-band-none')}
        why={why('age-band')}
        options={ageBands.map(band => ({ value: band, label: say(`ages.${band}`) }))}
      />
      <Choice
        {...field('member')}
        many
        label={say('field.member')}
        why={why('member')}
        options={[{ value: 'yes', label: say('field.member-yes') }]}
      />
    </>
  )
}

const BirthdayFields = (form: FieldsProps) => {
  const say = useWords('residents')
  const why = useWhy()
  const { language } = useHouse()
  const months = dayWords[language].months.map((label, month) => ({ value: String(month + 1), label }))
  return (
    <fieldset className="field">
      <legend>{say('field.birthday')}</legend>
      <SideBySide>
        <Field {...wired(form, 'birth-day')} label={say('field.birth-day')} size="short" keys="numeric" />
        <Select
          {...wired(form, 'birth-month')}
          label={say('field.birth-month')}
          none={say('field.birth-month-none')}
          options={months}
        />
        <Field
          {...wired(form, 'birth-year')}
          label={say('field.birth-year')}
          optional={say('field.optional')}
          size="short"
          keys="numeric"
        />
      </SideBySide>
      <WhyLine why={why('birthday')} />
    </fieldset>
  )
}

export const ContactFields = (form: FieldsProps) => {
  const say = useWords('residents')
  const why = useWhy()
  const field = (name: string) => wired(form, name)
  const names = ['contact', 'contact-relation', 'contact-phone']
  return Array.from({ length: rowsToDraw(form.typed, names, 1) }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are their numbers
    <fieldset className="field flow" key={row}>
      <legend>{say(row === 0 ? 'field.contact-first' : 'field.contact-more')}</legend>
      <Field
        {...field(`contact-${row}`)}
        label={say('field.contact')}
        why={row === 0 ? why('contact') : undefined}
      />
      <SideBySide>
        <Field {...field(`contact-relation-${row}`)} size="middle" label={say('field.contact-relation')} />
        <Field
          {...field(`contact-phone-${row}`)}
          type="tel"
          size="middle"
          label={say('field.contact-phone')}
        />
      </SideBySide>
    </fieldset>
  ))
}

export const NoteFields = (form: FieldsProps) => {
  const say = useWords('residents')
  const why = useWhy()
  return (
    <TextArea
      {...wired(form, 'good-to-know')}
      rows={5}
      label={say('field.good-to-know')}
      hint={say('field.good-to-know-hint')}
      why={why('good-to-know')}
    />
  )
}
