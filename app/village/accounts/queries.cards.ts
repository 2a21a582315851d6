/** The printed card: twenty codes, each once, asked by number. */
import type { Gate } from '../../foundation/database.ts'
import { isSame, keyedHash, newDigits } from '../../foundation/secrets.ts'
import { mostWrong } from './rules.tries.ts'
import { codesOnCard } from './rules.ways.ts'

export type Card = { codes: string[]; madeAt: Temporal.Instant }

/** The card before this one is worth nothing from now on. The codes exist on paper only. */
export async function makeCard(
  gate: Gate,
  accountId: string,
  key: Buffer,
  now: Temporal.Instant,
): Promise<Card> {
  await endCard(gate, accountId, now)
  const { id } = await gate
    .insertInto('accounts.cards')
    .values({ account_id: accountId, made_at: now.toString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const codes = Array.from({ length: codesOnCard }, () => newDigits(6))
  await gate
    .insertInto('accounts.card_codes')
    .values(
      codes.map((code, at) => ({ card_id: id, number: at + 1, hash: keyedHash(key, id, at + 1, code) })),
    )
    .execute()
  return { codes, madeAt: now }
}

export async function endCard(gate: Gate, accountId: string, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.cards')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

export async function findCard(gate: Gate, accountId: string) {
  const row = await gate
    .selectFrom('accounts.cards as c')
    .innerJoin('accounts.card_codes as k', 'k.card_id', 'c.id')
    .select(({ fn }) => ['c.made_at as madeAt', fn.countAll<number>().as('left')])
    .where('c.account_id', '=', accountId)
    .where('c.ended_at', 'is', null)
    .where('k.used_at', 'is', null)
    .where('k.wrong', '<', mostWrong.perCode)
    .groupBy('c.made_at')
    .executeTakeFirst()
  return row ? { madeAt: row.madeAt, left: Number(row.left) } : null
}

/** Which code to ask. Somebody without a card, or unknown, is asked a number too; it changes as the weeks go by. */
export async function numberToAsk(
  gate: Gate,
  accountId: string | null,
  loginKey: Buffer,
  now: Temporal.Instant,
): Promise<number> {
  const left = await gate
    .selectFrom('accounts.cards as c')
    .innerJoin('accounts.card_codes as k', 'k.card_id', 'c.id')
    .select(['k.number', 'k.hash'])
    .where('c.account_id', '=', accountId)
    .where('c.ended_at', 'is', null)
    .where('k.used_at', 'is', null)
    .where('k.wrong', '<', mostWrong.perCode)
    .execute()
  const week = Math.floor(now.epochMilliseconds / 604_800_000)
  const pretended = ((keyedHash(loginKey, week)[0] as number) % codesOnCard) + 1
  return left.sort((a, b) => Buffer.compare(a.hash, b.hash))[0]?.number ?? pretended
}

/** A wrong code counts only when what came before it was right: a stranger cannot wear out somebody's card. */
export async function spendCode(
  gate: Gate,
  given: { accountId: string | null; number: number; code: string; firstRight: boolean },
  key: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await gate
    .selectFrom('accounts.cards as c')
    .innerJoin('accounts.card_codes as k', 'k.card_id', 'c.id')
    .select(['k.card_id', 'k.hash'])
    .where('c.account_id', '=', given.accountId)
    .where('c.ended_at', 'is', null)
    .where('k.number', '=', given.number)
    .where('k.used_at', 'is', null)
    .where('k.wrong', '<', mostWrong.perCode)
    .executeTakeFirst()
  const right = isSame(keyedHash(key, row?.card_id ?? '', given.number, given.code), row?.hash ?? key)
  if (!row || !given.firstRight) return false
  const used = await gate
    .updateTable('accounts.card_codes')
    .set(change => (right ? { used_at: now.toString() } : { wrong: change('wrong', '+', 1) }))
    .where('card_id', '=', row.card_id)
    .where('number', '=', given.number)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return right && used.numUpdatedRows === 1n
}
