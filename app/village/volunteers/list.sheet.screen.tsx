/** The list on paper, to ring with: who takes part, the number, what they like to do, and who else offers something. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { dotted } from '../../furniture/dotted.ts'
import template from './list.document.typ?raw'
import { loadList } from './list.loaded.ts'
import { rowOf } from './list.rows.tsx'
import { shownAt, shownIn } from './rules.shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { people, offerers, kind, by } = await loadList(args)
  visit.saw(
    [...people.flatMap(({ id }) => shownIn(id, 'takes-part')), ...offerers.map(({ id }) => shownAt(id))],
    'X',
  )
  const say = visit.say('volunteers')
  const head = headOf(visit)
  const pdf = makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: kind ? say('sheet.title-kind', { kind: kind.name }) : say('sheet.title'),
      line: say('sheet.line'),
      nobody: say('sheet.nobody'),
      others: say('offerers.title'),
      notes: say('sheet.notes'),
    },
    people: people.map(taker => {
      const { name, phone, likes, more } = rowOf(taker, by)
      return { name, phone, words: [likes, more].filter(Boolean).join(' ') }
    }),
    others: offerers.map(({ name, offers, contact, phone, mail }) => ({
      ...{ name, phone, words: dotted([offers, contact, mail]) },
    })),
  })
  return pdfAnswer(pdf, 'umkiek-bellijst')
}
