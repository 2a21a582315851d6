/** No page: the copy on paper, or as a file that another program can read. Asks one touch more when the last is old. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import type { Tell } from '../../entrance/words.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { provenRecently } from '../accounts/door.ts'
import { findResident, maySpeak, type Representative, representativesOf } from '../residents/door.ts'
import { coversOf, openIn } from './copy.cover.tsx'
import template from './copy.document.typ?raw'
import { asFile } from './copy.file.ts'
import { asItHappened } from './copy.happened.ts'
import { type ToldLaw, tellLaw } from './copy.law.ts'
import { fewIn, readCopy, sawCopy } from './copy.made.ts'
import type { ToldCopy } from './copy.told.ts'
import { touchFirst } from './once-more.ts'

const pageOf = ({ village }: VillageVisit, id: string) => `/${village.slug}/mensen/${id}/inzage`

/** Whoever comes here without a form is led to the page. */
export async function loader(args: Args) {
  const visit = inVillage(args)
  const person = await findResident(visit.tx, visit.village.id, args.params.resident)
  throw person ? goTo(pageOf(visit, person.id)) : notHere()
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { visitor, now, fields, tx, village } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const speaker = fields.text('for')
  const speakers = speaker ? await representativesOf(tx, village.id, person.id) : []
  // For what was agreed, and not a day longer (P12).
  const gets = speakers.find(who => who.id === speaker && maySpeak(who, 'copy', visit.today))
  if (speaker && !gets) return goTo(`${pageOf(visit, person.id)}?niet-namens`)
  if (!provenRecently(visitor.provenAt, now)) {
    const chosen = { for: speaker, few: fields.text('few') }
    return touchFirst(args, `mensen/${person.id}/inzage`, chosen)
  }
  // Whoever wrote a line for a few did not write it for this paper: that it may go along is said first.
  const { told } = await readCopy(visit, person.id)
  if (fewIn(told) > 0 && fields.text('few') !== 'yes') return goTo(`${pageOf(visit, person.id)}?enkelen`)
  sawCopy(visit, person.id, 'X', speaker)
  const law = await tellLaw(visit, told)
  return fields.text('as') === 'file'
    ? asFile(visit, told, law, gets)
    : pdfAnswer(draw(visit, told, law, gets), 'umkiek-inzage')
}

function draw(visit: VillageVisit, told: ToldCopy, law: ToldLaw, gets: Representative | undefined) {
  const { village, say } = visit
  const words = say('rights')
  const covers = coversOf(told)
  const head = headOf(visit)
  const name = told.names[0] ?? ''
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('copy.of', { name }),
      // Said only when it is so, as far as the village knows the names.
      line: [
        gets ? words('copy.paper-for', { speaker: gets.name, name }) : '',
        gets?.limits ? words('copy.paper-limits', { limits: gets.limits }) : '',
        words(gets ? 'copy.paper-line-of' : 'copy.paper-line', { village: village.name, name }),
        openIn(covers) > 0
          ? ''
          : words(covers.every(({ ticked }) => ticked) ? 'copy.paper-no-others' : 'copy.paper-but-contacts'),
      ]
        .filter(Boolean)
        .join(' '),
      nothing: words('copy.nothing'),
      looked: words('copy.part.looked'),
      withheld: sayWithheld(words, told.withheld),
      covered: words('copy.paper-covered'),
      rights: words('copy.paper-rights'),
      'rights-list': words('copy.paper-rights-list'),
      elsewhere: words('copy.paper-elsewhere'),
      law: words('copy.law.title'),
    },
    chapters: asItHappened(told).map(chapter => ({
      title: words(`copy.part.${chapter.part}`),
      ...chapter,
    })),
    looked: told.lookedWhen,
    law,
  })
}

/** By name, where this village names its colleagues. */
const sayWithheld = (words: Tell<'rights'>, { count, names, named }: ToldCopy['withheld']) => {
  if (count === 0) return ''
  return named && names.length > 0
    ? words('copy.paper-withheld-by', { count, names: names.join(', ') })
    : words('copy.paper-withheld', { count })
}
