/** Keys for people in tests: what they know, what they hold, and how they come in with it. */

import { generateSync } from 'otplib'
import type { Gate } from '../../foundation/database.ts'
import { ownKeyOf } from '../../foundation/keys.ts'
import { makeCard } from './queries.cards.ts'
import { confirmApp } from './queries.keys.ts'
import { beginApp, setSecret } from './queries.secrets.ts'

/** As the house makes them from its own secret (entrance/arrival.ts). */
export const keyOf = ownKeyOf

export type KeyRing = {
  pin: string
  password: string
  codes: string[]
  appCode: (at: Temporal.Instant) => string
}

export async function giveKeys(
  gate: Gate,
  accountId: string,
  serverKey: Buffer,
  now: Temporal.Instant,
): Promise<KeyRing> {
  const [pin, password] = ['704193', 'zilver paraplu langs kanaal']
  const secrets = keyOf(serverKey, 'secrets')
  await setSecret(gate, accountId, 'pin', pin, secrets, now)
  await setSecret(gate, accountId, 'password', password, secrets, now)
  const { codes } = await makeCard(gate, accountId, keyOf(serverKey, 'cards'), now)
  const apps = keyOf(serverKey, 'apps')
  const secret = await beginApp(gate, accountId, apps, now)
  const codeAt = (at: Temporal.Instant) =>
    generateSync({ secret, epoch: Math.floor(at.epochMilliseconds / 1000) })
  // The app was joined a few minutes ago; a code counts once, so the present one is still unused.
  const before = now.subtract({ minutes: 3 })
  const by = { accountId, device: '', now: before }
  if (!(await confirmApp(gate, by, codeAt(before), apps))) throw new Error('The app was not joined.')
  return { pin, password, codes, appCode: codeAt }
}
