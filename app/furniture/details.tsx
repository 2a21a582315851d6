import { type ReactNode, useContext } from 'react'
import type { Props } from './props.ts'
import { TypedContext } from './typed.ts'

/** What few people need, one tap away. On paper it is open, and where something typed may stand in it again. */
export const Details = ({
  summary,
  open,
  children,
}: Props<{ summary: string; open?: boolean; children: ReactNode }>) => (
  <details className="details" open={useContext(TypedContext) !== null || open}>
    <summary>{summary}</summary>
    <div className="flow">{children}</div>
  </details>
)
