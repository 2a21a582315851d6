/** The roster of Esdorp: who has which days of December, and giving the week of the seventh to somebody. */
import type { Asker } from '../../../foundation/database.ts'
import { annie, write } from '../logbook.support.ts'
import { fill, see } from './duty.support.ts'
import { dutyDays } from './queries.duty.ts'
import { partsOf } from './rules.duty.ts'

export const roster = '/esdorp/dienst'
export const week = '/esdorp/dienst/week?van=2026-12-07'
export const [annies, berts] = ['coordinator van esdorp', 'coordinator-2 van esdorp']
export const standing = async (from = '2026-12-01') =>
  partsOf(await write(annie, tx => dutyDays(tx, annie.village, from, '2026-12-31'))).map(
    ({ account, from, until }) => [
      account && (account === annie.account ? 'annie' : 'bert'),
      from.slice(8),
      until.slice(8),
    ],
  )
export const give = async (who: Asker, page = week, by = 'coordinator') => {
  const before = await see(page, by)
  return fill(before, page, 'Wie heeft dan de telefoon?', { whose: who.account })
}
