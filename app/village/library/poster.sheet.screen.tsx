/** The guide for on the wall, in letters that are read from a step away. */
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import template from './poster.document.typ?raw'
import { guideOnPaper } from './sheets.ts'

export async function loader(args: Args) {
  return pdfAnswer(makePdf(template, await guideOnPaper(inVillage(args))), 'umkiek-grenzenwijzer')
}
