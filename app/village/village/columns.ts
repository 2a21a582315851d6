/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const own = { purpose: 'own-choices', basis: 'interest', keep: 'village', receivers: ['everybody'] } as const

export const villageColumns = listColumns('village', {
  villages: {
    ...own,
    plain: 'village_id slug name municipality phone purpose legal postal mail example version founded_at',
    work: { 'work-name': 'contact computer processors' },
  },
  kinds: { ...own, plain: 'village_id code name words position in_use version' },
  places: { ...own, plain: 'village_id id name also address in_use version' },
  settings: { ...own, plain: 'village_id name value reason set_at version', link: 'set_by' },
  words: { ...own, plain: 'village_id word own' },
  changes: {
    ...{ ...own, keep: 'own-history', receivers: ['coordinator', 'administrator'] },
    plain: 'village_id id about thing name before after reason takes_back at',
    link: 'by',
    work: { 'work-name': 'by_name' },
  },
  setup: {
    ...{ ...own, receivers: ['nobody'] },
    plain: 'only_one made_at used_at tries',
    link: 'founded founder',
    secret: { key: 'code_hash browser' },
    // Who begins an installation says their own name.
    work: { 'work-name': 'answers' },
  },
})
