/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const review = { purpose: 'answering', basis: 'duty', keep: 'log' } as const

export const oversightColumns = listColumns('oversight', {
  months: {
    ...{ ...review, receivers: ['administrator'] },
    plain: 'village_id month drawn_at signed_at',
    link: 'signed_by',
  },
  lines: {
    ...{ ...review, receivers: ['administrator'] },
    plain: 'village_id id month why seq times',
    link: 'account_id resident_id emergency_id',
    personal: { 'looked-when': 'at', 'review-near': 'near', 'review-doubt': 'doubt' },
    but: { doubt: { receivers: ['administrator', 'board'] } },
  },
  outcomes: {
    ...{ ...review, receivers: ['administrator', 'board'] },
    plain: 'village_id id',
    link: 'line_id by',
    personal: { 'review-came': 'words at' },
  },
})
