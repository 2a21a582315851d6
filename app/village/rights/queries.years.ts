/** How long this village keeps what it may choose itself. */
import type { Tx } from '../../foundation/database.ts'
import type { Years } from '../../foundation/holding.ts'
import { settingOf } from '../village/door.ts'

export const yearsOf = async (tx: Tx, village: string): Promise<Years> => ({
  left: await settingOf(tx, village, 'keep-left-years'),
  requests: await settingOf(tx, village, 'keep-requests-years'),
})
