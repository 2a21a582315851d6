/** The same on paper, for whoever has no screen: to be handed over or sent by post. Printing is logged as printing. */
import { headOf } from '../../entrance/sheet.ts'
import { type Args, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { makePdf, pdfAnswer } from '../../foundation/documents.ts'
import { type DayOfLooks, looksAt, tellLooks } from '../accounts/door.ts'
import { settingOf } from '../village/door.ts'
import { bornBy, whoStays } from './queries.find.ts'
import { speakersOf } from './queries.say.ts'
import { shown } from './rules.shown.ts'
import { type Asked, addressOf, problemsOf, readPeriod } from './rules.who-looked.ts'
import { sayDay } from './who-looked.day.ts'
import template from './who-looked.document.typ?raw'

/** Some thirty pages of A4; whoever wants more chooses the days. */
const most = 2000

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, saw } = visit
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const asked = readPeriod(new URL(args.request.url).searchParams)
  if (problemsOf(asked).length > 0)
    throw goTo(`/${village.slug}/mensen/${person.id}/gezien${addressOf(asked)}`)
  const { looks, before } = await looksAt(tx, village.id, await bornBy(tx, village.id, person.id), {
    ...asked,
    most,
  })
  saw(shown(person.id, 'who-looked'), 'X')
  const sheet = draw(visit, person.name, {
    days: tellLooks(looks, await settingOf(tx, village.id, 'names-in-read-log')),
    asked,
    speakers: await speakersOf(tx, village.id, person.id),
    cut: before !== null,
  })
  return pdfAnswer(sheet, 'umkiek-wie-keek')
}

function draw(
  visit: VillageVisit,
  name: string,
  {
    days,
    asked,
    speakers,
    cut,
  }: {
    days: DayOfLooks[]
    asked: Asked
    speakers: Awaited<ReturnType<typeof speakersOf>>
    cut: boolean
  },
) {
  const { language, say } = visit
  const head = headOf(visit)
  const words = say('accounts')
  const [newest, oldest] = [days[0]?.day, days.at(-1)?.day]
  const told = days.map(({ day, lines }) => ({ day, ...sayDay(words, lines, 'you', language, speakers) }))
  const from = asked.from ?? oldest
  const until = asked.until ?? newest
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: words('log.paper.title'),
      about:
        from && until
          ? words(from === until ? 'log.paper.day' : 'log.paper.period', {
              name,
              from: sayWholeDate(from, language),
              until: sayWholeDate(until, language),
            })
          : words('log.paper.everything', { name }),
      none:
        days.length > 0 ? '' : words(asked.from || asked.until ? 'log.empty-period-you' : 'log.empty-you'),
      cut: cut && oldest ? words('log.paper.cut', { day: sayWholeDate(oldest, language) }) : '',
      counted: told.some(({ routine }) => routine.length > 0) ? words('log.paper.counted') : '',
      explain: words('log.paper.explain'),
      questions: words('log.paper.questions'),
    },
    days: told.map(({ day, lines, routine }) => ({
      day: sayWholeDate(day, language),
      lines: [...lines, ...routine].map(({ said }) => said),
    })),
  })
}
