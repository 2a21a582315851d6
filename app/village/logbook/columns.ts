/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const help = { purpose: 'help', basis: 'interest', keep: 'request', receivers: ['coordinator'] } as const
const duty = { purpose: 'duty', basis: 'interest', keep: 'roster' } as const
const start = { ...help, purpose: 'start' } as const

export const logbookColumns = listColumns('logbook', {
  requests: {
    ...help,
    plain: 'village_id id search version changed_at bared_at',
    link: 'resident_id helper_id responsible logged_by',
    personal: {
      'request-kind': 'kind',
      'request-words': 'words',
      'request-caller': 'called_by called_by_phone',
      'request-day': 'wished_day wished_until wished_time wished_time_until part',
      'request-place': 'place',
      'request-back': 'back back_time',
      'request-repeat':
        'repeat_every repeat_unit repeat_weekdays repeat_nth repeat_until repeat_skips repeat_from',
      'request-urgency': 'urgency',
      'request-state': 'state',
      'request-waiting': 'waiting_for waiting_until',
      'request-said': 'said_at logged_at',
    },
    sensitive: { 'request-aids': 'aids' },
  },
  steps: {
    ...help,
    plain: 'village_id id request_id version undone',
    link: 'helper_id was_for is_for by undone_by gone_by',
    personal: {
      step: 'step',
      'step-day': 'at',
      'step-undone': 'undone_at',
      'step-reason': 'reason',
      'step-note': 'note',
      'step-until': 'until',
      'step-before': 'before',
      'line-gone': 'gone_at gone_why',
    },
  },
  entries: {
    ...help,
    plain: 'village_id id request_id search',
    link: 'resident_id circle mentions follow_up_for followed_up_by by gone_by',
    personal: {
      'line-kind': 'kind',
      'line-words': 'words',
      'line-follow-up': 'follow_up_day followed_up_at',
      'line-about': 'about_day',
      'line-day': 'said_at at',
      'line-gone': 'gone_at gone_why',
    },
  },
  merge_rows: {
    ...help,
    keep: 'person',
    plain: 'village_id merge_id table_name column_name',
    link: 'row_id',
  },
  duty_days: {
    ...{ ...duty, receivers: ['coordinator', 'administrator'] },
    plain: 'village_id version deed',
    link: 'account_id by',
    work: { 'duty-day': 'day what at' },
  },
  duty_away: {
    ...{ ...duty, receivers: ['coordinator', 'administrator'] },
    plain: 'village_id id',
    link: 'account_id by ended_by',
    work: { 'duty-away': 'first_day last_day at ended_at' },
  },
  duty_orders: {
    ...{ ...duty, receivers: ['coordinator', 'administrator'] },
    plain: 'village_id id',
    link: 'accounts by',
    work: { 'duty-day': 'at' },
  },
  duty_sheets: {
    ...{ ...help, keep: 'sheet' },
    plain: 'village_id week made_at',
    link: 'account_id people',
    personal: { 'duty-sheet': 'pdf' },
  },
  editions: {
    ...{ purpose: 'running', basis: 'interest', keep: 'village', receivers: ['everybody'] },
    plain: 'village_id year printed hash at',
    link: 'by',
  },
  mentions_seen: { ...help, plain: 'village_id entry_id at', link: 'account_id' },
  vocabulary: {
    ...{ ...help, keep: 'with-source', receivers: ['nobody'] },
    plain: 'village_id id',
    personal: { 'search-words': 'word' },
  },
  imports: {
    ...{ ...start, keep: 'village' },
    plain:
      'village_id id columns choice added version at taken_at undone_at thrown_at work work_done work_all',
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
