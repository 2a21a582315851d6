/** What stands on a printed sheet, as somebody reads it: the PDF's own letters, in the order in which they are drawn. */
import { inflateSync } from 'node:zlib'

/** `pdf` as latin1, one letter a byte. Pieces of a line that lie apart come apart: one string for each. */
export const readPaper = (pdf: string): string[] => readPages(pdf).flat()

/** The same, page by page. */
export function readPages(pdf: string): string[][] {
  const { objects, pages } = pagesIn(pdf)
  return pages.map(page => {
    const named = (/\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)
    const fonts = new Map(
      [...named].map(([, name, id]) => [name as string, lettersOf(objects, id as string)]),
    )
    return drawn(contentsOf(objects, page), fonts)
  })
}

/** The smallest letters on it, in points. */
export function smallestLetters(pdf: string): number {
  const { objects, pages } = pagesIn(pdf)
  const sizes = pages.flatMap(page =>
    [...contentsOf(objects, page).matchAll(/\/\w+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
  )
  return Math.min(...sizes)
}

function pagesIn(pdf: string) {
  const objects = new Map<string, string>()
  for (const [, id, object] of pdf.matchAll(/(?<=^|\n)(\d+) 0 obj([\s\S]*?)endobj/g))
    objects.set(id as string, object as string)
  return {
    objects,
    pages: [...objects.values()].filter(object => /\/Type \/Page\b(?!s)/.test(object)),
  }
}

const contentsOf = (objects: Map<string, string>, page: string) =>
  streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''))

/** What an answer says: of a printed sheet its letters, of all else what it is. */
export const wordsIn = (body: string) => (body.startsWith('%PDF') ? readPaper(body).join(' ') : body)

/** The code of a letter, and the codes of the card by their number, as somebody types them over. */
export function readLetter(pdf: string) {
  const said = readPaper(pdf)
  const letter = said.find(line => /^([A-Z0-9]{4} ){2}[A-Z0-9]{4}$/.test(line)) ?? ''
  const codeAt = (number: number) => said[said.indexOf(`${number}.`, said.lastIndexOf('1.')) + 1] ?? ''
  return { letter, codeAt }
}

function drawn(stream: string, fonts: Map<string, Map<number, string>>): string[] {
  const said: string[] = []
  let letters = new Map<number, string>()
  let pieces: string[] = []
  for (const [token, font] of tokensOf(stream)) {
    if (font) letters = fonts.get(font) ?? letters
    else if (token === '[') pieces = []
    else if (token !== '] TJ') pieces.push(textOf(bytesOf(token.slice(1, -1)), letters))
    else said.push(pieces.join(''))
  }
  return said
}

/** Strings with their marks, and what they stand in. Marks that open and close as often need no stroke before them. */
function* tokensOf(stream: string): Generator<[token: string, font?: string | undefined]> {
  const next = /\/(\w+) [\d.]+ Tf|\[|\] TJ|\(/g
  for (let found = next.exec(stream); found; found = next.exec(stream)) {
    if (found[0] !== '(') yield [found[0], found[1]]
    else {
      const from = found.index
      for (let depth = 1; depth > 0 && next.lastIndex < stream.length; next.lastIndex++) {
        const letter = stream[next.lastIndex]
        if (letter === '\\') next.lastIndex++
        else if (letter === '(') depth++
        else if (letter === ')') depth--
      }
      yield [stream.slice(from, next.lastIndex)]
    }
  }
}

const textOf = (bytes: number[], letters: Map<number, string>) =>
  bytes.map((high, at) => (at % 2 ? '' : (letters.get(high * 256 + (bytes[at + 1] ?? 0)) ?? '?'))).join('')

/** The strings of a PDF: `\n` and its kind, `\013` in eights, and a mark before what would end the string. */
function bytesOf(text: string): number[] {
  const marks: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
  return [...text.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(([, eights, mark, plain]) => {
    if (eights) return Number.parseInt(eights, 8)
    return mark ? (marks[mark] ?? mark.charCodeAt(0)) : (plain as string).charCodeAt(0)
  })
}

/** Which letter each glyph stands for: the font's own table for readers and for copying. */
function lettersOf(objects: Map<string, string>, font: string): Map<number, string> {
  const table = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? ''))
  const letters = new Map<number, string>()
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of (block as string).matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(glyph as string, 16), fromUtf16(text as string))
  return letters
}

const fromUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** As many bytes as the object says: what is packed may itself look like the end of a line, or of the stream. */
function streamOf(object = ''): string {
  const [begin, head] = /^([\s\S]*?)stream\r?\n/.exec(object) ?? []
  const length = Number(/\/Length (\d+)/.exec(head ?? '')?.[1])
  if (begin === undefined || Number.isNaN(length)) return ''
  const data = object.slice(begin.length, begin.length + length)
  return head?.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data
}
