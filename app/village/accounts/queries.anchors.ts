/** Making an anchor of the read log and sending it to the two people whom the village chose. */
import { sql } from 'kysely'
import { sayIn } from '../../entrance/words.ts'
import type { Database, Gate, Tx } from '../../foundation/database.ts'
import { dayOf, plain } from '../../foundation/days.ts'
import { type Anchor, writeAnchor } from './rules.anchors.ts'
import { dayInWords } from './rules.read-log.days.ts'

type Village = { id: string; slug: string; name: string; phone: string }
type Language = 'nl' | 'en'

/** Letter and anchor are put down together; a letter whose anchor was not kept does no harm, so the letter goes first. */
export async function sendAnchor(
  { inVillage, gate }: Database,
  village: Village,
  to: readonly [string, string],
  now: Temporal.Instant,
  language: Language = 'nl',
): Promise<Anchor> {
  const house = { village: village.id, account: '', roles: ['administrator'] }
  return inVillage(house, 'write', async tx => {
    const head = await headOf(tx, village.id)
    const anchor = { slug: village.slug, madeAt: now, seq: head.seq, hash: head.hash.toString('hex') }
    const mail = anchorMail(village, anchor, language)
    const mails = await gate
      .insertInto('accounts.mail_outbox')
      .values(to.map(address => ({ to_address: address, queued_at: now.toString(), ...mail })))
      .returning('id')
      .execute()
    await tx
      .insertInto('accounts.anchors')
      .values({
        ...{ village_id: village.id, seq: head.seq, hash: head.hash, made_at: now.toString() },
        mails: mails.map(({ id }) => id),
      })
      .execute()
    return anchor
  })
}

async function headOf(tx: Tx, village: string): Promise<{ seq: number; hash: Buffer }> {
  const { rows } = await sql<{ seq: number; hash: Buffer }>`
    select coalesce(h.seq, 0) as seq, coalesce(h.hash, f.hash) as hash
    from (select accounts.log_first(${village}::uuid) as hash) f
      left join accounts.read_log_heads h on h.village_id = ${village}`.execute(tx)
  return rows[0] as { seq: number; hash: Buffer }
}

/** Nothing personal in it: the village, the week, a number. */
export function anchorMail(village: Village, anchor: Anchor, language: Language) {
  const say = sayIn(language)('accounts')
  const day = dayOf(anchor.madeAt)
  const week = plain(day).weekOfYear ?? ''
  return {
    subject: say('log.anchor.subject', { village: village.name, week }),
    body: [
      say('log.anchor.what', { village: village.name, when: dayInWords(day, language) }),
      writeAnchor(anchor),
      say('log.anchor.keep'),
      village.phone ? say('log.anchor.ask', { phone: village.phone }) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

export type AnchorState = { left: Temporal.Instant | null; begun: Temporal.Instant | null }

/** When an anchor last really left this machine, and when there first was anything to anchor. */
export async function anchorState(tx: Tx, gate: Gate, village: string): Promise<AnchorState> {
  const anchors = await tx
    .selectFrom('accounts.anchors')
    .select('mails')
    .where('village_id', '=', village)
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute()
  const mails = anchors.flatMap(anchor => anchor.mails)
  const sent = mails.length
    ? await gate
        .selectFrom('accounts.mail_outbox')
        .select('sent_at')
        .where('id', 'in', mails)
        .where('sent_at', 'is not', null)
        .orderBy('sent_at', 'desc')
        .limit(1)
        .executeTakeFirst()
    : null
  const first = await tx
    .selectFrom('accounts.read_log')
    .select('at')
    .where('village_id', '=', village)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return { left: sent?.sent_at ?? null, begun: first?.at ?? null }
}
