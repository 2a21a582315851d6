import { addDays, type Day, daysBetween, weekday } from '../../../foundation/days.ts'
import { firstOnOrAfter } from './rules.calendar.ts'
import { dayAt } from './rules.days.ts'
import { type DayWish, span, unsure } from './rules.dayWish.ts'
import { weekWords } from './rules.dayWords.ts'
import { clauseAround, follows, is, norm, type Sheet } from './rules.sheet.ts'

/** All days named in the call, in order, each with what its surroundings make of it. */
export const dayWishes = (sheet: Sheet): DayWish[] => {
  const found: DayWish[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    const wish = sheet.busy[at] ? null : dayAt(sheet, at)
    if (wish === null || sheet.busy[wish.to - 1]) continue
    found.push(wish)
    at = wish.to - 1
  }
  return joined(sheet, found).map(wish => inItsPlace(sheet, wish))
}

/** `ma of di`, `van maandag tot vrijdag`, `tussen kerst en nieuwjaar`, `3 dec t/m 5 dec`. */
const joined = (sheet: Sheet, wishes: DayWish[]): DayWish[] => {
  const out: DayWish[] = []
  for (const wish of wishes) {
    const before = out.at(-1)
    const link = before && joiner(sheet, before, wish)
    const whole = before && link ? stretch(sheet, before, wish, link) : null
    if (whole) out[out.length - 1] = whole
    else out.push(wish)
  }
  return out
}

const joiner = (sheet: Sheet, before: DayWish, wish: DayWish): string | null => {
  const gap = sheet.words[wish.from]?.gap ?? ''
  if (before.to === wish.from) return ['/', '-', '–'].includes(gap) ? gap : gap === ',' ? 'list' : null
  const words: string[] = []
  for (let at = before.to; at < wish.from; at++) {
    if (!follows(sheet, at) && at > before.to) return null
    if (!is(sheet, at, 'op', 'de', 'in', 'om')) words.push(norm(sheet, at))
  }
  if (words.at(-1) === 'met' && words.at(-2) !== 'en') words.pop()
  const link = words.join(' ').replace('tot en met', 'tm').replace('of anders', 'of').replace('of evt', 'of')
  return ['of', 'tm', 'tot', 'en'].includes(link) ? link : null
}

const stretch = (sheet: Sheet, before: DayWish, wish: DayWish, link: string): DayWish | null => {
  const lead = norm(sheet, before.from - 1)
  const between = lead === 'tussen' && link === 'en'
  const open = lead === 'van' || lead === 'vanaf'
  if (link === 'en' && !between) return null
  if (link === 'list' && !startsChoice(sheet, wish)) return null
  if (link === 'tot' && !open) return null
  const from = between || (open && (link === 'tot' || link === 'tm')) ? before.from - 1 : before.from
  if (before.sort === 'doubt' || wish.sort === 'doubt') return unsure(from, wish.to)
  const start = before.day
  const last =
    wish.sort === 'bare' && wish.weekday
      ? firstOnOrAfter(addDays(before.until ?? start, 1), wish.weekday)
      : (wish.until ?? wish.day)
  // "Maandag of dinsdag over een week": which Monday?
  const apart =
    before.sort === 'bare' && wish.sort === 'exact' && link !== 'tm' && daysBetween(start, last) > 6
  if (last <= start || apart) return unsure(from, wish.to)
  const part = before.part === wish.part ? before.part : null
  const feast = link === 'tot' && wish.feast
  return { ...span(from, wish.to, start, last), part, final: true, ranged: true, feast }
}

/** `ma, di of wo`: the comma counts as "or" when an "or" follows. */
const startsChoice = (sheet: Sheet, wish: DayWish) =>
  is(sheet, wish.to, 'of') && dayAt(sheet, wish.to + 1) !== null

const notWords = ['niet', 'geen', 'behalve', 'nooit', 'uitgezonderd', 'ipv', 'mits', 'zonder']
const pastWords = ['sinds', 'afgelopen', 'vorige', 'vorig', 'laatste', 'sedert', 'verleden']
const light = 'op de het in is met zijn t aanstaande van liefst deze dit a'.split(' ')

const inItsPlace = (sheet: Sheet, wish: DayWish): DayWish => {
  let lead = wish.from - 1
  while (wish.from - lead < 4 && is(sheet, lead, ...light) && follows(sheet, lead + 1)) lead--
  const near = lead >= 0 && follows(sheet, lead + 1)
  const word = near ? norm(sheet, lead) : ''
  if (notWords.includes(word) || (word === 'voor' && is(sheet, lead - 1, 'niet') && follows(sheet, lead)))
    return { ...wish, from: word === 'voor' ? lead - 1 : lead, sort: 'aside', refused: true }
  if (is(sheet, lead, 'plaats') && is(sheet, lead - 1, 'in'))
    return { ...wish, from: lead - 1, sort: 'aside' }
  if (is(sheet, lead, ...weekWords) && near && is(sheet, lead - 1, ...pastWords))
    return { ...wish, from: lead - 1, sort: 'aside' }
  if (pastWords.includes(word)) return { ...wish, from: lead, sort: 'aside' }
  if (refusedAfter(sheet, wish)) return { ...wish, sort: 'aside', refused: true }
  if (isAboutCalling(sheet, wish)) return { ...wish, sort: 'aside' }
  const last = latestBefore(sheet, wish, lead, word)
  if (last !== null) return last
  if (word === 'voor') return before(sheet, wish, lead)
  if (word === 'vanaf' || word === 'ingaande' || word === 'startend' || word === 'mi' || word === 'miv')
    return wish.sort === 'doubt'
      ? { ...wish, from: lead }
      : { ...wish, from: lead, sort: 'start', until: null }
  if (word === 'tot') return { ...wish, from: lead, sort: wish.sort === 'doubt' ? 'doubt' : 'end' }
  if (word === 'en' && is(sheet, lead - 1, 'nu')) return unsure(lead - 1, wish.to)
  // "Op een zaterdag" leaves open which.
  if (word === 'andere' || (word === 'een' && wish.sort === 'bare')) return unsure(lead, wish.to)
  if (word === 'of' && is(sheet, lead - 1, 'deze', 'dit', 'komende')) return unsure(lead - 1, wish.to)
  const blurred = 'na rond omstreeks tegen voorafgaand begin eind einde dan rondom tussen half medio'.split(
    ' ',
  )
  return blurred.includes(word) ? unsure(lead, wish.to) : wish
}

/** `uiterlijk vrijdag`, `t/m vrijdag`, `niet later dan vrijdag`, `vrijdag uiterlijk`: that day included. */
const latestBefore = (sheet: Sheet, wish: DayWish, lead: number, word: string): DayWish | null => {
  let from = wish.from
  let to = wish.to
  if (word === 'uiterlijk' || word === 'tm' || word === 'laatst') from = word === 'laatst' ? lead - 2 : lead
  else if (word === 'met' && is(sheet, lead - 1, 'en')) from = lead - 2
  else if (
    is(sheet, wish.from - 1, 'met') &&
    is(sheet, wish.from - 2, 'en') &&
    is(sheet, wish.from - 3, 'tot')
  )
    from = wish.from - 3
  else if (word === 'dan' && is(sheet, lead - 1, 'later') && is(sheet, lead - 2, 'niet')) from = lead - 2
  else if (is(sheet, to, 'uiterlijk') && follows(sheet, to)) to++
  else return null
  if (wish.sort === 'doubt') return unsure(Math.max(from, 0), to)
  const end = wish.until ?? wish.day
  return {
    ...span(Math.max(from, 0), to, sheet.today, end),
    week: false,
    final: true,
    weekday: wish.weekday,
    part: wish.part,
    sort: word === 'tm' || word === 'met' || from === wish.from - 3 ? 'end' : 'span',
  }
}

const bookings =
  'vervoer rit ritje afspraak chauffeur oppas auto gezelschap reservering bezoek eten maaltijd hulp gezocht nodig gevraagd iemand plek plaats aangemeld opgegeven besteld'.split(
    ' ',
  )

/** `voor vrijdag` is a deadline; `rit voor vrijdag` and `voor vrijdag 10.15` may well name the day itself. */
const before = (sheet: Sheet, wish: DayWish, lead: number): DayWish => {
  if (wish.now || (wish.sort === 'exact' && wish.day === sheet.today)) return { ...wish, from: lead }
  const accented = /[óò]/i.test(sheet.words[lead]?.text ?? '')
  const next = sheet.words[wish.to]
  const clock =
    (next?.number !== null && next !== undefined && !next.fresh) || is(sheet, wish.to, 'om', 'half', 'kwart')
  const tomorrow = wish.day === addDays(sheet.today, 1)
  const booked = norm(sheet, lead - 1)
  const open =
    clock ||
    bookings.includes(booked) ||
    /.(?:hulp|oppas|rit|vervoer|afspraak)$/.test(booked) ||
    (tomorrow && wish.weekday === null)
  if (wish.sort === 'doubt' || wish.part !== null || (!accented && open)) return unsure(lead, wish.to)
  const last: Day = addDays(wish.day, -1)
  if (last < sheet.today) return unsure(lead, wish.to)
  return { ...span(lead, wish.to, sheet.today, last), final: true }
}

const afterNo =
  'te voor na alleen later eerder terug mee zo lang ver goed zelf meer naar vergeten lopen'.split(' ')
const suits = 'kan kunnen lukt gaat mag past komt schikt ze zij hij het we mw uit liever is er wel'.split(' ')

/** `vrijdag kan ze niet`, `dinsdag liever niet`. */
const refusedAfter = (sheet: Sheet, wish: DayWish): boolean => {
  let at = wish.to
  while (at - wish.to < 4 && is(sheet, at, ...suits) && follows(sheet, at)) at++
  if (!is(sheet, at, 'niet', 'nooit') || !follows(sheet, at)) return false
  return !(follows(sheet, at + 1) && is(sheet, at + 1, ...afterNo))
}

/** `vrijdag terugbellen`: the day on which we call, not the day that is wished. */
const isAboutCalling = (sheet: Sheet, wish: DayWish): boolean => {
  if (is(sheet, wish.to, 'gebeld', 'belde') && follows(sheet, wish.to)) return true
  const [from, to] = clauseAround(sheet, wish.from)
  let calls = false
  let back = false
  for (let at = from; at < to; at++) {
    if (is(sheet, at, 'bellen', 'terugbellen', 'opbellen', 'nabellen', 'terugbelt', 'bel', 'teruggebeld'))
      return true
    calls ||= is(sheet, at, 'belt', 'belde', 'gebeld')
    back ||= is(sheet, at, 'terug')
  }
  return calls && back && !is(sheet, from, 'mw', 'hr', 'mevrouw', 'meneer')
}

/** Only for a call that repeats: the weekdays named loose from the repetition. */
export const looseWeekdays = (wishes: DayWish[]): number[] => [
  ...new Set(wishes.flatMap(wish => (wish.sort === 'bare' ? [weekday(wish.day)] : []))),
]
