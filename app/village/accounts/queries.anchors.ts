/** Making an anchor of the read log and sending it to the two people whom the village chose. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Say, SayIn } from '../../entrance/words.ts'
import { everyWeek } from '../../foundation/chores.ts'
import type { Database, Gate, Tx } from '../../foundation/database.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf, mondayOf, plain, zone } from '../../foundation/days.ts'
import { keepersOf } from './queries.anchors.keepers.ts'
import { moment } from './queries.moments.ts'
import { type Anchor, writeAnchor } from './rules.anchors.ts'

export type AnchoredVillage = { id: string; slug: string; name: string; phone: string }
type Language = 'nl' | 'en'
type Tongue = { language: Language; say: Say }
type Reader = { mail: string; language: Language }

/** Nobody asks for it, so nobody's account stands in the transaction. */
export const houseIn = (village: string) => ({ village, account: '', roles: ['administrator'] })

/** Once in a week, to whom the village chose; null when it went this week already, or when it can reach nobody. */
export async function sendWeeklyAnchor(
  database: Database,
  village: AnchoredVillage,
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<Anchor | null> {
  const to = await database.inVillage(houseIn(village.id), 'read', async tx =>
    (await hasAnchorOf(tx, village.id, now)) ? [] : readersOf(database.gate, tx, village.id),
  )
  return to.length > 0 ? sendAnchor(database, village, to, now, sayIn) : null
}

const mondayAt = (now: Temporal.Instant) =>
  plain(mondayOf(dayOf(now)))
    .toZonedDateTime(zone)
    .toInstant()

/** This week's; one from the future was made while the clock of the machine was wrong, and says nothing of today. */
async function hasAnchorOf(tx: Tx, village: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.anchors')
    .select('seq')
    .where('village_id', '=', village)
    .where('made_at', '>=', moment(mondayAt(now)))
    .where('made_at', '<=', moment(now))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function readersOf(gate: Gate, tx: Tx, village: string): Promise<Reader[]> {
  const keepers = (await keepersOf(gate, tx, village)).filter(({ mail }) => mail !== '')
  return keepers.map(({ mail, language }) => ({ mail, language }))
}

/**
 * Letter and anchor are put down together; a letter whose anchor was not kept does no harm, so the letter goes first.
 * Its id follows from the week and the address: begun again after a crash, it is the same letter.
 */
export async function sendAnchor(
  { inVillage, gate }: Database,
  village: AnchoredVillage,
  to: readonly Reader[],
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<Anchor> {
  return inVillage(houseIn(village.id), 'write', async tx => {
    const head = await headOf(tx, village.id)
    const anchor = { slug: village.slug, madeAt: now, seq: head.seq, hash: head.hash.toString('hex') }
    const mails = to.map(({ mail, language }) => ({
      id: letterId(village.id, everyWeek(now), mail),
      to_address: mail,
      queued_at: now.toString(),
      ...anchorMail(village, anchor, { language, say: sayIn(language) }),
    }))
    await gate
      .insertInto('accounts.mail_outbox')
      .values(mails)
      .onConflict(conflict => conflict.column('id').doNothing())
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

function letterId(...of: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(of)).digest('hex')
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

async function headOf(tx: Tx, village: string): Promise<{ seq: number; hash: Buffer }> {
  const { rows } = await sql<{ seq: number; hash: Buffer }>`
    select coalesce(h.seq, 0) as seq, coalesce(h.hash, f.hash) as hash
    from (select accounts.log_first(${village}::uuid) as hash) f
      left join accounts.read_log_heads h on h.village_id = ${village}`.execute(tx)
  return rows[0] as { seq: number; hash: Buffer }
}

/** Nothing personal in it: the village, the week, a number. */
export function anchorMail(village: AnchoredVillage, anchor: Anchor, { language, say: sayOf }: Tongue) {
  const say = sayOf('accounts')
  const day = dayOf(anchor.madeAt)
  const week = plain(day).weekOfYear ?? ''
  return {
    subject: say('log.anchor.subject', { village: village.name, week }),
    body: [
      say('log.anchor.what', { village: village.name, when: sayWholeDate(day, language) }),
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
export async function anchorState(
  tx: Tx,
  gate: Gate,
  village: string,
  now: Temporal.Instant,
): Promise<AnchorState> {
  const anchors = await tx
    .selectFrom('accounts.anchors')
    .select('mails')
    .where('village_id', '=', village)
    .where('made_at', '<=', moment(now))
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute()
  const mails = anchors.flatMap(anchor => anchor.mails)
  const sent = mails.length
    ? await gate
        .selectFrom('accounts.mail_outbox')
        .select('sent_at')
        .where('id', 'in', mails)
        .where('sent_at', '<=', moment(now))
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
