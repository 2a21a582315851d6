/** `Bakker, Jan` is said as Jan Bakker; `twee oudjes, de Brink` is no name turned round. */
import { isFirstName } from '../rules.names.short.ts'
import { fold } from '../rules.names.sounds.ts'
import { titleOf } from '../rules.names.titles.ts'

export function spoken(name: string): string {
  const [family = '', after = '', ...more] = name.split(',').map(part => part.trim())
  const words = after.split(/\s+/).filter(Boolean)
  if (more.length > 0 || family === '' || words.length === 0 || words.length > 4) return name
  const [first = '', ...rest] = words
  const begins = isFirstName(fold(first)) || isInitials(first) || titleOf(first, true) !== null
  const goesOn = rest.every(word => isInitials(word) || isFirstName(fold(word)) || isPrefix(word))
  return begins && goesOn ? `${after} ${family}` : name
}

const isInitials = (word: string) =>
  /^(\p{Lu}\p{Ll}?\.?)+$/u.test(word) && (word.includes('.') || word.length === 1)
const isPrefix = (word: string) => /^(van|de|der|den|het|'t|ten|ter|te|v\.?d\.?|v\.d\.)$/i.test(word)
