/**
 * Telling somebody that a key, a device or an address changed: on the screen at the next sign-in, and by mail where
 * there is an address. Both are put down in the transaction that makes the change.
 */
import { sayIn } from '../../entrance/words.ts'
import { alarmKinds } from '../../foundation/backup/rules.alarms.ts'
import type { Gate } from '../../foundation/database.ts'
import { sayDate } from '../../foundation/days.said.ts'
import { dayOf, sayTime, type Tongue } from '../../foundation/days.ts'
import { findAccount, villagesOfAccount } from './queries.accounts.ts'
import { dutyKinds } from './rules.notices.ts'

export const noticeKinds = [
  'new-device',
  'new-passkey',
  'new-pin',
  'new-password',
  'new-card',
  'new-app',
  'key-gone',
  'trusted-device',
  'new-mail',
  'repair',
  'second-for-repair',
  'anchor-overdue',
  'rescue',
  'rescue-other',
  'emergency',
  'emergency-late',
  'emergency-wrong',
  'review-late',
  ...dutyKinds,
  ...alarmKinds.map(kind => `backup-${kind}` as const),
] as const
export type NoticeKind = (typeof noticeKinds)[number]
export type Notice = {
  id: string
  kind: NoticeKind
  device: string
  at: Temporal.Instant
  village_id: string | null
}

/** `alsoTo`: the address that was left behind hears of it too. */
export async function tell(
  gate: Gate,
  told: { accountId: string; kind: NoticeKind; device: string; now: Temporal.Instant; alsoTo?: string },
) {
  const { accountId, kind, device, now } = told
  await gate
    .insertInto('accounts.notices')
    .values({ account_id: accountId, kind, device, at: now.toString() })
    .execute()
  const account = await findAccount(gate, accountId)
  if (!account) return
  const addresses = [...new Set([account.mail, told.alsoTo ?? ''])].filter(Boolean)
  if (addresses.length === 0) return
  const language = account.language === 'en' ? 'en' : 'nl'
  const say = sayIn(language)('accounts')
  const phone = (await villagesOfAccount(gate, accountId)).find(village => village.phone)?.phone ?? ''
  const lines = [
    say(`notices.${kind}`, { device: device || say('notices.some-device') }),
    say('notices.when', {
      day: sayDate(dayOf(now), dayOf(now), account.language as Tongue),
      time: sayTime(now, language),
    }),
    phone ? say('notices.not-you', { phone }) : say('notices.not-you-no-phone'),
  ]
  await gate
    .insertInto('accounts.mail_outbox')
    .values(
      addresses.map(address => ({
        to_address: address,
        subject: say('notices.subject'),
        body: lines.join('\n\n'),
        queued_at: now.toString(),
      })),
    )
    .execute()
}

/** `village`: what is of another one is left out; who works in two reads all of it on the own page. */
export async function unseenNotices(gate: Gate, accountId: string, village?: string): Promise<Notice[]> {
  const rows = await gate
    .selectFrom('accounts.notices')
    .select(['id', 'kind', 'device', 'at', 'village_id'])
    .where('account_id', '=', accountId)
    .where('seen_at', 'is', null)
    .$if(village !== undefined, all =>
      all.where(({ or, eb }) => or([eb('village_id', 'is', null), eb('village_id', '=', village as string)])),
    )
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as NoticeKind }))
}

export async function seeNotices(gate: Gate, accountId: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.notices')
    .set({ seen_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('seen_at', 'is', null)
    .execute()
}
