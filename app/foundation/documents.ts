/**
 * Printed sheets: Typst makes PDF/UA-1, which a screen reader can read, in some milliseconds a page.
 * A room's template (`*.document.typ`, imported as text with `?raw`) comes after the common sheet and reads `data`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawable, lettersOf } from './letters.ts'
import sheet from './sheet.typ?raw'

export type SheetData = {
  village: string
  /** Empty when the village has none yet. */
  phone: string
  language: 'nl' | 'en'
  /** When it was printed, as people say it. */
  printed: string
  /** `words.phone` stands before the number; the rest belongs to the room. */
  words: { phone: string } & Record<string, string>
} & Record<string, unknown>

/**
 * Throws when the template does not compile or cannot be read by a screen reader: that is a fault of ours. What was typed
 * never is: Typst has some further letters besides our own (Greek, Vietnamese), and where a sheet holds one that nobody
 * has, it is drawn again with ours alone.
 */
export function makePdf(template: string, data: SheetData): Uint8Array<ArrayBuffer> {
  try {
    return draw(template, JSON.stringify(data))
  } catch (error) {
    if (!/could not be displayed|surrogate/.test(String(error))) throw error
    const { letters } = typst()
    const ours = (_name: string, value: unknown) =>
      typeof value === 'string' ? drawable(value, letters) : value
    return draw(template, JSON.stringify(data, ours))
  }
}

function draw(template: string, data: string) {
  const { compiler } = typst()
  const made = compiler.compile({ mainFileContent: `${sheet}\n${template}`, inputs: { data } })
  if (!made.result)
    throw new Error(`A sheet does not compile: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`)
  return new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' }))
}

export const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

/** Shown in the browser, named for whoever keeps it; the name is ours, never typed by a person. */
export const pdfAnswer = (pdf: Uint8Array<ArrayBuffer>, name: string) =>
  new Response(pdf, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` },
  })

type Typst = { compiler: NodeCompiler; letters: ReadonlySet<number> }
let once: Typst | undefined
const typst = (): Typst => {
  once ??= begin()
  return once
}

function begin(): Typst {
  const folder = join(createRequire(import.meta.url).resolve(`${fonts}/package.json`), '..')
  const fontBlobs = cuts.map(cut => readFileSync(join(folder, cut)))
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }] }),
    // What the bold ones lack is missing in a heading. A block covers words; Typst draws it.
    letters: fontBlobs
      .map(lettersOf)
      .reduce((all, cut) => all.intersection(cut))
      .add('▇'.charCodeAt(0)),
  }
}

const fonts = '@expo-google-fonts/atkinson-hyperlegible-next'
const cuts = [
  '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
]
