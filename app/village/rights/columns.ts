/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const rights = { purpose: 'rights', basis: 'duty' } as const

export const rightsColumns = listColumns('rights', {
  erasures: {
    ...{ ...rights, keep: 'village', receivers: ['coordinator', 'administrator'] },
    plain: 'village_id named',
    link: 'resident_id by',
    personal: { erased: 'why at again_at' },
  },
  blanks: {
    ...{ ...rights, keep: 'with-source', receivers: ['coordinator'] },
    plain: 'village_id id row_id from_letter until_letter at',
    link: 'resident_id by',
    personal: { 'covered-where': 'col' },
  },
  breaches: {
    ...{ ...rights, keep: 'village', receivers: ['administrator', 'board'] },
    plain: 'village_id id at noticed_hour',
    link: 'by',
    work: {
      breach: 'noticed_at happened effects done',
      'breach-told': 'authority_on people people_on told_why',
    },
  },
  breach_corrections: {
    ...{ ...rights, keep: 'village', receivers: ['administrator', 'board'] },
    plain: 'village_id id breach_id at',
    link: 'by',
    work: { breach: 'words' },
  },
})
