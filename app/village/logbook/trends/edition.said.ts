/** An edition in words: the same on the page, on paper, in a list and in a picture. */
import type { Language, Say } from '../../../entrance/words.ts'
import { sayAll, sayMonth, sayWholeDate } from '../../../foundation/days.said.ts'
import type { Kept } from './queries.editions.ts'
import type { Edition, KindRow, QuarterRow } from './rules.edition.ts'
import type { Cell } from './rules.small.ts'

/** What one can take along. */
export const forms = ['pdf', 'csv', 'xlsx', 'svg'] as const
export type Form = (typeof forms)[number]

export type Tongue = { say: Say; language: Language }
export type Line = Cell & { name: string }

export const quarterLines = ({ quarters }: Edition, { say, language }: Tongue): Line[] =>
  quarters.map((row: QuarterRow) => ({
    ...row,
    name: sayAll(
      row.quarters.map(quarter => say('logbook')('trends.kinds.quarter', { quarter })),
      language,
    ),
  }))

export const kindLines = ({ kinds }: Edition, { language }: Tongue): Line[] =>
  kinds.map((row: KindRow) => ({ ...row, name: sayAll(row.kinds, language) }))

/** What stands below the figures, so that nobody takes them for more than they are. */
export function notesOf({ edition }: Pick<Kept, 'edition'>, { say, language }: Tongue): string[] {
  const words = say('logbook')
  return [
    words('trends.edition.people'),
    words('trends.edition.hidden'),
    ...(edition.since ? [words('trends.edition.since', { month: sayMonth(edition.since, language) })] : []),
  ]
}

export const titleOf = ({ village, year }: Edition, { say }: Pick<Tongue, 'say'>) =>
  say('logbook')('trends.edition.title', { village, year: String(year) })

/** By which anybody sees that two papers are of one and the same edition. */
export const signOf = ({ edition, hash }: Kept, { say, language }: Tongue) =>
  say('logbook')('trends.edition.sign', {
    day: sayWholeDate(edition.made, language),
    sign: hash.slice(0, 12),
  })
