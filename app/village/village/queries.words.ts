/** The village's own words. */
import type { Tx } from '../../foundation/database.ts'
import { type OwnWords, type VillageWord, villageWords } from './rules.words.ts'

export async function ownWordsOf(tx: Tx, village: string): Promise<OwnWords> {
  const rows = await tx
    .selectFrom('village.words')
    .select(['word', 'own'])
    .where('village_id', '=', village)
    .execute()
  const known = villageWords as readonly string[]
  return Object.fromEntries(
    rows.filter(({ word }) => known.includes(word)).map(({ word, own }) => [word, own]),
  )
}

/** An empty word goes back to ours. */
export async function saveWords(tx: Tx, village: string, changed: OwnWords) {
  for (const [word, own] of Object.entries(changed) as [VillageWord, string][]) {
    if (own === '') {
      await tx
        .deleteFrom('village.words')
        .where('village_id', '=', village)
        .where('word', '=', word)
        .execute()
    } else {
      await tx
        .insertInto('village.words')
        .values({ village_id: village, word, own })
        .onConflict(conflict => conflict.columns(['village_id', 'word']).doUpdateSet({ own }))
        .execute()
    }
  }
}
