/** What stands in the tables of this room: nothing of anybody but who changed a card. */
import { listColumns } from '../../foundation/columns.ts'

const own = { purpose: 'own-choices', basis: 'interest', keep: 'village', receivers: ['everybody'] } as const

export const libraryColumns = listColumns('library', {
  cards: {
    ...own,
    plain: 'village_id sort code title parts source source_day edition in_use version changed_at',
    link: 'changed_by',
  },
  changes: {
    ...{ ...own, keep: 'own-history', receivers: ['coordinator', 'administrator'] },
    plain: 'village_id id deed sort code title before after takes_back at',
    link: 'by',
    work: { 'work-name': 'by_name' },
  },
  decisions: {
    ...own,
    plain: 'village_id id what sort nth day meeting cards deed at taken_back_at',
    link: 'by taken_back_by',
    work: { 'work-name': 'by_name' },
  },
})
