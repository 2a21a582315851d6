import {
  compoundDestinations,
  destinations,
  hospitals,
  isDepartment,
  shakyTowns,
  townWords,
} from './rules.destinations.ts'
import { fillers } from './rules.fillers.ts'
import type { Place } from './rules.shape.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'
import { plainly } from './rules.words.ts'

export type PlaceFound = {
  from: number
  to: number
  value: string
  /** The bare word: `ziekenhuis`, `kapper`. */
  head: string
  sort: 'known' | 'usual' | 'town' | 'other' | 'department'
  /** Has a town or name behind it already. */
  full: boolean
  sure: boolean
}

/** The village's own places as rows of plain words, longest first. */
export type PlaceIndex = { words: string[]; name: string }[]

export const indexPlaces = (places: Place[]): PlaceIndex =>
  places
    .flatMap(({ name, also = [] }) => [name, ...also].map(said => ({ words: plainWords(said), name })))
    .filter(row => row.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

const plainWords = (said: string) =>
  plainly(said)
    .split(/[^\p{L}\p{N}']+/u)
    .map(word => destinations.get(word) ?? word)
    .filter(word => word !== '' && !articles.includes(word))

const articles = ['de', 'het', 'een', 't', 'n', "'t", 'in', 'te', 'den']

export const placeAt = (sheet: Sheet, at: number, index: PlaceIndex): PlaceFound | null =>
  sheet.busy[at] ? null : (knownAt(sheet, at, index) ?? usualAt(sheet, at, index) ?? townAt(sheet, at))

const knownAt = (sheet: Sheet, at: number, index: PlaceIndex): PlaceFound | null => {
  for (const row of index) {
    let here = at
    let matched = 0
    for (const word of row.words) {
      while (matched > 0 && articles.includes(norm(sheet, here)) && follows(sheet, here)) here++
      const typed = norm(sheet, here)
      if (sheet.busy[here] || (destinations.get(typed) ?? typed) !== word) break
      matched++
      here++
    }
    if (matched < row.words.length) continue
    const head = destinations.get(norm(sheet, at)) ?? norm(sheet, at)
    const sort = townWords.has(head) && row.words.length === 1 ? 'town' : 'known'
    return { from: at, to: here, value: row.name, head, sort, full: row.words.length > 1, sure: true }
  }
  return null
}

const usualAt = (sheet: Sheet, at: number, index: PlaceIndex): PlaceFound | null => {
  const word = norm(sheet, at)
  const compound = compoundDestinations.get(word)
  if (compound !== undefined && !destinations.has(word))
    return { from: at, to: at + 1, value: compound, head: compound, sort: 'usual', full: false, sure: true }
  const ah = word === 'ah' || (word === 'albert' && is(sheet, at + 1, 'heijn', 'heyn', 'hein'))
  // The doctors' post is `de HAP`; `een warme hap` is a meal.
  if (word === 'hap' && sheet.words[at]?.text !== 'HAP' && !is(sheet, at - 1, 'naar')) return null
  if (!destinations.has(word) && !(ah && sheet.words[at]?.text !== 'ah')) return null
  const first = ah && word === 'albert' ? at + 2 : at + 1
  const typed = sheet.text.slice(sheet.words[at]?.from, sheet.words[first - 1]?.to)
  // A typing error put right is written right.
  const mended = plainly(typed).replace(/\s+/g, ' ') !== word && !ah
  const head = destinations.get(word) ?? (mended ? word : typed)
  const sort = isDepartment(word) ? 'department' : 'usual'
  const own = is(sheet, first, 'in', 'te') ? first + 1 : first
  const tail = knownAt(sheet, own, index)?.sort === 'known' ? null : tailFrom(sheet, first)
  if (tail === null) return { from: at, to: first, value: head, head, sort, full: false, sure: true }
  return { from: at, to: tail.to, value: `${head} ${tail.text}`, head, sort, full: true, sure: true }
}

/** A town as typed, but a typing error put right is written right. */
const townText = (sheet: Sheet, from: number, to: number): string => {
  const only = to === from + 1 ? sheet.words[from] : undefined
  if (only && townWords.has(only.norm) && plainly(only.text) !== only.norm)
    return only.norm.replace(/(?:^|-)[a-z]/g, letter => letter.toUpperCase())
  return sheet.text.slice(sheet.words[from]?.from, sheet.words[to - 1]?.to)
}

const particles = ['van', 'der', 'den', 'de', 'ter', 'ten', 't', 'vd']

/** `Emmen`, `in Emmen`, `Van der Veen` behind a usual place. */
export const tailFrom = (sheet: Sheet, at: number): { text: string; to: number } | null => {
  if (!follows(sheet, at)) return null
  let from = at
  const inTown =
    is(sheet, from, 'in', 'te') || (is(sheet, from, 'van') && townWords.has(norm(sheet, from + 1)))
  if (inTown) from++
  let last = from
  let here = from
  while (here < from + 5 && (here === from || follows(sheet, here) || sheet.words[here]?.gap === '-')) {
    if (isProper(sheet, here)) {
      last = ++here
      continue
    }
    if (inTown || !is(sheet, here, ...particles)) break
    here++
  }
  if (last === from) return null
  return { text: townText(sheet, from, last), to: last }
}

/** A town, or a word with a capital that no rule knows. */
export const isProper = (sheet: Sheet, at: number): boolean => {
  const word = sheet.words[at]
  if (!word || word.named || word.digits || sheet.busy[at]) return false
  if (townWords.has(word.norm)) return true
  if (!/^['’]?\p{Lu}/u.test(word.text) || fillers.has(word.norm) || destinations.has(word.norm)) return false
  if (titles.includes(word.norm)) return false
  return sheet.text !== sheet.text.toUpperCase()
}
const titles = 'mw mevr mevrouw hr heer dhr meneer fam familie mej'.split(' ')

const townAt = (sheet: Sheet, at: number): PlaceFound | null => {
  const word = sheet.words[at]
  if (!word || word.named || !townWords.has(word.norm)) return null
  if (shakyTowns.has(word.norm) && !is(sheet, at - 1, 'naar', 'in', 'te', 'richting')) return null
  const next = sheet.words[at + 1]
  const suffix = next && /^(?:zuid|noord|oost|west|centrum)$/.test(next.norm) && !next.fresh ? 2 : 1
  const value = townText(sheet, at, at + suffix)
  return { from: at, to: at + suffix, value, head: word.norm, sort: 'town', full: true, sure: true }
}

export const isHospital = (found: PlaceFound) =>
  hospitals.has(plainly(found.head)) || /ziekenhuis/i.test(found.value)
