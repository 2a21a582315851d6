import type { ReactNode } from 'react'
import { Drawing, type DrawingKind } from './drawing.tsx'
import type { Props } from './props.ts'

type EmptyProps = Props<{
  /** "Niets te doen." */
  title: string
  drawing?: DrawingKind
  /** What will come here and how to begin. */
  children?: ReactNode
  action?: ReactNode
}>

export const Empty = ({ title, drawing = 'cup', children, action }: EmptyProps) => (
  <div className="empty">
    <Drawing kind={drawing} />
    <p className="empty-title">{title}</p>
    {children && <div>{children}</div>}
    {action}
  </div>
)
