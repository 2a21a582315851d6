import { compoundOf } from './rules.compounds.ts'
import { shopWords } from './rules.destinations.ts'
import { builtInKinds, carriedThings, movingWords, repairWords } from './rules.kindWords.ts'
import type { Where } from './rules.places.ts'
import { remembering } from './rules.remembering.ts'
import type { Kind } from './rules.shape.ts'
import { follows, is, norm, type Sheet, within } from './rules.sheet.ts'
import { fetchesThing } from './rules.things.ts'
import { plainly } from './rules.words.ts'

export type Sort = {
  kind: string | null
  used: { from: number; to: number }[]
  doubted: { from: number; to: number }[]
  /** What comes back is a thing, not a person. */
  thingReturns?: boolean
}

type Row = { code: string; words: string[]; length: number }
/** Phrases by their first word. */
export type KindIndex = Map<string, Row[]>

/** An old logbook asks it twenty thousand times of the same kinds, a village with every call of its own ones. */
const indexed = remembering<Kind[], KindIndex>(
  own => JSON.stringify(own),
  own => indexOf([...builtInKinds, ...own]),
)
export const indexKinds = (own: Kind[]): KindIndex => (own.length === 0 ? builtIn : indexed(own))

const indexOf = (kinds: Kind[]): KindIndex => {
  const index: KindIndex = new Map()
  for (const { code, words } of kinds)
    for (const phrase of words) {
      const parts = plainly(phrase)
        .split(/\s+/)
        .filter(part => part !== '')
      const [first] = parts
      if (first === undefined) continue
      const row = { code, words: parts, length: parts.filter(part => part !== '*').length }
      const rows = index.get(first)
      if (rows) rows.push(row)
      else index.set(first, [row])
    }
  for (const rows of index.values()) rows.sort((a, b) => b.length - a.length)
  return index
}

const builtIn = indexOf(builtInKinds)

type Sign = { from: number; to: number; code: string; spots: number[] }

/** The kind of help, when all that is said points one way. */
export const kindOf = (sheet: Sheet, index: KindIndex, where: Where, back: 'yes' | 'no' | null): Sort => {
  const signs = strongSigns(sheet, index)
  const carried: number[] = []
  const moving: number[] = []
  const repairs: number[] = []
  for (const [at, word] of sheet.words.entries()) {
    if ((sheet.busy[at] && !sheet.doubted[at]) || word.named) continue
    if (carriedThings.has(word.norm) && !is(sheet, at + 1, 'mee', 'nodig', 'hoeft', 'niet', 'blijft'))
      carried.push(at)
    if (movingWords.has(word.norm)) moving.push(at)
    if (repairWords.has(word.norm)) repairs.push(at)
  }
  const { usual, naar, fetchedFrom, expected } = where.signs
  const codes = new Set(signs.map(sign => sign.code))
  const goes = usual.length > 0 || naar.length > 0 || expected || (moving.length > 0 && fetchedFrom)
  const spots = (some: number[]) => some.map(at => ({ from: at, to: at + 1 }))
  const evidence = [...signs.map(({ from, to }) => ({ from, to })), ...spots(moving), ...spots(repairs)]
  const doubtful: Sort = { kind: null, used: [], doubted: evidence }

  if (codes.size === 0) {
    if (moving.some(at => fetchesThing(sheet, at))) return doubtful
    const things = carried.filter(
      at => moving.some(one => Math.abs(one - at) <= 4) || repairs.some(one => Math.abs(one - at) <= 3),
    )
    if (repairs.length > 0) return goes ? doubtful : { kind: 'klus', used: spots(repairs), doubted: [] }
    if (things.length > 0 && !usual.some(one => one.sort === 'department'))
      return { ...doubtful, doubted: [...evidence, ...spots(things)] }
    if (usual.some(one => one.head === 'dierenarts' || one.head === 'dierenkliniek') && !naar.length)
      return doubtful
    if (!goes && back === null) return doubtful
    const way = usual.map(({ from, to }) => ({ from, to }))
    return { kind: 'vervoer', used: [...spots([...new Set(naar)]), ...spots(moving), ...way], doubted: [] }
  }
  if (codes.size > 1) return doubtful
  const [code = ''] = codes
  if (repairs.length > 0 && !['klus', 'digitaal', 'tuin'].includes(code)) return doubtful
  const sure: Sort = {
    kind: code,
    used: [
      ...signs.map(({ from, to }) => ({ from, to })),
      ...(code === 'vervoer' ? [...spots(moving), ...spots([...new Set(naar)])] : []),
    ],
    doubted: [],
  }
  if (code === 'klus' || code === 'digitaal') sure.used.push(...spots(repairs))
  if (code === 'klus' && signs.some(({ to }) => is(sheet, to, 'ophalen', 'halen', 'brengen'))) return doubtful
  if (code === 'vervoer')
    return carried.some(at => moving.some(one => one - at === 1 || at - one === 1)) ? doubtful : sure
  if (back === 'yes' && !goes && ['tuin', 'klus', 'formulier', 'digitaal', 'wonen'].includes(code))
    return { ...sure, thingReturns: true }
  return movesToo(code, where, back) ? doubtful : sure
}

const strongSigns = (sheet: Sheet, index: KindIndex): Sign[] => {
  const all: Sign[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    const word = norm(sheet, at)
    if (word === '' || sheet.busy[at]) continue
    for (const row of index.get(word) ??
      index.get(compoundOf(word, part => index.has(part)))?.filter(one => one.words.length === 1) ??
      []) {
      const spots = matchAt(sheet, at, row.words)
      if (spots === null) continue
      all.push({ from: at, to: (spots.at(-1) ?? at) + 1, code: row.code, spots })
      break
    }
  }
  // A longer phrase takes its words away from the shorter ones, wherever those stand.
  const longest = new Map<number, number>()
  for (const { spots } of all)
    for (const at of spots) longest.set(at, Math.max(longest.get(at) ?? 0, spots.length))
  return all.filter(
    sign => !excused(sheet, sign) && sign.spots.every(at => (longest.get(at) ?? 0) <= sign.spots.length),
  )
}

const matchAt = (sheet: Sheet, at: number, words: string[]): number[] | null => {
  const spots = [at]
  let here = at
  for (let i = 1; i < words.length; i++) {
    const gap = words[i] === '*'
    if (gap) i++
    const wanted = words[i] ?? ''
    const reach = gap ? 4 : 1
    let next = here + 1
    while (next <= here + reach && norm(sheet, next) !== wanted) next++
    if (next > here + reach || sheet.busy[next]) return null
    spots.push(next)
    here = next
  }
  return spots
}

const numberNext = (sheet: Sheet, at: number) =>
  sheet.words[at]?.digits === true || is(sheet, at, 'nr', 'nummer', 'nummers')

/** The same word in another sense: a telephone number, food for the day, a letter to post. */
const excused = (sheet: Sheet, sign: Sign): boolean => {
  if (sign.spots.length > 1) return false
  const { from: at, to } = sign
  const word = norm(sheet, at)
  const before = norm(sheet, at - 1)
  if (['telefoon', 'mobiel', 'mobieltje', 'app', 'mail', 'mailen', 'email'].includes(word))
    return (
      numberNext(sheet, to) ||
      is(sheet, to, 'haar', 'hem', 'mij', 'me') ||
      ['per', 'via', 'aan', 'door'].includes(before)
    )
  if (word === 'stuk' || word === 'blad' || word === 'kaarten')
    return !follows(sheet, to) ? false : is(sheet, to, 'of', 'voor', 'van', 'papier')
  if (word === 'bezoek' && is(sheet, to, 'aan') && follows(sheet, to)) return true
  if (word === 'telefoontje') return is(sheet, to, 'van')
  if (word === 'bezoek' || word === 'visite') return before === 'op' && !is(sheet, to, 'komen', 'komt')
  if (word === 'hond' || word === 'kat') return before === 'hulp'
  // "Wil praten over verhuizen" asks about moving house, not for a visit.
  if (word === 'praten') return within(sheet, at, 4, 'over')
  if (word === 'haag') return before === 'den'
  return ['geen', 'niet'].includes(before) && follows(sheet, at)
}

/** Next to another kind of help somebody or something also has to go somewhere: which of the two is asked? */
const movesToo = (code: string, where: Where, back: 'yes' | 'no' | null): boolean => {
  const { usual, naar } = where.signs
  if (code === 'boodschap')
    return usual.some(
      one =>
        !shopWords.has(plainly(one.head)) &&
        !['apotheek', 'drogist', 'huisarts', 'dokter', 'markt', 'dorpshuis'].includes(one.head) &&
        one.sort !== 'known',
    )
  if (back === 'yes') return true
  if (code === 'tuin' || code === 'klus') return usual.length > 0 && naar.length > 0
  if (code === 'maaltijd')
    return (
      naar.length > 0 ||
      usual.some(one => one.head !== 'dorpshuis' && one.head !== 'huiskamer' && one.sort !== 'known')
    )
  if (naar.length > 0) return true
  return usual.some(
    one =>
      one.sort !== 'known' &&
      !['dorpshuis', 'huiskamer', 'kerk', 'kerkhof', 'bank', 'markt', 'gemeentehuis'].includes(one.head),
  )
}
