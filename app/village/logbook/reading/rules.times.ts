import type { Back } from './rules.back.ts'
import { type ClockTime, clockAt, type Moment } from './rules.clock.ts'
import {
  bareIsClock,
  countsThings,
  deadline,
  isLength,
  lengthAround,
  lengthBefore,
  pointing,
} from './rules.lengths.ts'
import { placed } from './rules.roles.ts'
import { follows, free, is, norm, type Sheet, within } from './rules.sheet.ts'

/** All clock times of the call that no day has taken, in order. */
export const momentsOf = (sheet: Sheet, back: Back): Moment[] => {
  const { returns, others } = back
  const found: Moment[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    const clock = sheet.busy[at] ? null : clockAt(sheet, at)
    if (clock === null || !free(sheet, clock.from, clock.to)) continue
    const moment = momentOf(sheet, clock, returns)
    if (moment === null) continue
    found.push(besideOthers(sheet, moment, others) ? { ...moment, role: 'aside' } : moment)
    at = moment.to - 1
  }
  const [a, b] = found
  // "19.30 terug 22.00": the word belongs to the time behind it.
  if (a && b && found.length === 2 && a.role === 'back' && b.role === 'back' && a.to + 1 === b.from)
    return [{ ...a, role: 'wish' }, b]
  const [first, second] = found.filter(moment => moment.role === 'wish')
  if (
    first &&
    second &&
    found.length === 2 &&
    is(sheet, second.from - 1, 'retour') &&
    follows(sheet, second.from)
  )
    return [first, { ...second, role: 'back' }]
  return found
}

/** `Om 4 uur door haar zoon thuisgebracht`: no time for us. */
const besideOthers = (sheet: Sheet, moment: Moment, others: ReadonlySet<number>) => {
  const after = is(sheet, moment.to, 'weer', 'dan') ? moment.to + 1 : moment.to
  const before = is(sheet, moment.from - 1, 'om', 'rond') ? moment.from - 2 : moment.from - 1
  return (
    others.has(moment.from) ||
    (others.has(after) && follows(sheet, moment.to)) ||
    (others.has(before) && follows(sheet, moment.from))
  )
}

const momentOf = (sheet: Sheet, clock: ClockTime, returns: ReadonlySet<number>): Moment | null => {
  const lead = leadOf(sheet, clock.from)
  const range = rangeFrom(sheet, clock, lead.word)
  if (range !== null) return placed(sheet, range, lead.at, returns)
  const single: Moment = { from: clock.from, to: clock.to, start: clock, until: null, role: 'wish' }
  if (lead.word === 'tot') {
    if (within(sheet, clock.from, 5, 'thuiszorg', 'zorg', 'verpleging', 'werkt', 'school'))
      return { ...single, from: lead.at, role: 'aside' }
    if (clock.bare || (clock.hour < 5 && lengthAround(sheet, clock, lead.at)))
      return { ...single, from: lead.at, role: 'aside' }
    return placed(sheet, { ...single, from: lead.at, start: null, until: clock }, lead.at, returns)
  }
  if (clock.bare) {
    if (!bareIsClock(sheet, clock, lead.word, returns)) return null
  } else if (clock.plainHour && isLength(sheet, clock, lead) && !homeNext(sheet, clock, returns))
    return { ...single, from: lengthBefore.includes(lead.word) ? lead.at : clock.from, role: 'aside' }
  if (lead.word === 'van' && is(sheet, lead.at - 1, 'trein', 'bus', 'boot', 'vlucht', 'film'))
    return { ...single, from: lead.at - 1, role: 'aside' }
  if (deadline.includes(lead.word)) return { ...single, from: lead.at, role: 'aside' }
  const from = pointing.includes(lead.word) ? lead.at : clock.from
  return placed(sheet, { ...single, from }, from, returns)
}

/** `en 2 uur weer naar huis` is no length. */
const homeNext = (sheet: Sheet, clock: ClockTime, returns: ReadonlySet<number>) =>
  returns.has(clock.to) && follows(sheet, clock.to) && is(sheet, clock.from - 1, 'en')

/** The word that governs the time, over `om`, `een uur of` and the like. */
const leadOf = (sheet: Sheet, from: number): { word: string; at: number } => {
  let at = from - 1
  if (!follows(sheet, from)) return { word: '', at: from }
  if (is(sheet, at, 'of') && is(sheet, at - 1, 'uur', 'uurtje') && is(sheet, at - 2, 'een', 'n')) at -= 3
  let word = norm(sheet, at)
  let here = at
  while (
    here > from - 5 &&
    ['om', 'ongeveer', 'ca', 'circa', 'plm', 'de', 'half'].includes(norm(sheet, here)) &&
    follows(sheet, here)
  ) {
    const before = norm(sheet, here - 1)
    if (![...deadline, ...pointing, 'tot', 'van', 'tussen'].includes(before)) break
    here--
    word = before === 'om' || before === 'ongeveer' ? word : before
  }
  return { word, at: here }
}

/** `14-17` is no date; `10-15` may be a quarter past ten, and behind a street it is where somebody lives. */
const isAfternoon = (sheet: Sheet, clock: ClockTime, end: ClockTime) =>
  end.hour > 12 &&
  end.hour < 24 &&
  end.hour !== 15 &&
  clock.hour < end.hour &&
  clock.hour > 6 &&
  !/(?:straat|weg|laan|plein|hof|nr|nummer|tel|telefoon)$/.test(norm(sheet, clock.from - 1)) &&
  !countsThings(sheet, end.to)

/** `van 10 tot 12`, `tussen 9 en 11 uur`, `10.00-12.00`, `2 tot 4 uur`. */
const rangeFrom = (sheet: Sheet, clock: ClockTime, lead: string): Moment | null => {
  const at = clock.to
  const gap = sheet.words[at]?.gap ?? ''
  const dash = ['-', '–', '—'].includes(gap)
  const word = dash ? '-' : follows(sheet, at) ? norm(sheet, at) : ''
  const joins = dash || word === 'tot' || word === 'tm' || (word === 'en' && lead === 'tussen')
  if (!joins) return null
  let next = dash ? at : at + 1
  if (is(sheet, next, 'ongeveer', 'circa', 'ca', 'rond', 'uiterlijk', 'om')) next++
  const end = sheet.busy[next] === false ? clockAt(sheet, next) : null
  if (end === null || !free(sheet, next, end.to)) return null
  const marked = lead === 'tussen' || lead === 'van' || lead === 'vanaf' || lead === 'om'
  if (clock.bare && end.bare && dash && isAfternoon(sheet, clock, end))
    return { from: clock.from, to: end.to, start: clock, until: end, role: 'wish' }
  if (clock.bare && end.bare && (!marked || countsThings(sheet, end.to))) return null
  if (clock.bare && end.bare && dash && !marked) return null
  const from = marked && clock.from > 0 ? clock.from - 1 : clock.from
  return { from, to: end.to, start: clock, until: end, role: 'wish' }
}
