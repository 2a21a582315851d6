/**
 * Secrets at rest. What people choose is hashed slowly; what is short is hashed with a key of this server too, so that
 * a copy of the database alone cannot be searched. Checking costs the same whether there is something to check or not.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP Password Storage Cheat Sheet, looked up November 2026: argon2id, 19 MiB, 2 rounds, 1 lane.
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

export const hashSecret = (secret: string, key: Buffer): Promise<string> =>
  hash(secret.normalize('NFC'), { ...cost, secret: key })

const nobodys = hash(randomBytes(18), cost)

/** `kept` is null for an unknown name: the work is then done on a hash that nothing matches. */
export async function isSecret(kept: string | null, secret: string, key: Buffer): Promise<boolean> {
  const right = await verify(kept ?? (await nobodys), secret.normalize('NFC'), { secret: key })
  return right && kept !== null
}

export const keyedHash = (key: Buffer, ...parts: (string | number)[]): Buffer =>
  createHmac('sha256', key).update(parts.join('\0')).digest()

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** `000042`: every number is as likely as every other. */
export const newDigits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('')

/** Letters and figures that cannot be mistaken for one another on paper or by telephone. */
export const clearLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const newLetters = (count: number): string =>
  Array.from({ length: count }, () => clearLetters[randomInt(clearLetters.length)]).join('')

/** 128 bits, for a link. */
export const newLink = (): string => randomBytes(16).toString('base64url')

/** AES-256-GCM; `about` ties the sealed thing to its owner, so that it cannot be moved to another row. */
export function seal(key: Buffer, about: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

export function unseal(key: Buffer, about: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(about))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
