import { numberKey } from './rules.address.ts'
import { soundsToSeek } from './rules.doubles.ts'
import { fold } from './rules.names.sounds.ts'
import { isPrefix, withoutAddress } from './rules.names.titles.ts'
import { backwards } from './rules.searchKeys.ts'

/** Keys that answer one of the typed words: just these, or all with one beginning. A lower `rank` is a better answer. */
export type Stretch = { word: number; rank: number } & ({ keys: string[] } | { beginning: string })

/** The highest sign that there is: every key that begins so comes before it. */
export const endOf = (beginning: string): string => `${beginning}\u{10ffff}`

/** What to look for in the keys of rules.searchKeys.ts. A person is found when every typed word finds something. */
export function stretchesFor(typed: string): { words: number; stretches: Stretch[] } {
  const text = withoutAddress(typed.slice(0, 120).trim())
  if (/^[\d\s+()./-]+$/.test(text)) return { words: 1, stretches: figures(text, 0) }
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 6)
  const wanted = words.length > 0 ? words : [text].filter(Boolean)
  // Behind `van der` a name will follow: half the village answers to those two.
  const stretches = wanted.flatMap((word, at) =>
    at < wanted.length - 1 && isPrefix(word, undefined, false)
      ? [{ word: at, rank: 0, keys: [fold(word)] }]
      : stretchesOf(word, at),
  )
  return { words: wanted.length, stretches }
}

function stretchesOf(typed: string, word: number): Stretch[] {
  if (/^\d/.test(typed)) return figures(typed, word)
  const letters = fold(typed) || typed.toLowerCase()
  const sounds = letters.length >= 3 ? soundsToSeek(typed) : []
  return [
    { word, rank: 0, keys: [letters] },
    { word, rank: 1, beginning: letters },
    { word, rank: 2, beginning: `@${letters}` },
    ...(sounds.length > 0 ? [{ word, rank: 3, keys: sounds.map(sound => `~${sound}`) }] : []),
  ]
}

/** A telephone number from its first figures or, without the area code, from its last; or a house number. */
function figures(text: string, word: number): Stretch[] {
  const digits = text.replace(/\D/g, '')
  const national = /^(\+|00)/.test(text) ? digits.replace(/^(00)?31/, '0') : digits
  const beginnings = [
    // With 06 or the area code alone one would be shown the whole village.
    ...(national.length >= 5 ? [`#${national}`] : []),
    ...(national.length >= 5 && !national.startsWith('0') ? [`#0${national}`] : []),
    ...(national.length >= 4 ? [`<${backwards(national)}`] : []),
  ]
  return [
    ...beginnings.map(beginning => ({ word, rank: 1, beginning })),
    ...(text.trim().length <= 5 ? [{ word, rank: 2, keys: [`@${numberKey(text)}`] }] : []),
  ]
}
