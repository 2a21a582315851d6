/** Lines that belong to a person and to no request: stories, village news, and what is kept in a narrow circle. */
import { at, dayIndexOf, days, nextMoment, weeks, workingDay, writingTime } from './calendar.ts'
import type { Desk, Draft } from './desk.ts'
import type { Neighbour } from './person.ts'
import type { Coordinator, VillagePlan } from './shapes.ts'
import { personSlots } from './slots.ts'
import type { Told } from './storytelling.ts'
import { delicate } from './text/delicate.ts'
import { month } from './text/season.ts'
import { talks } from './text/talk.ts'
import type { Wish } from './wish.ts'
import { capital, dayWords } from './wording.ts'

export const talkLines = (
  plan: VillagePlan,
  wishes: Wish[],
  told: Told,
  coordinators: Coordinator[],
  desk: Desk,
): Draft[] => {
  const { calendar, chance } = desk
  const askers = [
    ...new Set(wishes.flatMap(w => (w.who && (!w.who.part || w.who.part.asksMore) ? [w.who] : []))),
  ]
  const often = plan.requestsPerWeek * weeks
  return [
    ...told.lines.map((line): Draft => {
      const by = coordinators.find(c => c.hand === line.hand)
      if (!by) throw new Error(`nobody writes ${line.hand}`)
      const stamp = at(line.day, writingTime(chance))
      return {
        stamp,
        personKey: line.person,
        at: calendar.moment(stamp),
        by: by.key,
        kind: line.kind,
        text: desk.writer.keep(line.text),
        circle: line.narrow ? 'narrow' : 'all',
      }
    }),
    ...Array.from({ length: Math.round(often * 0.2) }, () => chat(chance.pick(askers), desk)),
    ...Array.from({ length: Math.round(often * 0.035) }, () => inConfidence(chance.pick(askers), desk)),
  ].filter((draft): draft is Draft => draft !== undefined)
}

const chat = (who: Neighbour, desk: Desk): Draft | undefined => {
  const { calendar, chance } = desk
  let day = workingDay(calendar, chance.between(1, days - 2))
  const talk = chance.pick(
    talks.filter(t => month(t.months, calendar.month(day)) && (!t.birthday || who.person.birthday)),
  )
  if (talk.birthday) {
    while (day < days - 3 && calendar.monthDay(day) !== who.person.birthday) day++
    if (calendar.monthDay(day) !== who.person.birthday) return undefined
    day = workingDay(calendar, day)
  }
  const stamp = at(day, writingTime(chance))
  const by = desk.onDuty(stamp)
  const back = day + chance.between(5, 16)
  const text = desk.writer.line(by.hand, [talk], calendar.month(day), () => {
    const fd = dayWords(calendar, day, back, by.hand, chance)
    return { ...personSlots(who, day, by.hand, calendar, chance), fd, fdCap: capital(fd) }
  })
  if (!text) return undefined
  return {
    stamp,
    personKey: who.person.key,
    at: calendar.moment(stamp),
    by: by.key,
    kind: talk.kind,
    text,
    circle: 'all',
  }
}

const inConfidence = (who: Neighbour, desk: Desk): Draft | undefined => {
  const { calendar, chance } = desk
  const stamp = nextMoment(calendar, chance, at(chance.between(1, days - 3), 600), 60)
  const day = dayIndexOf(stamp)
  const by = desk.onDuty(stamp)
  const text = desk.writer.line(by.hand, [chance.pick(delicate)], calendar.month(day), () =>
    personSlots(who, day, by.hand, calendar, chance),
  )
  if (!text) return undefined
  return {
    stamp,
    personKey: who.person.key,
    at: calendar.moment(stamp),
    by: by.key,
    kind: 'called',
    text,
    circle: 'narrow',
  }
}
