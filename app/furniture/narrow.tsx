import type { ReactNode } from 'react'

/** One thing at a time: a form or a letter in a narrow column. The whole page stands in it. */
export const Narrow = ({ children }: { children: ReactNode }) => <div className="narrow flow">{children}</div>
