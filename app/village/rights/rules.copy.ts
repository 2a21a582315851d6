/** What a person gets of what is known about them: whose names must be looked at first, and what was covered. */

/** Facts under one word follow each other in one line: "adres: Brink 4 7899 BB Esdorp". */
export function inLines(facts: readonly { label: string; value: string }[]) {
  const lines: { label: string; value: string }[] = []
  for (const { label, value } of facts) {
    if (value === '') continue
    const last = lines.at(-1)
    if (last?.label === label) last.value = `${last.value} ${value}`
    else lines.push({ label, value })
  }
  return lines
}

export type Stretch = { from: number; until: number }
export type Blank = Stretch & { col: string; row: string }

/** What stands on paper where words about somebody else were. */
export const covered = '▇▇▇'

/** The text with these stretches covered; what touches or overlaps is one cover. */
export function cover(text: string, stretches: readonly Stretch[]): string {
  return joined(stretches, text).reduceRight(
    (left, { from, until }) => left.slice(0, from) + covered + left.slice(until),
    text,
  )
}

/** "Lotte van der Heijden" is one name. */
export const infixes = "(?:(?:van|von|den|der|de|ten|ter|te|het|in|op|'t)\\s+)*"
const withinName = new RegExp(`^\\s*${infixes}$`, 'iu')

function joined(stretches: readonly Stretch[], text: string, between = /^\s*$/): Stretch[] {
  const within = stretches
    .map(({ from, until }) => ({ from, until: Math.min(until, text.length) }))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from - other.from)
  const whole: Stretch[] = []
  for (const next of within) {
    const last = whole.at(-1)
    // "Jan Eising", also when only a space stands between.
    if (last && between.test(text.slice(last.until, next.from))) last.until = Math.max(last.until, next.until)
    else whole.push({ ...next })
  }
  return whole
}

/** Words of a name by which nobody is known. */
const little = new Set([
  'van',
  'von',
  'den',
  'der',
  'ten',
  'ter',
  'het',
  'mevrouw',
  'meneer',
  'fam',
  'familie',
  'mevr',
  'dhr',
])

/**
 * `given`: first names that are long enough to be no other word. `own`: by which this person is known too. `shared`: family
 * names of others that are this person's own as well.
 */
export type Names = Record<'words' | 'given' | 'own' | 'shared', ReadonlySet<string>>

/** The words by which others are known, without those by which this person is known too. */
export function wordsOfNames(others: readonly string[], own: readonly string[]): Names {
  const theirs = new Set(own.flatMap(wordsOf))
  const all = others.map(other => wordsOf(other).filter(word => !theirs.has(word)))
  return {
    own: theirs,
    shared: new Set(others.flatMap(other => wordsOf(other).slice(1)).filter(word => theirs.has(word))),
    words: new Set(all.flat()),
    given: new Set(
      others
        .map(wordsOf)
        .filter(words => words.length > 1)
        .map(([first = '']) => first)
        .filter(first => isLong(first) && !theirs.has(first)),
    ),
  }
}
const isLong = (word: string) => word.length > 3

const wordsOf = (name: string) =>
  (name.match(/\p{L}[\p{L}'’-]*/gu) ?? []).map(plainWord).filter(word => word.length > 2 && !little.has(word))

export const plainWord = (word: string) => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** By how somebody is called, and how they are spoken of: "hr nijkamp", typed in a hurry. */
export const spokenOf =
  /(?:^|[^\p{L}])(?:dhr|hr|heer|meneer|mevr|mevrouw|mw|fam|familie|buurman|buurvrouw)\.? $/iu

/**
 * Where somebody else is named, as far as the village knows their name: a word of a name with a capital; without one
 * only where it can hardly be another word, as "boom" can.
 */
export function namesIn(text: string, names: Names): Stretch[] {
  const { words, given, own } = names
  // Pieters is not Pieter's where it is their own name.
  const isIn = (names: ReadonlySet<string>, word: string) =>
    names.has(plainWord(word)) ||
    (names.has(plainWord(word.replace(/['’]?s$/u, ''))) && !own.has(plainWord(word)))
  const found = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)]
    .filter(({ 0: word, index }) =>
      /^\p{Lu}/u.test(word) || spokenOf.test(text.slice(0, index)) ? isIn(words, word) : isIn(given, word),
    )
    .map(({ 0: word, index }) => ({ from: index, until: index + word.length }))
  return joined(found, text, withinName).map(stretch => withSurname(text, stretch, names))
}

const wordAfter = new RegExp(`^\\s+${infixes}(\\p{L}[\\p{L}'’-]*)`, 'iu')

/** Of "Daphne Ottens" all is Daphne's, also for whoever was born Ottens; "Piet boom" is no name of Piet's. */
function withSurname(text: string, { from, until }: Stretch, { shared }: Names): Stretch {
  const [all = '', word = ''] = wordAfter.exec(text.slice(until)) ?? []
  const isName = /^\p{Lu}/u.test(word) || /^\p{Ll}/u.test(text.slice(from))
  const isShared = shared.has(plainWord(word)) || shared.has(plainWord(word.replace(/['’]?s$/u, '')))
  return { from, until: isName && isShared ? until + all.length : until }
}

const nameBefore = new RegExp(`[^\\s.!?:;]\\s+(\\p{Lu}[\\p{L}'’-]+)\\s+${infixes}$`, 'u')
const nameAfter = new RegExp(`^\\s+${infixes}(\\p{Lu}[\\p{L}'’-]+)`, 'u')

/**
 * A part of a name with another name beside it: "Riet Hadders", and not of Riet Nijkamp; "met Anna Nijkamp". What begins
 * a sentence has its capital from that, and a whole name is nobody else's.
 */
export function isOfAnother(text: string, { from, until }: Stretch, { words }: Names): boolean {
  if (/\s/.test(text.slice(from, until))) return false
  const besides = [nameBefore.exec(text.slice(0, from))?.[1], nameAfter.exec(text.slice(until))?.[1]]
  return besides.some(beside => beside && !words.has(plainWord(beside)) && !spokenOf.test(` ${beside} `))
}

/** The words around a place in a text. */
export const around = (text: string, { from, until }: Stretch, letters = 30) =>
  `${from > letters ? '… ' : ''}${text.slice(Math.max(0, from - letters), until + letters)}${text.length > until + letters ? ' …' : ''}`

/** Where these words stand, as a coordinator typed them; every place, whatever the capitals. */
export function placesOf(words: string, text: string): Stretch[] {
  const [wanted, all] = [words.trim().toLowerCase(), text.toLowerCase()]
  // A letter that changes length when it is lowered would shift all that follows.
  if (wanted === '' || all.length !== text.length) return []
  const found: Stretch[] = []
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length))
    found.push({ from: at, until: at + wanted.length })
  return found
}

/** How a stretch travels in a form: `logbook.entries.words|id|3|12`. */
export const sayBlank = ({ col, row, from, until }: Blank) => [col, row, from, until].join('|')

export function readBlank(said: string): Blank | null {
  const [col = '', row = '', from = '', until = ''] = said.split('|')
  const fits =
    /^[a-z_.]{1,80}$/.test(col) &&
    /^[0-9a-f-]{36}$/.test(row) &&
    /^\d{1,5}$/.test(from) &&
    /^\d{1,5}$/.test(until)
  return fits && Number(from) < Number(until) ? { col, row, from: Number(from), until: Number(until) } : null
}
