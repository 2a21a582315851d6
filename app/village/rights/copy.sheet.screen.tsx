/** No page: the copy on paper, or as a file that another program can read. Asks one touch more when the last is old. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { provenRecently } from '../accounts/door.ts'
import { findResident, maySpeak, representativesOf } from '../residents/door.ts'
import { openIn } from './copy.cover.tsx'
import template from './copy.document.typ?raw'
import { makeCopy } from './copy.made.ts'
import type { ToldCopy } from './copy.told.ts'
import { inLines } from './rules.copy.ts'

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
  if (speaker && !speakers.some(who => who.id === speaker && maySpeak(who, 'copy', visit.today)))
    return goTo(`${pageOf(visit, person.id)}?niet-namens`)
  if (!provenRecently(visitor.provenAt, now))
    return goTo(`/account/nog-even?naar=${encodeURIComponent(pageOf(visit, person.id))}`)
  const { told } = await makeCopy(visit, person.id, 'X', speaker)
  return fields.text('as') === 'file' ? asFile(visit, told) : pdfAnswer(draw(visit, told), 'umkiek-inzage')
}

/** What the page shows, under the names of the columns: complete, and readable by another program (art. 20). */
function asFile({ village, now }: VillageVisit, { names, parts, looked, withheld }: ToldCopy) {
  const file = {
    ...{ umkiek: 'copy-of-a-person', version: 1, made: now.toString(), village: village.name, about: names },
    known: parts.flatMap(({ part, rows }) =>
      rows.map(({ when, who, facts }) => ({
        ...{ part, when, who },
        facts: facts.map(({ column, label, value }) => ({ column, label, value })),
      })),
    ),
    looked,
    'only-from-others': withheld,
  }
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="umkiek-inzage.json"',
    },
  })
}

function draw(visit: VillageVisit, told: ToldCopy) {
  const { village, say } = visit
  const words = say('rights')
  const head = headOf(visit)
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('copy.of', { name: told.names[0] ?? '' }),
      // Said only when it is so, as far as the village knows the names.
      line: [
        words('copy.paper-line', { village: village.name }),
        openIn(told) === 0 ? words('copy.paper-no-others') : '',
      ]
        .filter(Boolean)
        .join(' '),
      nothing: words('copy.nothing'),
      looked: words('copy.part.looked'),
      withheld: told.withheld.count > 0 ? words('copy.paper-withheld', { count: told.withheld.count }) : '',
      covered: words('copy.paper-covered'),
      rights: words('copy.paper-rights'),
      'rights-list': words('copy.paper-rights-list'),
      elsewhere: words('copy.paper-elsewhere'),
      authority: words('copy.paper-authority'),
    },
    parts: told.parts
      .filter(({ rows }) => rows.length > 0)
      .map(({ part, rows }) => ({
        title: words(`copy.part.${part}`),
        rows: rows.map(({ when, who, facts }) => ({
          line: [when, who].filter(Boolean).join(' · '),
          facts: inLines(facts),
        })),
      })),
    days: told.looked,
  })
}
