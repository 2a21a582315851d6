/** What is handed over to one person, gathered once: the screen and the sheet show the same. */
import type { Tx } from '../../../foundation/database.ts'
import { addDays, type Day } from '../../../foundation/days.ts'
import { type Colleague, colleagues } from '../../accounts/door.ts'
import { type ResidentChange, residentChangesSince } from '../../residents/door.ts'
import { settingsOf } from '../../village/door.ts'
import { isTelling } from '../life/rules.telling.ts'
import { startOf } from '../list/rules.lists.ts'
import type { Short } from '../rules.short.ts'
import { followUpsDue, openRequests } from '../today/queries.today.ts'
import type { Some } from '../today/rules.today.ts'
import { dutyDays } from './queries.duty.ts'
import {
  type LineSeen,
  type LineSince,
  linesSince,
  linesWhole,
  type StepSeen,
  type StepSince,
  shortsOf,
  stepsSince,
  stepsWhole,
} from './queries.handover.ts'
import { callsIn, type Due, dueIn, isCall, waitingOf } from './rules.due.ts'
import { type Duty, dutyOf, type Run, type Since, sinceWhen, weekOf } from './rules.duty.ts'
import {
  firstOf,
  type Happened as HappenedTo,
  type Section,
  some,
  type Thing as ThingOf,
  told,
  toldSince,
} from './rules.handover.ts'

type Seen = ThingOf<StepSeen, LineSeen, ResidentChange>
export type Happened = HappenedTo<StepSince, LineSince, ResidentChange>
/** `short` is null where it is about a person and no request. `count`: of all that happened, of which the newest is told. */
export type Told = ThingOf<StepSince, LineSince, ResidentChange> & { short: Short | null; count: number }

export type Handover = {
  duty: Duty
  since: { day: Day; duty: Run | null }
  fresh: Some<Told>
  changed: Some<Told>
  waits: Some<Short>
  /** Whom to call, whole: what each must be called for. */
  calls: Due[][]
  /** What else is due. */
  due: Some<Due>
  /** Until which day it is told what is due. */
  until: Day
  steps: StepSince[]
  colleagues: Colleague[]
  /** So much happened that not all of it was read. */
  cut: boolean
  onPaper: boolean
}

/** `onPaper`: nothing that is for a few only, and of each request its newest words alone. */
export type Asked = {
  me: string
  today: Day
  since: Since
  whole: string | null
  onPaper?: boolean
}

/** More than a year of turns of a large team is no "previous time" any more. */
const rememberedDays = 400
/** Rows of each kind that one page reads. */
const most = 1500
/** Whom to call and what is open stands on it whole; of what happened the newest. */
const paperRows: Record<Section, number> = { nieuw: 8, veranderd: 8, wacht: 20, doen: 60 }

export async function handoverOf(
  tx: Tx,
  village: string,
  { me, today, since: asked, whole, onPaper = false }: Asked,
): Promise<Handover> {
  const [days, chosen] = await Promise.all([
    dutyDays(tx, village, addDays(today, -rememberedDays), addDays(today, 60)),
    settingsOf(tx, village, ['duty-week-begins', 'left-too-long']),
  ])
  const duty = dutyOf(days, me, today)
  const since = sinceWhen(asked, duty, today)
  const begin = startOf(since.day)
  // On the evening before the week it is about the days that come.
  const until = addDays(weekOf(addDays(today, 1), chosen['duty-week-begins']), 6)
  const [steps, written, people, open, due, mates] = await Promise.all([
    stepsSince(tx, village, begin, most),
    linesSince(tx, village, begin, most),
    residentChangesSince(tx, village, begin, most),
    openRequests(tx, village, today),
    followUpsDue(tx, village, until),
    colleagues(tx, village),
  ])
  const mayStand = ({ narrow }: { narrow: boolean }) => !(onPaper && narrow)
  // Whom the house says must hear of a step stands under whom to call; the step itself is the news.
  const isNews = ({ kind }: { kind: string }) => !isTelling(kind)
  const [lines, followUps] = [written.filter(mayStand).filter(isNews), due.filter(mayStand)]
  const first = <T>(rows: readonly T[], section: Section) =>
    onPaper ? some(rows, paperRows[section]) : firstOf(rows, section, whole)
  const things = toldSince({ steps, lines, people }, me, begin)
  const fresh = first(
    things.filter(({ isNew }) => isNew),
    'nieuw',
  )
  const changed = first(
    things.filter(({ isNew }) => !isNew),
    'veranderd',
  )
  const dues = dueIn({ open, followUps, patience: chosen['left-too-long'] }, today, until)
  const { wholly, theirs } = await tellWholly(tx, village, [...fresh.rows, ...changed.rows], steps)
  const known = ({ rows, more }: Some<Seen>): Some<Told> => ({ rows: rows.map(wholly), more })
  return {
    ...{ duty, since, until, steps: theirs, colleagues: mates },
    fresh: known(fresh),
    changed: known(changed),
    waits: first(waitingOf(open, today), 'wacht'),
    calls: callsIn(dues),
    due: first(
      dues.filter(due => !isCall(due)),
      'doen',
    ),
    onPaper,
    cut: [steps, written, people].some(({ length }) => length >= most),
  }
}

/** A month may hold thousands of steps and lines: only of what is shown is it read what they say. */
async function tellWholly(tx: Tx, village: string, things: readonly Seen[], since: readonly StepSeen[]) {
  const requests = new Set(things.flatMap(({ request }) => request ?? []))
  const lineIds = things.flatMap(thing => told(thing)).flatMap(each => (each.what === 'line' ? each.id : []))
  const stepIds = since.flatMap(({ id, request_id }) => (requests.has(request_id) ? id : []))
  const [shorts, theirs, lines] = await Promise.all([
    shortsOf(tx, village, [...requests]),
    stepsWhole(tx, village, stepIds),
    linesWhole(tx, village, lineIds),
  ])
  const [short, step, line] = [byId(shorts), byId(theirs), byId(lines)]
  const whole = (each: Seen['happened'][number]): Happened[] => {
    const { id, at, by, what } = each
    if (what === 'person') return [each]
    if (what === 'line') return of(line.get(id), line => ({ id, at, by, what, line }))
    return of(step.get(id), step => ({ id, at, by, what, step }))
  }
  const wholly = (thing: Seen): Told => ({
    ...thing,
    happened: told(thing).flatMap(whole),
    count: thing.happened.length,
    short: short.get(thing.request ?? '') ?? null,
  })
  return { wholly, theirs }
}

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map(row => [row.id, row]))
/** Nothing of what went in between. */
const of = <T, R>(one: T | undefined, make: (one: T) => R): R[] => (one ? [make(one)] : [])
