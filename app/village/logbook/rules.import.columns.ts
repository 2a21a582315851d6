/** What a column of an old logbook may mean, with the words that stand above it (folded, without signs). */
export const columnWords = {
  day: ['datum', 'dag', 'datum vraag', 'gebeld op', 'gevraagd op', 'date'],
  who: ['wie', 'naam', 'bewoner', 'naam bewoner', 'voor wie', 'van wie', 'hulpvrager', 'aanvrager', 'name'],
  words: ['vraag', 'omschrijving', 'hulpvraag', 'verzoek', 'wat', 'request'],
  kind: ['soort', 'soort hulp', 'soort vraag', 'categorie', 'type', 'kind'],
  helper: ['wie helpt', 'vrijwilliger', 'helper', 'chauffeur', 'hulp van', 'geholpen door', 'volunteer'],
  result: ['resultaat', 'afloop', 'uitkomst', 'hoe afgelopen', 'status', 'opmerking', 'result'],
  coordinator: ['coordinator', 'aangenomen door', 'opgenomen door', 'genoteerd door', 'door'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof columnWords
export const columns = Object.keys(columnWords) as Column[]
/** The question and its end may each be told in two columns. */
export const manyColumns: Column[] = ['words', 'result']
export const isColumn = (word: string): word is Column => (columns as string[]).includes(word)

/** What to do with a name that is not on the list of people. */
export const strangerChoices = ['hand-back', 'add'] as const
export type StrangerChoice = (typeof strangerChoices)[number]
