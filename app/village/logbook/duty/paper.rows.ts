/** The rows of the sheet: whom to call, the appointments, what else is open. Every number stands behind whoever it is of. */
import { sayShort } from '../../../foundation/days.said.ts'
import type { Day } from '../../../foundation/days.ts'
import { dotted } from '../../../furniture/dotted.ts'
import { sayBack } from '../back.said.ts'
import { sayLate } from '../late.said.ts'
import { sayToTell } from '../life/moved.said.ts'
import { sayLine, sayNobody } from '../line.said.ts'
import { sayHours, sayLength } from '../lines/rules.saying.ts'
import { excerpt } from '../rules.excerpt.ts'
import { daysLate, lateBy, quietDays, type Short, type ShortLine } from '../rules.short.ts'
import { clock, hasSomebody, isSpan } from '../today/rules.today.ts'
import type { Teller } from './handover.saying.ts'
import type { Paper } from './paper.ts'
import type { Due } from './rules.due.ts'

/** So much of what was said as a row of two lines holds. */
const most = 90

/** Who must be called, with what for: all that one person must be called for stands together. */
export const callsOf = (paper: Paper, teller: Teller) =>
  paper.handover.calls.map(dues => {
    const { say } = teller
    const [line, request] = [dues[0]?.line, dues[0]?.request]
    const resident = line?.resident_id ?? request?.resident_id ?? null
    const others = dues.flatMap(({ request, about }) => {
      const of = request ?? about
      return of ? othersOf(paper, of, teller, resident) : []
    })
    return {
      name: line?.name ?? request?.name ?? (line ? sayNobody(say, line) : say('list.nameless')),
      number: numberOf(paper, resident) || (resident ? say('duty.paper.no-phone') : ''),
      what: dues.map(due =>
        due.line ? promised(due.line, teller) : due.request ? nextOf(due, due.request, teller) : '',
      ),
      others: [...new Set(others)].join(', '),
    }
  })

function promised(line: ShortLine, teller: Teller): string {
  const { day } = line
  const { today, language } = teller
  const said = sayLine(teller.say, line, { today, language, onPaper: true }, most)
  const late = sayLate(teller.say, lateBy(day, teller.today))
  if (line.told) return late ? `${late}: ${said}` : said
  return day ? `${[shortDay(day, teller), late].filter(Boolean).join(', ')}: ${said}` : said
}

function nextOf(due: Due, request: Short, teller: Teller): string {
  const { say, today } = teller
  const late = sayLate(say, daysLate(request, today))
  const tells = due.why === 'to-phone'
  const what = [
    tells ? tellWhom(request, teller) : due.why === 'appointment' ? '' : say(`today.why.${due.why}`),
    request.waiting_for && say('list.waits-for', { whom: excerpt(request.waiting_for, 40) }),
  ]
    .filter(Boolean)
    .join(' · ')
  const more = [tells ? whenOf(due, request, teller) : '', late].filter(Boolean).join(', ')
  return `${more ? `${what} (${more})` : what}: ${excerpt(request.words, 60)}`
}

const tellWhom = ({ helper }: Short, { say }: Teller) =>
  helper ? say('duty.paper.tell', { name: helper }) : say('duty.paper.tell-unnamed')

/** "di 1 dec, 14.20 uur", "t/m zo 6 dec" */
function whenOf({ day }: Due, request: Short, teller: Teller): string {
  const on = daysOf(request, day, teller)
  return [on, sayHours(request, teller.language)].filter(Boolean).join(', ')
}

/** Whoever helps and whoever called for somebody else, each with their own number. */
const othersOf = (paper: Paper, request: Short, teller: Teller, called: string | null = null): string[] =>
  [
    // Whoever is called does not go with themselves.
    request.helper && request.helper_id !== called
      ? withNumber(teller.say('list.with', { name: request.helper }), numberOf(paper, request.helper_id))
      : '',
    calledBy(paper, request, teller),
  ].filter(Boolean)

function calledBy({ reach }: Paper, request: Short, { say }: Teller): string {
  const caller = reach.callers.find(({ id }) => id === request.id)
  return caller
    ? withNumber(say('duty.paper.called-by', { name: caller.called_by }), caller.called_by_phone)
    : ''
}

const withNumber = (who: string, number: string) => [who.trim(), number].filter(Boolean).join(' ')

/** The number to try first; behind it whose it is, where that was written down: "0599-010123 (dochter)". */
function numberOf({ reach }: Paper, resident: string | null): string {
  const first = reach.numbers.find(each => each.resident_id === resident)
  if (!first) return ''
  return first.note ? `${first.number} (${first.note})` : first.number
}

/** Appointments of these days, with whoever does it, and whether that was told. */
export function appointmentsOf(paper: Paper, teller: Teller) {
  const { say, language } = teller
  return datedIn(paper)
    .flatMap(({ day, request }) => (day && request ? [{ day, request }] : []))
    .toSorted((one, other) => at(one).localeCompare(at(other)))
    .map(({ day, request }) => ({
      day: shortDay(day, teller),
      time: [sayHours(request, language), isSpan(request) ? upTo(request, teller) : '']
        .filter(Boolean)
        .join(', '),
      ...whoAsks(paper, request, say('list.nameless')),
      tell: sayToTell(say, request, { today: teller.today, language, onPaper: true }),
      what: dotted([
        [calledBy(paper, request, teller), whatAndWhere(request)].filter(Boolean).join(': '),
        sayBack(say, request, paper.aids, language),
      ]),
      who:
        request.helper ?? (hasSomebody(request) ? say('paper.week.unnamed') : say('duty.paper.nobody-yet')),
      'who-number': numberOf(paper, request.helper_id),
    }))
}

const datedIn = ({ handover }: Paper) => [...handover.calls.flat(), ...handover.due.rows]

const at = ({ day, request }: { day: Day; request: Short }) => `${day} ${clock(request)}`

/** What nobody saw to yet, and what waits. */
export function restOf(paper: Paper, teller: Teller) {
  const { say, today } = teller
  const { due, waits } = paper.handover
  const dated = new Set(datedIn(paper).flatMap(({ day, request }) => (day && request ? request.id : [])))
  const open = due.rows.flatMap(({ why, request, quiet }) => {
    if (!request || (why !== 'new' && why !== 'looking')) return []
    const late = sayLate(say, daysLate(request, today))
    const length = sayLength(quietDays(request, today), teller.language)
    const how = late ? [late] : [daysOf(request, null, teller), quiet ? say('today.quiet', { length }) : '']
    return [{ request, how }]
  })
  const waiting = waits.rows.map(request => ({ request, how: [waitOf(request, teller)] }))
  return [...open, ...waiting]
    .filter(({ request }) => !dated.has(request.id))
    .map(({ request, how }) => {
      const known = [...how, ...othersOf(paper, request, teller)].filter(Boolean).join(', ')
      return {
        ...whoAsks(paper, request, say('list.nameless')),
        what: [known, whatAndWhere(request)].filter(Boolean).join(': '),
      }
    })
}

function waitOf({ waiting_for, waiting_until }: Short, teller: Teller): string {
  const { say } = teller
  const day = waiting_until && shortDay(waiting_until, teller)
  const what = waiting_for && say('list.waits-for', { whom: excerpt(waiting_for, 40) })
  if (what) return day ? say('request.waiting-line', { what, day }) : what
  return day ? say('list.waits-until', { day }) : say('list.waits')
}

/** The day on which it falls; of several days the last, as such. */
function daysOf(request: Short, day: Day | null, teller: Teller): string {
  const { wished_day, wished_until } = request
  if (isSpan(request) || (wished_until && !wished_day)) return upTo(request, teller)
  const one = day ?? wished_day
  return one ? shortDay(one, teller) : ''
}

const upTo = ({ wished_until }: Short, teller: Teller) =>
  wished_until ? teller.say('duty.paper.up-to', { day: shortDay(wished_until, teller) }) : ''

const whoAsks = (paper: Paper, request: Short, nameless: string) => ({
  name: request.name ?? nameless,
  number: numberOf(paper, request.resident_id),
})

/** The place first where the words do not name it: what is cut off is the end. */
const whatAndWhere = ({ words, place }: Short) =>
  excerpt(words.toLowerCase().includes(place.toLowerCase()) ? words : `${place}: ${words}`, most)

/** "ma 30 nov": the sheet is of one week, and "vandaag" is another day tomorrow. */
const shortDay = (day: Day, { language }: Teller) => sayShort(day, language)
