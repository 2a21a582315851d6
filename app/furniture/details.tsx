import type { ReactNode } from 'react'
import type { Props } from './props.ts'

/** What few people need, one tap away. On paper it is open. */
export const Details = ({
  summary,
  open,
  folds,
  children,
}: Props<{
  summary: string
  open?: boolean
  /** Folds again when the page answers: what was chosen in it now stands above it. */
  folds?: boolean
  children: ReactNode
}>) => (
  <details className="details" open={open} data-folds={folds || undefined}>
    <summary>{summary}</summary>
    <div className="flow">{children}</div>
  </details>
)
