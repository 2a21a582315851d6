import { expect, it } from 'vitest'
import { makePdf, pagesOf, type SheetData } from './documents.ts'

const data: SheetData = {
  village: 'Esdorp',
  phone: '0599-010100',
  language: 'nl',
  printed: 'donderdag 26 november 2026',
  words: { phone: 'Bel gerust:' },
  lines: ['Mevrouw Hadders', 'Ûnike “tekens” < > & # $ \\ _ *'],
}
const template = '#show: sheet.with(title: "Proef")\n#for line in data.lines [- #line\n]\n#blank-line'

it('makes a sheet that claims PDF/UA and carries every letter as it was given', () => {
  const pdf = Buffer.from(makePdf(template, data)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('pdfuaid')
})

it('draws a sheet whatever was typed: what its letters lack is a plain letter or a sign', () => {
  const odd = [
    ...[
      'Nguyễn',
      '李小龙 👍🏽',
      'a\udfffb',
      'Жена',
      'e\u0301\u0323',
      'x\u0000\u0007\u200d\ufe0f',
      '\u202f\u3000',
      '◊◊',
    ],
    ...['\u{587a1}', '\u05e9\u05b8', '\uffff\ufffe', '\u{1f468}\u200d\u{1f469}', '\u0e33', 'ﬁ', '\u2028'],
  ]
  expect(pagesOf(makePdf(template, { ...data, village: '村', lines: odd }))).toBe(1)
})

it('draws a covered word beside what nobody has letters for', () => {
  const lines = (text: string) => makePdf(template, { ...data, lines: [text] }).length
  expect(lines('▇▇▇ 李')).toBeGreaterThan(lines('◊ ◊'))
})

it('draws each single character of the first plane, and some of the others', () => {
  const codes = Array.from({ length: 0xffff }, (_, code) => code + 1)
  const lines = codes
    .map(code => String.fromCodePoint(code))
    .join('')
    .match(/.{1,400}/gs) as string[]
  const dice = Array.from({ length: 400 }, (_, at) =>
    String.fromCodePoint(0x10000 + ((at * 7919 * 131) % 0xfffff)),
  )
  expect(pagesOf(makePdf(template, { ...data, lines: [...lines, dice.join(' ')] }))).toBeGreaterThan(1)
})

it('refuses a template that does not compile', () => {
  expect(() => makePdf('#unknown-word', data)).toThrow(/unknown variable/)
})

it('refuses what a screen reader could not read: a picture without words', () => {
  const picture =
    "#show: sheet.with(title: \"Proef\")\n#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))"
  expect(() => makePdf(picture, data)).toThrow(/alt/)
})
