import type { ReactNode } from 'react'
import type { Props } from './props.ts'
import { Sign } from './sign.tsx'

/** The same list, seen otherwise: each way is a link, and the one that is chosen has a tick. */
export const Views = ({ label, children }: Props<{ label: string; children: ReactNode }>) => (
  <nav className="views" aria-label={label}>
    {children}
  </nav>
)

export const View = ({
  to,
  chosen,
  children,
}: Props<{ to: string; chosen: boolean; children: ReactNode }>) => (
  <a href={to} aria-current={chosen ? 'true' : undefined}>
    {chosen && <Sign kind="done" />}
    {children}
  </a>
)
