/** From a day until a day, or from an hour until an hour, said as one: "vrijdag 8 tot en met vrijdag 22 augustus 2025". */
import { sayWholeDate } from '../../foundation/days.said.ts'
import { sayFigures, type Tongue } from '../../foundation/days.ts'
import { dayWords } from '../../foundation/days.words.ts'

/** What both have in common at the end, the last one says. */
export function sayThrough(from: string, until: string, language: Tongue): string {
  if (from === until) return sayWholeDate(from, language)
  const [first, last] = [sayWholeDate(from, language).split(' '), sayWholeDate(until, language).split(' ')]
  // "augustus 2025", or only the year.
  const alike = first.slice(2).join(' ') === last.slice(2).join(' ') ? 2 : first[3] === last[3] ? 1 : 0
  first.splice(first.length - alike)
  return dayWords[language].through(first.join(' '), last.join(' '))
}

export const sayBetween = (from: string, until: string, language: Tongue): string =>
  dayWords[language].between(sayFigures(from, language), sayFigures(until, language))

type Fact = { column: string; value: string; raw: string }
const pairs = [
  ['logbook.requests.wished_day', 'logbook.requests.wished_until', sayThrough],
  ['logbook.requests.wished_time', 'logbook.requests.wished_time_until', sayBetween],
] as const

/** What belongs together is said with the first of the two, and the second says nothing more. */
export function together<F extends Fact>(facts: readonly F[], language: Tongue): F[] {
  let told = [...facts]
  for (const [one, other, say] of pairs) {
    const [from, until] = [one, other].map(column => told.find(fact => fact.column === column))
    if (!from || !until) continue
    const value = say(from.raw, until.raw, language)
    told = told.map(fact =>
      fact === from ? { ...fact, value } : fact === until ? { ...fact, value: '' } : fact,
    )
  }
  return told
}
