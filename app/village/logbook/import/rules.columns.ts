/** What a column of an old logbook may mean. */
import type { Columns } from '../../../entrance/importing/rules.lines.ts'

const words = {
  day: ['datum', 'dag', 'datum vraag', 'gebeld op', 'gevraagd op', 'date'],
  who: ['wie', 'naam', 'bewoner', 'naam bewoner', 'voor wie', 'van wie', 'hulpvrager', 'aanvrager', 'name'],
  words: ['vraag', 'omschrijving', 'hulpvraag', 'verzoek', 'wat', 'request'],
  kind: ['soort', 'soort hulp', 'soort vraag', 'categorie', 'type', 'kind'],
  helper: ['wie helpt', 'vrijwilliger', 'helper', 'chauffeur', 'hulp van', 'geholpen door', 'volunteer'],
  result: ['resultaat', 'afloop', 'uitkomst', 'hoe afgelopen', 'status', 'opmerking', 'result'],
  coordinator: ['coordinator', 'aangenomen door', 'opgenomen door', 'genoteerd door', 'door'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof words

export const columns: Columns<Column> = {
  words,
  // The question and its end may each be told in two columns.
  many: ['words', 'result'],
  missing: has =>
    (['day', 'words'] as const)
      .filter(needed => !has(needed))
      .map(needed => `import.problem.no-${needed}-column`),
  name: told => told.who?.join(' ') ?? '',
  named: ['who'],
}

/** What to do with a name that is not on the list of people. */
export const strangerChoices = ['hand-back', 'add'] as const
export type StrangerChoice = (typeof strangerChoices)[number]
