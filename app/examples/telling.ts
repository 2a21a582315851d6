/** Turns the course of one request into its states and its lines. */
import type { Asked } from './asked.ts'
import { dayIndexOf, days, nextMoment } from './calendar.ts'
import type { Event } from './course.ts'
import type { Desk, Draft } from './desk.ts'
import { kindOf, partsOf, shares } from './parts.ts'
import type { Hand, State } from './shapes.ts'
import { eventSlots } from './slots.ts'
import * as endings from './text/endings.ts'
import { lookedIn } from './text/tasks.frames.ts'
import type { Wish } from './wish.ts'
import { capital, dayWords } from './wording.ts'

export const tell = (
  wish: Wish,
  asked: Asked,
  events: readonly Event[],
  requestKey: string,
  responsible: string,
  desk: Desk,
) => {
  const { calendar, chance } = desk
  const states: State[] = []
  const drafts: Draft[] = []
  for (const event of events) {
    if (event.at >= calendar.end) break
    const writer = event.act === 'log' ? undefined : desk.onDuty(event.at)
    const by = writer?.key ?? responsible
    const to = chance.pick(endings.referredTo)
    if (event.state) states.push(stateOf(event, by, wish, asked, to, desk, writer?.hand ?? 'polite'))
    if (!writer || !chance.often(shares[event.act] ?? 0)) continue
    const { sources, followUp, colleague } = partsOf(event, wish, writer.key, desk)
    if (sources.length === 0) continue
    const today = dayIndexOf(event.at)
    const text = desk.writer.line(writer.hand, sources, calendar.month(today), () => ({
      ...eventSlots(wish, event, asked, today, writer.hand, calendar, chance),
      ...(event.act === 'refer' ? { to } : {}),
      c: colleague?.name,
      ...(followUp !== undefined && followWords(followUp, today, writer.hand, desk)),
    }))
    if (!text) continue
    drafts.push({
      stamp: event.at,
      requestKey,
      ...(wish.who ? { personKey: wish.who.person.key } : {}),
      at: calendar.moment(event.at),
      by,
      kind: kindOf(event.act, chance),
      text,
      circle: 'all',
      ...(colleague ? { mentions: [colleague.key] } : {}),
    })
    if (followUp !== undefined) drafts.push(...lookIn(drafts.at(-1), followUp, wish, responsible, desk))
  }
  return { states, drafts }
}

const stateOf = (
  event: Event,
  by: string,
  wish: Wish,
  asked: Asked,
  to: string,
  desk: Desk,
  hand: Hand,
): State => {
  const { calendar, chance, writer } = desk
  const state = event.state
  if (!state) throw new Error('an event without a state')
  const today = dayIndexOf(event.at)
  const slots = () => eventSlots(wish, event, asked, today, hand, calendar, chance)
  const note =
    state === 'waiting'
      ? (writer.line(hand, [endings.waitingFor], calendar.month(today), slots) ?? 'belt zelf terug')
      : state === 'referred'
        ? to
        : state === 'reopened'
          ? chance.pick(endings.reopenedBecause)
          : undefined
  return {
    state,
    at: calendar.moment(event.at),
    by,
    ...(note ? { note } : {}),
    ...(event.reason ? { reason: event.reason } : {}),
    ...(event.helper && ['found', 'agreed', 'done'].includes(state)
      ? { helper: event.helper.person.key }
      : {}),
    ...(state === 'waiting' && event.day !== undefined ? { until: calendar.day(event.day) } : {}),
  }
}

const followWords = (day: number, today: number, hand: Hand, desk: Desk) => {
  const fd = dayWords(desk.calendar, today, day, hand, desk.chance)
  return { fd, fdCap: capital(fd) }
}

/** The follow-up itself, and the line that settled it when its day has passed. */
const lookIn = (
  draft: Draft | undefined,
  day: number,
  wish: Wish,
  responsible: string,
  desk: Desk,
): Draft[] => {
  const { calendar, chance, writer } = desk
  if (!draft || !wish.who) return []
  draft.followUp = { day: calendar.day(day), for: responsible }
  if (day >= days) return []
  const stamp = nextMoment(calendar, chance, day * 1440 + 480, chance.between(20, 400))
  if (stamp >= calendar.end) return []
  const person = desk.onDuty(stamp)
  const slots = () =>
    eventSlots(wish, { at: stamp, act: 'extra' }, {}, dayIndexOf(stamp), person.hand, calendar, chance)
  const text = writer.line(person.hand, [lookedIn], calendar.month(dayIndexOf(stamp)), slots)
  if (!text) return []
  draft.followUp.doneAt = calendar.moment(stamp)
  const { requestKey, personKey } = draft
  return [
    {
      stamp,
      ...(requestKey ? { requestKey } : {}),
      ...(personKey ? { personKey } : {}),
      at: calendar.moment(stamp),
      by: person.key,
      kind: 'called',
      text,
      circle: 'all',
    },
  ]
}
