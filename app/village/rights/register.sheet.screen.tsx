/** The register on paper, for the board or for whoever asks to see it. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { findVillage } from '../village/door.ts'
import { yearsOf } from './queries.years.ts'
import template from './register.document.typ?raw'
import { tellRegister, tellVillage } from './register.told.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, mailHost } = visit
  const words = say('rights')
  const head = headOf(visit)
  const sheet = makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('register.title'),
      'of-whom': words('register.of-whom'),
      ground: words('register.ground'),
      'seen-by': words('register.seen-by'),
    },
    ...tellVillage(say, await findVillage(tx, village.id), mailHost),
    purposes: tellRegister(say, await yearsOf(tx, village.id)),
  })
  return pdfAnswer(sheet, 'umkiek-register')
}
