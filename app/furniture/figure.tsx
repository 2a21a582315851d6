import type { ReactNode } from 'react'
import type { Props } from './props.ts'

type FigureProps = Props<{
  /** Ready to be read, unit included: "€ 1.240", "38 tot 52 uur". */
  value: string
  label: string
  /** The assumption or the comparison beside the number. */
  note?: string
}>

/** One number that matters, with the words that make it true. */
export const Figure = ({ value, label, note }: FigureProps) => (
  <div className="figure">
    <dt>{label}</dt>
    <dd className="figure-value">{value}</dd>
    {note && <dd className="figure-note">{note}</dd>}
  </div>
)

/** Few and right: four side by side at most. */
export const Figures = ({ children }: { children: ReactNode }) => <dl className="figures">{children}</dl>
