/** Telling what stays true for a while, without saying it every night. */
import type { SayIn } from '../../entrance/words.ts'
import type { Gate } from '../../foundation/database.ts'
import { findAccount } from './queries.accounts.ts'
import { moment } from './queries.moments.ts'
import type { NoticeKind } from './queries.notices.ts'
import type { DutyKind } from './rules.notices.ts'

export type NoticeMail = { subject: string; body: string }

/** Not again when the same was told less than `quietDays` ago; false then. `device` says what it is about. */
export async function tellOnce(
  gate: Gate,
  {
    accountId,
    kind,
    device,
    villageId = null,
    now,
  }: {
    accountId: string
    kind: NoticeKind
    device: string
    villageId?: string | null
    now: Temporal.Instant
  },
  quietDays: number,
  mailIn: (language: 'nl' | 'en') => NoticeMail,
): Promise<boolean> {
  const lately = await gate
    .selectFrom('accounts.notices')
    .select('id')
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('device', '=', device)
    .where('at', '>', moment(now.subtract({ hours: quietDays * 24 })))
    .where('at', '<=', moment(now))
    .executeTakeFirst()
  if (lately) return false
  await gate.transaction().execute(async tx => {
    await tx
      .insertInto('accounts.notices')
      .values({ account_id: accountId, kind, device, village_id: villageId, at: now.toString() })
      .execute()
    const account = await findAccount(tx, accountId)
    if (!account?.mail) return
    const mail = { to_address: account.mail, queued_at: now.toString() }
    await tx
      .insertInto('accounts.mail_outbox')
      .values({ ...mail, ...mailIn(account.language === 'en' ? 'en' : 'nl') })
      .execute()
  })
  return true
}

/**
 * Whoever gets the village phone hears that the sheet of the week is there, once for that week; and of each change of their
 * days. `about`: which days and by whom, for the screen alone; in the mail nothing is about anybody.
 */
export async function tellDuty(
  gate: Gate,
  told: {
    accountId: string
    kind: DutyKind
    village: { id: string; name: string }
    about?: (language: 'nl' | 'en') => string
    now: Temporal.Instant
  },
  sayIn: SayIn,
): Promise<boolean> {
  const { kind, village, about, ...to } = told
  const account = about && (await findAccount(gate, told.accountId))
  const said = about?.(account?.language === 'en' ? 'en' : 'nl')
  const device = said ? `${village.name}, ${said}` : village.name
  return tellOnce(
    gate,
    { ...to, kind, device, villageId: village.id },
    kind === 'duty-sheet' ? 5 : 0,
    language => {
      const say = sayIn(language)('accounts')
      return {
        subject: say(`notices.${kind}-subject`),
        body: say(`notices.${kind}`, { device: village.name }),
      }
    },
  )
}
