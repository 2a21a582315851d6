import type { Tell } from '../../entrance/words.ts'
import type { On } from './life/moved.said.ts'
import { isTelling, isUnnamed } from './life/rules.telling.ts'
import { sayAbout, sayCall } from './life/told.said.ts'
import { excerpt } from './rules.excerpt.ts'
import type { ShortLine } from './rules.short.ts'

/** Where no name stands: a helper whose name was not written down, or nobody known. */
export function sayNobody(say: Tell<'logbook'>, line: Pick<ShortLine, 'kind' | 'resident_id'>): string {
  const who = isUnnamed(line) ? say('life.tell.unnamed') : say('list.nameless')
  return who.charAt(0).toUpperCase() + who.slice(1)
}

/** What a line says: its words, else what it was; where the house wrote it, what to say to whoever is called. */
export function sayLine(
  say: Tell<'logbook'>,
  { words, kind, told }: ShortLine,
  on: On,
  most?: number,
): string {
  if (told && isTelling(kind)) return sayAbout(say, kind, told, on)
  return excerpt(words, most) || say(`entry.kind.${kind}`)
}

/** Who it is about; where the house wrote it, that they must be called. */
export function sayWho(say: Tell<'logbook'>, line: ShortLine): string {
  const { kind, name, told } = line
  if (!told || !isTelling(kind)) return name ?? ''
  return sayCall(say, kind, name ?? say('life.tell.unnamed'))
}
