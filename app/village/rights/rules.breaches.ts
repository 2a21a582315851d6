/** What is written down of a breach: without names, and with what was told to whom. */
import { type Day, dayOf, isDay } from '../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, trouble } from '../../foundation/outcome.ts'
import { momentOf } from './rules.breach.ts'

/** `toldWhy`: how it was told, or why that was not needed. `people`: how many it was about. Without an hour a day begins. */
export type Noted = {
  noticed: Temporal.Instant
  noticedHour: boolean
  happened: string
  effects: string
  done: string
  authorityOn: Day | null
  people: number
  peopleOn: Day | null
  toldWhy: string
}
type Name =
  | 'noticed'
  | 'noticed-time'
  | 'happened'
  | 'effects'
  | 'done'
  | 'authority'
  | 'people'
  | 'people-on'
  | 'told-why'

const longest = 2000

export function readNoted(text: (name: Name) => string, now: Temporal.Instant): Outcome<Noted> {
  const problems: Problem[] = []
  const wrong = (field: Name, sentence: string) =>
    problems.push({ field, sentence: `book.problem.${sentence}` })
  const noticed = momentOf(text('noticed'), text('noticed-time'), 'begins')
  if (!noticed || Temporal.Instant.compare(noticed, now) > 0) wrong('noticed', 'noticed')
  for (const field of ['happened', 'effects', 'done'] as const) {
    if (text(field) === '') wrong(field, field)
    else if (text(field).length > longest) wrong(field, 'long')
  }
  if (text('told-why').length > longest) wrong('told-why', 'long')
  const day = (field: 'authority' | 'people-on') => {
    const sentence = text(field) === '' ? null : wrongDay(text(field), noticed && dayOf(noticed), dayOf(now))
    if (sentence) wrong(field, sentence)
    return text(field) || null
  }
  const [authorityOn, peopleOn] = [day('authority'), day('people-on')]
  if (!/^\d{1,5}$/.test(text('people'))) wrong('people', 'people')
  // Not told is a choice too, and a choice has a reason (art. 33(1), 34(3)).
  if ((!authorityOn || !peopleOn) && text('told-why') === '') wrong('told-why', 'told-why')
  if (!noticed || problems.length > 0) return { ok: false, problems: inOrder(problems, asShown) }
  return {
    ok: true,
    value: {
      ...{ noticed, noticedHour: text('noticed-time') !== '' },
      ...{ happened: text('happened'), effects: text('effects'), done: text('done') },
      ...{ authorityOn, peopleOn, people: Number(text('people')), toldWhy: text('told-why') },
    },
  }
}

/** Nobody is told of what was not noticed yet, and nothing is told on a day to come. */
function wrongDay(told: string, noticed: Day | null, today: Day): string | null {
  if (!isDay(told)) return 'day'
  if (told > today) return 'day-to-come'
  return noticed && told < noticed ? 'day-before' : null
}

/** What was wrong in a line, or is known now; the line itself stays as it was written. */
export function readCorrection(words: string): Outcome<string> {
  if (words === '') return trouble('words', 'book.problem.words')
  return words.length > longest ? trouble('words', 'book.problem.long') : good(words)
}

/** As they stand on the form. */
const asShown = [
  ...['noticed', 'noticed-time', 'happened', 'effects', 'done', 'people'],
  ...['authority', 'people-on', 'told-why'],
]
