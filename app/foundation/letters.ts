/**
 * What the letters of our sheets can draw. PDF/UA refuses a whole sheet for one character that they cannot, and people
 * are called Nguyễn, write 👍 and paste what they found: what cannot be drawn is printed as one sign.
 */

/** The characters of a font by its table `cmap`, format 4 (OpenType 1.9, "cmap"); our fonts have no other. */
export function lettersOf(font: Buffer): Set<number> {
  const at = unicodeTable(font)
  const read = (offset: number) => font.readUInt16BE(at + offset)
  const twice = read(6)
  const letters = new Set<number>()
  for (let segment = 0; segment < twice; segment += 2) {
    const [end, start] = [read(14 + segment), read(16 + twice + segment)]
    const delta = read(16 + 2 * twice + segment)
    const place = 16 + 3 * twice + segment
    const range = read(place)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : read(place + range + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) letters.add(code)
    }
  }
  return letters
}

function unicodeTable(font: Buffer): number {
  const tables = font.readUInt16BE(4)
  for (let table = 0; table < tables; table++) {
    const entry = 12 + 16 * table
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(entry + 8)
    for (let each = 0; each < font.readUInt16BE(cmap + 2); each++) {
      const at = cmap + font.readUInt32BE(cmap + 8 + 8 * each)
      if (font.readUInt16BE(at) === 4) return at
    }
  }
  throw new Error('A font of which we cannot read what it draws.')
}

/** Drawn by all of our letters; "?" would be taken for a question of whoever wrote it. */
const missing = '◊'

/** Nguyễn as Nguyen; of what has no plain letter below it (李, 👍) one sign for a whole row of them. */
export function drawable(text: string, letters: ReadonlySet<number>): string {
  if (/^[\n -~]*$/.test(text)) return text
  const drawn = [...text.toWellFormed().normalize('NFC')].map(letter => {
    if (letter === '\n' || isIn(letters, letter)) return letter
    if (/\s/.test(letter)) return ' '
    if (/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(letter)) return ''
    const [plain = ''] = letter.normalize('NFD')
    return isIn(letters, plain) ? plain : missing
  })
  return drawn.join('').replace(/◊+/g, missing)
}

const isIn = (letters: ReadonlySet<number>, letter: string) => letters.has(letter.codePointAt(0) ?? 0)
