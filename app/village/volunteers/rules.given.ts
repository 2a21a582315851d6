/** What a form of this room sent, and what is asked of each text in it. */
import { good, type Outcome, type Problem, trouble } from '../../foundation/outcome.ts'

/** `text` is empty for a field that was not sent; `texts` holds all that was ticked. `bsn` finds one in free words. */
export type Given = {
  text: (field: string) => string
  texts: (field: string) => readonly string[]
  bsn: (text: string) => string | null
}

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Counted as the database counts: an emoji is one sign. */
export const line = (given: Given, field: string, most: number): Outcome<string> => {
  const text = tidy(given.text(field))
  return [...text].length > most ? trouble(field, 'problem.too-long', { most }) : good(text)
}

/** As it was typed, with its own lines. */
export const words = (given: Given, field: string, most: number): Outcome<string> => {
  const text = given.text(field)
  return [...text].length > most ? trouble(field, 'problem.too-long', { most }) : good(text)
}

/** Takes what is good and remembers what is not. */
export function taker(problems: Problem[]) {
  return <T>(outcome: Outcome<T>, otherwise: T): T => {
    if (outcome.ok) return outcome.value
    problems.push(...outcome.problems)
    return otherwise
  }
}

/** Kept only after a second look: the tick names the very number, so another one asks again. */
export function bsnIn(given: Given, fields: readonly string[]): Problem[] {
  for (const field of fields) {
    const number = given.bsn(given.text(field))
    if (number && given.text('not-bsn') !== number)
      return [{ field, sentence: 'problem.bsn', values: { number } }]
  }
  return []
}

/** What of a fixed list was ticked, in the order of the list; whatever else somebody sent is no answer. */
export const among = <T extends string>(all: readonly T[], ticked: readonly string[]): T[] =>
  all.filter(one => ticked.includes(one))

export const oneOf = <T extends string>(all: readonly T[], chosen: string): T | undefined =>
  all.find(one => one === chosen)
