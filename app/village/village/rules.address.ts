/** The address of a village: the first word after the house's own name, `/esdorp`. */
import { good, type Outcome, trouble } from '../../foundation/outcome.ts'
import { codeOf } from './rules.typed.ts'

const shape = /^[a-z][a-z0-9-]{1,40}$/

/** From the village's name: `2e Exloërmond` → `dorp-2e-exloermond`, because an address begins with a letter. */
export function proposeAddress(name: string): string {
  const plain = codeOf(`x${name.replace(/[^\p{L}\p{M}\p{N}' ’-]/gu, ' ').trim()}`, 36)
    .slice(1)
    .replace(/^-+/, '')
  return /^[a-z]/.test(plain) && plain.length > 1 ? plain : plain === '' ? '' : `dorp-${plain}`
}

/** `typed` empty means: make it from the name. `reserved` are words that the house needs itself. */
export function readAddress(name: string, typed: string, reserved: readonly string[]): Outcome<string> {
  const address = typed === '' ? proposeAddress(name) : typed.toLowerCase().replace(/^\//, '')
  if (!shape.test(address) || address.endsWith('-')) return trouble('address', 'problems.address-shape')
  if (reserved.includes(address))
    return trouble('address', 'problems.address-reserved', { address, other: `dorp-${address}`.slice(0, 41) })
  return good(address)
}
