/** An edition on paper, as a list and as a picture: each made from what was printed, and from nothing else. */
import { makePdf } from '../../../foundation/documents.ts'
import { writeCsv } from '../../../foundation/sheets.csv.ts'
import { escapeXml, writeXlsx } from '../../../foundation/sheets.xlsx.ts'
import template from './edition.document.typ?raw'
import {
  type Form,
  kindLines,
  type Line,
  notesOf,
  quarterLines,
  signOf,
  type Tongue,
  titleOf,
} from './edition.said.ts'
import type { Kept } from './queries.editions.ts'
import type { Edition } from './rules.edition.ts'
import type { Cell } from './rules.small.ts'

type Told = Tongue & { phone: string }
type Made = { body: string | Uint8Array<ArrayBuffer>; type: string }

export function fileOf(form: Form, kept: Kept, told: Told): Made {
  switch (form) {
    case 'pdf':
      return { body: pdfOf(kept, told), type: 'application/pdf' }
    case 'csv':
      return {
        body: writeCsv(rowsOf(kept, told).map(row => row.map(String))),
        type: 'text/csv; charset=utf-8',
      }
    case 'xlsx':
      return {
        body: writeXlsx(rowsOf(kept, told)),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }
    case 'svg':
      return { body: pictureOf(kept.edition, told), type: 'image/svg+xml' }
  }
}

function rowsOf(kept: Kept, told: Told): (string | number)[][] {
  const words = told.say('logbook')
  const { edition } = kept
  const hidden = words('trends.edition.not-shown')
  const table = (head: string, lines: readonly Line[]) => [
    [head, words('trends.edition.who-asked'), words('trends.edition.how-often')],
    ...lines.map(({ name, people, requests }) => [name, people ?? hidden, requests ?? hidden]),
  ]
  return [
    [titleOf(edition, told)],
    [],
    ...table(words('trends.edition.quarter'), quarterLines(edition, told)),
    [],
    ...table(words('trends.kinds.kind'), kindLines(edition, told)),
    [],
    ...notesOf(kept, told).map(note => [note]),
    [signOf(kept, told)],
  ]
}

function pdfOf(kept: Kept, told: Told) {
  const words = told.say('logbook')
  const { edition } = kept
  const most = mostOf([...edition.quarters, ...edition.kinds])
  const table = (lines: readonly Line[]) =>
    lines.map(({ name, people, requests }) => ({
      name,
      people: people === null ? '' : String(people),
      requests: requests === null ? '' : String(requests),
      share: Math.round(((people ?? 0) / most) * 100),
    }))
  return makePdf(template, {
    village: edition.village,
    phone: told.phone,
    language: told.language,
    printed: signOf(kept, told),
    words: {
      phone: told.say('accounts')('paper.phone'),
      title: titleOf(edition, told),
      perQuarter: words('trends.edition.per-quarter'),
      perKind: words('trends.edition.per-kind'),
      quarter: words('trends.edition.quarter'),
      kind: words('trends.kinds.kind'),
      people: words('trends.edition.who-asked'),
      requests: words('trends.edition.how-often'),
      hidden: words('trends.edition.not-shown'),
    },
    notes: notesOf(kept, told),
    quarters: table(quarterLines(edition, told)),
    kinds: table(kindLines(edition, told)),
  })
}

const mostOf = (rows: readonly Cell[]) => Math.max(1, ...rows.map(({ people }) => people ?? 0))

const line = 44
const left = 300
const width = 900

/** Bars with their figures beside them, for whoever lays out an annual report: letters and colours stand in it. */
function pictureOf(edition: Edition, told: Told): string {
  const words = told.say('logbook')
  const hidden = words('trends.edition.not-shown')
  const lines = kindLines(edition, told)
  const most = mostOf(lines)
  const title = words('trends.edition.picture', { village: edition.village, year: String(edition.year) })
  const bars = lines.map(({ name, people }, at) => {
    const y = 70 + at * line
    const long = Math.round(((people ?? 0) / most) * (width - left - 140))
    const figure = people === null ? hidden : String(people)
    return [
      `<text x="${left - 12}" y="${y + 20}" text-anchor="end">${escapeXml(shortened(name))}</text>`,
      people === null ? '' : `<rect x="${left}" y="${y + 2}" width="${long}" height="24" fill="#63306f"/>`,
      `<text x="${left + long + (people === null ? 0 : 10)}" y="${y + 20}">${escapeXml(figure)}</text>`,
    ].join('')
  })
  const height = 70 + lines.length * line + 60
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Atkinson Hyperlegible Next', Verdana, sans-serif" font-size="18" fill="#241e1a"><title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/><text x="24" y="38" font-size="24" font-weight="bold">${escapeXml(title)}</text>${bars.join('')}<text x="24" y="${height - 22}" font-size="14">${escapeXml(words('trends.edition.hidden'))}</text></svg>\n`
}

const shortened = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name)
