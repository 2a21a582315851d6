/**
 * Which ways in are enough for whom. Whoever reaches a person's data comes in with two factors, on every way; a passkey
 * that asked for finger, face or PIN is two in one.
 */
export const factors = ['passkey', 'password', 'pin', 'card', 'app', 'device', 'example'] as const
export type Factor = (typeof factors)[number]

/** What somebody says at the door to have at hand; a passkey and a letter have a button and a page of their own. */
export const waysAsked = ['card', 'password', 'device'] as const
export const waysIn = [...waysAsked, 'passkey', 'letter'] as const

const known = ['password', 'pin']
const owned = ['card', 'app']
/** A device that was trusted for a month is enough beside the PIN for these roles alone. */
const deviceWillDo = ['volunteer', 'reader']

export function isEnough(given: readonly string[], roles: readonly string[]): boolean {
  const has = (some: readonly string[]) => some.some(factor => given.includes(factor))
  if (has(['passkey', 'example'])) return true
  if (!has(known)) return false
  if (has(owned)) return true
  return given.includes('device') && given.includes('pin') && mayTrustDevice(roles)
}

export const mayTrustDevice = (roles: readonly string[]): boolean =>
  roles.length > 0 && roles.every(role => deviceWillDo.includes(role))

/** Only what was proven with something in the hand may make a device trusted; a trusted one cannot renew itself. */
export const mayRenewTrust = (given: readonly string[], roles: readonly string[]): boolean =>
  mayTrustDevice(roles) && ['passkey', 'card', 'app', 'example'].some(factor => given.includes(factor))

export const trustDays = 30
export const codesOnCard = 20
export const challengeMinutes = 5
export const attemptMinutes = 10
/** On paper, handed over by somebody who knows you. */
export const letterDays = { first: 14, repair: 2 } as const

/** Only an address of our own: never another host, never something that a browser reads as one. */
export const ownPath = (path: string): string => (/^\/(?![/\\])[\w\-./?=&%:]*$/.test(path) ? path : '/')

export type Held = { passkeys: number; pin: boolean; password: boolean; app: boolean; card: boolean }

/** Whether these keys still open the door: nobody locks themselves out. */
export const leaveAWay = ({ passkeys, pin, password, app, card }: Held): boolean =>
  passkeys > 0 || ((pin || password) && card) || (password && app)
