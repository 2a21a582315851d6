/** One word of the call, as it stands in the text and as the rules compare it. */
export type Word = {
  /** As typed. */
  text: string
  /** Lower case, without accents; after `mend` with typing errors put right. */
  norm: string
  from: number
  to: number
  /** Marks between the word before and this one: `','`, `'-'`, `'/'`, `'.'`; empty when only white space. */
  gap: string
  /** No white space before this word: `10` and `15` in `10.15`. */
  tight: boolean
  /** A comma, a full stop or a new line stands before it: another thought may begin. */
  fresh: boolean
  /** Digits, or a number in letters; null for other words. */
  number: number | null
  digits: boolean
  /** Part of a person's name: no rule may read it as a day, a kind or a place. */
  named: boolean
}

/** A full stop behind these is part of the word, not the end of a sentence. */
const shortened = new Set(
  `
  mw mevr hr dhr fam u ma di wo woe do don vr za zo jan feb febr mrt apr jun jul aug sep sept okt nov
  dec wk och gr evt ca vm nm tel nr volg vlg incl excl str zkh med ong min max ziekenh afspr boodsch boods miv rolst
  roll`
    .trim()
    .split(/\s+/),
)

const numbers = `
  nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
  zeventien achttien negentien twintig`
  .trim()
  .split(/\s+/)
const spelled = new Map([...numbers.map((word, value) => [word, value] as const), ['dertig', 30] as const])

/** Drents for words on which a meaning hangs. */
const drents = new Map([
  ['naor', 'naar'],
  ['noar', 'naar'],
  ['um', 'om'],
  ['veur', 'voor'],
  ['mit', 'met'],
  ['hef', 'heeft'],
  ['koffij', 'koffie'],
])

export const plainly = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'").toLowerCase()

/** Every class is a plain run of characters, so that the time stays in step with the length of the text. */
const pieces =
  /[0-9]+|\p{L}(?:[./]\p{L}(?!\p{L}))+|['’]?(?:(?![0-9])[\p{L}\p{M}\p{N}])+(?:['’-](?:(?![0-9])[\p{L}\p{M}\p{N}])+)*/gu

/** Words that keep their hyphen; in all others a hyphen may join two thoughts (`ma-di`, `dinsdag-middag`). */
export const wordsIn = (text: string, joins: (part: string) => boolean): Word[] => {
  const words: Word[] = []
  let end = 0
  for (const piece of text.matchAll(pieces)) {
    for (const [part, offset] of partsOf(piece[0], joins)) {
      const from = piece.index + offset
      const between = text.slice(end, from)
      const marks = between.replace(/\s/g, '')
      const before = words.at(-1)
      const closesShort = marks === '.' && before !== undefined && shortened.has(before.norm)
      const gap = closesShort && /\s/.test(between) ? '' : marks
      words.push({
        ...shapeOf(part),
        from,
        to: from + part.length,
        gap,
        tight: words.length > 0 && !/\s/.test(between),
        fresh:
          words.length === 0 ||
          (/[,;!?:().\n]/.test(gap) && !isFigures(before, part, between)) ||
          between.includes('\n'),
        named: false,
      })
      end = from + part.length
    }
  }
  return words
}

/** `9.00` and `26.11` are one thing said. */
const isFigures = (before: Word | undefined, part: string, between: string) =>
  /^[.:]$/.test(between) && before?.digits === true && /^[0-9]/.test(part)

const partsOf = (piece: string, joins: (part: string) => boolean): [string, number][] => {
  if (/^half[a-z]{3,6}$/i.test(piece) && spelled.has(piece.slice(4).toLowerCase()))
    return [
      [piece.slice(0, 4), 0],
      [piece.slice(4), 4],
    ]
  if (!piece.includes('-')) return [[piece, 0]]
  const found: [string, number][] = []
  let offset = 0
  for (const part of piece.split('-')) {
    found.push([part, offset])
    offset += part.length + 1
  }
  return found.some(([part]) => joins(plainly(part).replace(/^'/, ''))) ? found : [[piece, 0]]
}

const shapeOf = (text: string) => {
  if (/^[0-9]/.test(text)) {
    const norm = text
    return { text, norm, number: text.length > 6 ? null : Number(text), digits: true }
  }
  let norm = plainly(text).replace(/^'/, '')
  if (/^\p{L}(?:[./]\p{L})+$/u.test(norm)) norm = norm.replace(/[./]/g, '')
  norm = drents.get(norm) ?? norm
  return { text, norm, number: spelled.get(norm) ?? null, digits: false }
}
