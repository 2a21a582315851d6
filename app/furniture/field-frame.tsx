import type { ReactNode } from 'react'
import { classes, type Props } from './props.ts'
import { Sign } from './sign.tsx'

/** `ask`: "Waarom vragen we dit?"; `because`: the answer in one line. */
export type Why = { ask: string; because: string }

export type Asked = Props<{
  name: string
  label: string
  /** Only when the same name stands on the page twice. */
  id?: string
  hint?: string
  why?: Why
  error?: string
  /** The words behind the label of a field that may stay empty. */
  optional?: string
}>

export const fieldId = (name: string) => `field-${name}`

/** What ties an input to its label, its hint and its problem. */
export const wiring = (asked: Asked) => {
  const id = asked.id ?? fieldId(asked.name)
  return { id, name: asked.name, ...described(id, asked) }
}

export const described = (id: string, { hint, error }: Asked) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? (true as const) : undefined,
})

export const FieldFrame = ({ asked, children }: { asked: Asked; children: ReactNode }) => {
  const id = asked.id ?? fieldId(asked.name)
  return (
    <div className={classes('field', asked.error && 'field-wrong')}>
      <label htmlFor={id}>
        <LabelWords asked={asked} />
      </label>
      <HintAndError id={id} asked={asked} />
      {children}
      <WhyLine why={asked.why} />
    </div>
  )
}

export const LabelWords = ({ asked }: { asked: Asked }) => (
  <>
    {asked.label}
    {asked.optional && <span className="optional"> {asked.optional}</span>}
  </>
)

export const HintAndError = ({ id, asked }: { id: string; asked: Asked }) => (
  <>
    {asked.hint && (
      <p className="hint" id={`${id}-hint`}>
        {asked.hint}
      </p>
    )}
    {asked.error && (
      <p className="error" id={`${id}-error`}>
        <Sign kind="danger" />
        {asked.error}
      </p>
    )}
  </>
)

export const WhyLine = ({ why }: { why: Why | undefined }) =>
  why ? (
    <details className="why">
      <summary>{why.ask}</summary>
      <p>{why.because}</p>
    </details>
  ) : null
