/** All columns of the house, each with its class, purpose, basis, retention and receivers. */

import { houseColumns } from '../../foundation/columns.house.ts'
import type { Column } from '../../foundation/columns.ts'
import { libraryColumns } from '../library/door.ts'
import { villageColumns } from '../village/door.ts'
import { rightsColumns } from './columns.ts'
import { holders } from './holders.ts'

export const catalogue: readonly Column[] = [
  ...houseColumns,
  ...villageColumns,
  ...libraryColumns,
  ...holders.flatMap(({ columns }) => columns),
  ...rightsColumns,
]

const byName = new Map(catalogue.map(line => [`${line.table}.${line.column}`, line]))

/** The column of which this is, or is a part: what changed has a name for each thing that did. */
export const lineOf = (column: string): Column | undefined =>
  byName.get(column) ?? byName.get(column.split('.').slice(0, 3).join('.'))

/** Under which words a person knows this column. */
export const labelOf = (column: string): string =>
  column.endsWith('.to') ? 'change-after' : (lineOf(column)?.label ?? '')
