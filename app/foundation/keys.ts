/**
 * The hidden key of a form: random, so that a sending can be recognised when it comes twice; signed for this session,
 * so that no other site can make one.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const sign = (secret: Buffer, grain: string) =>
  createHmac('sha256', secret).update(grain).digest().subarray(0, 16)

/** A key of this server for one purpose; it stands outside the database. */
export const ownKeyOf = (serverKey: Buffer, purpose: string): Buffer =>
  createHmac('sha256', serverKey).update(`own:${purpose}`).digest()

export const formSecret = (serverKey: Buffer, cookie: string): Buffer =>
  createHmac('sha256', serverKey).update(`form:${cookie}`).digest()

export function newFormKey(secret: Buffer): string {
  const grain = randomBytes(12).toString('base64url')
  return `${grain}.${sign(secret, grain).toString('base64url')}`
}

export function isOurKey(secret: Buffer, key: string): boolean {
  const [grain = '', proof = ''] = key.split('.')
  const given = Buffer.from(proof, 'base64url')
  return grain.length === 16 && given.length === 16 && timingSafeEqual(given, sign(secret, grain))
}
