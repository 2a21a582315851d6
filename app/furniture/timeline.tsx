import type { ReactNode } from 'react'
import type { Props } from './props.ts'

export const Timeline = ({ label, children }: Props<{ label?: string; children: ReactNode }>) => (
  <ol className="timeline" aria-label={label}>
    {children}
  </ol>
)

type MomentProps = Props<{
  /** As people say it: "gisteren, 10.15 uur". */
  when: string
  /** The same for machines: `2026-11-26` or `2026-11-26T10:15+01:00`. */
  dateTime?: string
  who?: string
  mark?: ReactNode
  children: ReactNode
}>

export const TimelineItem = ({ when, dateTime, who, mark, children }: MomentProps) => (
  <li>
    <p className="timeline-when">
      <time dateTime={dateTime}>{when}</time>
      {who && <span>{`\u00a0· ${who}`}</span>}
    </p>
    <div className="flow">{children}</div>
    {mark}
  </li>
)
