/** Passwords and PINs that somebody may choose. A password is never enough by itself, so eight letters will do. */
import { good, type Outcome, type Problem, trouble } from '../../foundation/outcome.ts'
import { commonWords } from './rules.secrets.common.ts'

export const passwordLength = { least: 8, most: 200 } as const

/** `near` is what others would try first: the village, the name, the login. */
export function readPassword(password: string, again: string, near: readonly string[]): Outcome<string> {
  const length = [...password].length
  if (length < passwordLength.least)
    return trouble('password', 'problems.password-short', { least: passwordLength.least })
  if (length > passwordLength.most)
    return trouble('password', 'problems.password-long', { most: passwordLength.most })
  if (isCommon(password, near)) return trouble('password', 'problems.password-common')
  if (password !== again) return trouble('again', 'problems.not-the-same')
  return good(password)
}

/** Figures and marks before or behind a common word do not make it rarer: `Welkom2026!` is `welkom`. */
export function isCommon(password: string, near: readonly string[]): boolean {
  const whole = password.toLowerCase()
  const bare = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (new Set(whole).size <= 2 || isRow(whole)) return true
  if (commonWords.has(whole) || commonWords.has(bare) || commonWords.has(unmasked(bare))) return true
  const nearWords = near
    .flatMap(text => [text, text.replace(/[^\p{L}]/gu, ''), ...text.split(/[^\p{L}]+/u)])
    .map(text => text.toLowerCase())
    .filter(text => text.length >= 4)
  return nearWords.some(word => bare === word || (bare.includes(word) && bare.length < word.length + 5))
}

const unmasked = (word: string) =>
  word
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('@', 'a')
    .replaceAll('$', 's')

/** `123456`, `654321`, `abcdefgh`: each one further than the one before. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => letter.charCodeAt(0) - text.charCodeAt(at))
  return steps.every(step => step === 1) || steps.every(step => step === -1)
}

export function readPin(pin: string, again: string): Outcome<string> {
  const problems: Problem[] = []
  if (!/^\d{6}$/.test(pin)) return trouble('pin', 'problems.pin-shape')
  if (isEasyPin(pin)) return trouble('pin', 'problems.pin-easy')
  if (pin !== again) problems.push({ field: 'again', sentence: 'problems.not-the-same' })
  return problems.length > 0 ? { ok: false, problems } : good(pin)
}

const isEasyPin = (pin: string) =>
  isRow(pin) || /^(\d)\1*$/.test(pin) || /^(\d{2})\1+$/.test(pin) || /^(\d{3})\1$/.test(pin)

/** `123 456` and `123-456` are how people write a code. */
export const readDigits = (text: string): string => text.replace(/[\s.-]/g, '')

/** A code of a letter, however it was typed: small letters, spaces, dashes. */
export const readLetters = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
