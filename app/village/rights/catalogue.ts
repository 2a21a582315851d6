/** All columns of the house, each with its class, purpose, basis, retention and receivers. */

import { houseColumns } from '../../foundation/columns.house.ts'
import type { Column } from '../../foundation/columns.ts'
import { villageColumns } from '../village/door.ts'
import { rightsColumns } from './columns.ts'
import { holders } from './holders.ts'

export const catalogue: readonly Column[] = [
  ...houseColumns,
  ...villageColumns,
  ...holders.flatMap(({ columns }) => columns),
  ...rightsColumns,
]

const byName = new Map(catalogue.map(line => [`${line.table}.${line.column}`, line]))

/** Under which words a person knows this column. */
export const labelOf = (column: string): string => byName.get(column)?.label ?? ''
