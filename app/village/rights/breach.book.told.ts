/** What stands in the book of one breach, in words: the same on the page and on paper. */
import type { Tell } from '../../entrance/words.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { type Day, dayOf, type Tongue } from '../../foundation/days.ts'
import type { NotedBreach } from './queries.breaches.ts'
import type { Told } from './register.told.ts'

/** A day and a moment as they are said there: on paper with the year, because "gisteren" is another day tomorrow. */
type When = { day: (day: Day) => string; moment: (at: Temporal.Instant) => string }

export function tellBreach(
  say: Tell<'rights'>,
  language: Tongue,
  breach: NotedBreach,
  { day, moment }: When,
): { title: string; facts: Told[] } {
  const told = (on: Day | null) => (on ? sayWholeDate(on, language) : say('book.not-told'))
  const when = breach.noticedHour
    ? moment(breach.noticed)
    : say('book.no-hour', { day: day(dayOf(breach.noticed)) })
  return {
    title: say('book.noticed-on', { when }),
    facts: [
      { term: say('book.happened'), value: breach.happened },
      { term: say('book.effects'), value: breach.effects },
      { term: say('book.done'), value: breach.done },
      { term: say('book.people'), value: String(breach.people) },
      { term: say('book.authority'), value: told(breach.authorityOn) },
      { term: say('book.people-on'), value: told(breach.peopleOn) },
      ...(breach.toldWhy ? [{ term: say('book.told-why'), value: breach.toldWhy }] : []),
      ...breach.corrections.map(({ words, at }) => ({
        term: say('book.corrected', { when: moment(at) }),
        value: words,
      })),
    ],
  }
}

/** No person stands in it by right; but it is free text, and without a log nobody reads it. */
export const sawBook = (breaches: readonly NotedBreach[]) =>
  breaches.map(({ id }) => ({
    ...{ subject: id, type: 'breach', object: id, part: 'book' },
    sensitivity: 'personal' as const,
  }))
