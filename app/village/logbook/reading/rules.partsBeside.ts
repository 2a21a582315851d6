import { relatives } from './rules.backWords.ts'
import type { Moment } from './rules.clock.ts'
import type { SaidPart } from './rules.hours.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

export const touches = (sheet: Sheet, moment: Moment, part: SaidPart) => {
  if (part.withDay) return false
  if (part.from >= moment.to && part.from <= moment.to + 1) return follows(sheet, part.from)
  const gap = moment.from - part.to
  return (
    gap >= 0 &&
    gap <= 1 &&
    follows(sheet, moment.from) &&
    (gap === 0 || is(sheet, part.to, 'om', 'rond', 'weer'))
  )
}

/** `'s avonds weer thuisbrengen`: the part of the day belongs to the way back. */
export const besideReturn = (sheet: Sheet, part: SaidPart, returns: ReadonlySet<number>) => {
  if (part.withDay) return false
  const after = is(sheet, part.to, 'weer') ? part.to + 1 : part.to
  return (returns.has(after) || returns.has(part.to)) && follows(sheet, part.to)
}

export const near = (sheet: Sheet, moment: Moment, part: SaidPart) => {
  const [from, to] = part.from >= moment.to ? [moment.to, part.from] : [part.to, moment.from]
  if (to === from) return true
  if (to - from > 3) return false
  for (let at = from; at <= to; at++) if (!follows(sheet, at) || is(sheet, at, ...turns)) return false
  return true
}

const turns = 'en maar want omdat daarna terwijl zodat waarna anders'.split(' ')
const home = `
  thuis thuisgebracht thuisbrengen terug teruggebracht terugbrengen terugrijden opgehaald ophalen afgehaald
  huis haalt brengt`
  .trim()
  .split(/\s+/)
const verbs = `
  is wordt was gaat komt eet drinkt slaapt heeft krijgt zit doet belt rijdt blijft logeert werkt leest kookt
  vertrekt`
  .trim()
  .split(/\s+/)

/** Whoever does something else then, it turns no clock: `'s ochtends komt de zorg`. */
const somebodyElse = 'zorg thuiszorg verpleging wijkverpleging hulp niet bed slaapt eet eten moe'.split(' ')

/** Said of something else: `om elf uur zijn en wordt 's avonds door familie thuisgebracht`. */
export const isElsewhere = (sheet: Sheet, part: SaidPart, starts: Moment[]): boolean => {
  if (part.withDay) return false
  let from = part.from
  while (from > part.from - 10 && follows(sheet, from) && !is(sheet, from - 1, ...turns)) from--
  let to = part.to
  while (to < part.to + 10 && follows(sheet, to) && !is(sheet, to, ...turns)) to++
  if (from === 0 && (to >= sheet.words.length || starts.length === 0)) return false
  if (starts.some(({ from: at }) => at >= from && at < to)) return false
  let verb = false
  let other = false
  for (let at = from; at < to; at++) {
    if (is(sheet, at, ...home)) return true
    other ||= is(sheet, at, ...somebodyElse) || relatives.has(norm(sheet, at))
    verb ||= is(sheet, at, ...verbs) && !is(sheet, at - 1, 'het', 'dat', 'dit', 'afspraak')
  }
  if (!verb) return false
  if (other) return true
  // With a clock time that the part of the day would turn, nobody knows: the caller then leaves both open.
  return starts.length === 0 || starts.every(({ start }) => start === null || start.wholeDay)
}
