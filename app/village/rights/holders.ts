/**
 * Every room that holds something of people. A room that is not here is not in the copy and is not erased:
 * test/columns.test.ts holds this list against the database.
 */
import type { Holder } from '../../foundation/holding.ts'
import { accountsHold } from '../accounts/door.ts'
import { logbookHolds } from '../logbook/door.ts'
import { oversightHolds } from '../oversight/door.ts'
import { residentsHold } from '../residents/door.ts'
import { volunteersHold } from '../volunteers/door.ts'

/** In the order of the copy; erasing goes the other way, because later rooms point to earlier ones. */
export const holders: readonly Holder[] = [
  ...[residentsHold, volunteersHold, logbookHolds],
  ...[accountsHold, oversightHolds],
]
