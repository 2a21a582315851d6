/** The register on paper, for the board or for whoever asks to see it. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { yearsOf } from './queries.years.ts'
import template from './register.document.typ?raw'
import { tellRegister } from './register.told.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say } = visit
  const words = say('rights')
  const head = headOf(visit)
  const sheet = makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('register.title'),
      responsible: words('register.responsible', { village: village.name, phone: village.phone }),
      nowhere: words('register.nowhere'),
      safe: words('register.safe'),
      parts: words('register.parts'),
      'of-whom': words('register.of-whom'),
      ground: words('register.ground'),
      'seen-by': words('register.seen-by'),
    },
    purposes: tellRegister(say, await yearsOf(tx, village.id)),
  })
  return pdfAnswer(sheet, 'umkiek-register')
}
