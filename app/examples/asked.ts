/** A wish as it was written down during the call: day, hour, place, and the words themselves. */
import type { Calendar } from './calendar.ts'
import { clock } from './calendar.ts'
import type { Chance } from './chance.ts'
import { compose, type Slots } from './grammar.ts'
import { templatesFor } from './hands.ts'
import type { Hand, Kind, Request } from './shapes.ts'
import type { Destination } from './text/destination.ts'
import { aidWords, rideWishBack, rideWishOneWay, rideWishRepeat } from './text/rides.wish.ts'
import { spanDay, spanNone, taskWish } from './text/tasks.frames.ts'
import type { Wish } from './wish.ts'
import { capital, dayWords, nameOf, pronouns, timeWords, weekdayNames } from './wording.ts'
import type { Writer } from './writer.ts'

export type Asked = {
  kind: Kind
  words: string
  aids: string[]
  /** Day index of the appointment, or of the last day that suits. */
  day?: number
  /** Day index of the first day that suits. */
  from?: number
  time?: number
  backTime?: number
  fields: Partial<Request>
}

export const writeDown = (
  wish: Wish,
  hand: Hand,
  calendar: Calendar,
  writer: Writer,
  chance: Chance,
): Asked =>
  wish.ride
    ? writeRide(wish, hand, calendar, writer, chance)
    : writeTask(wish, hand, calendar, writer, chance)

const writeRide = (wish: Wish, hand: Hand, calendar: Calendar, writer: Writer, chance: Chance): Asked => {
  const { ride, who, logged } = wish
  if (!ride || !who) throw new Error('a ride has a destination and a passenger')
  const day = wish.wished ?? appointmentDay(wish, calendar, chance)
  const step = ride.round ? 15 : 5
  const time = hourAt(ride, step, chance)
  const back = !wish.oneWay
  const backTime = Math.ceil((time + chance.between(ride.stay[0], ride.stay[1])) / 15) * 15
  const aid = wish.aid ?? who.aid ?? (chance.often(0.04) ? 'begeleider' : undefined)
  const until = wish.weeklyUntil
  const source = until ? rideWishRepeat : back ? rideWishBack : rideWishOneWay
  const kin = `${pronouns(who).haar} ${who.kin.who}`
  const slots = (): Slots => {
    const inner = { kin, kinTown: who.kin.town }
    const d = dayWords(calendar, logged, day, hand, chance)
    const aidSaid = aid ? aidWords[aid] : undefined
    const aidTemplate = aidSaid ? chance.pick(templatesFor(hand, aidSaid, chance)) : ''
    return {
      ...pronouns(who),
      p: nameOf(who, hand, chance),
      d,
      D: capital(d),
      wd: weekdayNames[calendar.weekday(day) - 1],
      t: timeWords(time, hand, chance),
      t2: timeWords(backTime, hand, chance),
      ap: ride.appointment ? '' : undefined,
      short: compose(ride.short, inner, chance),
      to: compose(ride.to, inner, chance),
      at: compose(ride.at, inner, chance),
      aid: aidTemplate.startsWith(' ')
        ? ` ${compose(aidTemplate, pronouns(who), chance)}`
        : compose(aidTemplate, pronouns(who), chance),
      untilText: until ? dayWords(calendar, logged, until, hand, chance) : undefined,
    }
  }
  const words = writer.line(hand, [source], calendar.month(logged), slots) ?? ride.place
  const repeat = until && {
    repeat: {
      every: 1,
      unit: 'week' as const,
      weekdays: [calendar.weekday(day)],
      until: calendar.day(until),
    },
  }
  return {
    kind: 'vervoer',
    words,
    aids: aid ? [aid] : [],
    day,
    time,
    backTime: back ? backTime : time,
    fields: {
      wishedDay: calendar.day(day),
      wishedTime: clock(time),
      place: ride.code === 'family' ? who.kin.town : ride.place,
      back,
      ...(back ? { backTime: clock(backTime) } : {}),
      ...repeat,
    },
  }
}

/** Where one has an appointment, nobody is seen between twelve and one; the hospital goes on. */
const hourAt = (ride: Destination, step: number, chance: Chance): number => {
  const time = Math.round(chance.between(ride.from, ride.until) / step) * step
  const lunch = ride.appointment && !ride.code.endsWith('hospital') && time >= 715 && time < 780
  return lunch ? time + 75 : time
}

const appointmentDay = (wish: Wish, calendar: Calendar, chance: Chance): number => {
  const away = 1 + Math.floor(13 * chance.next() ** 1.5)
  let day = wish.logged + (chance.often(0.015) ? 0 : away)
  while (!wish.ride?.weekdays.includes(calendar.weekday(day)) || calendar.holiday(day)) day++
  return day
}

type Span = { text: string; from?: number; until?: number; part?: 'ochtend' | 'middag' }

const writeTask = (wish: Wish, hand: Hand, calendar: Calendar, writer: Writer, chance: Chance): Asked => {
  const { task, who, logged } = wish
  if (!task) throw new Error('neither ride nor task')
  const span = spanOf(task.when, logged, hand, calendar, chance)
  const slots = (): Slots => ({
    ...pronouns(who ?? undefined),
    noun: compose(task.noun, {}, chance),
    clause: task.clause === '' ? undefined : compose(task.clause, pronouns(who ?? undefined), chance),
    span: span.text,
    Span: capital(span.text),
  })
  const sources = who ? [taskWish] : [['{noun}', '{noun}, {span}', '{noun}. {Span}', '{Span}: {noun}']]
  const words = writer.line(hand, sources, calendar.month(logged), slots) ?? task.code
  return {
    kind: task.kind,
    words,
    aids: [],
    ...(span.until === undefined ? {} : { day: span.until }),
    ...(span.from === undefined ? {} : { from: span.from }),
    fields: {
      ...(span.from === undefined ? {} : { wishedDay: calendar.day(span.from) }),
      ...(span.until === undefined || span.until === span.from
        ? {}
        : { wishedUntil: calendar.day(span.until) }),
      ...(span.part ? { part: span.part } : {}),
    },
  }
}

const spanOf = (
  when: 'day' | 'span' | 'none',
  logged: number,
  hand: Hand,
  calendar: Calendar,
  chance: Chance,
): Span => {
  if (when === 'none') return { text: chance.pick(spanNone) }
  const said = (day: number) => dayWords(calendar, logged, day, hand, chance)
  if (when === 'day') {
    let day = logged + chance.between(1, 7)
    while (calendar.weekday(day) === 7 || calendar.holiday(day)) day++
    const part = chance.pick(['ochtend', 'middag'] as const)
    const template = chance.pick(spanDay)
    const text = compose(template, { d: said(day), part }, chance)
    return { text, from: day, until: day, ...(text.includes(part) ? { part } : {}) }
  }
  const sunday = logged + 7 - calendar.weekday(logged)
  const end = logged + chance.between(6, 17)
  const spans: Span[] = [
    { text: 'volgende week', from: sunday + 1, until: sunday + 7 },
    { text: 'binnen twee weken', from: logged, until: logged + 14 },
    { text: `voor ${said(end + 1)}`, from: logged, until: end },
    { text: `uiterlijk ${said(end)}`, from: logged, until: end },
  ]
  if (calendar.weekday(logged) <= 4) spans.push({ text: 'deze week', from: logged, until: sunday })
  if (chance.often(0.25)) return { text: chance.pick(spanNone) }
  return chance.pick(spans)
}
