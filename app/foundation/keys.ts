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

/** The keys of the forms of one page: drawn and signed once, then numbered. A page may have sixty of them. */
export function formKeys(secret: Buffer): () => string {
  let [first, count] = ['', 0]
  return () => {
    first ||= newFormKey(secret)
    return count++ === 0 ? first : `${first}.${count}`
  }
}

export function newFormKey(secret: Buffer): string {
  const grain = randomBytes(12).toString('base64url')
  return `${grain}.${sign(secret, grain).toString('base64url')}`
}

export function isOurKey(secret: Buffer, key: string): boolean {
  const [, grain = '', proof = ''] = key.match(/^([\w-]{16})\.([\w-]{22})(?:\.\d{1,4})?$/) ?? []
  const given = Buffer.from(proof, 'base64url')
  return given.length === 16 && timingSafeEqual(given, sign(secret, grain))
}

/**
 * For whom a form was made, in the form itself: when it comes in after the session ended, its text is kept for this
 * account and no other. Only a page that this account was shown carries it.
 */
export function ownerMark(serverKey: Buffer, account: string): string {
  const id = Buffer.from(account.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, sign(ownerSecret(serverKey), account)]).toString('base64url')
}

export function ownerOf(serverKey: Buffer, mark: string): string | null {
  const bytes = Buffer.from(mark, 'base64url')
  if (bytes.length !== 32) return null
  const account = bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return timingSafeEqual(bytes.subarray(16), sign(ownerSecret(serverKey), account)) ? account : null
}

const ownerSecret = (serverKey: Buffer): Buffer =>
  createHmac('sha256', serverKey).update('form owner').digest()
