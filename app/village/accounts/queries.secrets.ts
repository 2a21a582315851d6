/** What a person knows (password, PIN) and the app that counts along with us. */
import { generateSecret, verify } from 'otplib'
import type { Gate } from '../../foundation/database.ts'
import { hashSecret, isSecret, seal, unseal } from '../../foundation/secrets.ts'

export type SecretKind = 'password' | 'pin'

export async function setSecret(
  gate: Gate,
  accountId: string,
  kind: SecretKind,
  secret: string,
  key: Buffer,
  now: Temporal.Instant,
) {
  const kept = { hash: await hashSecret(secret, key), made_at: now.toString() }
  await gate
    .insertInto('accounts.secrets')
    .values({ account_id: accountId, kind, ...kept })
    .onConflict(conflict => conflict.columns(['account_id', 'kind']).doUpdateSet(kept))
    .execute()
}

/** Takes as long for somebody who does not exist as for somebody who does. */
export async function knows(
  gate: Gate,
  accountId: string | null,
  kind: SecretKind,
  secret: string,
  key: Buffer,
): Promise<boolean> {
  const row = await gate
    .selectFrom('accounts.secrets')
    .select('hash')
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return isSecret(row?.hash ?? null, secret, key)
}

export async function dropSecret(gate: Gate, accountId: string, kind: SecretKind) {
  await gate
    .deleteFrom('accounts.secrets')
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .execute()
}

/** A new secret for the app, shown once. The one before it works until the first code of the new one was typed. */
export async function beginApp(
  gate: Gate,
  accountId: string,
  key: Buffer,
  now: Temporal.Instant,
): Promise<string> {
  const secret = generateSecret()
  const kept = { pending: seal(key, accountId, secret), made_at: now.toString() }
  await gate
    .insertInto('accounts.apps')
    .values({ account_id: accountId, ...kept })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(kept))
    .execute()
  return secret
}

const findApp = (gate: Gate, accountId: string | null) =>
  gate
    .selectFrom('accounts.apps')
    .select(['sealed', 'pending', 'last_step'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()

export async function spendAppCode(
  gate: Gate,
  accountId: string | null,
  code: string,
  key: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const app = await findApp(gate, accountId)
  if (!accountId || !app?.sealed) return false
  const step = await stepOf(unseal(key, accountId, app.sealed), code, now, app.last_step)
  if (step === null) return false
  const used = await gate
    .updateTable('accounts.apps')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

/** The first code of the new secret: from here on it is the one that counts. */
export async function joinApp(
  gate: Gate,
  accountId: string,
  code: string,
  key: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const app = await findApp(gate, accountId)
  if (!app?.pending) return false
  const step = await stepOf(unseal(key, accountId, app.pending), code, now, 0)
  if (step === null) return false
  await gate
    .updateTable('accounts.apps')
    .set({ sealed: app.pending, pending: null, last_step: step, confirmed_at: now.toString() })
    .where('account_id', '=', accountId)
    .execute()
  return true
}

async function stepOf(
  secret: string,
  token: string,
  now: Temporal.Instant,
  after: number,
): Promise<number | null> {
  if (!/^\d{6}$/.test(token)) return null
  const seen = await verify({
    secret,
    token,
    epoch: Math.floor(now.epochMilliseconds / 1000),
    epochTolerance: 30,
    ...(after > 0 ? { afterTimeStep: after } : {}),
  })
  return seen.valid && 'timeStep' in seen ? seen.timeStep : null
}

export async function dropApp(gate: Gate, accountId: string) {
  await gate.deleteFrom('accounts.apps').where('account_id', '=', accountId).execute()
}
