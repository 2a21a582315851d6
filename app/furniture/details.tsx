import type { ReactNode } from 'react'
import type { Props } from './props.ts'

/** What few people need, one tap away. On paper it is open. */
export const Details = ({
  summary,
  open,
  children,
}: Props<{ summary: string; open?: boolean; children: ReactNode }>) => (
  <details className="details" open={open}>
    <summary>{summary}</summary>
    <div className="flow">{children}</div>
  </details>
)
