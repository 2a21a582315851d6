/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const help = { purpose: 'help', basis: 'interest', keep: 'person', receivers: ['coordinator'] } as const
const start = { ...help, purpose: 'start' } as const

export const residentsColumns = listColumns('residents', {
  residents: {
    ...help,
    plain: 'village_id id sort_name version made_at',
    link: 'household_id merged_into made_by',
    personal: {
      name: 'name',
      'maiden-name': 'maiden_name',
      reach: 'reach',
      mail: 'mail',
      birthday: 'birthday',
      age: 'age_band',
      member: 'is_member',
      left: 'ended_at ended_why',
      'own-say': 'frozen offered told',
    },
    sensitive: { 'good-to-know': 'good_to_know' },
    // Only whoever tells it stands here with it.
    but: { good_to_know: { basis: 'consent' }, birthday: { basis: 'consent' } },
  },
  households: {
    ...help,
    plain: 'village_id id address_key',
    personal: { address: 'street house_number postcode place' },
  },
  phones: {
    ...help,
    plain: 'village_id id position',
    link: 'resident_id',
    personal: { phone: 'number dialled', 'phone-note': 'note' },
  },
  search_keys: {
    ...{ ...help, keep: 'with-source' },
    plain: 'village_id',
    link: 'resident_id',
    personal: { 'search-words': 'key' },
  },
  contacts: {
    ...help,
    plain: 'village_id id position',
    link: 'resident_id',
    personal: { contact: 'name relation phone' },
  },
  events: {
    ...{ ...help, keep: 'history' },
    plain: 'village_id id version',
    link: 'resident_id by',
    personal: { 'change-what': 'what', 'change-day': 'at', 'change-before': 'before' },
  },
  restrictions: {
    ...{ ...help, purpose: 'rights', basis: 'duty' },
    plain: 'village_id id',
    link: 'resident_id by lifted_by',
    personal: { 'rest-why': 'reason lifted_why', 'rest-day': 'at lifted_at' },
  },
  representatives: {
    ...{ ...help, purpose: 'rights', basis: 'duty' },
    plain: 'village_id id',
    link: 'resident_id by ended_by',
    personal: {
      speaker: 'name relation',
      'speaker-limits': 'limits',
      'speaker-for': 'scope proof begins ends at ended_at',
    },
  },
  consents: {
    ...{ ...help, purpose: 'rights', basis: 'duty' },
    plain: 'village_id id',
    link: 'resident_id representative_id by',
    personal: { consent: 'purpose text_version given how at' },
  },
  merges: {
    ...{ ...help, keep: 'person' },
    plain: 'village_id id stays_version',
    link: 'stays_id goes_id by undone_by',
    personal: {
      'merge-day': 'at undone_at',
      left: 'stays_ended_at goes_ended_at goes_ended_why',
    },
  },
  merge_rows: { ...help, plain: 'village_id merge_id what', link: 'row_key' },
  apart: { ...help, plain: 'village_id', link: 'one_id other_id by', personal: { 'apart-day': 'at' } },
  imports: {
    ...{ ...start, keep: 'village' },
    plain:
      'village_id id columns choice people_then added version at taken_at undone_at thrown_at work work_done work_all',
    link: 'by',
    personal: { 'file-name': 'file_name', 'file-line': 'book made' },
    but: { book: { keep: 'file' }, made: { keep: 'file' } },
  },
  import_lines: {
    ...{ ...start, keep: 'file' },
    plain: 'village_id import_id line verdict why place',
    link: 'near not_near is_this',
    personal: { 'file-line': 'cells read wish answer' },
  },
  import_rows: {
    ...{ ...start, keep: 'with-source' },
    plain: 'village_id',
    link: 'fingerprint import_id made_id',
  },
})
