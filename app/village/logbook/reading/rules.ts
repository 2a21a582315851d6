import { weekday } from '../../../foundation/days.ts'
import { aidsOf } from './rules.aids.ts'
import { backOf } from './rules.back.ts'
import { laterBack, withLater } from './rules.backLater.ts'
import type { DayWish } from './rules.dayWish.ts'
import { nearDays } from './rules.dayWords.ts'
import { hoursOf } from './rules.hours.ts'
import { indexKinds, kindOf } from './rules.kinds.ts'
import { movingWords, repairWords } from './rules.kindWords.ts'
import { wordsKnown } from './rules.known.ts'
import { partsOf } from './rules.parts.ts'
import { phonesIn } from './rules.phones.ts'
import { whereOf } from './rules.places.ts'
import { rhythmAt } from './rules.repeat.ts'
import type { Rhythm } from './rules.rhythm.ts'
import type { About, Reading, Urgency } from './rules.shape.ts'
import { claim, doubt, occupy, type Sheet, sheetOf } from './rules.sheet.ts'
import { momentsOf } from './rules.times.ts'
import { noteHours, noteWhen, understoodOf } from './rules.told.ts'
import { unreadOf } from './rules.unread.ts'
import { type Hurry, hurriesOf } from './rules.urgency.ts'
import { whenOf } from './rules.when.ts'
import { dayWishes } from './rules.wishes.ts'

export { fillers, ordinary } from './rules.fillers.ts'
export { builtInKinds } from './rules.kindWords.ts'
export type { About, Kind, Part, Place, Reading, Repeat, Unread, Urgency } from './rules.shape.ts'

/**
 * Reads day, time, place and help from words typed during a call. What could mean two things stays null, and its words
 * come back in `notUnderstood`: a wrong day on the list is worse than an empty field.
 */
export function read(text: string, about: About): Reading {
  const kinds = indexKinds(about.kinds ?? [])
  const words = wordsKnown(text, about)
  const sheet = sheetOf(text, about.today, words)

  const phones = phonesIn(sheet)
  const hurries = hurriesOf(sheet)
  for (const { from, to } of hurries) if (!mentionsDay(sheet, from, to)) occupy(sheet, from, to)
  const rhythms = rhythmsOf(sheet)
  const wishes = dayWishes(sheet)
  for (const { from, to } of wishes) occupy(sheet, from, to)
  const when = whenOf(wishes, rhythms, about.today)
  noteWhen(sheet, when)
  const urgency = urgencyOf(sheet, hurries, wishes)

  const parts = partsOf(sheet, wishes, rhythms)
  for (const { from, to } of parts) occupy(sheet, from, to)
  const back = backOf(sheet)
  const moments = momentsOf(sheet, back)
  const later = back.back === 'yes' ? laterBack(sheet, back.returns) : null
  const hours = withLater(hoursOf(sheet, moments, parts, back.returns), moments, later)
  noteHours(sheet, hours)

  for (const { from, to } of [...back.used, ...back.doubted]) occupy(sheet, from, to)

  const aids = aidsOf(sheet)
  for (const { from, to, code } of aids) if (code === null) doubt(sheet, from, to)
  const things = aids.flatMap(aid => (aid.code === null ? [] : [{ ...aid, code: aid.code }]))
  for (const { from, to, code } of things) claim(sheet, from, to, 'aids', code)

  const where = whereOf(
    sheet,
    about.places ?? [],
    word => kinds.has(word) || movingWords.has(word) || repairWords.has(word),
  )
  const kind = kindOf(sheet, kinds, where, back.byOthers ? null : back.back)
  // A container that has to come back, too, is no one's ride home.
  const home = kind.thingReturns ? null : back.back
  for (const { from, to } of back.used)
    if (home === null) doubt(sheet, from, to)
    else claim(sheet, from, to, 'back', home)
  for (const { from, to } of back.doubted) doubt(sheet, from, to)
  for (const { from, to } of where.used) claim(sheet, from, to, 'place', where.place ?? '')
  for (const { from, to } of kind.used) claim(sheet, from, to, 'kind', kind.kind ?? '')
  for (const { from, to } of [...where.doubted, ...kind.doubted]) doubt(sheet, from, to)

  return {
    kind: kind.kind,
    day: when.day,
    dayUntil: when.dayUntil,
    time: hours.time,
    timeUntil: hours.timeUntil,
    part: hours.part,
    place: where.place,
    back: home,
    backTime: hours.backTime,
    aids: [...new Set(things.map(aid => aid.code))],
    repeat: when.repeat,
    stopsBefore: when.stopsBefore,
    urgency,
    phones,
    clash: clashIn(wishes),
    understood: understoodOf(sheet),
    notUnderstood: unreadOf(sheet),
  }
}

const rhythmsOf = (sheet: Sheet): Rhythm[] => {
  const found: Rhythm[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    const one = sheet.busy[at] ? null : rhythmAt(sheet, at)
    if (one === null) continue
    occupy(sheet, one.from, one.to)
    found.push(one)
    at = one.to - 1
  }
  return found
}

/** Why no day was read, when it is that two of them contradict each other. */
const clashIn = (wishes: DayWish[]): Reading['clash'] => {
  const [beside] = wishes.filter(wish => wish.clash !== null)
  if (beside?.clash && beside.weekday) return { day: beside.clash, weekday: beside.weekday }
  const [one, another, ...more] = wishes.filter(({ sort }) => sort === 'exact' || sort === 'bare')
  if (!one || !another || more.length > 0 || one.sort === another.sort) return null
  const [date, named] = one.sort === 'exact' ? [one, another] : [another, one]
  return named.weekday && weekday(date.day) !== named.weekday
    ? { day: date.day, weekday: named.weekday }
    : null
}

const mentionsDay = (sheet: Sheet, from: number, to: number) =>
  sheet.words.slice(from, to).some(word => nearDays.has(word.norm))

/** What was said in so many words, or follows from `vandaag` and `deze week`. */
const urgencyOf = (sheet: Sheet, hurries: Hurry[], wishes: ReturnType<typeof dayWishes>): Urgency | null => {
  const told = hurries.map(({ from, to, urgency }) => ({ from, to, urgency }))
  for (const { from, to, week, now, sort } of wishes)
    if (sort !== 'aside' && sort !== 'doubt' && (week || now))
      told.push({ from, to, urgency: week ? 'week' : 'today' })
  const values = new Set(told.map(one => one.urgency))
  // "Deze week, zo gauw mogelijk": the one is only more precise than the other.
  if (values.has('today') || values.has('week')) values.delete('soon')
  const [only] = values
  for (const { from, to } of told)
    if (values.size === 1 && only) claim(sheet, from, to, 'urgency', only)
    else doubt(sheet, from, to)
  return values.size === 1 ? (only ?? null) : null
}
