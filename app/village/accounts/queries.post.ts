/** The letters that wait for the post (accounts.mail_outbox). They are put there by whoever makes the change. */
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'
import type { Send } from '../../foundation/mail.ts'

/** How long to wait after each failure, in minutes; after the last one once a day. */
const patience = [1, 5, 15, 60, 240]

/**
 * Sends what waits, each letter in its own transaction: it is marked as sent only when the mail server took it, and two
 * postmen never hold the same letter. Answers with how many went.
 */
export async function sendWaiting(gate: Gate, send: Send, now: Temporal.Instant): Promise<number> {
  let sent = 0
  while (await sendOne(gate, send, now)) sent++
  return sent
}

async function sendOne(gate: Gate, send: Send, now: Temporal.Instant): Promise<boolean> {
  return gate.transaction().execute(async tx => {
    // A slow mail server may think for a minute; were we sent away meanwhile, its letter would go a second time.
    await sql`set local idle_in_transaction_session_timeout = '5min'`.execute(tx)
    // Never later than a day from now, unless the clock of the machine was wrong when that was decided.
    const { rows } = await sql<{ id: string; to: string; subject: string; body: string; failures: number }>`
      select id, to_address as to, subject, body, failures from accounts.mail_outbox
      where sent_at is null
        and try_again_at not between ${now.add({ milliseconds: 1 }).toString()} and ${now.add({ hours: 24 }).toString()}
      order by queued_at limit 1 for update skip locked`.execute(tx)
    const letter = rows[0]
    if (!letter) return false
    try {
      await send(letter)
    } catch (trouble) {
      const wait = patience[letter.failures] ?? 1440
      await tx
        .updateTable('accounts.mail_outbox')
        .set({
          failures: letter.failures + 1,
          failed: String((trouble as Error).message).slice(0, 200),
          try_again_at: now.add({ minutes: wait }).toString(),
        })
        .where('id', '=', letter.id)
        .execute()
      // The next letters would meet the same closed post office.
      return false
    }
    await tx
      .updateTable('accounts.mail_outbox')
      .set({ sent_at: now.toString(), body: '', failed: '' })
      .where('id', '=', letter.id)
      .execute()
    return true
  })
}
