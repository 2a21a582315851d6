/** The words with which a room tells of its own list; pages use them too, so nothing else stands here. */
import type { VillageVisit } from '../visit.ts'
import type { Tell } from '../words.ts'
import type { Importer } from './queries.files.ts'

/** Words that every room has which takes over lists; a room that lacks one does not compile. */
export type ImportWords = (
  key: Parameters<Tell<'residents'>>[0] & Parameters<Tell<'logbook'>>[0],
  values?: Record<string, string | number>,
) => string
export const wordsOf = ({ say }: Pick<VillageVisit, 'say'>, room: Importer) => say(room) as ImportWords
