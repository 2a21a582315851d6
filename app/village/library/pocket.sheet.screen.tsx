/** The pocket card: one A4, folded, with one sentence for each situation. Nothing on it is about anybody. */
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import template from './pocket.document.typ?raw'
import { guideOnPaper } from './sheets.ts'

export async function loader(args: Args) {
  return pdfAnswer(makePdf(template, await guideOnPaper(inVillage(args))), 'umkiek-zakkaart')
}
