/** The handover on one A4, for when the power fails: whom to call, what is open, what happened. */
import type { Say } from '../../../entrance/words.ts'
import { sayDate, sayWholeDate } from '../../../foundation/days.said.ts'
import type { Day, Tongue } from '../../../foundation/days.ts'
import { makePdf, pagesOf } from '../../../foundation/documents.ts'
import { excerpt } from '../rules.excerpt.ts'
import { daysLate } from '../rules.short.ts'
import template from './handover.document.typ?raw'
import { nameIn, sayRun, sayTold, type Teller, tellerOf } from './handover.saying.ts'
import type { Handover, Told } from './handover.ts'
import { appointmentsOf, callsOf, isCall, restOf } from './paper.rows.ts'
import type { Reach } from './queries.reach.ts'
import type { Run } from './rules.duty.ts'
import { type Due, nameOfThing, some } from './rules.handover.ts'

export type Paper = {
  village: { name: string; phone: string }
  /** With nothing narrow in it. */
  handover: Handover
  reach: Reach
  /** For whom, and for which days. */
  who: { account: string; name: string } | null
  days: Run | null
  today: Day
  language: Tongue
  /** Stands before the day at the foot. */
  printedBy: string
  say: Say
}

/**
 * So much of what is new and of what changed, and then what was left too long as a number alone: in this order until the
 * week fits on one side. What must be done is never shortened for that.
 */
const tries = [
  { room: 8, quiet: true },
  { room: 5, quiet: true },
  { room: 5, quiet: false },
  { room: 3, quiet: false },
  { room: 2, quiet: false },
  { room: 1, quiet: false },
]

/** On one side where the week allows it, else everything on as many as it takes. Answers with what stands on it. */
export function drawHandover(paper: Paper) {
  const made = (which: (typeof tries)[number]) => {
    const handover = shorter(paper.handover, paper.today, which)
    const left = paper.handover.due.rows.length - handover.due.rows.length
    return { handover, pdf: draw({ ...paper, handover }, left) }
  }
  const [whole, ...others] = tries.map(which => () => made(which))
  const first = (whole as () => ReturnType<typeof made>)()
  for (const attempt of [() => first, ...others]) {
    const drawn = attempt()
    if (pagesOf(drawn.pdf) === 1) return drawn
  }
  return first
}

function shorter(handover: Handover, today: Day, { room, quiet }: (typeof tries)[number]): Handover {
  const { fresh, changed, due } = handover
  const rows = due.rows.filter(each => quiet || !each.quiet || isCall(each) || isLate(each, today))
  return { ...handover, fresh: fewer(fresh, room), changed: fewer(changed, room), due: { ...due, rows } }
}

const isLate = ({ request }: Due, today: Day) => request !== null && daysLate(request, today) > 0

function fewer({ rows, more }: Handover['fresh'], most: number): Handover['fresh'] {
  const left = some(rows, most)
  return { rows: left.rows, more: left.more + more }
}

/** `quiet`: so many that were left too long stand on it as a number. */
function draw(paper: Paper, quiet: number) {
  const { village, handover, who, days, today, language } = paper
  const teller = tellerOf(paper.say, { today, language, handover, me: '' })
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

/** What happened last, and around what: of that the beginning. */
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
    what: [newest?.what === 'line' ? excerpt(said, 70) : said, short && excerpt(short.words, 40)]
      .filter(Boolean)
      .join(' · '),
    who: who ? nameIn(teller, who.by) : '',
  }
}
