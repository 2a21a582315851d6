/** What is written in the book never changes and stays for years: a resident's name is asked about before it stands there. */
import type { VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { notAName } from './breach.book.not-a-name.tsx'
import { knownNames } from './queries.breaches.ts'
import { namesIn, wordsOfNames } from './rules.copy.ts'

/** Whoever says that these words are nobody's name may go on; with another name it is asked anew. */
export async function namesTyped(
  { tx, village, visitor, fields }: VillageVisit,
  boxes: readonly string[],
): Promise<Problem[]> {
  const known = wordsOfNames(await knownNames(tx, village.id, visitor.accountId), [])
  const found = boxes.flatMap(box => {
    const text = fields.text(box)
    return namesIn(text, known).map(({ from, until }) => text.slice(from, until))
  })
  const names = [...new Set(found)].join(', ')
  if (names === '' || fields.text(notAName) === names) return []
  return [{ field: notAName, sentence: 'book.problem.name', values: { names } }]
}
