/** The columns of the house itself; see columns.ts. */
import { listColumns } from './columns.ts'

const running = { purpose: 'running', basis: 'interest', receivers: ['nobody'] } as const

export const houseColumns = [
  ...listColumns('house', {
    receipts: {
      ...{ ...running, keep: 'receipt' },
      plain: 'village_id key fingerprint at',
      // Where the answer led to: the number of a person or a request may stand in it.
      link: 'account_id answer',
    },
    drafts: {
      ...{ ...running, keep: 'draft', receivers: ['self'] },
      plain: 'village_id place tab saved_at thrown_at',
      link: 'account_id',
      personal: { 'half-typed': 'fields' },
    },
    kept_forms: {
      ...{ ...running, keep: 'kept-form', receivers: ['self'] },
      plain: 'id form_key kept_at',
      link: 'account_id page',
      personal: { 'half-sent': 'sealed' },
    },
    chores: { ...running, keep: 'village', plain: 'name done_for done_at taken_until' },
    backups: { ...running, keep: 'village', plain: 'part good_at trouble trouble_since canary' },
  }),
  ...listColumns('public', { migrations: { ...running, keep: 'village', plain: 'name print at' } }),
]
