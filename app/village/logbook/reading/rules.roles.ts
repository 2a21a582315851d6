import { hourWords, type Moment } from './rules.clock.ts'
import { clauseAround, follows, is, past, type Sheet, within } from './rules.sheet.ts'

const calls = ['bellen', 'terugbellen', 'bel', 'opbellen', 'bereikbaar', 'telefonisch', 'gebeld']
const meets = ['afspraak', 'afspr', 'aanwezig', 'begint', 'aanvang']
const picks = 'ophalen opgehaald vertrek vertrekken weg wegrijden halen gehaald afhalen ophaaltijd'.split(' ')

/** What a time is for, told by the words beside it. */
export const placed = (sheet: Sheet, moment: Moment, lead: number, returns: ReadonlySet<number>): Moment => {
  const [from, to] = clauseAround(sheet, moment.from)
  for (let at = from; at < to; at++)
    if (is(sheet, at, ...calls) && !is(sheet, moment.to, 'terug')) return { ...moment, role: 'aside' }
  if (closes(sheet, moment)) return { ...moment, role: 'aside' }
  const role = roleBeside(sheet, moment, Math.min(lead, moment.from), returns)
  return role === null ? moment : { ...moment, role }
}

/** `sluit om half 6`: when a door closes, not when we come. */
const closes = (sheet: Sheet, moment: Moment) =>
  within(sheet, moment.from, 4, 'sluit', 'sluiten', 'dicht', 'gesloten', 'open', 'opent')

const light = 'om is de er weer en graag thuis rond zijn we ook dan heen op te bij'.split(' ')
const roleBeside = (
  sheet: Sheet,
  moment: Moment,
  lead: number,
  returns: ReadonlySet<number>,
): Moment['role'] | null => {
  let after = moment.to
  while (after < moment.to + 3 && is(sheet, after, 'weer', 'graag', 'thuis', 'dan') && follows(sheet, after))
    after++
  let before = Math.min(lead, moment.from) - 1
  if (is(sheet, lead, 'terug', 'retour')) before = lead
  while (before > moment.from - 5 && is(sheet, before, ...light) && follows(sheet, before + 1)) before--
  const linked = follows(sheet, moment.from) || sheet.words[moment.from]?.gap === ':'
  const glued = linked && (follows(sheet, before + 1) || sheet.words[before + 1]?.gap === ':')
  const ofBefore = sheet.words[lead - 1]?.number !== null || is(sheet, lead - 1, ...hourWords)
  if (is(sheet, lead, 'heen') && !(ofBefore && lead > 0 && follows(sheet, lead))) return null
  if ([moment.to, after].some(spot => returns.has(spot) && follows(sheet, spot))) return 'back'
  const just = Math.min(lead, moment.from) - 1
  if (returns.has(just) && is(sheet, just, 'thuis', 'zijn') && follows(sheet, just + 1)) return 'back'
  if (glued && before >= 0 && returns.has(before)) return 'back'
  if ((glued && is(sheet, before, ...meets)) || (follows(sheet, after) && is(sheet, after, ...meets)))
    return 'meeting'
  if ((glued && is(sheet, before, ...picks)) || (follows(sheet, after) && is(sheet, after, ...picks)))
    return 'pickup'
  const home = past(sheet, moment.to, 'weer', 'moet', 'wil', 'ze', 'hij', 'mw')
  const homeBefore = is(sheet, lead - 1, 'thuis') && follows(sheet, lead)
  return homeBefore || (is(sheet, home, 'thuis') && follows(sheet, home)) ? 'aside' : null
}
