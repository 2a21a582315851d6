import type { ReactNode } from 'react'
import { classes, type Props } from './props.ts'
import { Back } from './title.tsx'

type TwoPaneProps = Props<{
  list: ReactNode
  /** The thing that was chosen; without it the phone shows the list, with it the thing and the way back. */
  thing?: ReactNode
  /** What stands at the right on the desk while nothing is chosen. */
  rest?: ReactNode
  back: { to: string; label: string }
  listLabel: string
}>

/** Desk: list at the left, the thing at the right. Phone: one of both. */
export const TwoPane = ({ list, thing, rest, back, listLabel }: TwoPaneProps) => (
  <div className={classes('panes', thing ? 'panes-open' : 'panes-closed')}>
    <section className="flow pane-list" aria-label={listLabel}>
      {list}
    </section>
    <div className="flow pane-thing">
      {thing && <Back {...back} />}
      {thing ?? rest}
    </div>
  </div>
)
