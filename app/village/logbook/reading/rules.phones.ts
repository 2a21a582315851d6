import { claim, is, type Sheet } from './rules.sheet.ts'

/** Dutch numbers as people write them: ten figures, or +31 and nine. A date (`01-12-2026`) has other groups. */
const shapes = [
  /(?:\+31[ -]?|0)6[ -]?\d{2} ?\d{2} ?\d{2} ?\d{2}/,
  /(?:\+31[ -]?|0)\d{3}[ -]?\d{2} ?\d{2} ?\d{2}/,
  /(?:\+31[ -]?|0)\d{3}[ -]?\d{3} ?\d{3}/,
  /(?:\+31[ -]?|0)\d{2}[ -]?\d{3} ?\d{2} ?\d{2}/,
]
const number = new RegExp(`(?<![\\d-])(?:${shapes.map(({ source }) => source).join('|')})(?![\\d-])`, 'g')

const lead = 'tel telefoon telefoonnr telnr telefoonnummer nummer nr mobiel mob'.split(' ')

/** Takes telephone numbers out of the call, so that no rule reads hours or days in them. */
export const phonesIn = (sheet: Sheet): string[] =>
  [...sheet.text.matchAll(number)].map(({ 0: phone, index }) => {
    const end = index + phone.length
    const from = sheet.words.findIndex(word => word.to > index)
    const last = sheet.words.findLastIndex(word => word.from < end)
    let first = from
    while (is(sheet, first - 1, ...lead)) first--
    claim(sheet, first, last + 1, 'phone', phone)
    return phone
  })
