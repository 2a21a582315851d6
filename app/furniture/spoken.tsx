import type { ReactNode } from 'react'

/** A sentence to say out loud, in the marks of whoever wrote it, large: read at arm's length, at a door. */
export const Spoken = ({ children }: { children: ReactNode }) => <p className="empty-title">{children}</p>
