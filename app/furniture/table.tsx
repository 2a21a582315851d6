// biome-ignore-all lint/a11y/noRedundantRoles: rows that are stacked on a phone lose their built-in roles
// biome-ignore-all lint/a11y/useSemanticElements: these are the semantic elements
import type { ReactNode } from 'react'
import { classes, type Props } from './props.ts'

export type Column<Row> = Props<{
  head: string
  cell: (row: Row) => ReactNode
  /** Numbers: at the right, figures of one width. */
  figure?: boolean
}>

type TableProps<Row> = Props<{
  caption: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** One cell per column, such as totals. */
  foot?: readonly ReactNode[]
  empty?: ReactNode
}>

/** On a phone every row is a small stack, each value with its column's name beside it. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, columns, rows, rowKey, foot } = props
  if (rows.length === 0 && props.empty) return props.empty
  return (
    <table className="table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, figure }) => (
            <th key={head} role="columnheader" scope="col" className={figureClass(figure)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, place) => (
              <Cell key={column.head} column={column} first={place === 0}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <tr role="row">
            {columns.map((column, place) => (
              <Cell key={column.head} column={column} first={place === 0}>
                {foot[place]}
              </Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type CellProps = { column: Column<never>; first: boolean; children: ReactNode }

const Cell = ({ column: { head, figure }, first, children }: CellProps) =>
  first ? (
    <th role="rowheader" scope="row" className={figureClass(figure)}>
      {children}
    </th>
  ) : (
    <td role="cell" data-head={head} className={figureClass(figure)}>
      {children}
    </td>
  )

const figureClass = (figure: boolean | undefined) => classes(figure && 'number') || undefined
