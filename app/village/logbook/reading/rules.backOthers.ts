import { otherWheels, relatives } from './rules.backWords.ts'
import { clauseAround, follows, is, norm, past, type Sheet } from './rules.sheet.ts'

/** `unsure` leaves the whole question open; `other` was said of something else (`belt terug`). */
export type Answer = 'yes' | 'no' | 'unsure' | 'other'
export type Found = { answer: Answer; to: number }

/** `door familie thuisgebracht`, `zoon brengt haar weer terug`, `terug met de bus`: the way home is taken care of. */
export const someoneElse = (sheet: Sheet, at: number): Found | null => {
  const to = byWhom(sheet, at) ?? whoBrings(sheet, at) ?? onWheels(sheet, at)
  return to === null ? null : { answer: isOpen(sheet, at, to) ? 'unsure' : 'no', to }
}

const personAt = (sheet: Sheet, at: number): number | null => {
  let here = at
  while (here < at + 3 && is(sheet, here, ...light) && follows(sheet, here + 1)) here++
  return relatives.has(norm(sheet, here)) ? here + 1 : null
}

const byWhom = (sheet: Sheet, at: number): number | null => {
  if (!is(sheet, at, 'door')) return null
  let here = personAt(sheet, at + 1)
  if (here === null) return null
  const last = here + 4
  while (here < last && follows(sheet, here)) {
    if (is(sheet, here, 'thuisgebracht', 'teruggebracht')) return here + 1
    if (is(sheet, here, 'gebracht', 'gehaald', 'opgehaald'))
      return is(sheet, here - 1, 'thuis', 'terug', 'huis', 'weer') ? here + 1 : null
    here++
  }
  return null
}

const ours = 'ons vrijwilliger vrijwilligers chauffeur iemand dorpsauto een jullie'.split(' ')
/** Who is named beside the way back: a relative drives instead of us, of anybody else we cannot tell. */
export const driverBeside = (sheet: Sheet, at: number, after: number): Answer | null => {
  if (is(sheet, after, 'door') && follows(sheet, after)) {
    if (personAt(sheet, after + 1) !== null) return 'no'
    return is(sheet, after + 1, ...ours) ? null : 'unsure'
  }
  const [from] = clauseAround(sheet, at)
  for (let here = at - 1; here >= from && here > at - 6; here--) {
    if (is(sheet, here, 'door') && !is(sheet, here + 1, ...ours)) return 'unsure'
    if (is(sheet, here, 'brengt', 'haalt', 'neemt', 'rijdt') && !is(sheet, from, 'wie')) return 'unsure'
  }
  return null
}

const brings = 'brengt haalt rijdt neemt zal kan komt wil gaat'.split(' ')
const whoBrings = (sheet: Sheet, at: number): number | null => {
  const verb = relatives.has(norm(sheet, at)) && is(sheet, at + 1, ...brings) && follows(sheet, at + 1)
  const turned = is(sheet, at, 'brengt', 'haalt', 'rijdt', 'neemt') ? personAt(sheet, at + 1) : null
  const person = verb ? at + 1 : turned === null ? null : turned - 1
  if (person === null) return null
  let again = is(sheet, at - 1, 'weer') || is(sheet, at - 1, 'afloop')
  for (let here = person + 1; here < person + 7 && follows(sheet, here); here++) {
    if (is(sheet, here, 'niet', 'geen', ...open)) return null
    if (is(sheet, here, 'heen')) return null
    again ||= is(sheet, here, 'weer', 'daarna', 'afloop')
    if (is(sheet, here, ...lands)) {
      let to = here + 1
      while (to < here + 3 && is(sheet, to, 'brengen', 'halen', 'rijden') && follows(sheet, to)) to++
      return to
    }
    if (again && is(sheet, here, 'op', 'ophalen', 'halen')) return here + 1
  }
  return null
}

const walksSo = 'met achter slecht moeilijk moeizaam zonder niet'.split(' ')
const moves = 'ga ik gaat rijdt reist komt kan wil neemt pakt ze hij mw weer graag dan'.split(' ')
const onWheels = (sheet: Sheet, at: number): number | null => {
  const home = is(sheet, at, 'terug', 'terugreis', 'terugweg', 'terugrit') && !is(sheet, at - 1, 'en')
  if (home) {
    let here = at + 1
    while (here < at + 5 && is(sheet, here, ...moves) && follows(sheet, here)) here++
    const moved = here > at + 1
    if (moved && is(sheet, here, 'zelf', 'lopend', 'lopen')) return here + 1
    // "Terug, loopt met stok" says how somebody walks, not that they walk home.
    if (
      is(sheet, here, 'loopt', 'fietst', 'wandelt') &&
      follows(sheet, here) &&
      !is(sheet, here + 1, ...walksSo)
    )
      return past(sheet, here + 1, 'ze', 'hij', 'zelf')
    if (!follows(sheet, here) || !(moved || is(sheet, here, 'met', 'per'))) return null
    if (is(sheet, here, 'met', 'per')) here++
    const person = moved ? personAt(sheet, here) : null
    if (person !== null) return is(sheet, person, 'mee') ? person + 1 : person
    while (here < at + 8 && is(sheet, here, ...light)) here++
    return otherWheels.has(norm(sheet, here)) ? here + 1 : null
  }
  // "Met de bus terug", "neemt de taxi naar huis".
  if (!is(sheet, at, 'met', 'neemt', 'pakt')) return null
  let here = at + 1
  while (here < at + 3 && is(sheet, here, ...light)) here++
  if (!otherWheels.has(norm(sheet, here))) return null
  let end = here + 1
  if (is(sheet, end, 'weer', 'zelf')) end++
  if (is(sheet, end, 'terug')) end++
  else if (is(sheet, end, 'naar') && is(sheet, end + 1, 'huis')) end += 2
  else return null
  for (let spot = at + 1; spot < end; spot++) if (!follows(sheet, spot)) return null
  return end
}

const light = 'haar zijn de een hun mijn den d n der oudste jongste andere'.split(' ')
const lands = 'thuis terug huis thuisgebracht teruggebracht thuisbrengen terugbrengen'.split(' ')

const open = 'misschien evt eventueel weet weten onbekend onduidelijk onzeker twijfelt overlegt'.split(' ')
/** `enkele reis of retour`, `alleen heen? weet ze nog niet`. */
export const isOpen = (sheet: Sheet, at: number, to: number): boolean => {
  if (is(sheet, at - 1, 'of') || is(sheet, to, 'of')) return true
  // "Mag niet zelf terug" asks for a ride.
  for (let spot = at - 1; spot > at - 4 && follows(sheet, spot + 1); spot--)
    if (is(sheet, spot, 'niet', 'geen', 'nooit')) return true
  if (asked(sheet, to)) return true
  const [from, until] = clauseAround(sheet, at)
  for (let spot = from; spot < until; spot++) if (is(sheet, spot, ...open)) return true
  return asksAfter(sheet, to)
}

/** A question mark stands before word `to`. */
export const asked = (sheet: Sheet, to: number) =>
  (sheet.words[to]?.gap ?? sheet.text.slice(sheet.words[to - 1]?.to)).includes('?')

/** `retour, weet ze nog niet`: the doubt comes behind the comma. */
export const asksAfter = (sheet: Sheet, to: number) => {
  const spot = is(sheet, to, 'dat', 'is', 'nog') ? to + 1 : to
  return is(sheet, is(sheet, spot, 'nog') ? spot + 1 : spot, ...open, 'niet')
}
