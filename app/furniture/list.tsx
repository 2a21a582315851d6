import { Children, type ReactNode } from 'react'
import { classes, type Props } from './props.ts'

type ListProps = Props<{
  /** Name of the list for a screen reader, when no heading stands above it. */
  label?: string
  /** What stands here when there is nothing: an `Empty`, or one sentence. */
  empty?: ReactNode
  /** Short rows: two columns on the desk, each read downward. */
  columns?: boolean
  children: ReactNode
}>

export const List = ({ label, empty, columns, children }: ListProps) =>
  Children.toArray(children).length === 0 ? (
    empty
  ) : (
    <ul className={classes('list', columns && 'list-columns')} aria-label={label}>
      {children}
    </ul>
  )

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
