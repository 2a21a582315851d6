import type { ReactNode } from 'react'
import { classes, type Props } from './props.ts'

/** `main` once per page; `danger` only for what cannot be undone. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

type Common = Props<{
  kind?: ButtonKind
  /** For a screen reader, when the same words stand in every row. Starts with the words that are seen. */
  label?: string
  children: ReactNode
}>
type Sends = Common & Props<{ name?: string; value?: string; form?: string; action?: string }>
type Leads = Common & { to: string }

/** With `to` a link that looks like a button, otherwise it sends its form. */
export const Button = (props: Sends | Leads) => {
  const className = classes('button', `button-${props.kind ?? 'main'}`)
  if ('to' in props) {
    return (
      <a className={className} href={props.to} aria-label={props.label}>
        {props.children}
      </a>
    )
  }
  return (
    <button
      type="submit"
      className={className}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.action}
      aria-label={props.label}
    >
      {props.children}
    </button>
  )
}

/**
 * Buttons side by side; on the phone below each other, and with `thumb` within reach at the bottom. `pair`: two answers to one
 * question, yes first, which stand beside each other on the phone too.
 */
type ActionsProps = Props<{ thumb?: boolean; pair?: boolean; children: ReactNode }>
export const Actions = ({ thumb, pair, children }: ActionsProps) => (
  <div className={classes('actions', thumb && 'actions-thumb', pair && 'actions-pair')}>{children}</div>
)
