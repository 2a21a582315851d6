/** The handover on one sheet of A4, for when the power fails: whom to call, what is open, what happened. */
import type { Say } from '../../../entrance/words.ts'
import { sayDate, sayWholeDate } from '../../../foundation/days.said.ts'
import { addDays, type Day, type Tongue } from '../../../foundation/days.ts'
import { makePdf, pagesOf } from '../../../foundation/documents.ts'
import { sayState } from '../life/moved.said.ts'
import { excerpt } from '../rules.excerpt.ts'
import { type Aids, isToAsk } from '../rules.short.ts'
import template from './handover.document.typ?raw'
import { nameIn, sayRun, sayTold, type Teller, tellerOf } from './handover.saying.ts'
import type { Handover, Told } from './handover.ts'
import { appointmentsOf, callsOf, restOf } from './paper.rows.ts'
import type { Reach } from './queries.reach.ts'
import { type Due, isLate } from './rules.due.ts'
import type { Run } from './rules.duty.ts'
import { nameOfThing, some } from './rules.handover.ts'

export type Paper = {
  village: { name: string; phone: string }
  /** With nothing narrow in it. */
  handover: Handover
  reach: Reach
  aids: Aids
  /** For whom, and for which days. */
  who: { account: string; name: string } | null
  /** What it shows. */
  days: Run
  today: Day
  language: Tongue
  /** Stands before the day at the foot. */
  printedBy: string
  say: Say
}

/** What was left too long and has no day: a number alone where the sheet is full. */
const mayGo = (due: Due, today: Day) => due.quiet && !due.request?.wished_day && !isLate(due, today)

/** So much of what is new and of what changed, and so many of what was left too long. */
type Room = { told: number; quiet: number }

/**
 * Ever less on it, one row at a time: of what happened, then of what was left too long, then of what happened again. What
 * must be done is never shortened.
 */
function rooms(quiet: number): Room[] {
  const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at)
  return [
    ...down(8, 5).map(told => ({ told, quiet })),
    ...down(quiet, 1).map(one => ({ told: 5, quiet: one - 1 })),
    ...down(4, 1).map(told => ({ told, quiet: 0 })),
  ]
}

/**
 * One side where all of it fits, or nearly all; else as much as fits on both sides of one sheet; else everything on as many
 * as it takes: it is read by candlelight, so nothing stands closer for it. Answers with what stands on it.
 */
export function drawHandover(paper: Paper) {
  const made = (room: Room) => {
    const handover = shorter(paper.handover, paper.today, room)
    const left = paper.handover.due.rows.length - handover.due.rows.length
    return { handover, pdf: draw({ ...paper, handover }, left) }
  }
  const quiet = paper.handover.due.rows.filter(due => mayGo(due, paper.today)).length
  const all = rooms(quiet)
  const most = (tries: readonly Room[], sides: number) =>
    firstThatFits(tries, made, ({ pdf }) => pagesOf(pdf) <= sides)
  return most(all.slice(0, 4), 1) ?? most(all, 2) ?? made({ told: 8, quiet })
}

/** Halved again and again, because each is a sheet to draw; null when none fits. */
function firstThatFits<T>(tries: readonly Room[], made: (room: Room) => T, fits: (drawn: T) => boolean) {
  const [first] = tries
  const whole = first && made(first)
  if (whole && fits(whole)) return whole
  let best: T | null = null
  let [from, until] = [1, tries.length]
  while (from < until) {
    const middle = Math.floor((from + until) / 2)
    const drawn = made(tries[middle] as Room)
    if (fits(drawn)) [best, until] = [drawn, middle]
    else from = middle + 1
  }
  return best
}

function shorter(handover: Handover, today: Day, { told, quiet }: Room): Handover {
  const { fresh, changed, due } = handover
  let shown = 0
  const rows = due.rows.filter(each => !mayGo(each, today) || ++shown <= quiet)
  return { ...handover, fresh: fewer(fresh, told), changed: fewer(changed, told), due: { ...due, rows } }
}

function fewer({ rows, more }: Handover['fresh'], most: number): Handover['fresh'] {
  const left = some(rows, most)
  return { rows: left.rows, more: left.more + more }
}

/** `quiet`: so many that were left too long stand on it as a number. */
function draw(paper: Paper, quiet: number) {
  const { village, handover, today, language } = paper
  const teller = tellerOf(paper.say, { today, language, handover, me: '', onPaper: true })
  const { say } = teller
  const happened = [...handover.fresh.rows, ...handover.changed.rows].map(thing => sayThing(teller, thing))
  const { fresh, changed, due, waits } = handover
  const rest = (more: number) => (more > 0 ? say('duty.paper.rest', { count: more }) : '')
  return makePdf(template, {
    village: village.name,
    phone: village.phone,
    language,
    printed: `${paper.printedBy} · ${sayWholeDate(today, language)}`,
    words: {
      phone: paper.say('accounts')('paper.phone'),
      title: say('duty.paper.title'),
      for: sayFor(paper, teller),
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
    call: callsOf(paper, teller),
    appointments: appointmentsOf(paper, teller),
    open: {
      rows: restOf(paper, teller),
      rest: [rest(due.more + waits.more), quiet > 0 ? say('duty.paper.quiet', { count: quiet }) : '']
        .filter(Boolean)
        .join(' '),
    },
    happened: { rows: happened, rest: rest(fresh.more + changed.more) },
  })
}

/** From today on; on the evening before the week that week itself. */
export const shownDays = ({ until }: Pick<Handover, 'until'>, today: Day): Run => ({
  from: addDays(until, -6) > today ? addDays(until, -6) : today,
  until,
})

/** For whom and of which days; and their next duty, where that is another and near. */
function sayFor({ who, days, handover, today }: Paper, teller: Teller): string {
  const { say } = teller
  const { next } = handover.duty
  const said = sayRun(teller, days)
  if (!who) return say('duty.paper.for-nobody', { days: said })
  const comes = next && next.from > days.until && next.from <= addDays(today, 7)
  return [
    say('duty.paper.for', { name: who.name, days: said }),
    comes && say('duty.paper.next', { days: sayRun(teller, next) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What happened last, how it stands now where that says something else, and around what: of that the beginning. */
function sayThing(teller: Teller, thing: Told) {
  const { say } = teller
  const { short, happened, isNew } = thing
  const [newest] = happened
  const { today, language } = teller
  const state = short && sayState(say, short, { today, language, onPaper: true })
  const said = newest ? sayTold(teller, newest, short) : state
  const toldBy = newest?.what === 'step' && newest.step.step === short?.state && !isToAsk(short, today)
  const began =
    isNew &&
    teller.handover.steps.find(({ request_id, step }) => request_id === thing.request && step === 'new')
  return {
    name: short ? (short.name ?? say('list.nameless')) : nameOfThing(thing),
    what: [
      newest?.what === 'line' ? excerpt(said ?? '', 70) : said,
      newest && state && !toldBy && say('duty.paper.now', { state }),
      short && excerpt(short.words, 40),
    ]
      .filter(Boolean)
      .join(' · '),
    // A state without its step was reached by whoever prints this, not by whoever took the call.
    who: newest
      ? nameIn(teller, newest.by)
      : began
        ? say(`duty.paper.${!short || began.by === short.logged_by ? 'taken-by' : 'keyed-by'}`, {
            writer: nameIn(teller, short?.logged_by ?? ''),
            name: nameIn(teller, began.by),
          })
        : '',
  }
}
