import { type ReactNode, useContext } from 'react'
import type { Props } from './props.ts'
import { TypedContext } from './typed.ts'

/** What few people need, one tap away. On paper it is open, and where something typed may stand in it again. */
export const Details = ({
  summary,
  open,
  folds,
  id,
  children,
}: Props<{
  summary: string
  open?: boolean
  /** Folds again when the page answers: what was chosen in it now stands above it. */
  folds?: boolean
  /** Where a link lands. */
  id?: string
  children: ReactNode
}>) => (
  <details
    className="details"
    id={id}
    open={useContext(TypedContext) !== null || open}
    data-folds={folds || undefined}
  >
    <summary>{summary}</summary>
    <div className="flow">{children}</div>
  </details>
)
