import { expect, it } from 'vitest'
import { makePdf, type SheetData } from './documents.ts'

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

it('refuses a template that does not compile', () => {
  expect(() => makePdf('#unknown-word', data)).toThrow(/unknown variable/)
})

it('refuses what a screen reader could not read: a picture without words', () => {
  const picture =
    "#show: sheet.with(title: \"Proef\")\n#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))"
  expect(() => makePdf(picture, data)).toThrow(/alt/)
})
