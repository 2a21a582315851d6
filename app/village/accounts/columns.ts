/** What stands in the tables of this room, for what and how long. */
import { listColumns } from '../../foundation/columns.ts'

const entrance = { purpose: 'entrance', basis: 'interest', keep: 'work', receivers: ['nobody'] } as const
const looking = { purpose: 'answering', basis: 'duty', keep: 'log' } as const
const log = { ...looking, receivers: ['coordinator', 'administrator'] } as const
const work = { ...entrance, receivers: ['administrator'] } as const

export const accountsColumns = listColumns('accounts', {
  accounts: {
    ...{ ...entrance, receivers: ['administrator', 'self'] },
    plain: 'id language example_of made_at closed_at',
    work: { 'work-name': 'login name', 'work-mail': 'mail' },
  },
  sessions: {
    ...{ ...entrance, keep: 'session', receivers: ['self'] },
    plain: 'id shared_computer',
    link: 'account_id',
    secret: { session: 'token_hash' },
    work: { 'work-device': 'device factors began_at seen_at proven_at ended_at' },
  },
  memberships: {
    ...{ ...work, receivers: ['everybody'] },
    plain: 'village_id version',
    link: 'account_id',
    work: { 'work-name': 'name', 'work-roles': 'roles since ended_at' },
  },
  deeds: {
    ...work,
    plain: 'village_id id',
    link: 'account_id by second',
    work: { 'work-deed': 'deed roles at' },
  },
  anchor_keepers: { ...work, plain: 'village_id chosen_at', link: 'account_id chosen_by' },
  anchors: { ...log, plain: 'village_id seq hash made_at mails' },
  read_log_starts: { ...log, plain: 'village_id seq hash at' },
  read_log_heads: { ...log, plain: 'village_id seq hash' },
  read_log: {
    ...log,
    plain: 'village_id seq purpose auth_rule system trace_id salt digest hash outcome event_type',
    link: 'account_id access_point on_behalf_of',
    work: { 'looked-who': 'roles', 'looked-what': 'action', 'looked-when': 'at' },
  },
  read_log_subjects: {
    ...log,
    plain: 'village_id seq consent_profile',
    link: 'subject_id object_id',
    personal: { 'looked-at': 'object_type object_part sensitivity relation_rule' },
  },
  emergencies: {
    ...log,
    plain: 'village_id id until ended_at reviewed_at told',
    link: 'account_id resident_id reviewed_by',
    personal: { 'emergency-when': 'at', 'emergency-why': 'reason', 'emergency-review': 'in_order remark' },
  },
  passkeys: {
    ...entrance,
    plain: 'id counter transports',
    link: 'account_id',
    secret: { key: 'public_key' },
    work: { 'work-device': 'device made_at used_at ended_at' },
  },
  secrets: { ...entrance, plain: 'kind made_at', link: 'account_id', secret: { key: 'hash' } },
  apps: {
    ...entrance,
    plain: 'made_at confirmed_at last_step',
    link: 'account_id',
    secret: { key: 'sealed pending' },
  },
  cards: { ...entrance, plain: 'id made_at ended_at', link: 'account_id' },
  card_codes: { ...entrance, plain: 'card_id number wrong used_at', secret: { key: 'hash' } },
  devices: {
    ...entrance,
    link: 'account_id',
    secret: { key: 'mark_hash' },
    work: { 'work-device': 'device first_at last_at trusted_until' },
  },
  attempts: {
    ...{ ...entrance, keep: 'try' },
    plain: 'way shared_computer to_path first_given first_right number wrong until',
    link: 'account_id',
    secret: { key: 'browser login_key' },
  },
  challenges: {
    ...{ ...entrance, keep: 'try' },
    plain: 'purpose until',
    secret: { key: 'browser challenge' },
  },
  tries: {
    ...{ ...entrance, keep: 'try' },
    plain: 'id at counts',
    secret: { key: 'login_key address_key' },
  },
  letters: {
    ...entrance,
    plain: 'id village_id repair rescue made_at until opened_at ended_at',
    link: 'account_id made_by second',
    secret: { key: 'code_hash link_hash' },
  },
  notices: {
    ...{ ...entrance, keep: 'notice', receivers: ['self'] },
    plain: 'id village_id at seen_at',
    link: 'account_id',
    work: { 'work-notice': 'kind device' },
  },
  mail_outbox: {
    ...{ ...entrance, keep: 'mail' },
    plain: 'id subject queued_at try_again_at failures sent_at failed',
    work: { 'work-mail': 'to_address', 'mail-text': 'body' },
  },
})
