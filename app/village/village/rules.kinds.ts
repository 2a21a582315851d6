/** Kinds of help: those that a new village starts with, and what an administrator may make of them. */
import { good, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import { codeOf, readList } from './rules.typed.ts'

export const startingKinds = [
  { code: 'vervoer', name: 'Vervoer' },
  { code: 'klus', name: 'Klus in huis' },
  { code: 'tuin', name: 'Tuin' },
  { code: 'bezoek', name: 'Bezoek en gezelschap' },
  { code: 'boodschap', name: 'Boodschap' },
  { code: 'maaltijd', name: 'Maaltijd' },
  { code: 'formulier', name: 'Formulieren en regelen' },
  { code: 'digitaal', name: 'Computer en telefoon' },
  { code: 'mantelzorg', name: 'Mantelzorger even vrij' },
  { code: 'huisdier', name: 'Huisdier' },
  { code: 'wonen', name: 'Wonen' },
  { code: 'anders', name: 'Iets anders' },
] as const

/** Needs A001: as many as can be chosen from at a glance while somebody is on the telephone. */
export const mostKinds = 12

export type Kind = { code: string; name: string; words: string[]; inUse: boolean }
export type KindWish = { name: string; words: string[] }

/** `others` are the kinds beside this one: two kinds with one name cannot be told apart. */
export function readKind(
  typed: { name: string; words: string },
  others: readonly Pick<Kind, 'name'>[],
): Outcome<KindWish> {
  const problems: Problem[] = []
  const { name } = typed
  if (name === '') problems.push({ field: 'name', sentence: 'problems.kind-name' })
  if (name.length > 60) problems.push({ field: 'name', sentence: 'problems.too-long', values: { most: 60 } })
  if (others.some(other => other.name.toLowerCase() === name.toLowerCase()))
    problems.push({ field: 'name', sentence: 'problems.kind-twice', values: { name } })
  const words = readList(typed.words, 'words', { items: 40, letters: 40 })
  if (!words.ok) problems.push(...words.problems)
  return problems.length > 0 || !words.ok ? troubles(problems) : good({ name, words: words.value })
}

/** Whether one more may be taken into use. */
export const hasRoom = (kinds: readonly Pick<Kind, 'inUse'>[]): Outcome<null> =>
  kinds.filter(({ inUse }) => inUse).length < mostKinds
    ? good(null)
    : trouble('', 'problems.kinds-full', { most: mostKinds })

/** A call must be of some kind. */
export const mayLeaveUse = (kinds: readonly Kind[], code: string): Outcome<null> =>
  kinds.some(kind => kind.inUse && kind.code !== code) ? good(null) : trouble('', 'problems.last-kind')

/** Made from the name once; it stays when the name changes, because requests lean on it. */
export function newCode(name: string, taken: readonly string[]): string {
  const code = codeOf(name, 24) || 'soort'
  if (!taken.includes(code)) return code
  for (let number = 2; ; number++) if (!taken.includes(`${code}-${number}`)) return `${code}-${number}`
}

/** The codes in their new order; those out of use keep their place at the end. */
export function moved(kinds: readonly Kind[], code: string, way: 'up' | 'down'): string[] {
  const used = kinds.filter(({ inUse }) => inUse).map(kind => kind.code)
  const rest = kinds.filter(({ inUse }) => !inUse).map(kind => kind.code)
  const at = used.indexOf(code)
  const to = at + (way === 'up' ? -1 : 1)
  if (at < 0 || to < 0 || to >= used.length) return [...used, ...rest]
  used.splice(to, 0, ...used.splice(at, 1))
  return [...used, ...rest]
}
