import type { ReactNode } from 'react'

/** A sentence to say out loud, large: read at arm's length, at a door. */
export const Spoken = ({ children }: { children: ReactNode }) => <p className="empty-title">“{children}”</p>
