import type { Tell } from '../../entrance/words.ts'
import { isUnnamed } from './life/rules.telling.ts'
import { excerpt } from './rules.excerpt.ts'
import type { ShortLine } from './rules.short.ts'

/** Where no name stands: a helper whose name was not written down, or nobody known. */
export function sayNobody(say: Tell<'logbook'>, line: Pick<ShortLine, 'kind' | 'resident_id'>): string {
  const who = isUnnamed(line) ? say('life.tell.unnamed') : say('list.nameless')
  return who.charAt(0).toUpperCase() + who.slice(1)
}

/** What a line says: its words, else what it was; where the house wrote it, about what. `sayDay`: as its page says days. */
export function sayLine(
  say: Tell<'logbook'>,
  { words, kind, about, about_day }: ShortLine,
  sayDay: (day: string) => string,
  most?: number,
): string {
  if (words || !about) return excerpt(words, most) || say(`entry.kind.${kind}`)
  const what = [about_day && sayDay(about_day), excerpt(about, 80)].filter(Boolean).join(', ')
  return `${say(`entry.kind.${kind}`)}: ${what}`
}
