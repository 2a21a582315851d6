/** No page: everybody whom it is about by name, on paper or as a list for the letters. Asks one touch more. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { sayMoment } from '../../foundation/days.said.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { writeCsv } from '../../foundation/sheets.csv.ts'
import { colleagues, provenRecently } from '../accounts/door.ts'
import { shown } from '../residents/door.ts'
import { type Asked, addressAsked, inForm, readWords } from './breach.asked.ts'
import template from './breach.document.typ?raw'
import { type ToldPerson, tellPeople } from './breach.told.ts'
import { type Breach, breachOf } from './queries.breach.ts'
import { tellBefore } from './rules.breach.ts'

const pageOf = ({ village }: VillageVisit) => `/${village.slug}/beheer/datalek`

/** Whoever comes here without a form is led to the page. */
export async function loader(args: Args) {
  throw goTo(pageOf(inVillage(args)))
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields, say, saw } = visit
  const words = inForm(visit)
  const asked = readWords(words, now)
  const back = addressAsked(pageOf(visit), words)
  const member = (await colleagues(tx, village.id)).find(({ account }) => account === words.wie)
  if (words.wie !== '' && !member) throw notHere()
  if (!asked.ok || !member) return goTo(back)
  if (!provenRecently(visitor.provenAt, now))
    return goTo(`/account/nog-even?naar=${encodeURIComponent(back)}`)
  const breach = await breachOf(tx, village.id, asked.value)
  saw(
    [
      ...breach.people.flatMap(({ id }) => shown(id, 'breach')),
      ...breach.workers.map(({ account }) => ({
        ...{ subject: account, type: 'account', object: account, part: 'breach' },
        sensitivity: 'personal' as const,
      })),
    ],
    'X',
  )
  const people = tellPeople(say, breach.people)
  return fields.text('as') === 'file'
    ? asFile(visit, people)
    : pdfAnswer(draw(visit, member.name, asked.value, breach, people), 'umkiek-datalek')
}

/** For the letters: one row each, nothing about what stands in their data. */
function asFile({ say }: VillageVisit, people: readonly ToldPerson[]) {
  const words = say('rights')
  const head = (['name', 'way', 'phone', 'mail', 'street', 'place', 'was-seen', 'what', 'mind'] as const).map(
    one => words(`breach.column.${one}`),
  )
  const rows = people.map(one => [
    ...[one.name, one.way, one.phone, one.mail, one.street, one.place],
    ...[words(one.seen ? 'breach.yes' : 'breach.could-be'), one.what, one.mind],
  ])
  return new Response(writeCsv([head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="umkiek-datalek.csv"',
    },
  })
}

function draw(visit: VillageVisit, name: string, asked: Asked, breach: Breach, told: readonly ToldPerson[]) {
  const { say, language, today } = visit
  const words = say('rights')
  const moment = (at: Temporal.Instant) => sayMoment(at, today, language)
  const head = headOf(visit)
  const line = (one: ToldPerson) => ({
    name: one.name,
    way: [one.way, one.phone, one.mail, one.street, one.place].filter(Boolean).join(' · '),
    what: [one.what, one.mind].filter(Boolean).join('. '),
  })
  const [seen, could] = [told.filter(one => one.seen), told.filter(one => !one.seen)]
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('breach.sheet.title'),
      about: words('breach.sheet.about', { name, from: moment(asked.from), until: moment(asked.until) }),
      tell: words('breach.sheet.tell', { when: moment(tellBefore(asked.noticed)) }),
      seen: words('breach.sheet.seen', { count: seen.length }),
      could: words('breach.sheet.could', { count: could.length }),
      workers: words('breach.sheet.workers', { count: breach.workers.length }),
      nobody: words('breach.sheet.nobody'),
      rest: [
        breach.erased > 0 ? words('breach.erased', { count: breach.erased }) : '',
        breach.gone > 0 ? words('breach.gone', { count: breach.gone }) : '',
      ]
        .filter(Boolean)
        .join(' '),
      keep: words('breach.sheet.keep'),
    },
    seen: seen.map(line),
    could: could.map(line),
    workers: breach.workers.map(({ name }) => name),
  })
}
