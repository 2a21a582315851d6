/** The handover on one A4, for when the power fails: whom to call, what is open, what happened. */
import type { Say } from '../../../entrance/words.ts'
import { sayDate, sayWeekday, sayWholeDate } from '../../../foundation/days.said.ts'
import { type Day, type Tongue, weekday } from '../../../foundation/days.ts'
import { dayWords } from '../../../foundation/days.words.ts'
import { makePdf } from '../../../foundation/documents.ts'
import { sayHours } from '../lines/rules.saying.ts'
import type { PhoneNumber } from '../request/queries.requests.ts'
import { excerpt } from '../rules.excerpt.ts'
import type { Short, ShortLine } from '../rules.short.ts'
import template from './handover.document.typ?raw'
import { nameIn, sayRun, sayTold, type Teller, tellerOf } from './handover.saying.ts'
import type { Handover, Told } from './handover.ts'
import type { Run } from './rules.duty.ts'
import { type Due, nameOfThing } from './rules.handover.ts'

export type Paper = {
  village: { name: string; phone: string }
  /** With nothing narrow in it. */
  handover: Handover
  numbers: readonly PhoneNumber[]
  /** For whom, and for which days. */
  who: { account: string; name: string } | null
  days: Run | null
  today: Day
  language: Tongue
  /** Stands before the day at the foot. */
  printedBy: string
  say: Say
}

export function drawHandover(paper: Paper) {
  const { village, handover, who, days, today, language } = paper
  const teller = tellerOf(paper.say, { today, language, handover, me: '' })
  const { say } = teller
  const happened = [...handover.fresh.rows, ...handover.changed.rows].map(thing => sayThing(teller, thing))
  const { fresh, changed, due, waits } = handover
  const some = <T>(rows: readonly T[], more: number) => ({
    rows,
    rest: more > 0 ? say('duty.paper.rest', { count: more }) : '',
  })
  return makePdf(template, {
    village: village.name,
    phone: village.phone,
    language,
    printed: `${paper.printedBy} · ${sayWholeDate(today, language)}`,
    words: {
      phone: paper.say('accounts')('paper.phone'),
      title: say('duty.paper.title'),
      for:
        who && days
          ? say('duty.paper.for', { name: who.name, days: sayRun(teller, days) })
          : days
            ? say('duty.paper.for-nobody', { days: sayRun(teller, days) })
            : (who?.name ?? ''),
      call: say('duty.paper.call'),
      week: say('duty.paper.week'),
      open: say('duty.paper.open'),
      happened: say('duty.paper.happened', { day: sayDate(handover.since.day, today, language) }),
      'nothing-call': say('duty.paper.nothing-call'),
      'nothing-open': say('duty.paper.nothing-open'),
      'nothing-week': say('duty.paper.nothing-week'),
      'nothing-happened': say('duty.paper.nothing-happened'),
      write: say('duty.paper.write'),
      safe: `${say('duty.paper.narrow')} ${say('duty.paper.safe')}`,
    },
    call: some(callsOf(paper, teller), 0),
    appointments: appointmentsOf(paper, teller),
    open: some(restOf(paper, teller), due.more + waits.more),
    happened: some(happened, fresh.more + changed.more),
  })
}

const numberOf = ({ numbers }: Paper, resident: string | null) =>
  numbers.find(each => each.resident_id === resident)?.number ?? ''

/** Who must be called, with what for: what was promised to one person stands together. */
function callsOf(paper: Paper, teller: Teller) {
  const { say } = teller
  const calls = new Map<string, { name: string; number: string; what: string[] }>()
  for (const due of paper.handover.due.rows) {
    if (!isCall(due)) continue
    const { line, request } = due
    const resident = line?.resident_id ?? request?.resident_id ?? null
    const key = request?.id ?? resident ?? line?.id ?? ''
    const known = calls.get(key) ?? {
      name: line?.name ?? request?.name ?? say('list.nameless'),
      number: numberOf(paper, resident) || (resident ? say('duty.paper.no-phone') : ''),
      what: [],
    }
    known.what.push(line ? promised(line, teller) : request ? nextOf(due, request, teller) : '')
    calls.set(key, known)
  }
  return [...calls].map(([key, { what, ...who }]) => ({
    ...who,
    // Of a request it names whoever helps, and no name is cut.
    what: paper.handover.due.rows.some(({ request }) => request?.id === key)
      ? what.join(' · ')
      : excerpt(what.join(' · '), 52),
  }))
}

const isCall = ({ why }: Due) => ['follow-up', 'to-phone', 'wait-over', 'how-did-it-go'].includes(why)

function promised({ day, words, kind }: ShortLine, { say, language }: Teller): string {
  const said = excerpt(words, 50) || say(`entry.kind.${kind}`)
  return day ? `${shortDay(day, language)}: ${said}` : said
}

const nextOf = ({ why }: Due, { helper, words }: Short, { say }: Teller): string =>
  [
    why === 'appointment' ? '' : say(`today.why.${why}`),
    helper ? say('list.with', { name: helper }) : '',
    excerpt(words, 24),
  ]
    .filter(Boolean)
    .join(' · ')

/** Appointments of these days, with whoever does it. */
function appointmentsOf(paper: Paper, { say, language }: Teller) {
  return paper.handover.due.rows.flatMap(({ why, day, request }) =>
    request && day && why === 'appointment'
      ? [
          {
            day: [shortDay(day, language), sayHours(request, language)].filter(Boolean).join(', '),
            ...whoAsks(paper, request, say('list.nameless')),
            what: whatAndWhere(request, 46),
            who: request.helper ?? (request.state === 'agreed' ? '' : say('duty.paper.nobody-yet')),
          },
        ]
      : [],
  )
}

/** What nobody saw to yet, and what waits. */
function restOf(paper: Paper, { say, language }: Teller) {
  const { due, waits } = paper.handover
  const dated = new Set(due.rows.flatMap(({ day, request }) => (day && request ? request.id : [])))
  const open = due.rows.flatMap(({ why, request }) =>
    request && (why === 'new' || why === 'looking') ? [{ request, how: lastDay(request, language) }] : [],
  )
  const waiting = waits.rows.map(request => ({
    request,
    how: request.waiting_until
      ? say('list.waits-until', { day: shortDay(request.waiting_until, language) })
      : say('list.waits'),
  }))
  return [...open, ...waiting]
    .filter(({ request }) => !dated.has(request.id))
    .map(({ request, how }) => ({
      ...whoAsks(paper, request, say('list.nameless')),
      what: withLess([how, request.helper].filter(Boolean).join(', '), whatAndWhere(request, 50), ': '),
    }))
}

const lastDay = ({ wished_day, wished_until }: Short, language: Tongue) => {
  const last = wished_until ?? wished_day
  return last ? dayWords[language].upTo(shortDay(last, language)) : ''
}

const whoAsks = (paper: Paper, request: Short, nameless: string) => ({
  name: request.name ?? nameless,
  number: numberOf(paper, request.resident_id),
})

/** One line: the first part whole, because no name is cut, and of the other what still fits. */
const withLess = (first: string, rest: string, between: string) => {
  const room = 48 - first.length
  return first && room < 12 ? first : [first, excerpt(rest, first ? room : 50)].filter(Boolean).join(between)
}

/** The place first where the words do not name it: what is cut off is the end. */
const whatAndWhere = ({ words, place }: Short, most: number) =>
  excerpt(words.toLowerCase().includes(place.toLowerCase()) ? words : `${place}: ${words}`, most)

/** "donderdag 26": the sheet is of one week, and "vandaag" is another day tomorrow. */
const shortDay = (day: Day, language: Tongue) =>
  `${sayWeekday(weekday(day), language)} ${Number(day.slice(8))}`

function sayThing(teller: Teller, thing: Told) {
  const { short, happened, isNew } = thing
  const [newest] = happened
  const said = newest ? sayTold(teller, newest, short) : teller.say('list.states.new')
  const began =
    isNew &&
    teller.handover.steps.find(({ request_id, step }) => request_id === thing.request && step === 'new')
  const who = newest ?? began
  return {
    name: short ? (short.name ?? teller.say('list.nameless')) : nameOfThing(thing),
    what: withLess(newest?.what === 'line' ? excerpt(said, 48) : said, short?.words ?? '', ' · '),
    who: who ? nameIn(teller, who.by) : '',
  }
}
