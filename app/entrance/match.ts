/** Which address a path belongs to. Exact words win over `:names`; more words win over fewer. */
import { reservedWords } from '../addresses.reserved.ts'
import { type Address, addresses } from '../addresses.ts'

export type Match = { address: Address; params: Record<string, string> }

export function match(path: string, demo: boolean): Match | null {
  const words = split(path)
  if (!words) return null
  let best: Match | null = null
  for (const { address, pattern } of table) {
    if (address.path.startsWith('/demo/') && !demo) continue
    const params = fits(pattern, words)
    if (params && (!best || names(address) < names(best.address))) best = { address, params }
  }
  if (best?.params.village && (reservedWords as readonly string[]).includes(best.params.village)) return null
  return best
}

const table = addresses.map(address => ({ address, pattern: split(address.path) as string[] }))

function split(path: string): string[] | null {
  try {
    return path
      .split('/')
      .slice(1)
      .map(decodeURIComponent)
      .filter((word, at, all) => word !== '' || at < all.length - 1)
  } catch {
    return null
  }
}

function fits(pattern: string[], words: string[]): Record<string, string> | null {
  if (pattern.length !== words.length) return null
  const params: Record<string, string> = {}
  for (const [at, word] of pattern.entries()) {
    const given = words[at] as string
    if (word.startsWith(':')) params[word.slice(1)] = given
    else if (word !== given) return null
  }
  return params
}

const names = ({ path }: Address) => path.split('/:').length
