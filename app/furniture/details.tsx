import { type ReactNode, useContext } from 'react'
import { classes, type Props } from './props.ts'
import { TypedContext } from './typed.ts'

/** What few people need, one tap away. On paper it is open, and where something typed may stand in it again. */
export const Details = ({
  summary,
  open,
  holds,
  folds,
  phone,
  id,
  children,
}: Props<{
  /** What to press: a name, and perhaps a mark behind it. */
  summary: ReactNode
  open?: boolean
  /** Names of the fields in it: what was typed before opens it only where something stands in one of them. */
  holds?: readonly string[]
  /** Folds again when the page answers: what was chosen in it now stands above it. */
  folds?: boolean
  /** Folds on a phone only: on the desk what is in it stands there, without the line to press. */
  phone?: boolean
  /** Where a link lands. */
  id?: string
  children: ReactNode
}>) => {
  const typed = useContext(TypedContext)
  const stands = typed && (!holds || holds.some(name => [typed[name] ?? ''].flat().some(Boolean)))
  return (
    <details
      className={classes('details', phone && 'details-phone')}
      id={id}
      open={stands === true || open}
      data-folds={folds || undefined}
    >
      <summary>{summary}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
