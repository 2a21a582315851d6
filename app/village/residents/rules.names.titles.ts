import type { Sex } from './rules.names.short.ts'
import { fold } from './rules.names.sounds.ts'

/** What stands before or behind a name and says something about the person, but is no part of the name. */
export type Title = { sex?: Sex; household?: true; widow?: true; firstName?: true }

/** Short titles may stand anywhere (`Eising, mevr. G.`); longer ones only in front, for `Heer` is a family name too. */
export const titleOf = (token: string, isInFront: boolean): Title | null => {
  const word = fold(token)
  return anywhere.get(word) ?? (isInFront ? (inFront.get(word) ?? null) : null)
}

/**
 * How somebody is spoken to is no part of a name: `mevrouw Hadders` is kept as `Hadders`. What tells who is meant stays
 * (`familie Hadders`, `oma Riek`, `de heer en mevrouw Boer`).
 */
export function withoutTitle(name: string): string {
  const tokens = name.split(/\s+/).filter(Boolean)
  const at = (place: number) => fold(tokens[place] ?? '')
  const length = polite.has(at(0)) ? 1 : at(0) === 'de' && ['heer', 'hr'].includes(at(1)) ? 2 : 0
  const isCouple = at(length) === 'en'
  if (length === 0 || length === tokens.length || isCouple) return name
  return withoutTitle(tokens.slice(length).join(' '))
}

const polite = new Set('mevrouw mevr mvr mw mej mejuffrouw dhr hr meneer mijnheer'.split(' '))

/** For looking somebody up: nobody is found by the word that goes before a name, not even where it tells who is meant. */
export function withoutAddress(typed: string): string {
  const rest = withoutTitle(typed)
  const [first = '', ...others] = rest.split(/\s+/)
  return before.has(fold(first)) && others.length > 0 ? withoutAddress(others.join(' ')) : rest
}

const before = new Set('fam familie vrouw'.split(' '))

export type Generation = 'senior' | 'junior'

export const generationOf = (token: string): Generation | null => generations.get(fold(token)) ?? null

/**
 * The little words between first name and family name. `family` groups those that people mix up (van den Berg, van
 * der Berg, v.d. Berg): mixing them up is a slip, but `ter Horst` and `van der Horst` are two families.
 */
export const prefixFamilyOf = (prefix: string): string | null => {
  const [first] = prefix.split(' ')
  return first ? (prefixes.get(fold(first)) ?? null) : null
}

/** `before` is the token in front: a bare `t` is a prefix only after another one (`van t Hof`). */
export const isPrefix = (token: string, before: string | undefined, isFirst: boolean): boolean => {
  const word = fold(token)
  if (word === 't' || word === 'n')
    return token.includes("'") || (before !== undefined && prefixes.has(fold(before)))
  if (word === 'v') return token.startsWith('v') && !isFirst
  return prefixes.has(word)
}

const anywhere = new Map<string, Title>([
  ['mevr', { sex: 'woman' }],
  ['mevrouw', { sex: 'woman' }],
  ['mvr', { sex: 'woman' }],
  ['mw', { sex: 'woman' }],
  ['mej', { sex: 'woman' }],
  ['mejuffrouw', { sex: 'woman' }],
  ['dhr', { sex: 'man' }],
  ['hr', { sex: 'man' }],
  ['fam', { household: true }],
  ['familie', { household: true }],
  ['wed', { sex: 'woman', widow: true }],
  ['weduwe', { sex: 'woman', widow: true }],
])

const inFront = new Map<string, Title>([
  ['heer', { sex: 'man' }],
  ['meneer', { sex: 'man' }],
  ['mijnheer', { sex: 'man' }],
  ['zuster', { sex: 'woman' }],
  ['zr', { sex: 'woman' }],
  ['buurvrouw', { sex: 'woman' }],
  ['buurman', { sex: 'man' }],
  ['oma', { sex: 'woman', firstName: true }],
  ['opa', { sex: 'man', firstName: true }],
  ['tante', { sex: 'woman', firstName: true }],
  ['oom', { sex: 'man', firstName: true }],
  ['gezin', { household: true }],
  ['echtpaar', { household: true }],
  ['dr', {}],
  ['drs', {}],
  ['ir', {}],
  ['ing', {}],
  ['mr', {}],
  ['ds', {}],
  ['prof', {}],
])

const generations = new Map<string, Generation>([
  ['sr', 'senior'],
  ['senior', 'senior'],
  ['jr', 'junior'],
  ['junior', 'junior'],
])

const prefixes = new Map<string, string>([
  ...['van', 'v', 'vd', 'vdr', 'vdn', 'vande', 'vander', 'vanden'].map(word => [word, 'van'] as const),
  ...['von', 'vom', 'zu'].map(word => [word, 'von'] as const),
  ...['de', 'den', 'der', 'het', 't', 'n'].map(word => [word, 'de'] as const),
  ...['ter', 'ten', 'te'].map(word => [word, 'te'] as const),
  ...['op', 'opt', 'opde'].map(word => [word, 'op'] as const),
  ...['in', 'int', 'uit', 'aan', 'bij', 'onder', 'over', 'voor'].map(
    word => [word, word.slice(0, 2)] as const,
  ),
  ...['el', 'al', 'bin', 'ibn', 'abu'].map(word => [word, 'el'] as const),
  ...['la', 'le', 'du', 'des', 'da', 'dos', 'del'].map(word => [word, 'la'] as const),
])
