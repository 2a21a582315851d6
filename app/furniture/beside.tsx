import type { ReactNode } from 'react'
import type { Props } from './props.ts'

/** Two columns on the desk, the wider first; on the phone one below the other. */
export const Beside = ({ first, second }: Props<{ first: ReactNode; second: ReactNode }>) => (
  <div className="beside">
    <div className="flow">{first}</div>
    <div className="flow">{second}</div>
  </div>
)
