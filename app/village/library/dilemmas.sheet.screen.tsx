/** The dilemmas to cut out, four on an A4, for the table of an evening. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { cardsOf } from './cards.ts'
import template from './dilemmas.document.typ?raw'
import { inShort } from './rules.limits.ts'
import { inWords } from './shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village } = visit
  const say = visit.say('library')
  const words = inWords(visit.say)
  const [dilemmas, limits] = await Promise.all([
    cardsOf(tx, village.id, 'dilemma'),
    cardsOf(tx, village.id, 'limit'),
  ])
  const nameOf = (code: string) => {
    const card = limits.find(limit => limit.inUse && limit.code === code)
    return card ? [inShort(words(card.said))] : []
  }
  const head = headOf(visit)
  const pdf = makePdf(template, {
    ...head,
    words: {
      ...head.words,
      dilemmas: say('paper.dilemmas'),
      one: say('paper.one'),
      other: say('paper.other'),
      ask: say('paper.ask'),
      limits: say('paper.limits'),
    },
    cards: dilemmas
      .filter(({ inUse }) => inUse)
      .map(card => ({ ...words(card.said), limits: card.said.limits.flatMap(nameOf).join(', ') })),
  })
  return pdfAnswer(pdf, 'umkiek-dilemmas')
}
