import type { ReactNode } from 'react'

/** Short fields that belong together, such as day and time; they go below each other where there is no room. */
export const SideBySide = ({ children }: { children: ReactNode }) => (
  <div className="side-by-side">{children}</div>
)
