import type { ClockTime } from './rules.clock.ts'
import { months, partWords } from './rules.dayWords.ts'
import { isDestination, townWords } from './rules.destinations.ts'
import { fillers } from './rules.fillers.ts'
import { clauseAround, follows, is, norm, type Sheet } from './rules.sheet.ts'

/** Words before a time that say: then. */
export const pointing = 'om rond omstreeks tegen vanaf sinds ca circa ongeveer plm rondom uurtje heen'.split(
  ' ',
)
/** Words before a time that say: not then, but before, after or for so long. */
export const deadline = `
  voor, na, uiterlijk, sinds, binnen, over, dan, al, elke, ieder, elk, om het, per, niet, behalve,
  geen, pas`
  .trim()
  .split(/,\s+/)

const things = `
  dagen dag weken week wk maanden maand jaar euro personen persoon mensen man vrouw keer kilo kg km
  meter minuten min x stuks december`
  .trim()
  .split(/\s+/)
/** `3 weken`, `2 personen`: a number of things. */
export const countsThings = (sheet: Sheet, at: number) => {
  const word = norm(sheet, at)
  return (
    follows(sheet, at) &&
    (things.includes(word) ||
      months.has(word) ||
      (['e', 'de', 'ste'].includes(word) && sheet.words[at]?.tight === true))
  )
}

/** A number alone is a time only behind `om` and the like, or beside `terug`. */
export const bareIsClock = (
  sheet: Sheet,
  clock: ClockTime,
  lead: string,
  returns: ReadonlySet<number>,
): boolean => {
  if (clock.hour > 24 || clock.hour === 0 || countsThings(sheet, clock.to) || sheet.words[clock.to]?.tight)
    return false
  const spelledOne = clock.hour === 1 && sheet.words[clock.from]?.digits === false
  if (spelledOne) return false
  const close = returns.has(clock.to) && follows(sheet, clock.to) && sheet.words[clock.from]?.digits === true
  const behind = ['ochtends', 'middags', 'avonds'].includes(
    norm(sheet, is(sheet, clock.to, 's') ? clock.to + 1 : clock.to),
  )
  if (behind || close || (is(sheet, clock.from - 1, 'of') && lead === 'om')) return true
  if (!['om', 'rond', 'omstreeks', 'tegen', 'vanaf', 'heen'].includes(lead)) return false
  const next = norm(sheet, clock.to)
  return (
    next === '' ||
    !follows(sheet, clock.to) ||
    fillers.has(next) ||
    sheet.busy[clock.to] === true ||
    sheet.words[clock.from]?.digits === true
  )
}

export const lengthBefore = `
  duurt zon zo'n gedurende maximaal max minimaal minstens nog hooguit elke per paar voor half duur
  plusminus anderhalf en paar`
  .trim()
  .split(/\s+/)
const lengthAfter = `
  lang werk duurt hulp durend per rijden eerder later daarna van tijd vrij oppas wachten onderweg weg
  durende gezelschap wandelen kwijt mee extra`
  .trim()
  .split(/\s+/)

export const lengthAround = (sheet: Sheet, clock: ClockTime, lead: number) =>
  lengthAfter.includes(norm(sheet, clock.to)) && follows(sheet, clock.to) && !is(sheet, lead, 'om')

/** `2 uur` may be how long: only near a day, a part of the day, or `om`, or from five o'clock on, is it when. */
export const isLength = (sheet: Sheet, clock: ClockTime, lead: { word: string; at: number }): boolean => {
  if (pointing.slice(0, 5).includes(lead.word)) return lead.word === 'om' && is(sheet, clock.from, 'het')
  if (sheet.words[clock.from]?.digits === false && clock.hour === 1 && !is(sheet, clock.from - 1, 'om'))
    return true
  if (lengthBefore.includes(lead.word) && !(lead.word === 'en' && is(sheet, lead.at - 1, 'heen')))
    return lead.word !== 'voor'
  if (lengthAround(sheet, clock, lead.at)) return true
  if (clock.hour > 4 && clock.hour <= 24) return clock.hour === 24
  return clock.hour === 0 || !besideTime(sheet, clock)
}

const besideTime = (sheet: Sheet, clock: ClockTime): boolean => {
  const before = clock.from - 1
  if (sheet.busy[before] === true && !sheet.words[before]?.named) return true
  if (is(sheet, before, 'terug', 'afspraak', 'retour', 'heen', 'ophalen', 'vertrek')) return true
  if (besidePlace(sheet, clock)) return true
  if (partWords.has(norm(sheet, before))) return true
  if (sheet.words[clock.to] && sheet.busy[clock.to] === true && follows(sheet, clock.to)) return true
  const next = is(sheet, clock.to, 's') ? clock.to + 1 : clock.to
  return (
    partWords.has(norm(sheet, next)) ||
    is(sheet, clock.to, 'terug', 'retour', 'weer', 'ophalen', 'afspraak', 'bij', 'naar')
  )
}

const stays = 'bezoek gezelschap oppas oppassen wandelen wachten hulp helpen'.split(' ')
/** `kapper 2 uur`, but not `bezoek in het ziekenhuis 2 uur`. */
const besidePlace = (sheet: Sheet, clock: ClockTime): boolean => {
  const [from, to] = clauseAround(sheet, clock.from)
  for (let at = from; at < to; at++) if (is(sheet, at, ...stays)) return false
  const before = norm(sheet, clock.from - 1)
  return follows(sheet, clock.from) && (isDestination(before) || townWords.has(before))
}
