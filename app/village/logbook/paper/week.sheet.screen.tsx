/** The week on paper: who has to be where, who brings them, how both are rung, and what is still open. */
import { headOf } from '../../../entrance/sheet.ts'
import { type Args, inVillage, type VillageVisit } from '../../../entrance/visit.ts'
import { sayDate, sayWholeDate } from '../../../foundation/days.said.ts'
import { addDays, dayOf, isDay } from '../../../foundation/days.ts'
import { makePdf, pdfAnswer } from '../../../foundation/documents.ts'
import { dotted } from '../../../furniture/dotted.ts'
import { sayBack } from '../back.said.ts'
import { sayToTell } from '../life/moved.said.ts'
import { sayHours, sayWish } from '../lines/rules.saying.ts'
import { aidsOf } from '../queries.short.ts'
import { dated } from '../rules.dated.ts'
import { excerpt } from '../rules.excerpt.ts'
import type { Aids, Short } from '../rules.short.ts'
import { shownInRequest } from '../rules.shown.ts'
import { openRequests } from '../today/queries.today.ts'
import { hasSomebody, isSpan } from '../today/rules.today.ts'
import { type Reach, reachOf } from './queries.week.ts'
import { weekOf } from './rules.week.ts'
import template from './week.document.typ?raw'

/** Two sheets of A4 at most; the rest is counted. */
const mostOpen = 30

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, today, saw } = visit
  const asked = new URL(args.request.url).searchParams.get('van') ?? ''
  const from = isDay(asked) ? asked : today
  const week = weekOf(await openRequests(tx, village.id, today), from, today, mostOpen)
  const all = [...week.days.flatMap(({ requests }) => requests), ...week.open]
  const people = all.flatMap(({ resident_id, helper_id }) => [resident_id, helper_id])
  const reach = await reachOf(tx, village.id, [...new Set(people.filter(id => id !== null))])
  saw(
    all.flatMap(request => shownInRequest(request, 'week-list')),
    'X',
  )
  const aids = await aidsOf(
    tx,
    village.id,
    all.map(({ id }) => id),
  )
  return pdfAnswer(draw(visit, { from, week, reach, aids }), 'umkiek-week')
}

type Said = {
  hour: string
  who: string
  tell: string
  reach: string
  what: string
  helper: string
  helped: string
}

type Drawn = { from: string; week: ReturnType<typeof weekOf>; reach: Map<string, Reach>; aids: Aids }

function draw(visit: VillageVisit, { from, week, reach, aids }: Drawn) {
  const { language, today } = visit
  const say = visit.say('logbook')
  const head = headOf(visit)
  const wordsOf = ({ words, said_at }: Short) => dated(words, dayOf(said_at), { today: null, language })
  const lineOf = (request: Short, hour: string, day = ''): Said => {
    const [asker, helper] = [request.resident_id, request.helper_id].map(id =>
      id ? reach.get(id) : undefined,
    )
    return {
      hour,
      who: request.name ?? say('list.nameless'),
      tell: sayToTell(say, request, { today, language, onPaper: true }),
      reach: [asker?.address, ...(asker?.phones ?? []).slice(0, 2)].filter(Boolean).join(' · '),
      what: dotted([
        day,
        [request.place || request.kind_name, excerpt(wordsOf(request), 140)].join(': '),
        sayBack(say, request, aids, language),
      ]),
      helper: request.helper ?? (hasSomebody(request) ? say('paper.week.unnamed') : ''),
      helped: (helper?.phones ?? []).slice(0, 1).join(''),
    }
  }
  const daysOf = (request: Short) =>
    sayWish({ ...request, wished_time: null, part: null }, today, language, true)
  const until = sayWholeDate(addDays(from, 6), language)
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: say('paper.week.title', { from: sayDate(from, today, language), until }),
      nothing: say('paper.week.nothing'),
      nobody: say('paper.week.nobody'),
      when: say('paper.week.when'),
      who: say('paper.week.who'),
      helper: say('paper.week.helper'),
      open: say('paper.week.open'),
      more: [
        week.more > 0 && say('paper.week.more', { count: week.more }),
        week.silent > 0 && say('duty.paper.quiet', { count: week.silent }),
      ]
        .filter(Boolean)
        .join(' '),
      notes: say('paper.week.notes'),
    },
    days: week.days.map(({ day, requests }) => ({
      day: sayDate(day, today, language),
      lines: requests.map(request =>
        lineOf(request, sayHours(request, language), isSpan(request) ? daysOf(request) : ''),
      ),
    })),
    open: week.open.map(request => lineOf(request, '', sayWish(request, today, language, true))),
  })
}
