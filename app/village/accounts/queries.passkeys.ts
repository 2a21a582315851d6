/** Passkeys: a question that is asked once, and an answer that only the right device can give. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Gate } from '../../foundation/database.ts'
import { clean } from '../../foundation/form.ts'
import { moment } from './queries.moments.ts'
import { challengeMinutes } from './rules.ways.ts'

export type Purpose = 'sign-in' | 'new' | 'touch'
export type Place = { origin: string; browser: Buffer; now: Temporal.Instant }

const hostOf = (origin: string) => new URL(origin).hostname

/** A name at sign-in would tell who has a passkey, so the browser itself looks for one. */
export async function askPasskey(gate: Gate, place: Place, purpose: 'sign-in' | 'touch') {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(place.origin),
    userVerification: 'required',
    timeout: challengeMinutes * 60_000,
  })
  await keepChallenge(gate, place, purpose, options.challenge)
  return options
}

export async function offerPasskey(
  gate: Gate,
  place: Place,
  who: { id: string; login: string; name: string },
) {
  const options = await generateRegistrationOptions({
    rpName: 'Umkiek',
    rpID: hostOf(place.origin),
    userName: who.login,
    userDisplayName: who.name,
    userID: new Uint8Array(Buffer.from(who.id.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    timeout: challengeMinutes * 60_000,
    excludeCredentials: (await passkeysOf(gate, who.id)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(gate, place, 'new', options.challenge)
  return options
}

async function keepChallenge(gate: Gate, { browser, now }: Place, purpose: Purpose, challenge: string) {
  const fresh = { challenge, until: now.add({ minutes: challengeMinutes }).toString() }
  await gate
    .insertInto('accounts.challenges')
    .values({ browser, purpose, ...fresh })
    .onConflict(conflict => conflict.columns(['browser', 'purpose']).doUpdateSet(fresh))
    .execute()
}

/** Taken away by whoever asks first, so that one answer counts once. */
async function takeChallenge(gate: Gate, { browser, now }: Place, purpose: Purpose): Promise<string | null> {
  const taken = await gate
    .deleteFrom('accounts.challenges')
    .where('browser', '=', browser)
    .where('purpose', '=', purpose)
    .returning(['challenge', ({ eb }) => eb('until', '>=', moment(now)).as('fresh')])
    .executeTakeFirst()
  return taken?.fresh ? taken.challenge : null
}

/** Whose passkey this is, or null. `given` is what the browser sent: anything at all. */
export async function readPasskey(
  gate: Gate,
  place: Place,
  purpose: 'sign-in' | 'touch',
  given: string,
): Promise<string | null> {
  const expectedChallenge = await takeChallenge(gate, place, purpose)
  const response = parse(given)
  if (!expectedChallenge || !response) return null
  const kept = await gate
    .selectFrom('accounts.passkeys as p')
    .innerJoin('accounts.accounts as a', 'a.id', 'p.account_id')
    .select(['p.id', 'p.account_id', 'p.public_key', 'p.counter'])
    .where('p.id', '=', clean(String(response.id)))
    .where('p.ended_at', 'is', null)
    .where('a.closed_at', 'is', null)
    .executeTakeFirst()
  if (!kept) return null
  const judged = await verifyAuthenticationResponse({
    response: response as never,
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: hostOf(place.origin),
    requireUserVerification: true,
    credential: { id: kept.id, publicKey: new Uint8Array(kept.public_key), counter: kept.counter },
  }).catch(no)
  if (!judged?.verified) return null
  await gate
    .updateTable('accounts.passkeys')
    .set({ counter: judged.authenticationInfo.newCounter, used_at: place.now.toString() })
    .where('id', '=', kept.id)
    .execute()
  return kept.account_id
}

/** The package throws on what does not fit (origin, challenge, no finger or PIN): all of it is "no". */
const no = () => null

export async function keepPasskey(
  gate: Gate,
  place: Place & { device: string },
  accountId: string,
  given: string,
): Promise<boolean> {
  const expectedChallenge = await takeChallenge(gate, place, 'new')
  const response = parse(given)
  if (!expectedChallenge || !response) return false
  const judged = await verifyRegistrationResponse({
    response: response as never,
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: hostOf(place.origin),
    requireUserVerification: true,
  }).catch(no)
  if (!judged?.verified) return false
  const { id, publicKey, counter, transports = [] } = judged.registrationInfo.credential
  const added = await gate
    .insertInto('accounts.passkeys')
    .values({
      id,
      account_id: accountId,
      public_key: Buffer.from(publicKey),
      counter,
      transports,
      device: place.device,
      made_at: place.now.toString(),
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

function parse(given: string): { id: unknown } | null {
  try {
    const read = JSON.parse(given)
    return read && typeof read === 'object' && 'id' in read ? read : null
  } catch {
    return null
  }
}

export const passkeysOf = (gate: Gate, accountId: string) =>
  gate
    .selectFrom('accounts.passkeys')
    .select(['id', 'device', 'made_at as madeAt', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .execute()

/** `id` null: all of them. */
export async function endPasskeys(gate: Gate, accountId: string, id: string | null, now: Temporal.Instant) {
  await gate
    .updateTable('accounts.passkeys')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where(({ eb, lit }) => (id === null ? lit(true) : eb('id', '=', id)))
    .execute()
}
