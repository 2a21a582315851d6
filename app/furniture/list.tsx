import { Children, type ReactNode } from 'react'
import { Details } from './details.tsx'
import { classes, type Props } from './props.ts'

type ListProps = Props<{
  /** Name of the list for a screen reader, when no heading stands above it. */
  label?: string
  /** What stands here when there is nothing: an `Empty`, or one sentence. */
  empty?: ReactNode
  /** Short rows: two columns on the desk, each read downward. */
  columns?: boolean
  /** The rows that are one tap away on a phone; on the desk they go on below the others. */
  rest?: Rest | undefined
  children?: ReactNode
}>

type Rest = Props<{
  /** What to press: "Nog 4". */
  summary: string
  rows: ReactNode
  /** Below these rows: where there are still more. */
  below?: ReactNode
  open?: boolean
}>

export const List = ({ label, empty, columns, rest, children }: ListProps) => {
  const isLonger = rest && Children.toArray(rest.rows).length > 0
  if (Children.toArray(children).length === 0 && !isLonger) return empty
  return (
    <ul className={classes('list', columns && 'list-columns')} aria-label={label}>
      {children}
      {isLonger && (
        <li className="list-rest">
          <Details summary={rest.summary} phone open={rest.open}>
            <ul className="list" aria-label={rest.summary}>
              {rest.rows}
            </ul>
            {rest.below}
          </Details>
        </li>
      )}
    </ul>
  )
}

type ListItemProps = Props<{
  name?: string
  /** Stands in for a name that is not known: "Zonder naam". Without either the words lead. */
  nameless?: string
  /** The whole row leads there. */
  to?: string
  /** What was asked or said, as it was written. */
  words?: ReactNode
  /** The facts below it, smaller: kind, day, who. */
  line?: ReactNode
  /** At the right: a state, a time, a figure. */
  mark?: ReactNode
  /** Buttons of this row. */
  action?: ReactNode
  current?: boolean
}>

export const ListItem = ({ name, nameless, to, words, line, mark, action, current }: ListItemProps) => {
  const called = name?.trim() || nameless
  // Without a name the words themselves lead there, as words.
  const first = called ?? words ?? line
  const look = called || !words ? classes('item-name', !name?.trim() && 'item-nameless') : 'item-said'
  return (
    <li className={classes('item', to && 'item-leads')}>
      <div className="item-words">
        <span className={look}>
          {to ? (
            <a href={to} aria-current={current ? 'true' : undefined}>
              {first}
            </a>
          ) : (
            first
          )}
        </span>
        {words && words !== first && <span className="item-said">{words}</span>}
        {line && line !== first && <span className="item-line">{line}</span>}
      </div>
      {mark && <div className="item-mark">{mark}</div>}
      {action && <div className="item-action">{action}</div>}
    </li>
  )
}
