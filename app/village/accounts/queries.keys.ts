/** Making and dropping keys. Every change is told to whom it belongs, in the same transaction. */
import type { Gate } from '../../foundation/database.ts'
import type { Fields } from '../../foundation/form.ts'
import { good, type Outcome } from '../../foundation/outcome.ts'
import { type Account, villagesOfAccount } from './queries.accounts.ts'
import { type Card, endCard, findCard, makeCard } from './queries.cards.ts'
import { type NoticeKind, tell } from './queries.notices.ts'
import { endPasskeys, keepPasskey, type Place, passkeysOf } from './queries.passkeys.ts'
import { dropApp, dropSecret, joinApp, type SecretKind, setSecret } from './queries.secrets.ts'
import { readDigits, readPassword, readPin } from './rules.secrets.ts'

export type By = { accountId: string; device: string; now: Temporal.Instant }

export type Keys = {
  passkeys: { id: string; device: string; madeAt: Temporal.Instant; usedAt: Temporal.Instant | null }[]
  pin: boolean
  password: boolean
  app: boolean
  card: { madeAt: Temporal.Instant; left: number } | null
}

export async function keysOfAccount(gate: Gate, accountId: string): Promise<Keys> {
  const secrets = await gate
    .selectFrom('accounts.secrets')
    .select('kind')
    .where('account_id', '=', accountId)
    .execute()
  const app = await gate
    .selectFrom('accounts.apps')
    .select('confirmed_at')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return {
    passkeys: await passkeysOf(gate, accountId),
    pin: secrets.some(({ kind }) => kind === 'pin'),
    password: secrets.some(({ kind }) => kind === 'password'),
    app: app !== undefined,
    card: await findCard(gate, accountId),
  }
}

export const changeSecret = (
  gate: Gate,
  by: By,
  wish: { kind: SecretKind; secret: string },
  key: Buffer,
): Promise<void> =>
  told(gate, by, `new-${wish.kind}`, tx =>
    setSecret(tx, by.accountId, wish.kind, wish.secret, key, by.now).then(() => undefined),
  )

export const renewCard = (gate: Gate, by: By, key: Buffer): Promise<Card> =>
  told(gate, by, 'new-card', tx => makeCard(tx, by.accountId, key, by.now))

export async function addPasskey(gate: Gate, place: Place & By, given: string): Promise<boolean> {
  return gate.transaction().execute(async tx => {
    const kept = await keepPasskey(tx, place, place.accountId, given)
    if (kept) await tell(tx, { ...place, kind: 'new-passkey' })
    return kept
  })
}

export async function confirmApp(gate: Gate, by: By, code: string, key: Buffer): Promise<boolean> {
  return gate.transaction().execute(async tx => {
    const right = await joinApp(tx, by.accountId, code, key, by.now)
    if (right) await tell(tx, { ...by, kind: 'new-app' })
    return right
  })
}

export type Dropped = { kind: 'pin' | 'password' | 'app' | 'card' } | { kind: 'passkey'; id: string }

export const dropKey = (gate: Gate, by: By, key: Dropped): Promise<void> =>
  told(gate, by, 'key-gone', async tx => {
    const { accountId, now } = by
    if (key.kind === 'passkey') return endPasskeys(tx, accountId, key.id, now)
    if (key.kind === 'app') return dropApp(tx, accountId)
    if (key.kind === 'card') return endCard(tx, accountId, now)
    return dropSecret(tx, accountId, key.kind)
  })

const told = <T>(gate: Gate, by: By, kind: NoticeKind, work: (tx: Gate) => Promise<T>): Promise<T> =>
  gate.transaction().execute(async tx => {
    const done = await work(tx)
    await tell(tx, { ...by, kind })
    return done
  })

export type NewSecretWish = { kind: SecretKind; secret: string }

export async function readNewSecret(
  gate: Gate,
  account: Account,
  fields: Fields,
): Promise<Outcome<NewSecretWish>> {
  const again = fields.text('again')
  if (!fields.has('password')) {
    const pin = readPin(readDigits(fields.text('pin')), readDigits(again))
    return pin.ok ? good({ kind: 'pin', secret: pin.value }) : pin
  }
  const villages = await villagesOfAccount(gate, account.id)
  const near = [account.login, account.name, ...villages.flatMap(({ name, slug }) => [name, slug])]
  const password = readPassword(fields.text('password'), again, near)
  return password.ok ? good({ kind: 'password', secret: password.value }) : password
}
