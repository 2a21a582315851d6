/** No page: the list of breaches on paper, for whoever asks to see it (art. 33(5) AVG). */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { type Day, dayOf, sayTime } from '../../foundation/days.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import template from './breach.book.document.typ?raw'
import { sawBook, tellBreach } from './breach.book.told.ts'
import { breachesOf } from './queries.breaches.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, language, say, saw } = visit
  const words = say('rights')
  const head = headOf(visit)
  const breaches = await breachesOf(tx, village.id)
  saw(sawBook(breaches), 'X')
  const day = (on: Day) => sayWholeDate(on, language)
  const moment = (at: Temporal.Instant) => `${day(dayOf(at))}, ${sayTime(at, language)}`
  const sheet = makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('book.title'),
      line: words('book.sheet-line', { village: village.name }),
      empty: words('book.empty'),
    },
    breaches: breaches.map(breach => tellBreach(words, language, breach, { day, moment })),
  })
  return pdfAnswer(sheet, 'umkiek-datalekkenboek')
}
